import FeedKit

/// What a run came to, over all inputs.
struct Totals: Sendable {
  private var statuses: [InputStatus: Int] = [:]
  private(set) var episodes = 0
  private(set) var inertCells = 0
  private(set) var unnamedFeeds = 0
  private(set) var lost: [String: Int] = [:]
  private(set) var unnamedSpeakers: Set<String> = []
  /// Whether the reader of the output went away.
  var isPipeClosed = false
  /// Why an output could not be written.
  var outputFailure: String?
  /// A mistake in the call that only came out while reading.
  var mistake: String?

  mutating func add(_ outcome: Outcome, _ report: ExportReport) {
    statuses[outcome.status, default: 0] += 1
    episodes += outcome.summary.episodeCount
    inertCells += report.inertCells
    unnamedFeeds += report.unnamedFeeds
    unnamedSpeakers.formUnion(report.unnamedSpeakers)
    lost.merge(report.lost, uniquingKeysWith: +)
  }

  /// Remembers why the work could not go on.
  mutating func note(_ error: any Error) {
    switch error {
    case let error as UsageError:
      mistake = mistake ?? error.message
    case let failure as OutputError where failure.isBrokenPipe:
      isPipeClosed = true
    case let failure as OutputError:
      outputFailure = outputFailure ?? failure.message
    default:
      outputFailure = outputFailure ?? "\(error)"
    }
  }

  /// Inputs that ended in one of the ways.
  func count(_ wanted: InputStatus...) -> Int { wanted.reduce(0) { $0 + statuses[$1, default: 0] } }

  /// Inputs that were read, or should have been.
  var inputCount: Int { statuses.values.reduce(0, +) }

  /// Inputs that make the run fail, unless they are allowed.
  var badCount: Int { count(.partial, .limited, .notAFeed, .unreadable) }

  /// The line that counts the inputs.
  var line: String {
    "\(counted(inputCount, "input")): \(grouped(count(.good))) good, "
      + "\(grouped(count(.mended))) mended, \(grouped(count(.skipped))) skipped, "
      + "\(grouped(badCount)) bad"
  }

  /// The exit code, where some inputs may be bad.
  func exit(allowing allowance: Allowance?, isLossless: Bool) -> ExitStatus {
    if outputFailure != nil { return .output }
    if isPipeClosed { return .good }
    if mistake != nil { return .usage }
    let read = inputCount - count(.skipped)
    let refusal: ExitStatus = isLossless && !lost.isEmpty ? .findings : .good
    if let allowance, allowance.allows(badCount, of: read) { return refusal }
    return ExitStatus.deciding(Set(statuses.keys.map(\.exit) + [refusal]))
  }
}

/// How many bad inputs a run may have and still be good.
enum Allowance: Sendable, Equatable {
  case count(Int)
  case percent(Double)

  /// Reads `3` or `2.5%`.
  init?(_ text: String) {
    if text.hasSuffix("%") {
      guard let number = Double(text.dropLast()), (0...100).contains(number) else { return nil }
      self = .percent(number)
    } else {
      guard let number = Int(text), number >= 0 else { return nil }
      self = .count(number)
    }
  }

  func allows(_ bad: Int, of all: Int) -> Bool {
    switch self {
    case .count(let number): bad <= number
    case .percent(let number): Double(bad) * 100 <= number * Double(all)
    }
  }
}
