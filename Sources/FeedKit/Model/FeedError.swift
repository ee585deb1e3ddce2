/// Why an input could not be read, or not to its end.
public struct FeedError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure; new kinds may be added, so match with a default.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The kind's name in kebab-case.
    public var rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The input has no bytes, or nothing but white space.
    public static let empty = Code(rawValue: "empty")
    /// The input is something else than a feed: a web page, a picture, another XML format.
    public static let notAFeed = Code(rawValue: "not-a-feed")
    /// The input is something else than a transcript, or none that can be told from other text.
    public static let notATranscript = Code(rawValue: "not-a-transcript")
    /// The input is JSON, and holds no records of the kind that was asked for.
    public static let notRecords = Code(rawValue: "not-records")
    /// The input is damaged or cut short; what was complete has been delivered.
    public static let damaged = Code(rawValue: "damaged")
    /// A safety limit stopped the reading; what was complete has been delivered.
    public static let limitExceeded = Code(rawValue: "limit-exceeded")
    /// The compressed stream cannot be inflated.
    public static let badCompression = Code(rawValue: "bad-compression")
    /// The option names an encoding that is not known.
    public static let unknownEncoding = Code(rawValue: "unknown-encoding")
  }

  /// The kind of failure.
  public var code: Code
  /// What happened, what was expected and what to do: lower case, no full stop.
  public var message: String
  /// Where it happened; `nil` when it is about the whole input.
  public var position: Position?
  /// How many episodes were delivered before.
  public var episodesDelivered: Int
  /// How many segments of a transcript were delivered before.
  public var segmentsDelivered = 0

  /// Makes an error.
  public init(code: Code, message: String, position: Position? = nil, episodesDelivered: Int = 0) {
    self.code = code
    self.message = message
    self.position = position
    self.episodesDelivered = episodesDelivered
  }

  /// The message, with line and column where they are known.
  public var description: String {
    guard let position else { return message }
    return "line \(position.line), column \(position.column): \(message)"
  }
}
