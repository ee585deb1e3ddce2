/// Whether a rule speaks, and how much what it says matters.
public enum RuleLevel: String, Sendable, Hashable, CaseIterable {
  /// The rule is silent.
  case off
  /// As ``Severity/note``.
  case note
  /// As ``Severity/warning``.
  case warning
  /// As ``Severity/error``.
  case error

  /// The level of a severity.
  public init(_ severity: Severity) {
    switch severity {
    case .note: self = .note
    case .warning: self = .warning
    case .error: self = .error
    }
  }

  /// The severity of what the rule says; `nil` when it is silent.
  public var severity: Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
