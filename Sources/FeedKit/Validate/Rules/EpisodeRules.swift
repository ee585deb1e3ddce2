/// What an episode must say about itself.
struct EpisodeRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "psp-item-title-missing",
      .error,
      levels: [.rss2: .off, .atom: .off, .opml: .off],
      "An item has no title",
      hint: "add <title>",
      spec: "PSP-1, <title>",
      passing: .item("<title>Fog</title>"),
      failing: .itemWithout("title")
    ),
    Rule(
      "psp-item-description-too-long",
      .error,
      levels: [.podcast: .note, .apple: .warning, .rss2: .off, .atom: .off, .opml: .off],
      "The description of an item is longer than 4,000 bytes",
      says: "is too long",
      hint: "shorten it; full notes belong in content:encoded",
      spec: "PSP-1, <description>",
      passing: .item("<description>Fog</description>"),
      failing: .itemLong("description")
    ),
    Rule(
      "psp-guid-item-missing",
      .error,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .podcast: .warning],
      "An item has no guid, so that apps cannot know it again",
      hint: "add <guid isPermaLink=\"false\"> with a name that never changes",
      spec: "PSP-1, <guid>",
      passing: .item("<guid isPermaLink=\"false\">fog</guid>"),
      failing: .itemWithout("guid")
    ),
    Rule(
      "psp-guid-duplicate",
      .error,
      "Two items have the same guid, so that apps show one of them",
      hint: "give each item a guid of its own",
      spec: "RSS 2.0, <guid>",
      passing: .item("<guid isPermaLink=\"false\">fog</guid>"),
      failing: .document(
        """
        <rss version="2.0"><channel><title>Night Ferry</title><item><guid \
        isPermaLink="false">fog</guid></item><item><guid \
        isPermaLink="false">fog</guid></item></channel></rss>
        """
      )
    ),
    Rule(
      "psp-guid-permalink",
      .warning,
      "A guid is said to be a link and is none",
      hint: "add isPermaLink=\"false\"",
      spec: "RSS 2.0, <guid>",
      passing: .item("<guid>https://ferry.example/fog</guid>"),
      failing: .item("<guid>fog</guid>")
    ),
    Rule(
      "psp-pubdate-missing",
      .warning,
      levels: [.rss2: .off, .atom: .off, .opml: .off],
      "An item does not say when it was published",
      hint: "add <pubDate>",
      spec: "PSP-1, <pubDate>",
      passing: .item("<pubDate>Thu, 01 Jan 2026 10:00:00 +0100</pubDate>"),
      failing: .itemWithout("pubDate")
    ),
    Rule(
      "psp-pubdate-bad",
      .error,
      "The date of an item is not in the form of RFC 2822",
      says: "is not a date in the form of RFC 2822",
      hint: "write it like Thu, 01 Jan 2026 10:00:00 +0100",
      spec: "RSS 2.0, <pubDate>; RFC 2822, 3.3",
      passing: .item("<pubDate>Thu, 01 Jan 2026 10:00:00 +0100</pubDate>"),
      failing: .item("<pubDate>yesterday</pubDate>")
    ),
    Rule(
      "psp-pubdate-weekday",
      .warning,
      "The date of an item names the wrong weekday",
      says: "names the wrong weekday",
      hint: "correct the weekday, or leave it out",
      spec: "RFC 2822, 3.3",
      passing: .item("<pubDate>Thu, 01 Jan 2026 10:00:00 +0100</pubDate>"),
      failing: .item("<pubDate>Fri, 01 Jan 2026 10:00:00 +0100</pubDate>")
    ),
    Rule(
      "psp-pubdate-future",
      .note,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .apple: .off],
      "An item is dated after the feed was built",
      hint: "publish it when it is due: some apps hide it until then, some show it at once",
      spec: "RSS 2.0, <pubDate>",
      passing: .item("<pubDate>Thu, 01 Jan 2026 10:00:00 +0100</pubDate>"),
      failing: .document(
        """
        <rss version="2.0"><channel><title>Night Ferry</title><lastBuildDate>Thu, 01 Jan 2026 \
        10:00:00 +0100</lastBuildDate><item><title>Fog</title><pubDate>Sun, 01 Feb 2026 \
        10:00:00 +0100</pubDate></item></channel></rss>
        """
      )
    ),
    Rule(
      "psp-items-order",
      .note,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .apple: .off],
      "An item is older than the one after it, or the feed is in no order",
      hint: "put the newest item first",
      spec: "PSP-1, items",
      passing: .item("<title>Fog</title>"),
      failing: .document(
        """
        <rss version="2.0"><channel><title>Night Ferry</title><item><title>A</title><pubDate>01 \
        Jan 2026 10:00:00 +0100</pubDate></item><item><title>B</title><pubDate>03 Jan 2026 \
        10:00:00 +0100</pubDate></item><item><title>C</title><pubDate>02 Jan 2026 10:00:00 \
        +0100</pubDate></item></channel></rss>
        """
      )
    ),
    Rule(
      "psp-duration-bad",
      .warning,
      "The duration of an item cannot be read, or is in another form than specified",
      says: "is neither seconds nor H:MM:SS",
      hint: "write whole seconds, or H:MM:SS",
      spec: "PSP-1, <itunes:duration>",
      passing: .item("<itunes:duration>1800</itunes:duration>"),
      failing: .item("<itunes:duration>half an hour</itunes:duration>")
    ),
    Rule(
      "psp-episode-number",
      .error,
      "The number of an episode is none from 1 on",
      says: "is not a whole number from 1 on",
      hint: "write digits alone, and not 0; a trailer needs none",
      spec: "PSP-1, <itunes:episode>",
      passing: .item("<itunes:episode>7</itunes:episode>"),
      failing: .item("<itunes:episode>7b</itunes:episode>")
    ),
    Rule(
      "psp-season-number",
      .error,
      "The number of a season is none from 1 on",
      says: "is not a whole number from 1 on",
      hint: "write digits alone, and not 0",
      spec: "PSP-1, <itunes:season>",
      passing: .item("<itunes:season>2</itunes:season>"),
      failing: .item("<itunes:season>0</itunes:season>")
    ),
    Rule(
      "psp-episode-type",
      .error,
      "The type of an episode is none of full, trailer and bonus",
      says: "is neither full, trailer nor bonus",
      hint: "write full, trailer or bonus",
      spec: "PSP-1, <itunes:episodeType>",
      passing: .item("<itunes:episodeType>bonus</itunes:episodeType>"),
      failing: .item("<itunes:episodeType>special</itunes:episodeType>")
    ),
  ]

  static let elements = ["item", "guid", "lastBuildDate", "pubDate"]
  static let texts = ["guid", "lastBuildDate", "pubDate"]

  private var guids = SeenNames()
  private var built: Timestamp?
  private var last: Timestamp?
  private var guid: String?
  /// Whether dates have gone up, and down.
  private var hasRisen = false
  private var hasFallen = false
  private var isOrderNoted = false

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    switch element.name {
    case "guid": checkGUID(element, &findings)
    case "lastBuildDate": built = Array(element.text.utf8).date
    case "pubDate": if element.parent == "item" { checkDate(element, &findings) }
    default: break
    }
  }

  private mutating func checkGUID(_ element: ObservedElement, _ findings: inout Findings) {
    guard element.parent == "item", !element.text.isEmpty else { return }
    if !guids.insert(element.text) {
      findings.add(
        "psp-guid-duplicate",
        "guid \"\(element.text.oneLine.quoted)\" is that of an item before this one too"
      )
    }
    let isLink = element["isPermaLink"].map { $0.lowercased() != "false" } ?? true
    let text = element.text.utf8.span
    guard isLink, !text.beginsFolded("http://"), !text.beginsFolded("https://") else {
      return
    }
    findings.add(
      "psp-guid-permalink",
      "guid \"\(element.text.oneLine.quoted)\" is no link, and isPermaLink is not false"
    )
  }

  private mutating func checkDate(_ element: ObservedElement, _ findings: inout Findings) {
    guard let date = DateText.read(element.text.utf8.span).value else { return }
    if let built, date.secondsSinceEpoch > built.secondsSinceEpoch + 86_400 {
      findings.add(
        "psp-pubdate-future",
        "pubDate \"\(element.text.oneLine.quoted)\" is after <lastBuildDate>"
      )
    }
    if let last {
      if date.secondsSinceEpoch > last.secondsSinceEpoch { hasRisen = true }
      if date.secondsSinceEpoch < last.secondsSinceEpoch { hasFallen = true }
      if hasRisen, hasFallen, !isOrderNoted {
        isOrderNoted = true
        findings.add(
          "psp-items-order",
          "items are neither from the newest to the oldest nor the other way round"
        )
      }
    }
    last = date
  }

}
