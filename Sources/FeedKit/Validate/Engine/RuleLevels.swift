/// Which rules speak in one run, and how much each matters.
struct RuleLevels {
  let profile: ValidationProfile
  private let options: ValidationOptions
  private var known: [RuleID: RuleLevel] = [:]
  /// What is needed to speak by a rule, of those that do.
  private var spoken: [RuleID: Spoken] = [:]

  /// How a rule speaks.
  struct Spoken {
    let severity: Severity
    let hint: String
  }

  init(_ options: ValidationOptions, profile: ValidationProfile) {
    self.options = options
    self.profile = profile
    for rule in Rules.all { known[rule.id] = level(of: rule) }
    for (id, level) in known {
      guard let severity = level.severity else { continue }
      spoken[id] = Spoken(severity: severity, hint: Rules.hints[id] ?? "")
    }
  }

  /// How a rule of validation speaks; `nil` when it is silent.
  func spoken(of id: RuleID) -> Spoken? { spoken[id] }

  /// How much a rule of validation matters; `nil` when it is silent.
  func severity(of id: RuleID) -> Severity? { known[id]?.severity }

  /// How much something matters that reading has found; `nil` when its rule is silent.
  func severity(of diagnostic: Diagnostic) -> Severity? {
    if let level = known[diagnostic.rule] { return level.severity }
    return options.severity(of: diagnostic.rule, usual: diagnostic.severity)
  }

  private func level(of rule: Rule) -> RuleLevel {
    guard options.maySpeak(rule.id) else { return .off }
    return options.levels[rule.id] ?? rule.level(in: profile)
  }
}
