/// A live stream.
///
/// RawVoice `<rawvoice:liveStream>`, `<rawvoice:httpLiveStream>`, `<rawvoice:shoutcastLiveStream>`,
/// `<rawvoice:flashLiveStream>`; example
/// `<rawvoice:liveStream schedule="Thu, 01 Jan 2026 20:00:00 GMT" duration="01:30:00" type="video/mp4">https://example.com/live</rawvoice:liveStream>`
public struct RawVoiceStream: Sendable, Hashable {
  /// Where the stream is.
  public var url: String?
  /// When it begins. `<rawvoice:liveStream schedule="Thu, 01 Jan 2026 20:00:00 GMT">`
  public var schedule: Timestamp?
  /// How long it takes. `<rawvoice:liveStream duration="01:30:00">`
  public var duration: Duration?
  /// Its media type. `<rawvoice:liveStream type="video/mp4">`
  public var type: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
