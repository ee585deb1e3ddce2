/// Name, type and meaning of a field, for documents and schemas.
struct FieldOutline: Sendable, Hashable {
  /// The data name.
  let name: String
  /// The type in words.
  let type: String
  /// What the field says.
  let meaning: String
  /// The fields of a record or of the records of a list; empty where a shape holds itself.
  var fields: [FieldOutline] = []
}

extension Shaped {
  /// Name, type and meaning of every field, in order.
  static var outline: [FieldOutline] {
    var visitor = OutlineVisitor()
    blank.visitFields(&visitor)
    return visitor.fields
  }
}

private struct OutlineVisitor: FieldInspector {
  var fields: [FieldOutline] = []
  // The shapes that are being told, so that one that holds itself comes to an end.
  var ancestors: [ObjectIdentifier] = []

  mutating func field(
    _ name: StaticString,
    _ type: FieldType,
    isPresent: Bool,
    _ meaning: StaticString
  ) {
    fields.append(FieldOutline(name: "\(name)", type: type.words, meaning: "\(meaning)"))
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    add(name, "object", Part.self, meaning)
  }

  mutating func list<Part: Shaped>(
    _ name: StaticString,
    _ parts: [Part],
    _ meaning: StaticString,
    column: StaticString?
  ) {
    add(name, "array of objects", Part.self, meaning)
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    fields.append(
      FieldOutline(
        name: "mends",
        type: "array of strings",
        meaning: "Rules by which values were mended or found unreadable; `NAME_raw` has their text"
      )
    )
  }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {
    fields.append(
      FieldOutline(
        name: "\(name)",
        type: "object",
        meaning: "Elements and attributes of the document that no field stands for"
      )
    )
  }

  private mutating func add<Part: Shaped>(
    _ name: StaticString,
    _ type: String,
    _ part: Part.Type,
    _ meaning: StaticString
  ) {
    var outline = FieldOutline(name: "\(name)", type: type, meaning: "\(meaning)")
    let identifier = ObjectIdentifier(part)
    if !ancestors.contains(identifier) {
      var inner = OutlineVisitor(ancestors: ancestors + [identifier])
      Part.blank.visitFields(&inner)
      outline.fields = inner.fields
    }
    fields.append(outline)
  }
}
