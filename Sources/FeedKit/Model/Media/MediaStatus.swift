/// Whether media is to be had.
///
/// Media RSS `<media:status>`; example
/// `<media:status state="blocked" reason="https://example.com/why"/>`
public struct MediaStatus: Sendable, Hashable {
  /// `active`, `blocked` or `deleted`, as written. `<media:status state="blocked">`
  public var state: String?
  /// Why: words or a URL. `<media:status reason="https://example.com/why">`
  public var reason: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
