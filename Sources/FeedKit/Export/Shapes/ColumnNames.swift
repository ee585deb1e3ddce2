/// Names the columns of a table: those of parts joined with `_`, and after the rules of mends the source
/// text of each field whose value may be something else than its type wants.
struct ColumnNames: FieldInspector {
  private(set) var names: [String] = []
  private var prefix = ""

  mutating func field(
    _ name: StaticString,
    _ type: FieldType,
    isPresent: Bool,
    _ meaning: StaticString
  ) {
    names.append("\(prefix)\(name)")
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    add(Part.self, prefix: "\(name)")
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
    if let column { add(Part.self, prefix: "\(column)") }
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    names.append("\(prefix)mends")
    names += Record.typedFieldNames.map { "\(prefix)\($0)_raw" }
  }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {}

  private mutating func add<Part: Shaped>(_ part: Part.Type, prefix inner: String) {
    var columns = ColumnNames()
    columns.prefix = "\(prefix)\(inner)_"
    Part.blank.visitFields(&columns)
    names += columns.names
  }
}

extension Shaped {
  /// The columns of a table of such records, in order.
  static var columnNames: [String] {
    var columns = ColumnNames()
    blank.visitFields(&columns)
    return columns.names
  }

  /// How many columns a table of such records has.
  @inline(__always)
  static var columnCount: Int {
    var counter = ColumnCounter()
    blank.visitFields(&counter)
    return counter.count
  }

  /// Names of the record's own fields whose source text may be something else than their type wants,
  /// in order, as far as they come before its mends.
  static var typedFieldNames: [StaticString] {
    var typed = TypedNames()
    blank.visitFields(&typed)
    return typed.names
  }
}

private struct TypedNames: FieldInspector {
  var names: [StaticString] = []
  private var isDone = false

  mutating func field(
    _ name: StaticString,
    _ type: FieldType,
    isPresent: Bool,
    _ meaning: StaticString
  ) {
    if type.canFail && !isDone { names.append(name) }
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {}

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
  ) {}

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) { isDone = true }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {}
}

/// Counts the columns of a table.
struct ColumnCounter: FieldInspector {
  private(set) var count = 0
  private var typedFields = 0

  @inline(__always)
  mutating func field(
    _ name: StaticString,
    _ type: FieldType,
    isPresent: Bool,
    _ meaning: StaticString
  ) {
    count += 1
    if type.canFail { typedFields += 1 }
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    add(Part.self)
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
    if column != nil { add(Part.self) }
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    count += 1 + typedFields
  }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {}

  private mutating func add<Part: Shaped>(_ part: Part.Type) {
    count += part.columnCount
  }
}
