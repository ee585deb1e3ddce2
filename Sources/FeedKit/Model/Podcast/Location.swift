/// A place that a show or an episode is about, or is made at.
///
/// Podcasting 2.0 `<podcast:location>`; example
/// `<podcast:location geo="geo:30.2672,97.7431" osm="R113314">Austin, TX</podcast:location>`
public struct Location: Sendable, Hashable {
  /// The place in words, for people.
  ///
  /// Podcasting 2.0: at most 128 characters.
  public var name: String?
  /// `subject` or `creator`, as written; `nil` means subject. `<podcast:location rel="creator">`
  public var rel: String?
  /// The point; `nil` when absent or no `geo` URI. `<podcast:location geo="geo:30.2672,97.7431">`
  public var coordinate: Coordinate?
  /// An OpenStreetMap object, as written: a letter for its type, its number, maybe `#` and a
  /// version.
  /// `<podcast:location osm="R113314">`
  public var osm: String?
  /// ISO 3166-1 code of the country, as written. `<podcast:location country="US">`
  public var country: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty location.
  public init() {}

  /// The relation in lower case, `subject` where none is stated.
  public var effectiveRel: String { rel?.lowercased() ?? "subject" }
}
