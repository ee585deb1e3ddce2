/// A document that shows what a rule is about, as short as it can be.
enum Example: Sendable {
  /// Elements of a channel; those of their names in the sample are left out.
  case channel(StaticString)
  /// A channel without an element that the sample has.
  case channelWithout(StaticString)
  /// An element of a channel whose text is longer than any limit.
  case channelLong(StaticString)
  /// Elements of an item; those of their names in the sample are left out.
  case item(StaticString)
  /// An item without an element that the sample has.
  case itemWithout(StaticString)
  /// An element of an item whose text is longer than any limit.
  case itemLong(StaticString)
  /// Elements of an Atom feed.
  case feed(StaticString)
  case feedWithout(StaticString)
  /// Elements of an Atom entry.
  case entry(StaticString)
  case entryWithout(StaticString)
  /// Lines of an OPML list.
  case outlines(StaticString)
  /// Elements of the head of an OPML list.
  case head(StaticString)
  /// A whole document.
  case document(StaticString)

  /// The profile that fits the document.
  var profile: ValidationProfile {
    switch self {
    case .channel, .channelWithout, .channelLong, .item, .itemWithout, .itemLong: .podcast
    case .feed, .feedWithout, .entry, .entryWithout: .atom
    case .outlines, .head: .opml
    case .document(let text):
      "\(text)".contains("<opml") ? .opml : "\(text)".contains("<feed") ? .atom : .podcast
    }
  }

  /// What is shown to people: the part that matters.
  var text: String {
    switch self {
    case .channel(let text), .item(let text), .feed(let text), .entry(let text),
      .outlines(let text), .head(let text), .document(let text):
      "\(text)"
    case .channelLong(let name), .itemLong(let name): "a <\(name)> of 5,000 characters"
    case .channelWithout(let name): "a <channel> without <\(name)>"
    case .itemWithout(let name): "an <item> without <\(name)>"
    case .feedWithout(let name): "a <feed> without <\(name)>"
    case .entryWithout(let name): "an <entry> without <\(name)>"
    }
  }

  /// The whole document.
  var document: String {
    switch self {
    case .channel(let text): ExampleDocument.rss(channel: "\(text)")
    case .channelWithout(let name): ExampleDocument.rss(without: "\(name)")
    case .channelLong(let name): ExampleDocument.rss(channel: Self.long(name))
    case .item(let text): ExampleDocument.rss(item: "\(text)")
    case .itemLong(let name): ExampleDocument.rss(item: Self.long(name))
    case .itemWithout(let name): ExampleDocument.rss(itemWithout: "\(name)")
    case .feed(let text): ExampleDocument.atom(feed: "\(text)")
    case .feedWithout(let name): ExampleDocument.atom(without: "\(name)")
    case .entry(let text): ExampleDocument.atom(entry: "\(text)")
    case .entryWithout(let name): ExampleDocument.atom(entryWithout: "\(name)")
    case .outlines(let text): ExampleDocument.opml(head: "", body: "\(text)")
    case .head(let text):
      ExampleDocument.opml(head: "\(text)", body: "<outline text=\"Night Ferry\"/>")
    case .document(let text): "\(text)"
    }
  }

  private static func long(_ name: StaticString) -> String {
    "<\(name)>" + String(repeating: "Boats and fog. ", count: 334) + "</\(name)>"
  }
}

/// Documents about which no rule speaks, with parts of them in the place of others.
enum ExampleDocument {
  private typealias Parts = [(name: String, text: String)]

  static func rss(
    channel: String = "",
    without: String = "",
    item: String = "",
    itemWithout: String = ""
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" \
    xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom" \
    xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" \
    xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" \
    xmlns:georss="http://www.georss.org/georss" \
    xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">
    <channel>
    \(assembled(channelParts, with: channel, without: without))<item>
    \(assembled(itemParts, with: item, without: itemWithout))</item>
    </channel>
    </rss>

    """
  }

  static func atom(
    feed: String = "",
    without: String = "",
    entry: String = "",
    entryWithout: String = ""
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">
    \(assembled(feedParts, with: feed, without: without))<entry>
    \(assembled(entryParts, with: entry, without: entryWithout))</entry>
    </feed>

    """
  }

  static func opml(head: String, body: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <opml version="2.0">
    <head>
    \(assembled([("title", "<title>Ferries</title>")], with: head, without: ""))</head>
    <body>
    \(body)
    </body>
    </opml>

    """
  }

  private static func assembled(_ parts: Parts, with text: String, without name: String) -> String {
    let replaced = Set(names(in: text) + [name])
    let kept = parts.filter { !replaced.contains($0.name) }.map(\.text)
    return (kept + (text.isEmpty ? [] : [text])).map { $0 + "\n" }.joined()
  }

  /// The names of all start tags of a text.
  private static func names(in text: String) -> [String] {
    text.split(separator: "<").compactMap { part in
      guard let first = part.first, first.isLetter else { return nil }
      return String(part.prefix { $0.isLetter || $0.isNumber || ":-_.".contains($0) })
    }
  }

  private static let channelParts: Parts = [
    ("title", "<title>Night Ferry</title>"),
    ("link", "<link>https://ferry.example/</link>"),
    ("description", "<description>Stories from the last boat home</description>"),
    ("language", "<language>en</language>"),
    (
      "atom:link",
      "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"https://ferry.example/feed.xml\"/>"
    ),
    ("itunes:author", "<itunes:author>Mara Quill</itunes:author>"),
    ("itunes:category", "<itunes:category text=\"Fiction\"/>"),
    ("itunes:explicit", "<itunes:explicit>false</itunes:explicit>"),
    ("itunes:image", "<itunes:image href=\"https://ferry.example/cover.jpg\"/>"),
    (
      "itunes:owner",
      "<itunes:owner><itunes:name>Mara Quill</itunes:name>"
        + "<itunes:email>mara@ferry.example</itunes:email></itunes:owner>"
    ),
    ("podcast:locked", "<podcast:locked owner=\"mara@ferry.example\">yes</podcast:locked>"),
    ("podcast:guid", "<podcast:guid>\(guid)</podcast:guid>"),
  ]

  private static let guid = UUIDText.podcastGUID(
    feedURL: Array("https://ferry.example/feed.xml".utf8).span
  )

  private static let itemParts: Parts = [
    ("title", "<title>Fog</title>"),
    ("description", "<description>Nobody sees the pier</description>"),
    (
      "enclosure",
      "<enclosure url=\"https://ferry.example/fog.mp3\" length=\"9000\" type=\"audio/mpeg\"/>"
    ),
    ("guid", "<guid isPermaLink=\"false\">fog</guid>"),
    ("pubDate", "<pubDate>Thu, 01 Jan 2026 10:00:00 +0100</pubDate>"),
    ("podcast:person", "<podcast:person>Mara Quill</podcast:person>"),
  ]

  private static let feedParts: Parts = [
    ("id", "<id>https://ferry.example/feed</id>"),
    ("title", "<title>Night Ferry</title>"),
    ("updated", "<updated>2026-01-01T10:00:00+01:00</updated>"),
    ("author", "<author><name>Mara Quill</name></author>"),
    ("link", "<link rel=\"self\" href=\"https://ferry.example/feed.atom\"/>"),
  ]

  private static let entryParts: Parts = [
    ("id", "<id>https://ferry.example/fog</id>"),
    ("title", "<title>Fog</title>"),
    ("updated", "<updated>2026-01-01T10:00:00+01:00</updated>"),
    ("content", "<content>Nobody sees the pier</content>"),
  ]
}
