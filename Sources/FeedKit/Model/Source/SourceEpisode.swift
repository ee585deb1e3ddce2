/// What the Source namespace adds to an episode.
///
/// Source namespace for RSS.
public struct SourceEpisode: Sendable, Hashable {
  /// Source `<source:markdown>`: the item's text in Markdown; example
  /// `<source:markdown>*All* aboard</source:markdown>`.
  public var markdown: String?
  /// Source `<source:linkFull>`: the link before it was shortened; example
  /// `<source:linkFull>https://example.com/1</source:linkFull>`.
  public var fullLink: String?
  /// Source `<source:outline>`, in document order.
  public var outlines: [SourceOutline] = []
  /// Source `<source:inReplyTo>`.
  public var inReplyTo: SourceReply?

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    markdown == nil && fullLink == nil && outlines.isEmpty && inReplyTo == nil
  }
}
