/// A word of a segment, with its own times.
public struct TranscriptWord: Sendable, Hashable {
  /// The word as it stands in the text, with its punctuation and without space around it.
  public var text: String
  /// When it begins; `nil` when only other words have times.
  public var start: MediaTime?
  /// When it ends; `nil` when not said.
  public var end: MediaTime?
  /// Whether it is apart from the word before it, by white space; true of the first.
  public var hasSpaceBefore: Bool
  /// How sure the recognition was, 0 to 1; `nil` when not said.
  public var confidence: Double?

  /// Makes a word.
  public init(
    text: String,
    start: MediaTime? = nil,
    end: MediaTime? = nil,
    hasSpaceBefore: Bool = true
  ) {
    self.text = text
    self.start = start
    self.end = end
    self.hasSpaceBefore = hasSpaceBefore
  }
}
