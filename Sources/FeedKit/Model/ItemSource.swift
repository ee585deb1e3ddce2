/// The channel that an item came from.
///
/// RSS 2.0 `<source>`; example `<source url="https://example.com/feed.xml">Other show</source>`
public struct ItemSource: Sendable, Hashable {
  /// The channel's feed. `<source url="https://example.com/feed.xml">`
  public var url: String?
  /// The channel's title.
  public var title: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty source.
  public init() {}
}
