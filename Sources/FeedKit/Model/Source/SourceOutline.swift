/// An outline that an item was made from.
///
/// Source `<source:outline>`; example
/// `<source:outline text="One" created="Thu, 01 Jan 2026 00:00:00 GMT"/>`
public struct SourceOutline: Sendable, Hashable {
  /// The line's text, or OPML as text. `<source:outline text="One">`
  public var text: String?
  /// Its kind. `<source:outline type="link">`
  public var type: String?
  /// Where it leads. `<source:outline url="https://example.com/1">`
  public var url: String?
  /// When it was made. `<source:outline created="Thu, 01 Jan 2026 00:00:00 GMT">`
  public var created: Timestamp?
  /// What stands below it, in document order.
  public var outlines: [SourceOutline] = []
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
