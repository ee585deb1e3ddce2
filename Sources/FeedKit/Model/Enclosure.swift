/// A media file of an episode.
///
/// RSS 2.0 `<enclosure>`; example
/// `<enclosure url="https://example.com/1.mp3" length="24986239" type="audio/mpeg"/>`
public struct Enclosure: Sendable, Hashable {
  /// Where the file is. `<enclosure url="https://example.com/1.mp3">`
  public var url: String?
  /// Its media type as written. `<enclosure type="audio/mpeg">`
  public var type: String?
  /// Its length in bytes, as the publisher states it; `nil` when absent or not a number.
  /// `<enclosure length="24986239">`
  public var byteCount: Int?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()
  /// Where the element begins; no part of equality.
  public var position = Origin()

  /// Makes an empty enclosure.
  public init() {}
}
