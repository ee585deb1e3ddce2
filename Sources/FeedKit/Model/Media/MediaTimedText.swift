/// Words that are spoken or seen in media: a piece of a transcript, or all of it.
///
/// Media RSS `<media:text>`; example
/// `<media:text type="plain" lang="en" start="00:00:03.000" end="00:00:10.000">All aboard</media:text>`
public struct MediaTimedText: Sendable, Hashable {
  /// The words; may hold HTML where the type says so.
  public var text: String?
  /// `plain` or `html`, as written; `nil` means plain. `<media:text type="html">`
  public var type: String?
  /// The language of the words. `<media:text lang="en">`
  public var language: String?
  /// When the words begin, from the start of the media. `<media:text start="00:00:03.000">`
  public var start: Duration?
  /// When the words end; `nil` means with the media. `<media:text end="00:00:10.000">`
  public var end: Duration?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
