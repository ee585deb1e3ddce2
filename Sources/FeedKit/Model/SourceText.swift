/// The source's own text of a value that was mended or could not be read.
public struct SourceText: Sendable {
  /// The data name of the value, such as `published`.
  public var field: String
  /// The text as it stood, without surrounding white space.
  public var text: String
  /// Which rule speaks about it.
  public var rule: RuleID

  /// Makes a source text.
  public init(field: String, text: String, rule: RuleID) {
    self.field = field
    self.text = text
    self.rule = rule
  }
}

/// The source texts of a record; they take no part in equality, since they are about how it was written.
public struct SourceTexts: Sendable, Hashable {
  /// In document order.
  public var all: [SourceText] = []

  /// Makes an empty collection.
  public init() {}

  /// The source text of the value with a data name, or `nil` when it was read as it stood.
  public subscript(field: String) -> String? { all.first { $0.field == field }?.text }

  /// Always true: how a value was written does not make a record another.
  public static func == (lhs: SourceTexts, rhs: SourceTexts) -> Bool { true }

  /// Adds nothing, to agree with equality.
  public func hash(into hasher: inout Hasher) {}
}
