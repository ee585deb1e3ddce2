import FeedKit

/// Counts the findings of a run, and knows those of an earlier one.
final class FindingTally: Sendable {
  /// How often something was found.
  struct Counts: Sendable {
    var errors = 0
    var warnings = 0
    var notes = 0

    var all: Int { errors + warnings + notes }

    /// The highest severity that was found.
    var worst: Severity { errors > 0 ? .error : warnings > 0 ? .warning : .note }

    /// Adds findings.
    static func += (counts: inout Counts, more: Counts) {
      counts.errors += more.errors
      counts.warnings += more.warnings
      counts.notes += more.notes
    }

    mutating func count(_ severity: Severity) {
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// What the run has come to.
  struct Sum: Sendable {
    /// Of each rule that has spoken.
    fileprivate(set) var rules: [RuleID: Counts] = [:]
    /// Findings that the earlier run had too.
    fileprivate(set) var known = 0
    /// Findings that are only counted.
    fileprivate(set) var untold = 0
    fileprivate var baseline: FindingBaseline?

    /// Of all rules.
    var counts: Counts { rules.values.reduce(into: Counts()) { $0 += $1 } }

    /// Rules that have spoken, the worst and most frequent first.
    var ordered: [(rule: RuleID, severity: Severity, count: Int)] {
      rules.map { ($0.key, $0.value.worst, $0.value.all) }
        .sorted { first, second in
          (second.1, second.2, first.0.rawValue) < (first.1, first.2, second.0.rawValue)
        }
    }

    /// Whether a finding was in the earlier run too; it is counted there.
    fileprivate mutating func knows(_ diagnostic: Diagnostic, source: String) -> Bool {
      guard baseline?.takes(diagnostic, source: source) == true else { return false }
      known += 1
      return true
    }
  }

  private let state: Monitor<Sum>

  init(baseline: FindingBaseline?) {
    var sum = Sum()
    sum.baseline = baseline
    state = Monitor(sum)
  }

  /// Takes the findings of one input; gives back those that are new.
  func add(_ findings: [Finding], source: String, untold: Int) -> [Finding] {
    state.withLock { sum in
      sum.untold += untold
      var fresh = findings
      if sum.baseline != nil { fresh.removeAll { sum.knows($0.diagnostic, source: source) } }
      for index in fresh.indices {
        let rule = fresh[index].diagnostic.rule
        sum.rules[rule, default: Counts()].count(fresh[index].diagnostic.severity)
      }
      return fresh
    }
  }

  /// Whether a finding is at least as severe.
  func reaches(_ threshold: Severity?) -> Bool {
    guard let threshold else { return false }
    return sum.rules.values.contains { $0.worst >= threshold }
  }

  var sum: Sum { state.withLock { $0 } }
}
