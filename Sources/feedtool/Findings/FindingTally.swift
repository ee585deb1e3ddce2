import FeedKit

/// Counts the findings of a run, and knows those of an earlier one.
final class FindingTally: Sendable {
  /// What the run has come to.
  struct Counts: Sendable {
    var severities: [Severity: Int] = [:]
    var rules: [RuleID: Int] = [:]
    /// The highest severity with which each rule has spoken.
    var levels: [RuleID: Severity] = [:]
    /// Findings that the earlier run had too.
    var known = 0
    /// Findings that are only counted.
    var untold = 0
    var baseline: FindingBaseline?

    /// Rules that have spoken, the worst and most frequent first.
    var ordered: [(rule: RuleID, severity: Severity, count: Int)] {
      rules.map { ($0.key, levels[$0.key] ?? .note, $0.value) }
        .sorted { first, second in
          (second.1, second.2, first.0.rawValue) < (first.1, first.2, second.0.rawValue)
        }
    }
  }

  private let state: Monitor<Counts>

  init(baseline: FindingBaseline?) {
    var counts = Counts()
    counts.baseline = baseline
    state = Monitor(counts)
  }

  /// Takes the findings of one input; gives back those that are new.
  func add(_ findings: [Finding], source: String, untold: Int) -> [Finding] {
    state.withLock { counts in
      counts.untold += untold
      return findings.filter { finding in
        let diagnostic = finding.diagnostic
        if counts.baseline?.takes(diagnostic, source: source) == true {
          counts.known += 1
          return false
        }
        counts.severities[diagnostic.severity, default: 0] += 1
        counts.rules[diagnostic.rule, default: 0] += 1
        let level = counts.levels[diagnostic.rule] ?? .note
        counts.levels[diagnostic.rule] = max(level, diagnostic.severity)
        return true
      }
    }
  }

  /// Whether a finding is at least as severe.
  func reaches(_ threshold: Severity?) -> Bool {
    guard let threshold else { return false }
    return counts.severities.contains { $0.key >= threshold && $0.value > 0 }
  }

  var counts: Counts { state.withLock { $0 } }
}
