/// What the tool's exit code says.
enum ExitStatus: Int32, Sendable, CaseIterable {
  case good = 0
  case findings = 1
  case usage = 2
  /// An input is no feed, or cannot be read.
  case unreadable = 3
  /// An input was read only in part.
  case partial = 4
  /// A safety limit stopped an input.
  case limit = 5
  case output = 6
  case interrupted = 130

  /// The one that is told when there are several causes.
  static func deciding(_ causes: Set<ExitStatus>) -> ExitStatus {
    let order: [ExitStatus] = [.interrupted, .output, .usage, .limit, .unreadable, .partial]
    return order.first(where: causes.contains) ?? (causes.contains(.findings) ? .findings : .good)
  }
}

/// A mistake in how the tool was called.
struct UsageError: Error {
  /// What is wrong and what to do, in one line.
  var message: String

  init(_ message: String) { self.message = message }
}

/// Ends a command with an exit code, everything having been said already.
struct Ended: Error {
  var status: ExitStatus
}
