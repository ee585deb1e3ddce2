/// A page that plays media.
///
/// Media RSS `<media:player>`; example
/// `<media:player url="https://example.com/player?id=1" width="640" height="360"/>`
public struct MediaPlayer: Sendable, Hashable {
  /// Where the player is. `<media:player url="https://example.com/player?id=1">`
  public var url: String?
  /// Width of its window in pixels. `<media:player width="640">`
  public var width: Int?
  /// Height of its window in pixels. `<media:player height="360">`
  public var height: Int?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
