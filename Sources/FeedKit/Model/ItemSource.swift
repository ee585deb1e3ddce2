/// The channel that an item came from.
///
/// RSS 2.0 and Atom `<source>`; example `<source url="https://example.com/feed.xml">Other show</source>`
public struct ItemSource: Sendable, Hashable {
  /// The channel's feed. `<source url="https://example.com/feed.xml">`
  public var url: String?
  /// The channel's title.
  public var title: String?
  /// What Atom says about the feed: the elements that stood in it, and no episodes; `nil` in RSS.
  public var feed: Feed? {
    get { feeds.first }
    set { feeds = newValue.map { [$0] } ?? [] }
  }
  /// In a list, since a feed is a hundred times as large as the rest of an episode's source.
  private var feeds: [Feed] = []
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty source.
  public init() {}

  /// Makes the source of an entry that was taken from an Atom feed.
  public init(_ feed: Feed) {
    url = feed.selfURL
    title = feed.title
    extensions = feed.extensions
    var feed = feed
    feed.extensions = Extensions()
    self.feed = feed
  }
}
