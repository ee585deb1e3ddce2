/// What a rule is about: its id, how much it matters, and one sentence.
public struct RuleDescription: Sendable, Hashable {
  /// The id that diagnostics name.
  public let id: RuleID
  /// The severity that its diagnostics usually have.
  public let severity: Severity
  /// What is wrong and what is done about it: one sentence, without a full stop.
  public let summary: String

  init(_ id: RuleID, _ severity: Severity, _ summary: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
  }

  /// The part of the id before its first hyphen, such as `date`: rules of one part are about one thing.
  public var family: String { String(id.rawValue.prefix { $0 != "-" }) }
}

extension RuleID {
  /// What the rule is about; `nil` for an id that is not in ``RuleRegistry``.
  public var details: RuleDescription? { RuleRegistry.all.first { $0.id == self } }
}
