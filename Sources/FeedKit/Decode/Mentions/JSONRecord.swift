/// Ways to read records that are small and held whole.
extension JSONValue {
  /// The first value of a name of an object, or `nil`.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string or number that is not empty, or `nil`.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text.isEmpty ? nil : text
    default: nil
    }
  }

  /// The elements of an array; a value that is none stands for an array of one.
  var elements: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }

  /// The number, or `nil`.
  var number: Double? {
    guard case .number(let text) = self, let value = Double(text), value.isFinite else {
      return nil
    }
    return value
  }

  /// The whole number, or `nil`.
  var integer: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text)
  }

  /// The time that a text names, or `nil`.
  var time: Timestamp? {
    guard let text else { return nil }
    return DateText.read(Array(text.utf8).span).value
  }

  /// The seconds that a number says, or `nil`.
  var seconds: Duration? {
    guard let number, number >= 0, number < 1e9 else { return nil }
    return .milliseconds(Int64((number * 1000).rounded()))
  }
}
