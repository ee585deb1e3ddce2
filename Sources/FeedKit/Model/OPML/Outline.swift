/// A line of an OPML document: a subscription, a folder, a link, or plain text.
///
/// OPML 2.0 `<outline>`; example
/// `<outline text="Night Ferry" type="rss" xmlUrl="https://example.com/feed.xml"/>`
public struct Outline: Sendable, Hashable {
  /// What is shown; required by OPML, absent in many documents. `text="Night Ferry"`
  public var text: String?
  /// The title of the feed. `title="Night Ferry"`
  public var title: String?
  /// What kind of line it is: `rss`, `link`, `include`; `nil` for text and folders. `type="rss"`
  public var type: String?
  /// The feed. `xmlUrl="https://example.com/feed.xml"`
  public var xmlURL: String?
  /// The feed's page. `htmlUrl="https://example.com/"`
  public var htmlURL: String?
  /// What a link leads to, or an include includes. `url="https://example.com/more.opml"`
  public var url: String?
  /// The description of the feed. `description="Tales from a ship"`
  public var description: String?
  /// The language of the feed. `language="en"`
  public var language: String?
  /// Categories as written: paths with slashes, between commas. `category="/arts,/news/local"`
  public var category: String?
  /// The kind of feed as written: `RSS`, `RSS1`, `scriptingNews`. `version="RSS"`
  public var version: String?
  /// When the line was written. `created="Mon, 31 Oct 2005 18:21:33 GMT"`
  public var created: Timestamp?
  /// Whether the line and those below it are commented out. `isComment="true"`
  public var isComment: Bool?
  /// Whether a script stops at the line. `isBreakpoint="false"`
  public var isBreakpoint: Bool?
  /// The lines below, in order.
  public var outlines: [Outline] = []
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the line carried beyond this: the attributes of many programs.
  public var extensions = Extensions()
  /// Where the line begins; no part of equality.
  public var position = Origin()

  /// Makes an empty line.
  public init() {}

  /// What the line is called: its text, else its title; `nil` when it has neither.
  public var name: String? { text ?? title }

  /// The feed that the line subscribes to: `xmlUrl`, else the `url` of a line of type `rss` or `atom`;
  /// `nil` for any other line.
  public var feedURL: String? {
    if let xmlURL { return xmlURL }
    guard let type = type?.lowercased(), type == "rss" || type == "atom" else { return nil }
    return url
  }
}
