/// Whether other platforms may import the feed.
///
/// Podcasting 2.0 `<podcast:locked>`; example
/// `<podcast:locked owner="ann@example.com">yes</podcast:locked>`
public struct Locked: Sendable, Hashable {
  /// True when imports are refused; `nil` when the text is neither yes nor no.
  public var isLocked: Bool?
  /// Whom to ask. `<podcast:locked owner="ann@example.com">`
  public var owner: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
