/// A media file.
///
/// Media RSS `<media:content>`; example
/// `<media:content url="https://example.com/1.mp3" fileSize="24986239" type="audio/mpeg" medium="audio"/>`
public struct MediaContent: Sendable, Hashable {
  /// Where the file is. `<media:content url="https://example.com/1.mp3">`
  public var url: String?
  /// Its media type as written. `<media:content type="audio/mpeg">`
  public var type: String?
  /// Its length in bytes. `<media:content fileSize="24986239">`
  public var byteCount: Int?
  /// `image`, `audio`, `video`, `document` or `executable`, as written.
  /// `<media:content medium="audio">`
  public var medium: String?
  /// Whether it is the one of its group to use. `<media:content isDefault="true">`
  public var isDefault: Bool?
  /// `sample`, `full` or `nonstop`, as written; `nil` means full.
  /// `<media:content expression="full">`
  public var expression: String?
  /// Kilobits a second. `<media:content bitrate="128">`
  public var bitrate: Double?
  /// Frames a second. `<media:content framerate="25">`
  public var frameRate: Double?
  /// Thousands of samples a second. `<media:content samplingrate="44.1">`
  public var samplingRate: Double?
  /// Number of audio channels. `<media:content channels="2">`
  public var channels: Int?
  /// Length; `nil` when absent or no duration. `<media:content duration="185">`
  public var duration: Duration?
  /// Width in pixels. `<media:content width="1280">`
  public var width: Int?
  /// Height in pixels. `<media:content height="720">`
  public var height: Int?
  /// Language of what is said. `<media:content lang="en">`
  public var language: String?
  /// What stands in the element.
  public var details: MediaDetails = MediaDetails()
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()
  /// Where the element begins; no part of equality.
  public var position = Origin()

  /// Makes an empty value.
  public init() {}
}
