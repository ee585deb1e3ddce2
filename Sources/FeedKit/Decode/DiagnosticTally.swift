/// Decides which diagnostics of an input are told when there are more than may be.
struct DiagnosticTally {
  /// Room beyond the limit for those that say that something was lost.
  private static let graveLimit = 100

  private(set) var told = 0
  private var graveCount = 0

  /// Takes a diagnostic; false when it is only to be counted.
  mutating func tells(_ diagnostic: Diagnostic, limit: Int) -> Bool {
    if told - graveCount >= limit {
      guard diagnostic.severity == .error, Self.isGrave(diagnostic.rule),
        graveCount < Self.graveLimit
      else { return false }
      graveCount += 1
    }
    told += 1
    return true
  }

  /// What is said last, about those that were not told.
  func closing(_ untold: Int) -> Diagnostic {
    Diagnostic(
      rule: "limit-diagnostics",
      severity: .note,
      message: "\(told) findings are told; \(untold) more are only counted"
    )
  }

  private static func isGrave(_ rule: RuleID) -> Bool {
    switch rule {
    case "truncated", "not-well-formed", "compression-damaged", "repair-section-unterminated": true
    default: rule.rawValue.utf8.starts(with: "limit-".utf8)
    }
  }
}
