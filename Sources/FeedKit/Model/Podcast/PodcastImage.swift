/// A picture of a show or an episode, for some use.
///
/// Podcasting 2.0 `<podcast:image>`; example
/// `<podcast:image href="https://example.com/a.jpg" alt="A rock" aspect-ratio="1/1" width="1400"/>`
public struct PodcastImage: Sendable, Hashable {
  /// Where the picture is. `<podcast:image href="https://example.com/a.jpg">`
  public var href: String?
  /// What it shows, in words. `<podcast:image alt="A rock">`
  public var alt: String?
  /// Width to height, as written. `<podcast:image aspect-ratio="16/9">`
  public var aspectRatio: String?
  /// Width in pixels. `<podcast:image width="1400">`
  public var width: Int?
  /// Height in pixels. `<podcast:image height="1400">`
  public var height: Int?
  /// Its media type as written. `<podcast:image type="image/jpeg">`
  public var type: String?
  /// What it is for, as written. `<podcast:image purpose="artwork social">`
  public var purpose: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty picture.
  public init() {}

  /// The words of ``purpose``, in lower case.
  public var purposes: [String] {
    (purpose ?? "").split { $0.isWhitespace || $0 == "," }.map { $0.lowercased() }
  }
}
