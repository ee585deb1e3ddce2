import FeedKit

/// Writes the diagnostics of one input as lines, folding what repeats.
struct DiagnosticPrinter {
  /// Which diagnostics are shown.
  enum Detail: Sendable {
    /// Only why an input could not be read.
    case failures
    /// All, but of one rule only the first few.
    case folded
    case all
  }

  /// Diagnostics of one rule that are shown before the rest is folded.
  static let shownOfARule = 5

  private let name: String
  private let detail: Detail
  private let paint: Paint
  private let showsChanges: Bool
  private var lastHiddenError: Diagnostic?
  private var counts: [RuleID: Int] = [:]
  private var order: [RuleID] = []

  init(name: String, detail: Detail, paint: Paint, showsChanges: Bool = false) {
    self.showsChanges = showsChanges
    self.name = name.visible
    self.detail = detail
    self.paint = paint
  }

  /// The line for a diagnostic; `nil` when it is not shown.
  mutating func line(for diagnostic: Diagnostic) -> String? {
    switch detail {
    case .failures:
      if diagnostic.severity == .error { lastHiddenError = diagnostic }
      return nil
    case .folded:
      let count = counts[diagnostic.rule, default: 0] + 1
      if count == 1 { order.append(diagnostic.rule) }
      counts[diagnostic.rule] = count
      guard count <= Self.shownOfARule else { return nil }
    case .all:
      break
    }
    return text(of: diagnostic)
  }

  /// The line for the last error that was not shown: that which ended the reading before its time.
  mutating func lineForHiddenError() -> String? {
    defer { lastHiddenError = nil }
    return lastHiddenError.map(text)
  }

  /// The line for what ended the reading.
  mutating func line(for failure: FeedError) -> String {
    lastHiddenError = nil
    return line(failure.position, .error, failure.message, failure.code.rawValue)
  }

  /// The line for an input that could not be opened or read.
  func line(unreadable message: String) -> String {
    line(nil, .error, message, "unreadable")
  }

  /// The lines that say what was folded, in the order in which the rules first spoke.
  func linesForFolded() -> [String] {
    order.compactMap { rule in
      guard let count = counts[rule], count > Self.shownOfARule else { return nil }
      let rest = grouped(count - Self.shownOfARule)
      return line(nil, .note, "\(rest) more like these (--all shows them)", rule.rawValue)
    }
  }

  private func text(of diagnostic: Diagnostic) -> String {
    line(
      diagnostic.position,
      diagnostic.severity,
      diagnostic.message + (showsChanges ? change(of: diagnostic) : ""),
      diagnostic.rule.rawValue
    )
  }

  private func change(of diagnostic: Diagnostic) -> String {
    guard diagnostic.before != nil || diagnostic.after != nil else { return "" }
    return ": \"\(diagnostic.before ?? "")\" to \"\(diagnostic.after ?? "")\""
  }

  private func line(
    _ position: Position?,
    _ severity: Severity,
    _ message: String,
    _ rule: String
  ) -> String {
    var place = name
    if let position { place += ":\(position.line):\(position.column)" }
    let word =
      switch severity {
      case .note: paint.cyan("note")
      case .warning: paint.yellow("warning")
      case .error: paint.red("error")
      }
    return "\(place): \(word): \(message.visible) [\(rule.visible)]"
  }
}
