import Foundation

/// Holds JSON against a JSON Schema, as far as our schemas use its words.
///
/// A property that the schema does not know is an error here: what is written must be described.
struct SchemaValidator {
  private let root: [String: Any]

  init(_ schema: Data) throws {
    root = try JSONSerialization.jsonObject(with: schema) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, each with its path; empty when it fits.
  func faults(_ json: Data) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: json), root, "")
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var faults: [String] = []
    for (word, rule) in schema {
      switch word {
      case "$ref": faults += self.faults(value, definition(rule), path)
      case "oneOf":
        let fits = (rule as? [[String: Any]] ?? []).filter { self.faults(value, $0, path).isEmpty }
        if fits.count != 1 { faults.append("\(path): fits \(fits.count) of oneOf") }
      case "const":
        if value as? String != rule as? String { faults.append("\(path): is not \(rule)") }
      case "type":
        if !isType(value, rule as? String ?? "") { faults.append("\(path): is no \(rule)") }
      case "format":
        if (value as? String)?.wholeMatch(of: Self.time) == nil {
          faults.append("\(path): is no \(rule)")
        }
      case "items":
        for (index, element) in (value as? [Any] ?? []).enumerated() {
          faults += self.faults(element, rule as? [String: Any] ?? [:], "\(path)[\(index)]")
        }
      case "required":
        for name in rule as? [String] ?? [] where (value as? [String: Any])?[name] == nil {
          faults.append("\(path).\(name): is missing")
        }
      case "properties": faults += properties(value, schema, path)
      case "$schema", "$defs", "title", "description", "patternProperties": break
      default: faults.append("\(path): the validator does not know \(word)")
      }
    }
    return faults
  }

  private func properties(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let patterns = schema["patternProperties"] as? [String: [String: Any]] ?? [:]
    return (value as? [String: Any] ?? [:]).flatMap { name, element -> [String] in
      if let rule = known[name] { return faults(element, rule, "\(path).\(name)") }
      if name.hasSuffix("_raw"), let rule = patterns["_raw$"] {
        return faults(element, rule, "\(path).\(name)")
      }
      return ["\(path).\(name): is not in the schema"]
    }
  }

  private func definition(_ reference: Any) -> [String: Any] {
    let name = (reference as? String ?? "").replacing("#/$defs/", with: "")
    return (root["$defs"] as? [String: [String: Any]])?[name] ?? ["missing definition": name]
  }

  private func isType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": (value as? NSNumber).map(isFlag) ?? false
    case "integer":
      (value as? NSNumber).map { !isFlag($0) && $0.doubleValue == $0.doubleValue.rounded() }
        ?? false
    case "number": (value as? NSNumber).map { !isFlag($0) } ?? false
    default: false
    }
  }

  private func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

  nonisolated(unsafe) private static let time =
    /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})/
}
