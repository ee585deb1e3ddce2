/// A link with a relation.
///
/// Atom `<atom:link>`; example
/// `<atom:link rel="self" href="https://example.com/feed.xml" type="application/rss+xml"/>`
public struct Link: Sendable, Hashable {
  /// The target. `<atom:link href="https://example.com/feed.xml">`
  public var href: String?
  /// The relation as written; `nil` means `alternate`. `<atom:link rel="self">`
  public var rel: String?
  /// The target's media type. `<atom:link type="application/rss+xml">`
  public var type: String?
  /// The target's language. `<atom:link hreflang="en">`
  public var hreflang: String?
  /// The target's title. `<atom:link title="All episodes">`
  public var title: String?
  /// The target's length in bytes. `<atom:link length="1024">`
  public var byteCount: Int?
  /// RFC 4685: how many replies the target holds. `<atom:link rel="replies" thr:count="5">`
  public var replyCount: Int?
  /// RFC 4685: when the target's last reply changed. `<atom:link thr:updated="2026-01-01T01:18:06Z">`
  public var repliesUpdated: Timestamp?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty link.
  public init() {}
}
