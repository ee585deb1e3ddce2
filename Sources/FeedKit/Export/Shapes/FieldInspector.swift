/// The type of a plain field.
enum FieldType: Sendable {
  case text, texts, integer, integers, decimal, seconds, time, flag

  /// Whether the source's text may be something else than the type wants.
  var canFail: Bool {
    switch self {
    case .integer, .decimal, .seconds, .time, .flag: true
    case .text, .texts, .integers: false
    }
  }

  /// The type in words.
  var words: String {
    switch self {
    case .text: "string"
    case .texts: "array of strings"
    case .integer: "integer"
    case .integers: "array of integers"
    case .decimal: "decimal"
    case .seconds: "seconds, decimal"
    case .time: "time, RFC 3339"
    case .flag: "boolean"
    }
  }
}

/// A visitor that asks of a plain field no more than its name, its type and whether it is there.
protocol FieldInspector: FieldVisitor, ~Copyable {
  /// A plain field.
  mutating func field(
    _ name: StaticString,
    _ type: FieldType,
    isPresent: Bool,
    _ meaning: StaticString
  )
}

extension FieldInspector where Self: ~Copyable {
  mutating func text(_ name: StaticString, _ value: String?, _ meaning: StaticString) {
    field(name, .text, isPresent: value != nil, meaning)
  }

  mutating func texts(_ name: StaticString, _ value: [String], _ meaning: StaticString) {
    field(name, .texts, isPresent: !value.isEmpty, meaning)
  }

  mutating func integer(_ name: StaticString, _ value: Int?, _ meaning: StaticString) {
    field(name, .integer, isPresent: value != nil, meaning)
  }

  mutating func integers(_ name: StaticString, _ value: [Int], _ meaning: StaticString) {
    field(name, .integers, isPresent: !value.isEmpty, meaning)
  }

  mutating func decimal(_ name: StaticString, _ value: Double?, _ meaning: StaticString) {
    field(name, .decimal, isPresent: value != nil, meaning)
  }

  mutating func seconds(_ name: StaticString, _ value: Duration?, _ meaning: StaticString) {
    field(name, .seconds, isPresent: value != nil, meaning)
  }

  mutating func time(_ name: StaticString, _ value: Timestamp?, _ meaning: StaticString) {
    field(name, .time, isPresent: value != nil, meaning)
  }

  mutating func flag(_ name: StaticString, _ value: Bool?, _ meaning: StaticString) {
    field(name, .flag, isPresent: value != nil, meaning)
  }
}
