/// A document that shows what a rule is about, as short as it can be.
indirect enum Example: Sendable {
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
  /// What a transcript in TTML holds whose root says of which profile it is.
  case root(TimedTextRoot, StaticString)
  /// Paragraphs of a transcript in TTML.
  case cues(StaticString)
  /// Paragraphs of a transcript in TTML whose head is another.
  case timed(head: StaticString, StaticString)
  /// Divisions of a transcript in TTML, so many one in the other.
  case nested(Int)
  /// One of these, judged by a profile.
  case by(ValidationProfile, Example)

  /// The profile that fits the document.
  var profile: ValidationProfile {
    switch self {
    case .channel, .channelWithout, .channelLong, .item, .itemWithout, .itemLong: .podcast
    case .feed, .feedWithout, .entry, .entryWithout: .atom
    case .outlines, .head: .opml
    case .root, .cues, .timed, .nested: .podcast
    case .by(let profile, _): profile
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
    case .root: document
    case .cues(let text): "\(text)"
    case .timed(let head, let body): body.utf8CodeUnitCount == 0 ? "\(head)" : "\(head)\(body)"
    case .nested(let count): "\(count) elements, one in the other"
    case .by(_, let example): example.text
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
    case .root(let root, let text): "\(root.tag)\(text)</tt>"
    case .cues(let text): ExampleDocument.timedText(body: "\(text)")
    case .timed(let head, let body): ExampleDocument.timedText(head: "\(head)", body: "\(body)")
    case .nested(let count):
      ExampleDocument.timedText(
        body: String(repeating: "<div>", count: count) + String(repeating: "</div>", count: count)
      )
    case .by(_, let example): example.document
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

  static func timedText(head: String = "", body: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
    xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
    xmlns:ebutts="urn:ebu:tt:style" xmlns:smpte="http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt" \
    xmlns:daptm="http://www.w3.org/ns/ttml/profile/dapt#metadata" xml:lang="en" ttp:timeBase="media">
    <head>
    \(head.isEmpty ? timedHead : head)
    </head>
    <body><div>
    \(body.isEmpty ? timedBody : body)
    </div></body>
    </tt>

    """
  }

  private static let timedHead = """
    <metadata>
    <ttm:agent xml:id="mara" type="person"><ttm:name type="full">Mara Quill</ttm:name></ttm:agent>
    </metadata>
    """

  private static let timedBody = """
    <p begin="1s" end="4s" ttm:agent="mara">Nobody sees the pier.</p>
    """

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
