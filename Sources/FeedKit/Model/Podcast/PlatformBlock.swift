/// Whether a platform, or all, are not to list the show.
///
/// Podcasting 2.0 `<podcast:block>`; example `<podcast:block id="google">yes</podcast:block>`
public struct PlatformBlock: Sendable, Hashable {
  /// Whether it is blocked; `nil` when the text is neither yes nor no.
  public var isBlocked: Bool?
  /// The platform, as written; `nil` means all. `<podcast:block id="google">`
  public var platform: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
