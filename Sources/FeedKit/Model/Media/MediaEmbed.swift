/// A player to embed in a page.
///
/// Media RSS `<media:embed>`; example
/// `<media:embed url="https://example.com/player.swf" width="512" height="323"/>`
public struct MediaEmbed: Sendable, Hashable {
  /// Where the player is. `<media:embed url="https://example.com/player.swf">`
  public var url: String?
  /// Width in pixels. `<media:embed width="512">`
  public var width: Int?
  /// Height in pixels. `<media:embed height="323">`
  public var height: Int?
  /// Media RSS `<media:param>`, in document order.
  public var parameters: [MediaParameter] = []
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
