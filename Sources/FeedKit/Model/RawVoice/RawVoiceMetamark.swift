/// A mark in an episode.
///
/// RawVoice `<rawvoice:metamark>`; example
/// `<rawvoice:metamark type="comment" link="https://example.com/1" position="29" duration="10">Note</rawvoice:metamark>`
public struct RawVoiceMetamark: Sendable, Hashable {
  /// What it says.
  public var text: String?
  /// Its kind: `video`, `audio`, `image`, `comment`, `tag`, `ad`, `lowerthird` and others.
  /// `<rawvoice:metamark type="comment">`
  public var type: String?
  /// Where it leads. `<rawvoice:metamark link="https://example.com/1">`
  public var link: String?
  /// Where it stands, from the start of the episode. `<rawvoice:metamark position="29">`
  public var position: Duration?
  /// How long it stands. `<rawvoice:metamark duration="10">`
  public var duration: Duration?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
