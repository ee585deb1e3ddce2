/// What an entry answers.
///
/// RFC 4685 `<thr:in-reply-to>`; example
/// `<thr:in-reply-to ref="tag:example.com,2026:1" href="https://example.com/1"/>`
public struct InReplyTo: Sendable, Hashable {
  /// Id of what is answered. `<thr:in-reply-to ref="tag:example.com,2026:1">`
  public var ref: String?
  /// Where it is. `<thr:in-reply-to href="https://example.com/1">`
  public var href: String?
  /// Its media type. `<thr:in-reply-to type="text/html">`
  public var type: String?
  /// The feed that it is in. `<thr:in-reply-to source="https://example.com/feed.xml">`
  public var source: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
