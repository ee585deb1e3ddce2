/// A feed, or an item of it, that another feed points to.
///
/// Podcasting 2.0 `<podcast:remoteItem>`; example
/// `<podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" itemGuid="asdf089j0"/>`
public struct RemoteItem: Sendable, Hashable {
  /// The feed's `podcast:guid`.
  /// `<podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810">`
  public var feedGUID: String?
  /// Where the feed is. `<podcast:remoteItem feedUrl="https://example.com/feed.xml">`
  public var feedURL: String?
  /// The item's guid; `nil` means the feed. `<podcast:remoteItem itemGuid="asdf089j0">`
  public var itemGUID: String?
  /// The feed's medium, as written; `nil` means podcast. `<podcast:remoteItem medium="music">`
  public var medium: String?
  /// The title of what is pointed to. `<podcast:remoteItem title="Song">`
  public var title: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty reference.
  public init() {}
}
