/// What the Google Play Podcasts namespace, of a service that has closed, adds to a show or an
/// episode.
///
/// Google Play podcast namespace 1.0.
public struct GooglePlay: Sendable, Hashable {
  /// Google Play `<googleplay:author>`; example
  /// `<googleplay:author>Ann Example</googleplay:author>`.
  public var author: String?
  /// Google Play `<googleplay:email>`; also `<googleplay:owner>`; example
  /// `<googleplay:email>ann@example.com</googleplay:email>`.
  public var email: String?
  /// Google Play `<googleplay:description>`; also `<googleplay:summary>`; example
  /// `<googleplay:description>Crossings</googleplay:description>`.
  public var description: String?
  /// Google Play `<googleplay:image>`: the artwork's URL; example
  /// `<googleplay:image href="https://example.com/c.jpg"/>`.
  public var image: String?
  /// Google Play `<googleplay:category>`, in document order; example
  /// `<googleplay:category text="Technology"/>`.
  public var categories: [Category] = []
  /// Google Play `<googleplay:explicit>`; example `<googleplay:explicit>no</googleplay:explicit>`.
  public var isExplicit: Bool?
  /// Google Play `<googleplay:block>`: only `yes` blocks; example
  /// `<googleplay:block>yes</googleplay:block>`.
  public var isBlocked: Bool?
  /// Google Play `<googleplay:new-feed-url>`; example
  /// `<googleplay:new-feed-url>https://example.com/new.xml</googleplay:new-feed-url>`.
  public var newFeedURL: String?

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    guard author == nil, email == nil, description == nil, image == nil, categories.isEmpty else {
      return false
    }
    return isExplicit == nil && isBlocked == nil && newFeedURL == nil
  }
}
