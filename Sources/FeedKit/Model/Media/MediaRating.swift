/// For whom media is fit.
///
/// Media RSS `<media:rating>`; example
/// `<media:rating scheme="urn:mpaa">pg</media:rating>`
public struct MediaRating: Sendable, Hashable {
  /// The rating: `adult` or `nonadult` in the simple scheme.
  public var text: String?
  /// URI of the scheme; `nil` means `urn:simple`. `<media:rating scheme="urn:mpaa">`
  public var scheme: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
