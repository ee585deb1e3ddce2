/// The texts of the cells of records: those of a list are joined from it, and those of chosen columns
/// taken.
struct CellTexts: ~Copyable, FieldVisitor {
  /// The texts, in order.
  private(set) var buffer = CellBuffer()
  private var typedFields = 0

  /// Adds the cells of a record.
  mutating func add<Record: Shaped>(_ record: borrowing Record) {
    let outer = typedFields
    typedFields = 0
    record.visitFields(&self)
    typedFields = outer
  }

  /// Adds the cells of records, all of the first, then all of the second, ….
  mutating func add<Record: Shaped>(contentsOf records: [Record]) {
    let records = records.span
    for index in records.indices { add(records[index]) }
  }

  /// Calls `body` with the joined text of each column of a list.
  mutating func withColumns<Record: Shaped>(
    of records: [Record],
    _ body: (Span<UInt8>) -> Void
  ) {
    buffer.clear()
    add(contentsOf: records)
    let count = Record.columnCount
    for column in 0..<count { buffer.withJoined(from: column, every: count, body) }
  }

  /// Calls `body` with the text of a cell of the only record.
  mutating func withCell(_ place: Int, _ body: (Span<UInt8>) -> Void) {
    buffer.withJoined(from: place, every: buffer.count, body)
  }

  mutating func text(_ name: StaticString, _ value: String?, _ meaning: StaticString) {
    add(value)
  }

  mutating func texts(_ name: StaticString, _ value: [String], _ meaning: StaticString) {
    add(value.isEmpty ? nil : RowWriter.joined(value))
  }

  mutating func integer(_ name: StaticString, _ value: Int?, _ meaning: StaticString) {
    addTyped(value.map { ShortText($0) })
  }

  mutating func integers(_ name: StaticString, _ value: [Int], _ meaning: StaticString) {
    add(value.isEmpty ? nil : RowWriter.joined(value))
  }

  mutating func decimal(_ name: StaticString, _ value: Double?, _ meaning: StaticString) {
    addTyped(value.flatMap { ShortText($0) })
  }

  mutating func seconds(_ name: StaticString, _ value: Duration?, _ meaning: StaticString) {
    addTyped(value.map { ShortText(seconds: $0) })
  }

  mutating func time(_ name: StaticString, _ value: Timestamp?, _ meaning: StaticString) {
    addTyped(value.flatMap { ShortText($0) })
  }

  mutating func flag(_ name: StaticString, _ value: Bool?, _ meaning: StaticString) {
    typedFields += 1
    add(value.map { $0 ? "true" : "false" })
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    if let part { add(part) } else { addEmpty(Part.columnCount) }
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
    guard parts.count > 1 else { return record(name, parts.first, meaning) }
    var inner = CellTexts()
    inner.add(contentsOf: parts)
    for column in 0..<Part.columnCount {
      buffer.add(joining: &inner.buffer, from: column, every: Part.columnCount)
    }
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    guard !texts.all.isEmpty else { return addEmpty(1 + typedFields) }
    add(RowWriter.joined(texts.all.map(\.rule)))
    for name in Record.typedFieldNames { add(texts["\(name)"]) }
  }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {}

  private mutating func add(_ text: String?) { buffer.add(text) }

  private mutating func addTyped(_ text: ShortText?) {
    typedFields += 1
    buffer.add(text)
  }

  private mutating func addEmpty(_ count: Int) {
    for _ in 0..<count { buffer.add(nil as String?) }
  }
}
