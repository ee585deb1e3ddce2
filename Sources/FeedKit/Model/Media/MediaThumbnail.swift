/// A picture that stands for media.
///
/// Media RSS `<media:thumbnail>`; example
/// `<media:thumbnail url="https://example.com/1.jpg" width="640" height="360" time="12:05:01.123"/>`
public struct MediaThumbnail: Sendable, Hashable {
  /// Where the picture is. `<media:thumbnail url="https://example.com/1.jpg">`
  public var url: String?
  /// Width in pixels. `<media:thumbnail width="640">`
  public var width: Int?
  /// Height in pixels. `<media:thumbnail height="360">`
  public var height: Int?
  /// The moment of the media that it shows, from the start. `<media:thumbnail time="12:05:01.123">`
  public var time: Duration?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
