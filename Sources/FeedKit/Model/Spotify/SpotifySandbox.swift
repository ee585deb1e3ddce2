/// Whether an offer is only tried.
///
/// Spotify `<sandbox>`; example `<sandbox enabled="true"/>`
public struct SpotifySandbox: Sendable, Hashable {
  /// Whether it is only tried. `<sandbox enabled="true">`
  public var isEnabled: Bool?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
