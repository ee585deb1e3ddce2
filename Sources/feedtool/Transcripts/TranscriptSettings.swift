import ArgumentParser
import FeedKit

/// How transcripts are read, and what is changed in them.
struct TranscriptSettings: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Move all times of transcripts by seconds or a clock, also back: 2.5, -0:01:30.",
      valueName: "time"
    )
  )
  var shift: String?

  @Option(
    help: ArgumentHelp(
      "Look for speakers before a colon in texts: auto, always or never.",
      valueName: "when"
    ),
    transform: namedChoice
  )
  var speakersFromPrefix = TranscriptOptions.Prefixes.auto

  @Option(
    help: ArgumentHelp(
      "A table with the columns label and name: names for the labels of speakers.",
      valueName: "file.csv"
    ),
    completion: .file()
  )
  var speakerNames: String?

  @Option(
    help: ArgumentHelp(
      "Put segments together: segment, turn or sentence.",
      valueName: "what"
    ),
    transform: namedChoice
  )
  var by: TranscriptGrouping?

  @Option(
    help: ArgumentHelp(
      "What nested times of TTML count from: auto, relative or absolute.",
      valueName: "from"
    ),
    transform: namedChoice
  )
  var times = TranscriptOptions.Times.auto

  @Option(
    help: ArgumentHelp(
      "Read captions that show each line several times once: auto or never.",
      valueName: "when"
    ),
    transform: namedChoice
  )
  var rolling = TranscriptOptions.Rolling.auto

  func validate() throws {
    if let shift, Self.time(shift) == nil {
      throw ValidationError("--shift takes seconds or a clock such as -0:01:30, not \(shift)")
    }
  }

  /// Says how to read.
  func apply(to options: inout TranscriptOptions) {
    options.speakersFromPrefix = speakersFromPrefix
    options.rolling = rolling
    options.times = times
  }

  /// What to change.
  func changes() throws -> TranscriptChanges {
    var changes = TranscriptChanges()
    if let shift, let time = Self.time(shift) { changes.shift = time }
    if let speakerNames { changes.names = try SpeakerNames.read(speakerNames) }
    return changes
  }

  private static func time(_ text: String) -> MediaTime? {
    let isNegative = text.hasPrefix("-")
    let rest = isNegative || text.hasPrefix("+") ? String(text.dropFirst()) : text
    guard let time = MediaTime(clock: rest) else { return nil }
    return isNegative ? MediaTime.zero.subtracting(time) : time
  }
}

/// The value of an option that has names for all it can be.
@Sendable
func namedChoice<Value: RawRepresentable<String> & CaseIterable>(
  _ text: String
) throws -> Value {
  if let value = Value(rawValue: text) { return value }
  let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
  throw ValidationError("\(text) is not one of \(names)")
}
