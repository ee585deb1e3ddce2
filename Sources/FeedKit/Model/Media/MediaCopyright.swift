/// The copyright of media.
///
/// Media RSS `<media:copyright>`; example
/// `<media:copyright url="https://example.com/terms">2026 Ann Example</media:copyright>`
public struct MediaCopyright: Sendable, Hashable {
  /// The notice.
  public var text: String?
  /// A page with the terms. `<media:copyright url="https://example.com/terms">`
  public var url: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
