/// The same media in another format.
///
/// RawVoice `<rawvoice:webm>`, `<rawvoice:mp4>`; example
/// `<rawvoice:webm src="https://example.com/1.webm" type="video/webm" length="10485760"/>`
public struct RawVoiceAlternate: Sendable, Hashable {
  /// Where the file is. `<rawvoice:webm src="https://example.com/1.webm">`
  public var url: String?
  /// Its media type. `<rawvoice:webm type="video/webm">`
  public var type: String?
  /// Its length in bytes. `<rawvoice:webm length="10485760">`
  public var byteCount: Int?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
