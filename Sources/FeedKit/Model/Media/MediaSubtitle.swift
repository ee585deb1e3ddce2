/// A link to subtitles.
///
/// Media RSS `<media:subTitle>`; example
/// `<media:subTitle type="application/smil" lang="en-us" href="https://example.com/1.smil"/>`
public struct MediaSubtitle: Sendable, Hashable {
  /// Where the subtitles are. `<media:subTitle href="https://example.com/1.smil">`
  public var href: String?
  /// Their media type. `<media:subTitle type="application/smil">`
  public var type: String?
  /// Their language. `<media:subTitle lang="en-us">`
  public var language: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
