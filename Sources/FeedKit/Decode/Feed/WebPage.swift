/// What a web page that stands where a feed should says about itself: for a message that helps.
struct WebPage {
  private(set) var title = ""
  /// Addresses of feeds that the page names.
  private(set) var feeds: [String] = []
  private let name: String
  private let position: Position
  private var isInTitle = false
  private static let titleLimit = 80
  private static let feedLimit = 5

  init(root tag: borrowing StartTag) {
    name = tag.name().qualified
    position = tag.position
  }

  /// Whether a root element is that of a web page.
  static func isRoot(_ name: XMLName) -> Bool { name.local.lowercased() == "html" }

  /// Takes an element; false when the page has said all that counts.
  mutating func start(_ tag: borrowing StartTag) -> Bool {
    switch tag.name().local.lowercased() {
    case "body", "frameset": return false
    case "title": isInTitle = title.isEmpty
    case "link": addLink(tag)
    default: break
    }
    return true
  }

  private mutating func addLink(_ tag: borrowing StartTag) {
    var values: [String: String] = [:]
    var buffer = TextBuffer(limit: 1_024)
    for index in 0..<tag.attributeCount {
      tag.load(index, into: &buffer)
      buffer.trim()
      values[tag.attributeName(index).local.lowercased()] = buffer.string()
    }
    let type = values["type"]?.lowercased() ?? ""
    guard values["rel"]?.lowercased().contains("alternate") == true, let href = values["href"],
      type.contains("rss") || type.contains("atom") || type.contains("feed+json"),
      feeds.count < Self.feedLimit
    else { return }
    feeds.append(String(href.prefix(200)))
  }

  mutating func characters(_ data: borrowing CharacterData) {
    guard isInTitle, title.count < Self.titleLimit else { return }
    title += data.string().prefix(Self.titleLimit)
  }

  mutating func end() { isInTitle = false }

  var error: FeedError {
    let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let named = words.isEmpty ? "" : " (\"\(words.prefix(40))\")"
    let found = feeds.isEmpty ? "" : "; it names these feeds: \(feeds.joined(separator: " "))"
    return FeedError(
      code: .notAFeed,
      message:
        "XML document with root element \"\(name.prefix(40))\" is a web page\(named), not a feed\(found)",
      position: position
    )
  }
}
