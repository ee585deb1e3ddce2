/// Reads the columns of a table of records, with their types.
///
/// A cell of a list holds the values of all its records, so it is a text whatever they are.
struct ColumnReader: FieldInspector {
  private(set) var columns: [DataField] = []
  private var prefix = ""
  private var isInList = false
  private var typed: [String] = []

  /// The columns of a table of such records, in order.
  static func columns<Record: Shaped>(of record: Record.Type) -> [DataField] {
    var reader = ColumnReader()
    Record.blank.visitFields(&reader)
    return reader.columns
  }

  mutating func field(
    _ name: StaticString,
    _ type: FieldType,
    isPresent: Bool,
    _ meaning: StaticString
  ) {
    if type.canFail { typed.append("\(name)") }
    add("\(name)", isInList ? .text() : type.cell, "\(meaning)")
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    add(Part.self, under: name, inList: isInList)
  }

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
    if let column { add(Part.self, under: column, inList: true) }
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    add("mends", .text(), "Rules by which values were mended or found unreadable")
    for name in typed {
      add("\(name)_raw", .text(), "Source text of \(name), mended or unreadable")
    }
  }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {}

  private mutating func add(_ name: String, _ type: DataType, _ meaning: String) {
    columns.append(DataField(prefix + name, type, meaning))
  }

  private mutating func add<Part: Shaped>(
    _ part: Part.Type,
    under name: StaticString,
    inList: Bool
  ) {
    var reader = ColumnReader()
    reader.prefix = "\(prefix)\(name)_"
    reader.isInList = inList
    Part.blank.visitFields(&reader)
    columns += reader.columns
  }
}

extension FieldType {
  /// The type of a cell.
  fileprivate var cell: DataType {
    switch self {
    case .text, .texts, .integers: .text()
    case .integer: .integer
    case .decimal, .seconds: .number
    case .time: .time
    case .flag: .flag
    }
  }
}
