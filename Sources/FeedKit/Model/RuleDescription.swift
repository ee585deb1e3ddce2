/// What a rule is about: its id, how much it matters, and one sentence.
public struct RuleDescription: Sendable, Hashable {
  /// The id that diagnostics name.
  public let id: RuleID
  /// The severity that its diagnostics usually have.
  public let severity: Severity
  /// What is wrong and what is done about it: one sentence, without a full stop.
  public let summary: String
  /// What to do about it; `nil` where that goes without saying.
  public var hint: String?
  /// Where it is specified; `nil` for what is our own.
  public var spec: String?
  /// The profiles of validation that may ask it; empty for rules that speak whoever reads.
  public var profiles: [ValidationProfile] = []
  /// How much it matters in each of ``profiles``, in the same order.
  public var levels: [RuleLevel] = []
  /// A part of a document about which the rule is silent; `nil` where there is none.
  public var passing: String?
  /// The same, about which it speaks.
  public var failing: String?

  init(_ id: RuleID, _ severity: Severity, _ summary: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
  }

  /// The part of the id before its first hyphen, such as `date`: rules of one part are about one thing.
  public var family: String { String(id.rawValue.prefix { $0 != "-" }) }
}
