/// Another version of an episode's media: another format, quality or language.
///
/// Podcasting 2.0 `<podcast:alternateEnclosure>`; example
/// `<podcast:alternateEnclosure type="audio/opus" length="6291456" bitrate="32000" title="Low">`
public struct AlternateEnclosure: Sendable, Hashable {
  /// Its media type as written. `<podcast:alternateEnclosure type="audio/opus">`
  public var type: String?
  /// Length in bytes. `<podcast:alternateEnclosure length="6291456">`
  public var byteCount: Int?
  /// Average bits a second. `<podcast:alternateEnclosure bitrate="160707.74">`
  public var bitrate: Double?
  /// Height of the video in pixels. `<podcast:alternateEnclosure height="1080">`
  public var height: Int?
  /// Its language. `<podcast:alternateEnclosure lang="en">`; also seen as `language`
  public var language: String?
  /// A name for people. `<podcast:alternateEnclosure title="High quality">`
  public var title: String?
  /// What groups versions of one kind. `<podcast:alternateEnclosure rel="backup">`
  public var rel: String?
  /// Codecs by RFC 6381. `<podcast:alternateEnclosure codecs="avc1.4D401E, mp4a.40.2">`
  public var codecs: String?
  /// Whether it is the same file as the item's enclosure; `nil` means no.
  /// `<podcast:alternateEnclosure default="true">`
  public var isDefault: Bool?
  /// Where the file can be had, in document order.
  public var sources: [MediaSource] = []
  /// How to tell that the file is unaltered.
  public var integrity: Integrity?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()
  /// Where the element begins; no part of equality.
  public var position = Origin()

  /// Makes an empty version.
  public init() {}
}
