/// Any value of JSON, kept as it was: what the model has no place for.
public enum JSONValue: Sendable, Hashable {
  /// A text, escapes resolved.
  case string(String)
  /// A number, in the document's own digits and in the grammar of RFC 8259.
  case number(String)
  /// True or false.
  case boolean(Bool)
  /// Nothing.
  case null
  /// Values in order.
  case array([JSONValue])
  /// Members in document order; a name may stand more than once.
  case object([JSONMember])
}

/// A name and its value in a JSON object.
public struct JSONMember: Sendable, Hashable {
  /// The name, escapes resolved.
  public var name: String
  /// The value.
  public var value: JSONValue

  /// Makes a member.
  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}
