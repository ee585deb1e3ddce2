/// A schema as the columns of a Spark table, in the DDL that `schema` of a reader takes.
struct SparkText {
  private let schema: DataSchema

  init(_ schema: DataSchema) { self.schema = schema }

  var columns: String {
    schema.columns.map { "`\($0.name)` \(type($0.type, within: []))" }.joined(separator: ",\n")
      + "\n"
  }

  private func type(_ type: DataType, within outer: [String]) -> String {
    switch type {
    case .text(let format): format == nil ? "STRING" : "TIMESTAMP"
    // Any value, and a record in itself, which a type cannot say: Spark keeps the JSON as text.
    case .constant, .any: "STRING"
    case .integer: "BIGINT"
    case .number: "DOUBLE"
    case .flag: "BOOLEAN"
    case .list(let element): "ARRAY<\(self.type(element, within: outer))>"
    case .record(let name):
      if let shape = schema.shapes[name], !outer.contains(name), !shape.fields.isEmpty {
        "STRUCT<"
          + shape.fields.map { "`\($0.name)`: \(self.type($0.type, within: outer + [name]))" }
          .joined(separator: ", ") + ">"
      } else {
        "STRING"
      }
    }
  }
}
