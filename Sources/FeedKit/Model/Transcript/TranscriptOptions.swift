/// How to read a transcript.
public struct TranscriptOptions: Sendable, Hashable {
  /// Whether a speaker is looked for at the beginning of texts: `Name: …`.
  public enum Prefixes: String, Sendable, Hashable, CaseIterable {
    /// Where the same label comes more than once.
    case auto
    /// Wherever something looks like one.
    case always
    /// Never.
    case never
  }

  /// What is made of captions that show each line two or three times.
  public enum Rolling: String, Sendable, Hashable, CaseIterable {
    /// Such captions are recognised by their overlap and read once.
    case auto
    /// Every cue is read as it stands.
    case never
  }

  /// What the times of nested elements count from.
  public enum Times: String, Sendable, Hashable, CaseIterable {
    /// As the format and its dialect say.
    case auto
    /// From the beginning of the element around them.
    case relative
    /// From the beginning of the recording.
    case absolute
  }

  /// The format to read, whatever the bytes look like; `nil` to decide by them.
  public var format: TranscriptFormat?
  /// Whether text without any mark of a transcript, such as times or names, is read as one.
  public var readsAnyText = true
  /// The media type that was declared; one that does not fit the content is a diagnostic.
  public var declaredType: String?
  /// Whether speakers are looked for at the beginning of texts; of formats that have no other way.
  public var speakersFromPrefix = Prefixes.auto
  /// Names that are speakers wherever they stand before a colon, such as the persons of the feed.
  public var knownSpeakers: Set<String> = []
  /// What is made of rolling captions.
  public var rolling = Rolling.auto
  /// What nested times count from.
  public var times = Times.auto

  /// Makes the default options.
  public init() {}
}
