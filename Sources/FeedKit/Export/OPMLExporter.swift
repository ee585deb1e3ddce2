/// Writes a subscription list, OPML 2.0: an outline for each feed.
struct OPMLExporter: FeedExporter {
  static let format = ExportFormat(
    name: "opml",
    summary: "a subscription list (OPML 2.0), one outline a feed",
    extensions: ["opml"],
    holdsAllInputs: true,
    columns: [],
    begin: { _, sink in
      sink.writeXML { xml in
        xml.declaration()
        xml.open("opml")
        xml.attribute("version", "2.0")
        xml.open("head")
        xml.element("title", "Podcast feeds")
        xml.close()
        xml.open("body")
      }
    },
    makeExporter: { OPMLExporter($0) },
    end: { _, sink in
      sink.writeXML(within: ["opml", "body"]) { xml in
        xml.close()
        xml.close()
      }
    }
  )

  // What an outline has a place for; and what is about the document, not about the show.
  private static let carried: Set<String> = [
    "kind", "source", "feed_id", "feed_title", "id_origin", "format", "encoding", "partial", "line",
    "title", "self_url", "link", "description", "language", "categories", "mends",
  ]

  private(set) var report = ExportReport()

  private let options: ExportOptions
  private var feed: Feed?

  init(_ options: ExportOptions) { self.options = options }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    switch consume event {
    case .feed(let feed), .feedChanged(let feed): self.feed = feed
    case .episode: report.lost["episodes", default: 0] += 1
    case .diagnostic: break
    }
  }

  mutating func finish(_ summary: Summary, to sink: inout ByteSink) {
    guard let feed else { return }
    let url = feed.selfURL ?? options.source
    if feed.selfURL == nil { report.unnamedFeeds += 1 }
    let title = feed.title ?? feed.iTunesTitle
    sink.writeXML(within: ["opml", "body"]) { xml in
      xml.open("outline")
      xml.attribute("text", title ?? url)
      xml.attribute("title", title)
      xml.attribute("type", "rss")
      xml.attribute("xmlUrl", url)
      xml.attribute("htmlUrl", feed.link)
      xml.attribute("description", feed.description.flatMap { PlainText.summary(of: $0) })
      xml.attribute("language", feed.language)
      xml.attribute("category", OPMLCategories.text(of: feed.categories))
      xml.attribute("version", Self.version(of: feed.format))
      xml.close()
    }
    countLosses(of: feed)
  }

  private mutating func countLosses(of feed: Feed) {
    var record = FeedRecord(source: options.source, isPartial: false, feed: feed)
    record.feed.links.removeAll { $0.rel == "self" }
    var present = PresentNames()
    record.visitFields(&present)
    for name in present.names where !Self.carried.contains(name) {
      report.lost[name, default: 0] += 1
    }
  }

  // OPML 2.0 has words for the branches of RSS, and none for other formats.
  private static func version(of format: FeedFormat) -> String? {
    switch format.rawValue {
    case "rss-0.90", "rss-1.0": "RSS1"
    case let name where name.hasPrefix("rss-"): "RSS"
    default: nil
    }
  }
}

/// The `category` attribute of an outline: paths that begin with a slash, separated by commas.
enum OPMLCategories {
  /// The paths of categories, or `nil` when there is none.
  static func text(of categories: [Category]) -> String? {
    let paths = categories.flatMap { Self.paths(of: $0, under: "") }
    return paths.isEmpty ? nil : paths.joined(separator: ",")
  }

  // A comma or slash in a name would part it, so each becomes a space.
  private static func paths(of category: Category, under parent: String) -> [String] {
    guard let text = category.text, !text.isEmpty else { return [] }
    let name = text.map { $0 == "," || $0 == "/" ? " " : String($0) }.joined()
    let path = "\(parent)/\(name)"
    guard !category.subcategories.isEmpty else { return [path] }
    return category.subcategories.flatMap { paths(of: $0, under: path) }
  }
}
