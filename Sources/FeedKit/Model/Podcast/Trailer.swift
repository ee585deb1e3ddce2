/// A trailer of a show or of one of its seasons.
///
/// Podcasting 2.0 `<podcast:trailer>`; example
/// `<podcast:trailer pubdate="Thu, 01 Apr 2021 08:00:00 EST" url="t.mp3">Soon</podcast:trailer>`
public struct Trailer: Sendable, Hashable {
  /// The title.
  ///
  /// Podcasting 2.0: at most 128 characters.
  public var title: String?
  /// Where the file is. `<podcast:trailer url="https://example.com/t.mp3">`
  public var url: String?
  /// When it was published. `<podcast:trailer pubdate="Thu, 01 Apr 2021 08:00:00 EST">`
  public var published: Timestamp?
  /// Length of the file in bytes, as the publisher states it. `<podcast:trailer length="12345678">`
  public var byteCount: Int?
  /// Its media type as written. `<podcast:trailer type="audio/mp3">`
  public var type: String?
  /// The season that it is about; `nil` means the show. `<podcast:trailer season="2">`
  public var season: Int?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty trailer.
  public init() {}
}
