/// A link to an episode's transcript.
///
/// Podcasting 2.0 `<podcast:transcript>`; example
/// `<podcast:transcript url="https://example.com/1.vtt" type="text/vtt" language="en" rel="captions"/>`
public struct TranscriptLink: Sendable, Hashable {
  /// Where the transcript is. `<podcast:transcript url="https://example.com/1.vtt">`
  public var url: String?
  /// Its media type, in its usual name; often not that of the content. `<podcast:transcript type="text/vtt">`
  public var type: String?
  /// Its language; `nil` means that of the channel. `<podcast:transcript language="en">`
  public var language: String?
  /// `captions` when the file has times to show it by. `<podcast:transcript rel="captions">`
  public var rel: String?
  /// Source texts of values that were mended.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()
  /// Where the element begins; no part of equality.
  public var position = Origin()

  /// Makes an empty link.
  public init() {}
}
