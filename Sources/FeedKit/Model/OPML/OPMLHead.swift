/// What an OPML document says about itself: its version, and what stands in `<head>`.
///
/// OPML 2.0 `<head>`; example `<head><title>My podcasts</title></head>`
public struct OPMLHead: Sendable, Hashable {
  /// The version as written. `<opml version="2.0">`
  public var version: String?
  /// The title. `<title>My podcasts</title>`
  public var title: String?
  /// When the document was made. `<dateCreated>Mon, 31 Oct 2005 18:21:33 GMT</dateCreated>`
  public var dateCreated: Timestamp?
  /// When it changed last. `<dateModified>Mon, 31 Oct 2005 19:23:00 GMT</dateModified>`
  public var dateModified: Timestamp?
  /// Whose it is. `<ownerName>Ann Example</ownerName>`
  public var ownerName: String?
  /// Their address. `<ownerEmail>ann@example.com</ownerEmail>`
  public var ownerEmail: String?
  /// Their page. `<ownerId>https://ann.example.com/</ownerId>`
  public var ownerID: String?
  /// A page about the format. `<docs>http://opml.org/spec2.opml</docs>`
  public var docs: String?
  /// Numbers of the lines that are unfolded, as an outliner counts them, from 1.
  /// `<expansionState>1, 6, 13</expansionState>`
  public var expansionState: [Int] = []
  /// The line at the top of the window. `<vertScrollState>1</vertScrollState>`
  public var verticalScrollState: Int?
  /// The window's top edge, in pixels. `<windowTop>106</windowTop>`
  public var windowTop: Int?
  /// The window's left edge, in pixels. `<windowLeft>106</windowLeft>`
  public var windowLeft: Int?
  /// The window's lower edge, in pixels. `<windowBottom>558</windowBottom>`
  public var windowBottom: Int?
  /// The window's right edge, in pixels. `<windowRight>479</windowRight>`
  public var windowRight: Int?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the document carried beyond this, outside of its outlines.
  public var extensions = Extensions()
  /// Where the document begins; no part of equality.
  public var position = Origin()

  /// Makes an empty head.
  public init() {}
}
