/// How often each rule has spoken about a document, and which findings are only counted.
struct FindingCounts {
  /// The most that are told, of all rules and of one rule and severity.
  private let limit: Int
  private let limitOfRule: Int
  /// Findings so far, those too that are only counted.
  private(set) var all = 0
  private(set) var told = 0
  /// For each rule the findings of its usual severity, then the milder ones; empty until one speaks.
  private var ofRules: [Int32] = []

  init(_ limits: Limits) {
    limit = limits.diagnostics
    limitOfRule = limits.diagnosticsOfRule
  }

  /// Counts a finding; false when it is not told.
  mutating func tells(_ rule: Int, isMild: Bool) -> Bool {
    if ofRules.isEmpty { ofRules = Array(repeating: 0, count: Rules.all.count * 2) }
    let place = rule * 2 + (isMild ? 1 : 0)
    all += 1
    ofRules[place] += ofRules[place] < .max ? 1 : 0
    guard told < limit, ofRules[place] <= limitOfRule else { return false }
    told += 1
    return true
  }

  /// Findings that are only counted.
  var untold: Int { all - told }

  /// What is said last, about those that are only counted; `nil` when there are none.
  var closing: Diagnostic? {
    guard untold > 0 else { return nil }
    var most = 0
    for place in ofRules.indices where ofRules[place] > ofRules[most] { most = place }
    var message = "\(untold) more findings are only counted"
    if ofRules[most] > limitOfRule {
      let rule = Rules.all[most / 2].id
      message +=
        "; \(rule) alone has spoken \(ofRules[most]) times, and is told \(limitOfRule) times"
    }
    return Diagnostic(rule: "limit-diagnostics", severity: .note, message: message)
  }
}
