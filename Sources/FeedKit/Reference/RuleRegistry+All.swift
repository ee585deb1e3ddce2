extension RuleRegistry {
  /// The rules in the order of their ids, so that those about one thing stand together.
  public static let all: [RuleDescription] = {
    var all: [RuleID: RuleDescription] = [:]
    for line in general + mends + transcripts + files {
      all[line.id] = RuleDescription(line.id, line.severity, line.summary)
    }
    for rule in Rules.all { all[rule.id] = described(rule, all[rule.id]) }
    return all.values.sorted { $0.id.rawValue < $1.id.rawValue }
  }()

  static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// A rule of validation, which reading may know too.
  private static func described(_ rule: Rule, _ known: RuleDescription?) -> RuleDescription {
    var description =
      known ?? RuleDescription(rule.id, rule.level.severity ?? .note, "\(rule.summary)")
    description.hint = "\(rule.hint)"
    description.spec = "\(rule.spec)"
    description.profiles = rule.profiles
    description.levels = rule.profiles.map { rule.level(in: $0) }
    description.passing = rule.passing.text
    description.failing = rule.failing.text
    return description
  }
}

extension RuleID {
  /// What the rule is about; `nil` for an id that is not in ``RuleRegistry``.
  public var details: RuleDescription? { RuleRegistry.byID[self] }

  /// Where the rule is specified, as in ``details``; `nil` for an id that no rule of validation has.
  public var spec: String? { Rules.specs[self] }
}
