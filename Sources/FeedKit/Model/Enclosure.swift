/// A media file of an episode.
///
/// RSS 2.0 `<enclosure>`, a link of Atom, an attachment of JSON Feed; example
/// `<enclosure url="https://example.com/1.mp3" length="24986239" type="audio/mpeg"/>`
public struct Enclosure: Sendable, Hashable {
  /// Where the file is. `<enclosure url="https://example.com/1.mp3">`
  public var url: String?
  /// Its media type as written. `<enclosure type="audio/mpeg">`
  public var type: String?
  /// Its length in bytes, as the publisher states it; `nil` when absent or not a number.
  /// `<enclosure length="24986239">`
  public var byteCount: Int?
  /// What the file is called. JSON Feed `"title": "Episode 1, low quality"`
  public var title: String?
  /// How long it plays. JSON Feed `"duration_in_seconds": 6629`
  public var duration: Duration?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()
  /// Where the element begins; no part of equality.
  public var position = Origin()

  /// Makes an empty enclosure.
  public init() {}
}
