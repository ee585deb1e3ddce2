@_spi(Measuring) import FeedKit

/// What is done with an input.
enum Mode: Sendable {
  /// Nothing: the cost of starting.
  case empty
  /// libxml2 with empty callbacks: the yardstick.
  case null
  /// The events of the library, taken and dropped.
  case typed
  /// The same, with less that goes round libxml2.
  case through(Detour)
  /// The events of a transcript, taken and dropped.
  case transcript
  /// The events and findings of a feed with all rules, taken and dropped.
  case judged
  /// The same of a transcript.
  case judgedTranscript
  /// The events written in a format; the bytes are counted and dropped.
  case export(ExportFormat)

  /// The mode with a name.
  static func named(_ name: String) throws -> Mode {
    switch name {
    case "empty": return .empty
    case "null": return .null
    case "typed": return .typed
    case "through": return .through(.nothing)
    case "text-through": return .through(.tags)
    case "transcript": return .transcript
    case "validate": return .judged
    case "validate-transcript": return .judgedTranscript
    default:
      guard let format = Exporters.format(named: name) else {
        let formats = Exporters.all.map(\.name).joined(separator: " ")
        throw Failure.usage(
          """
          '\(name)' is no mode; the modes are: empty null typed through text-through transcript validate \
          validate-transcript \(formats)
          """
        )
      }
      return .export(format)
    }
  }
}

/// What one pass over an input came to.
struct Outcome: Sendable, Hashable {
  /// Bytes read.
  var bytes = 0
  /// Episodes delivered, or segments of a transcript.
  var episodes = 0
  /// Diagnostics delivered.
  var diagnostics = 0
  /// Bytes that an exporter wrote.
  var outputBytes = 0
  /// Why the reading stopped, or `nil` when it came to the end.
  var failure: String?

  /// Adds what another pass came to.
  mutating func add(_ other: Outcome) {
    bytes += other.bytes
    episodes += other.episodes
    diagnostics += other.diagnostics
    outputBytes += other.outputBytes
    failure = failure ?? other.failure
  }
}
