/// What the Source namespace adds to a show.
///
/// Source namespace for RSS.
public struct SourceShow: Sendable, Hashable {
  /// Source `<source:account>`, in document order.
  public var accounts: [SourceAccount] = []
  /// Source `<source:likes>`.
  public var likes: SourceLikes?
  /// Source `<source:archive>`.
  public var archive: SourceArchive?
  /// Source `<source:subscriptionList>`, in document order.
  public var subscriptionLists: [SourceSubscriptionList] = []
  /// Source `<source:cloud>`: a server that tells of changes; example
  /// `<source:cloud>https://cloud.example.com/</source:cloud>`.
  public var cloud: String?
  /// Source `<source:blogroll>`: a list of feeds, in OPML; example
  /// `<source:blogroll>https://example.com/roll.opml</source:blogroll>`.
  public var blogroll: String?
  /// Source `<source:self>`: the feed's own URL; example
  /// `<source:self>https://example.com/feed.xml</source:self>`.
  public var selfURL: String?
  /// Source `<source:localTime>`: when the feed was made, as written; example
  /// `<source:localTime>Thu, January 1, 2026 1:18 PM EST</source:localTime>`.
  public var localTime: String?

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    guard accounts.isEmpty, likes == nil, archive == nil, subscriptionLists.isEmpty, cloud == nil
    else { return false }
    return blogroll == nil && selfURL == nil && localTime == nil
  }
}
