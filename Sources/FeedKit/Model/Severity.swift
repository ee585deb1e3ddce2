/// How much a diagnostic matters to someone who relies on the document.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Worth knowing; nothing is lost or doubtful.
  case note
  /// Read, but with a mend or a doubt; other readers may see something else.
  case warning
  /// Something could not be read, or is lost.
  case error

  /// Orders note below warning below error.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
