/// Writes a table cell by cell: with commas as RFC 4180 has it, or with tabs.
///
/// With commas, rows end in CRLF and a cell is quoted when it holds a comma, a quote or a line break.
/// With tabs, rows end in LF and a tab or line break in a cell becomes one space, so that tools that
/// know no quotes (`cut`, `awk`) see every row and column; a cell with a quote is quoted, for the
/// readers that know them.
///
/// A text that a spreadsheet would take for a formula gets a `'` before it, unless cells are raw;
/// numbers never do.
package struct CSVWriter: ~Copyable {
  /// What stands between cells.
  package enum Separator: Sendable {
    /// A comma.
    case comma
    /// A tab.
    case tab
  }

  private var sink: ByteSink
  private let isTabbed: Bool
  private let isRaw: Bool
  // Cells in this row.
  private var cells = 0
  // Whether the only cell of the row is an empty one.
  private var isBlank = true
  /// Cells that were made inert so far.
  package private(set) var inertCells = 0

  /// Makes a writer that takes a sink over until ``finish()``.
  package init(_ sink: consuming ByteSink, separator: Separator = .comma, isRaw: Bool = false) {
    self.sink = sink
    isTabbed = separator == .tab
    self.isRaw = isRaw
  }

  /// Gives the sink back.
  package consuming func finish() -> ByteSink { sink }

  // MARK: Rows

  /// Ends the row.
  package mutating func endRow() {
    // An empty line is no row to many readers.
    if isBlank && cells == 1 { sink.append("\"\"" as StaticString) }
    if !isTabbed { sink.append(UInt8(ascii: "\r")) }
    sink.append(UInt8(ascii: "\n"))
    cells = 0
    isBlank = true
  }

  // MARK: Cells

  /// Adds an empty cell.
  package mutating func emptyCell() { beginCell() }

  /// Adds a text; an absent one makes an empty cell.
  package mutating func cell(_ text: String?) {
    beginCell()
    guard let text else { return }
    if text.utf8.withContiguousStorageIfAvailable({ write($0.span) }) == nil {
      var text = text
      text.withUTF8 { write($0.span) }
    }
  }

  /// Adds a text that is given as UTF-8.
  package mutating func cell(utf8 bytes: Span<UInt8>) {
    beginCell()
    write(bytes)
  }

  /// Adds a whole number, or an empty cell.
  package mutating func cell(_ number: Int?) { cell(short: number.map { ShortText($0) }) }

  /// Adds a number with a decimal point, or an empty cell.
  package mutating func cell(_ number: Double?) { cell(short: number.flatMap { ShortText($0) }) }

  /// Adds seconds with a decimal point, or an empty cell.
  package mutating func cell(seconds: Duration?) {
    cell(short: seconds.map { ShortText(seconds: $0) })
  }

  /// Adds a time in the form of RFC 3339, or an empty cell.
  package mutating func cell(_ time: Timestamp?) { cell(short: time.flatMap { ShortText($0) }) }

  /// Adds true or false, or an empty cell.
  package mutating func cell(_ flag: Bool?) {
    guard let flag else { return emptyCell() }
    beginCell()
    sink.append(flag ? "true" : "false" as StaticString)
    isBlank = false
  }

  // MARK: Private

  private mutating func beginCell() {
    if cells > 0 { sink.append(UInt8(ascii: isTabbed ? "\t" : ",")) }
    cells += 1
  }

  private mutating func write(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return }
    isBlank = false
    let need = CellNeed(of: bytes, isTabbed: isTabbed)
    if need == .quotes { sink.append(UInt8(ascii: "\"")) }
    if !isRaw && FormulaGuard.mustMakeInert(bytes) {
      sink.append(UInt8(ascii: "'"))
      inertCells += 1
    }
    if need == .nothing {
      sink.append(contentsOf: bytes)
    } else if isTabbed {
      sink.append(contentsOf: bytes, as: TabCellEscaping.self)
    } else {
      sink.append(contentsOf: bytes, as: CommaCellEscaping.self)
    }
    if need == .quotes { sink.append(UInt8(ascii: "\"")) }
  }

  private mutating func cell(short: ShortText?) {
    guard let short else { return emptyCell() }
    beginCell()
    sink.appendShort(short)
    isBlank = false
  }
}

extension ByteSink {
  /// Writes what a table begins with: a byte order mark where one is wanted, and a row of names.
  package mutating func writeHeader(
    _ names: [String],
    separator: CSVWriter.Separator,
    hasByteOrderMark: Bool
  ) {
    if hasByteOrderMark { append("\u{FEFF}" as StaticString) }
    writeRows(separator: separator, isRaw: true) { table in
      for name in names { table.cell(name) }
      table.endRow()
    }
  }

  /// Writes rows into the sink.
  ///
  /// - Returns: How many cells were made inert.
  @discardableResult
  package mutating func writeRows(
    separator: CSVWriter.Separator = .comma,
    isRaw: Bool = false,
    _ body: (inout CSVWriter) -> Void
  ) -> Int {
    var table = CSVWriter(consume self, separator: separator, isRaw: isRaw)
    body(&table)
    let inertCells = table.inertCells
    self = table.finish()
    return inertCells
  }
}
