/// A schema as a statement of DuckDB that reads the output with the type of each column.
struct DuckDBText {
  private let schema: DataSchema

  init(_ schema: DataSchema) { self.schema = schema }

  var statement: String {
    let columns = schema.columns.map { "    '\($0.name)': '\(type($0.type, within: []))'" }
    return "SELECT * FROM \(reader)\n  columns = {\n\(columns.joined(separator: ",\n"))\n  }\n);\n"
  }

  // The dialect is said too, so that nothing is guessed from the first rows.
  private var reader: String {
    switch schema.medium {
    case .document: "read_json('\(schema.name).json', format = 'auto',"
    case .lines: "read_json('\(schema.name).ndjson', format = 'newline_delimited',"
    case .table:
      "read_csv('\(schema.name).csv', header = true, auto_detect = false, delim = ',', quote = '\"', "
        + "escape = '\"',"
    }
  }

  private func type(_ type: DataType, within outer: [String]) -> String {
    switch type {
    case .text(let format): format == nil ? "VARCHAR" : "TIMESTAMPTZ"
    case .constant: "VARCHAR"
    case .integer: "BIGINT"
    case .number: "DOUBLE"
    case .flag: "BOOLEAN"
    case .any: "JSON"
    case .list(let element):
      // A type of DuckDB cannot hold itself: what would is left as JSON.
      self.type(element, within: outer) + "[]"
    case .record(let name):
      if let shape = schema.shapes[name], !outer.contains(name), !shape.fields.isEmpty {
        "STRUCT("
          + shape.fields.map { "\"\($0.name)\" \(self.type($0.type, within: outer + [name]))" }
          .joined(separator: ", ") + ")"
      } else {
        "JSON"
      }
    }
  }
}
