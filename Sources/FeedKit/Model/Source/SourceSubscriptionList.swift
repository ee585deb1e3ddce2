/// A list of feeds that an author reads.
///
/// Source `<source:subscriptionList>`; example
/// `<source:subscriptionList url="https://example.com/reads.opml">reads</source:subscriptionList>`
public struct SourceSubscriptionList: Sendable, Hashable {
  /// Where the list is, in OPML. `<source:subscriptionList url="https://example.com/reads.opml">`
  public var url: String?
  /// Its title.
  public var title: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
