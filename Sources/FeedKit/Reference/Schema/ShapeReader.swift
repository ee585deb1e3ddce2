/// Reads the shape of a record, and those of the records in it, from its list of fields.
struct ShapeReader {
  /// Every shape that was met, by name.
  private(set) var shapes: [String: DataShape] = [
    "Extensions": .extensions, "Element": .element, "Attribute": .attribute,
  ]

  /// Reads a shape and returns its name.
  mutating func read<Record: Shaped>(_ record: Record.Type) -> String {
    read(Record.blank, as: Self.name(of: record))
  }

  /// Reads the shape of a record under a name of its own.
  mutating func read<Record: Shaped>(_ record: Record, as name: String) -> String {
    guard shapes[name] == nil else { return name }
    // Noted before it is read: a shape may hold itself.
    shapes[name] = DataShape(fields: [])
    var visitor = ShapeVisitor(reader: self)
    record.visitFields(&visitor)
    self = visitor.reader
    shapes[name] = visitor.shape
    return name
  }

  /// Adds fields to a shape that was read.
  mutating func add(_ fields: [DataField], before: Bool = false, to name: String) {
    if before {
      shapes[name]?.fields.insert(contentsOf: fields, at: 0)
    } else {
      shapes[name]?.fields += fields
    }
  }

  private static func name<Record>(of record: Record.Type) -> String {
    let name = "\(record)"
    return name.hasSuffix("Record") ? String(name.dropLast("Record".count)) : name
  }
}

/// Takes down name, type and meaning of each field.
private struct ShapeVisitor: FieldVisitor {
  var reader: ShapeReader
  var shape = DataShape(fields: [])
  private var typed: [String] = []

  init(reader: ShapeReader) { self.reader = reader }

  mutating func text(_ name: StaticString, _ value: String?, _ meaning: StaticString) {
    let isKind = "\(name)" == "kind"
    add(name, isKind ? .constant(value ?? "") : .text(), meaning, isRequired: value != nil)
  }

  mutating func texts(_ name: StaticString, _ value: [String], _ meaning: StaticString) {
    add(name, .list(.text()), meaning)
  }

  mutating func integer(_ name: StaticString, _ value: Int?, _ meaning: StaticString) {
    addTyped(name, .integer, meaning, isRequired: value != nil)
  }

  mutating func integers(_ name: StaticString, _ value: [Int], _ meaning: StaticString) {
    add(name, .list(.integer), meaning)
  }

  mutating func decimal(_ name: StaticString, _ value: Double?, _ meaning: StaticString) {
    addTyped(name, .number, meaning, isRequired: value != nil)
  }

  mutating func seconds(_ name: StaticString, _ value: Duration?, _ meaning: StaticString) {
    addTyped(name, .number, meaning, isRequired: value != nil)
  }

  mutating func time(_ name: StaticString, _ value: Timestamp?, _ meaning: StaticString) {
    addTyped(name, .time, meaning, isRequired: value != nil)
  }

  mutating func flag(_ name: StaticString, _ value: Bool?, _ meaning: StaticString) {
    addTyped(name, .flag, meaning, isRequired: value != nil)
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    add(name, .record(reader.read(Part.self)), meaning)
  }

  mutating func list<Part: Shaped>(
    _ name: StaticString,
    _ parts: [Part],
    _ meaning: StaticString,
    column: StaticString?
  ) {
    add(name, .list(.record(reader.read(Part.self))), meaning)
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    shape.hasMends = true
    shape.fields += typed.map { name in
      DataField("\(name)_raw", .text(), "Source text of \(name), mended or unreadable")
    }
    add("mends", .list(.text()), "Rules by which values were mended or found unreadable")
  }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {
    add(name, .record("Extensions"), "What the document says that no field stands for")
  }

  private mutating func addTyped(
    _ name: StaticString,
    _ type: DataType,
    _ meaning: StaticString,
    isRequired: Bool
  ) {
    typed.append("\(name)")
    add(name, type, meaning, isRequired: isRequired)
  }

  private mutating func add(
    _ name: StaticString,
    _ type: DataType,
    _ meaning: StaticString,
    isRequired: Bool = false
  ) {
    shape.fields.append(DataField("\(name)", type, "\(meaning)", isRequired: isRequired))
  }
}

extension DataShape {
  /// What `JSONWriter` writes of ``Extensions``.
  fileprivate static let extensions = DataShape(fields: [
    DataField("attributes", .list(.record("Attribute")), "Attributes that are not known"),
    DataField("elements", .list(.record("Element")), "Elements that are not known"),
  ])

  fileprivate static let element = DataShape(
    fields: named + [
      DataField("attributes", .list(.record("Attribute")), "Attributes of the element"),
      DataField("json", .any, "The value, where the document is JSON"),
      DataField("text", .text(), "Text, where the element holds nothing else"),
      DataField("content", .list(.record("Element")), "Elements and texts in their order"),
    ]
  )

  fileprivate static let attribute = DataShape(
    fields: named + [
      DataField("value", .text(), "Value", isRequired: true),
      DataField("element", .text(), "The plain value of the record on which it stands"),
    ]
  )

  private static let named = [
    DataField("name", .text(), "Name without prefix"),
    DataField("prefix", .text(), "Prefix as written"),
    DataField("namespace", .text(), "URI of the namespace"),
  ]
}
