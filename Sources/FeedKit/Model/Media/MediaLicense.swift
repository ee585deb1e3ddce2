/// A licence of media.
///
/// Media RSS `<media:license>`; example
/// `<media:license type="text/html" href="https://example.com/licence">Free to share</media:license>`
public struct MediaLicense: Sendable, Hashable {
  /// Its name.
  public var name: String?
  /// Media type of the licence's text. `<media:license type="text/html">`
  public var type: String?
  /// Where the licence's text is. `<media:license href="https://example.com/licence">`
  public var href: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
