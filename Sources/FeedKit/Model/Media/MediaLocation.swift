/// A place that media shows.
///
/// Media RSS `<media:location>`; example
/// `<media:location description="The pier" start="00:01" end="01:00"/>`
public struct MediaLocation: Sendable, Hashable {
  /// The place in words, as the element's text. `<media:location>The pier</media:location>`
  public var text: String?
  /// The place in words. `<media:location description="The pier">`
  public var description: String?
  /// When it comes in view, from the start of the media. `<media:location start="00:01">`
  public var start: Duration?
  /// When it goes out of view. `<media:location end="01:00">`
  public var end: Duration?
  /// Where it is, by GeoRSS.
  public var geo: Geo = Geo()
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
