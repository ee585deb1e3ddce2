/// Writes a schema as JSON Schema, draft 2020-12.
struct JSONSchemaWriter {
  private let schema: DataSchema

  init(_ schema: DataSchema) { self.schema = schema }

  func write(to sink: inout ByteSink) {
    sink.writeJSON(isPretty: true) { json in
      json.beginObject()
      json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.field("title", schema.name)
      json.field("description", schema.summary)
      if schema.roots.count == 1, let shape = schema.shapes[schema.roots[0]] {
        write(shape, to: &json)
      } else {
        json.beginArray("oneOf")
        for root in schema.roots {
          json.beginObject()
          json.field("$ref", "#/$defs/\(root)")
          json.endObject()
        }
        json.endArray()
      }
      writeDefinitions(to: &json)
      json.endObject()
      json.endLine()
    }
  }

  /// The shapes that others refer to.
  private func writeDefinitions(to json: inout JSONWriter) {
    let used = usedNames
    guard !used.isEmpty else { return }
    json.beginObject("$defs")
    for name in used.sorted() {
      guard let shape = schema.shapes[name] else { continue }
      json.beginObject(key: name)
      write(shape, to: &json)
      json.endObject()
    }
    json.endObject()
  }

  private var usedNames: Set<String> {
    var used: Set<String> = schema.roots.count == 1 ? [] : Set(schema.roots)
    var waiting = schema.roots
    while let name = waiting.popLast() {
      for field in schema.shapes[name]?.fields ?? [] {
        guard let inner = field.type.recordName else { continue }
        if used.insert(inner).inserted { waiting.append(inner) }
      }
    }
    return used
  }

  private func write(_ shape: DataShape, to json: inout JSONWriter) {
    json.field("type", "object")
    json.beginObject("properties")
    for field in shape.fields {
      json.beginObject(key: field.name)
      json.field("description", field.meaning)
      write(field.type, to: &json)
      json.endObject()
    }
    json.endObject()
    if shape.hasMends {
      json.beginObject("patternProperties")
      json.beginObject("_raw$")
      json.field("type", "string")
      json.endObject()
      json.endObject()
    }
    json.field("required", shape.fields.filter(\.isRequired).map(\.name))
  }

  private func write(_ type: DataType, to json: inout JSONWriter) {
    switch type {
    case .text(let format):
      json.field("type", "string")
      json.field("format", format)
    case .constant(let text):
      json.field("const", text)
    case .integer:
      json.field("type", "integer")
    case .number:
      json.field("type", "number")
    case .flag:
      json.field("type", "boolean")
    case .list(let element):
      json.field("type", "array")
      json.beginObject("items")
      write(element, to: &json)
      json.endObject()
    case .record(let name):
      json.field("$ref", "#/$defs/\(name)")
    case .any:
      break
    }
  }
}

extension DataType {
  /// The name of the record that a value is, or that a list has.
  fileprivate var recordName: String? {
    switch self {
    case .record(let name): name
    case .list(let element): element.recordName
    default: nil
    }
  }
}
