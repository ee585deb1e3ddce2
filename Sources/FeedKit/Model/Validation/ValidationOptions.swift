/// How a document is judged while it is read.
///
/// With these in ``ParseOptions/validation`` a parser reports findings among its diagnostics: every
/// defect of the document by the rules of a profile, at its place.
public struct ValidationOptions: Sendable, Hashable {
  /// What the document is judged by.
  public var profile = ValidationProfile.podcast
  /// Levels of single rules, whatever the profile says.
  public var levels: [RuleID: RuleLevel] = [:]
  /// The rules that may speak, by their ids or the first parts of them, such as `psp`; empty for all.
  public var only: Set<String> = []
  /// The rules that stay silent, by their ids or the first parts of them.
  public var ignored: Set<String> = []

  /// Makes the default options.
  public init() {}

  /// How much a rule matters that has the same severity in every profile; `nil` when it is silent.
  package func severity(of rule: RuleID, usual: Severity) -> Severity? {
    guard maySpeak(rule) else { return nil }
    return (levels[rule] ?? RuleLevel(usual)).severity
  }

  /// Whether a rule is neither silenced nor left out of a choice.
  func maySpeak(_ rule: RuleID) -> Bool {
    if Self.names(ignored, rule) { return false }
    // That something is not told is told, whatever else may speak.
    return only.isEmpty || rule == "limit-diagnostics" || Self.names(only, rule)
  }

  /// Whether some ids, or first parts of ids, name a rule.
  private static func names(_ names: Set<String>, _ rule: RuleID) -> Bool {
    guard !names.isEmpty else { return false }
    if names.contains(rule.rawValue) { return true }
    return names.contains { name in
      rule.rawValue.utf8.count > name.utf8.count && rule.rawValue.hasPrefix(name + "-")
    }
  }
}
