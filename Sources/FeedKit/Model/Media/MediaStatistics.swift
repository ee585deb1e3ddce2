/// How often media was seen.
///
/// Media RSS `<media:statistics>`; example
/// `<media:statistics views="5" favorites="2"/>`
public struct MediaStatistics: Sendable, Hashable {
  /// How often it was viewed. `<media:statistics views="5">`
  public var views: Int?
  /// How many marked it as favourite. `<media:statistics favorites="2">`
  public var favorites: Int?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
