/// Which rules speak in one run, and how much each matters.
struct RuleLevels {
  let profile: ValidationProfile
  private let options: ValidationOptions
  private var known: [RuleID: RuleLevel] = [:]
  /// What is needed to speak by a rule, of those that do.
  private var spoken: [RuleID: Spoken] = [:]

  /// How a rule speaks.
  struct Spoken {
    /// The rule's place among all.
    let number: Int
    let severity: Severity
    let hint: String
  }

  init(_ options: ValidationOptions, profile: ValidationProfile) {
    self.options = options
    self.profile = profile
    for (number, rule) in Rules.all.enumerated() {
      let level = level(of: rule)
      known[rule.id] = level
      guard let severity = level.severity else { continue }
      spoken[rule.id] = Spoken(number: number, severity: severity, hint: Rules.hints[rule.id] ?? "")
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
