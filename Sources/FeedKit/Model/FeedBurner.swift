/// What FeedBurner adds to a show or an episode.
///
/// FeedBurner extensions 1.0.
public struct FeedBurner: Sendable, Hashable {
  /// FeedBurner `<feedburner:info>`: the feed's name there; example
  /// `<feedburner:info uri="night-ferry"/>`.
  public var uri: String?
  /// FeedBurner `<feedburner:origLink>`: the link before it was replaced; example
  /// `<feedburner:origLink>https://example.com/1</feedburner:origLink>`.
  public var originalLink: String?
  /// FeedBurner `<feedburner:origEnclosureLink>`: the media file's own URL; example
  /// `<feedburner:origEnclosureLink>https://example.com/1.mp3</feedburner:origEnclosureLink>`.
  public var originalEnclosureLink: String?
  /// FeedBurner `<feedburner:browserFriendly>`: words for those who see the feed in a browser;
  /// example `<feedburner:browserFriendly>Subscribe!</feedburner:browserFriendly>`.
  public var browserFriendly: String?
  /// FeedBurner `<feedburner:feedburnerHostname>`: FeedBurner's own host; example
  /// `<feedburner:feedburnerHostname>https://feedburner.google.com</feedburner:feedburnerHostname>`.
  public var hostName: String?
  /// FeedBurner `<feedburner:emailServiceId>`: the feed's name for news by mail; example
  /// `<feedburner:emailServiceId>night-ferry</feedburner:emailServiceId>`.
  public var emailServiceID: String?

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    guard uri == nil, originalLink == nil, originalEnclosureLink == nil, browserFriendly == nil,
      hostName == nil
    else { return false }
    return emailServiceID == nil
  }
}
