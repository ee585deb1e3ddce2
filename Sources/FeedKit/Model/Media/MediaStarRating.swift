/// What an audience thinks of media.
///
/// Media RSS `<media:starRating>`; example
/// `<media:starRating average="3.5" count="20" min="1" max="5"/>`
public struct MediaStarRating: Sendable, Hashable {
  /// The mean of the ratings. `<media:starRating average="3.5">`
  public var average: Double?
  /// How many rated. `<media:starRating count="20">`
  public var count: Int?
  /// The least rating that can be given. `<media:starRating min="1">`
  public var minimum: Double?
  /// The highest rating that can be given. `<media:starRating max="5">`
  public var maximum: Double?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
