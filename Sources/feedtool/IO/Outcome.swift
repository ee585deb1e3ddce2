import FeedKit

/// How the reading of one input ended.
enum InputStatus: String, Sendable {
  case good
  /// Read whole, with mends or doubts.
  case mended
  /// Read up to some place.
  case partial
  /// Stopped by a safety limit.
  case limited
  /// Found in a walk, and no feed.
  case skipped
  /// Named, and no feed.
  case notAFeed = "not_a_feed"
  case unreadable

  /// What the input adds to the exit code.
  var exit: ExitStatus {
    switch self {
    case .good, .mended, .skipped: .good
    case .partial: .partial
    case .limited: .limit
    case .notAFeed, .unreadable: .unreadable
    }
  }
}

/// What the reading of one input came to.
struct Outcome: Sendable {
  var status = InputStatus.good
  var summary = Summary()
  /// What kind of document the input was read as.
  var kind = DocumentKind.feed
  /// Whether the parser delivered the document, so that there is something to write.
  var hasDocument = false
  /// Diagnostics of severity warning.
  var warnings = 0
  /// Diagnostics of severity error, and the failure if there was one.
  var errors = 0
  /// Diagnostics that were delivered.
  private var told = 0
  /// What ended the reading before its time.
  var failure: FeedError?
  /// Bytes that were read.
  var byteCount = 0
  /// Whether those are all that the input has.
  var wasReadWhole = false

  /// Episodes, lines or chapters.
  var entryCount: Int {
    summary.episodeCount + summary.outlineCount + summary.chapterCount + summary.segmentCount
  }

  mutating func count(_ diagnostic: Diagnostic) {
    if diagnostic.rule != "limit-diagnostics" { told += 1 }
    switch diagnostic.severity {
    case .note: break
    case .warning: warnings += 1
    case .error: errors += 1
    }
  }

  /// Counts what the library has only counted: in such numbers, mends.
  mutating func count(untoldOf total: Int) { warnings += max(0, total - told) }

  /// Decides the status when an input has ended.
  mutating func settle(_ failure: FeedError?, of input: Input) {
    guard let failure else {
      status = summary.isPartial ? .partial : warnings + errors > 0 ? .mended : .good
      return
    }
    errors += 1
    self.failure = failure
    summary.isPartial = true
    switch failure.code {
    case .limitExceeded:
      status = .limited
    case .empty, .notAFeed, .notATranscript:
      status = input.isFound ? .skipped : .notAFeed
    default:
      status = hasDocument ? .partial : .unreadable
    }
  }
}
