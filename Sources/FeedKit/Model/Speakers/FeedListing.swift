/// What one input lists: a feed as it was at one time, its episodes, and who is named where.
public struct FeedListing: Sendable {
  /// An episode as the input has it.
  public struct Item: Sendable {
    /// The feed and the episode.
    public var keys: EpisodeKeys
    /// What tells whether it is listed elsewhere, too.
    public var facts: EpisodeFacts
    /// The links to transcripts, in document order.
    public var transcripts: [TranscriptLink]
    /// Where the item begins in the input; no part of equality.
    public var position: Origin

    /// Makes an item.
    public init(
      keys: EpisodeKeys,
      facts: EpisodeFacts,
      transcripts: [TranscriptLink] = [],
      position: Origin = Origin()
    ) {
      self.keys = keys
      self.facts = facts
      self.transcripts = transcripts
      self.position = position
    }
  }

  /// The feed without its episodes.
  public var feed: Feed
  /// The input: its path below what the user named.
  public var source: String
  /// The episodes, in document order.
  public var items: [Item]
  /// The mentions of people, in order of episode and place.
  public var mentions: [Mention]
  /// What is to be said of the names, such as that a field names too many.
  public var diagnostics: [Diagnostic] = []

  /// Makes a listing.
  public init(feed: Feed, source: String, items: [Item] = [], mentions: [Mention] = []) {
    self.feed = feed
    self.source = source
    self.items = items
    self.mentions = mentions
  }
}
