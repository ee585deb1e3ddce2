/// A channel's picture.
///
/// RSS 2.0 `<image>`; example
/// `<image><url>https://example.com/c.jpg</url><title>Show</title><link>https://example.com/</link></image>`
public struct FeedImage: Sendable, Hashable {
  /// The picture's URL. `<url>https://example.com/c.jpg</url>`
  public var url: String?
  /// What the picture shows. `<title>Show</title>`
  public var title: String?
  /// Where the picture leads. `<link>https://example.com/</link>`
  public var link: String?
  /// Width in pixels. `<width>144</width>`
  public var width: Int?
  /// Height in pixels. `<height>144</height>`
  public var height: Int?
  /// Text for the link's title. `<description>About the show</description>`
  public var description: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty image.
  public init() {}
}
