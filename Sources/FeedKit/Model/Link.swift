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
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty link.
  public init() {}
}
