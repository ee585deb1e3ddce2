/// Writes a record as a row of a table: all columns of its shape, in order.
struct RowWriter: ~Copyable, FieldVisitor {
  private var table: CSVWriter
  // Fields so far whose source text may be something else than their type wants.
  private var typedFields = 0
  // Where the cells of lists are put together.
  fileprivate var texts = CellTexts()

  /// Makes a writer that takes a table over until ``finish()``.
  init(_ table: consuming CSVWriter) { self.table = table }

  /// Gives the table back.
  consuming func finish() -> CSVWriter { table }

  mutating func text(_ name: StaticString, _ value: String?, _ meaning: StaticString) {
    table.cell(value)
  }

  mutating func texts(_ name: StaticString, _ value: [String], _ meaning: StaticString) {
    switch value.count {
    case 0: table.emptyCell()
    case 1: table.cell(value[0])
    default: table.cell(Self.joined(value))
    }
  }

  mutating func integer(_ name: StaticString, _ value: Int?, _ meaning: StaticString) {
    table.cell(value)
    typedFields += 1
  }

  mutating func integers(_ name: StaticString, _ value: [Int], _ meaning: StaticString) {
    switch value.count {
    case 0: table.emptyCell()
    case 1: table.cell(value[0])
    default: table.cell(Self.joined(value))
    }
  }

  mutating func decimal(_ name: StaticString, _ value: Double?, _ meaning: StaticString) {
    table.cell(value)
    typedFields += 1
  }

  mutating func seconds(_ name: StaticString, _ value: Duration?, _ meaning: StaticString) {
    table.cell(seconds: value)
    typedFields += 1
  }

  mutating func time(_ name: StaticString, _ value: Timestamp?, _ meaning: StaticString) {
    table.cell(value)
    typedFields += 1
  }

  mutating func flag(_ name: StaticString, _ value: Bool?, _ meaning: StaticString) {
    table.cell(value)
    typedFields += 1
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    if let part { cells(of: part) } else { emptyCells(for: Part.self) }
  }

  @inline(__always)
  mutating func part<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {}

  mutating func list<Part: Shaped>(
    _ name: StaticString,
    _ parts: [Part],
    _ meaning: StaticString,
    column: StaticString?
  ) {
    guard column != nil else { return }
    switch parts.count {
    case 0: emptyCells(for: Part.self)
    case 1: cells(of: parts.span[0])
    default:
      table.cells(joining: parts, &texts)
    }
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    guard !texts.all.isEmpty else {
      for _ in 0...typedFields { table.emptyCell() }
      return
    }
    self.texts("mends", texts.all.map(\.rule.rawValue), "")
    for name in Record.typedFieldNames { table.cell(texts["\(name)"]) }
  }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {}

  /// The values of a list as the text of one cell.
  static func joined<Value>(_ values: [Value]) -> String {
    values.map { "\($0)" }.joined(separator: "; ")
  }

  private mutating func cells<Part: Shaped>(of part: borrowing Part) {
    let outer = typedFields
    typedFields = 0
    part.visitFields(&self)
    typedFields = outer
  }

  private mutating func emptyCells<Part: Shaped>(for type: Part.Type) {
    for _ in 0..<type.columnCount { table.emptyCell() }
  }
}

extension CSVWriter {
  /// Adds the cells of a record, and ends the row; `texts` is memory for the cells of lists.
  mutating func row<Record: Shaped>(_ record: borrowing Record, _ texts: inout CellTexts) {
    var writer = RowWriter(consume self)
    swap(&writer.texts, &texts)
    record.visitFields(&writer)
    swap(&writer.texts, &texts)
    self = writer.finish()
    endRow()
  }

  /// Adds the cells of a list of records: those of each column joined into one.
  fileprivate mutating func cells<Part: Shaped>(joining parts: [Part], _ texts: inout CellTexts) {
    texts.withColumns(of: parts) { cell(utf8: $0) }
  }
}
