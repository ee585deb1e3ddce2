/// A picture for a video.
///
/// RawVoice `<rawvoice:poster>`; example
/// `<rawvoice:poster url="https://example.com/1.jpg"/>`
public struct RawVoicePoster: Sendable, Hashable {
  /// Where the picture is. `<rawvoice:poster url="https://example.com/1.jpg">`
  public var url: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
