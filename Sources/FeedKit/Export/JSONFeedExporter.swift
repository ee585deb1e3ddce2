/// Writes one JSON Feed 1.1.
///
/// What JSON Feed has no word for stands in an extension, `_feedkit`, under the names that exported data
/// has everywhere.
final class JSONFeedExporter: FeedExporter {
  static let format = ExportFormat(
    name: "jsonfeed",
    summary: "one JSON Feed 1.1",
    extensions: ["jsonfeed"],
    holdsAllInputs: false,
    columns: [],
    begin: { _, _ in },
    makeExporter: { JSONFeedExporter($0) },
    end: { _, _ in }
  )

  let report = ExportReport()

  private static let version = "https://jsonfeed.org/version/1.1"
  private let options: ExportOptions
  private let spool: Spool
  private var items: ByteSink
  private var itemCount = 0
  private var feed: Feed?

  init(_ options: ExportOptions) {
    self.options = options
    spool = Spool()
    items = ByteSink(into: spool)
  }

  func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    switch consume event {
    case .feed(let feed), .feedChanged(let feed): self.feed = feed
    case .episode(let episode): keep(episode)
    case .diagnostic: break
    }
    if let failure = items.failure { sink.fail(failure) }
  }

  func finish(_ summary: Summary, to sink: inout ByteSink) {
    guard feed != nil || itemCount > 0 else { return }
    let feed = feed ?? Feed()
    var prepared = feed
    if !isFromJSON {
      prepared.logo = feed.logo ?? feed.artwork ?? feed.image?.url
      if prepared.title == nil { prepared.title = feed.iTunesTitle }
    }
    let record = FeedRecord(source: options.source, isPartial: false, feed: feed)
    sink.writeJSON(isPretty: options.isPretty) { json in
      json.beginObject()
      json.field(named: "version", Self.version)
      RecordMemory.withRecord(&prepared) { memory in
        JSONRecordEncoder.writeMembers(of: memory, .feed, to: &json)
      }
      if !isFromJSON { writeRest(of: record, without: JSONFeedFields.omitted(feed), to: &json) }
      json.beginArray("items")
      if itemCount > 0 { json.withSink { drain(into: &$0) } }
      json.endArray()
      json.endObject()
      json.endLine()
    }
  }

  private var isFromJSON: Bool { feed?.format.rawValue.hasPrefix("json-feed-") ?? false }

  private func keep(_ episode: Episode) {
    var prepared = episode
    var omitted = JSONFeedFields.omitted(prepared)
    prepared.takeJSONContent(isAtom: feed?.format.isAtom ?? false, &omitted)
    if !isFromJSON { prepared.takeJSONIdentity(&omitted) }
    let isFromJSON = isFromJSON
    let record = EpisodeRecord(source: options.source, feedTitle: nil, episode: episode)
    items.writeJSON(
      isPretty: options.isPretty,
      depth: 2,
      hasValueBefore: itemCount > 0
    ) { json in
      json.beginObject()
      RecordMemory.withRecord(&prepared) { memory in
        JSONRecordEncoder.writeMembers(of: memory, .item, to: &json)
      }
      if !isFromJSON { writeRest(of: record, without: omitted, to: &json) }
      json.endObject()
    }
    itemCount += 1
  }

  private func writeRest<Record: Shaped>(
    of record: Record,
    without omitted: Set<String>,
    to json: inout JSONWriter
  ) {
    var selection = FieldSelection(consume json, key: "_feedkit", without: omitted)
    record.visitFields(&selection)
    json = selection.finish()
  }

  private func drain(into sink: inout ByteSink) {
    do {
      try items.flush()
      try spool.drain(into: &sink)
    } catch {
      sink.fail(error)
    }
  }
}

/// What members of JSON Feed say, so that the extension need not.
private enum JSONFeedFields {
  private static let feed: Set<String> = [
    "kind", "source", "feed_id", "feed_title", "id_origin", "format", "encoding", "partial", "line",
    "title", "link", "self_url", "description", "logo", "icon", "language", "complete",
  ]
  private static let episode: Set<String> = [
    "source", "feed_id", "feed_title", "episode_id", "episode_guid", "id_origin", "line", "guid",
    "title", "link", "summary", "image", "published", "updated",
  ]

  static func omitted(_ feed: Feed) -> Set<String> {
    var names = self.feed
    if feed.authors.allSatisfy(isPlain) { names.insert("authors") }
    if feed.links.allSatisfy({ isPlain($0, ["self", "next", "hub"]) }) { names.insert("links") }
    return names
  }

  static func omitted(_ episode: Episode) -> Set<String> {
    var names = self.episode
    if episode.authors.allSatisfy(isPlain) { names.insert("authors") }
    if episode.links.allSatisfy({ isPlain($0, ["related"]) }) { names.insert("links") }
    if episode.categories.allSatisfy(isPlain) { names.insert("categories") }
    if episode.enclosures.allSatisfy({ $0.extensions.isEmpty && $0.sourceTexts.all.isEmpty }) {
      names.insert("enclosures")
    }
    return names
  }

  private static func isPlain(_ author: Author) -> Bool {
    author.email == nil && author.extensions.isEmpty && author.place == .jsonFeedAuthor
  }

  private static func isPlain(_ category: Category) -> Bool {
    category.scheme == .rss && category.domain == nil && category.label == nil
      && category.subcategories.isEmpty && category.extensions.isEmpty
  }

  private static func isPlain(_ link: Link, _ relations: [String]) -> Bool {
    guard let rel = link.rel, relations.contains(rel), link.extensions.isEmpty else { return false }
    return link.type == nil && link.title == nil && link.hreflang == nil && link.byteCount == nil
  }
}

extension Episode {
  /// Puts the content where JSON Feed has a place for it: HTML, or plain text.
  fileprivate mutating func takeJSONContent(isAtom: Bool, _ omitted: inout Set<String>) {
    if content == nil, let description {
      content = description
      contentType = "html"
      omitted.insert("description")
    }
    guard let text = content else { return }
    let type = contentType?.lowercased() ?? (isAtom ? "text" : "html")
    switch type {
    case "html", "xhtml", "text/html":
      omitted.formUnion(["content", "content_type"])
    case "text", "text/plain":
      omitted.formUnion(["content", "content_type"])
      content = nil
      let member = JSONMember(name: "content_text", value: .string(text))
      extensions.elements.insert(ForeignElement(member), at: 0)
    default:
      content = nil
    }
  }

  /// Gives the item what JSON Feed requires, and its one media file the length of the episode.
  fileprivate mutating func takeJSONIdentity(_ omitted: inout Set<String>) {
    guid = guid ?? (id.isEmpty ? nil : id)
    if enclosures.count == 1, let duration, enclosures[0].duration == nil {
      enclosures[0].duration = duration
      omitted.insert("duration")
    }
    let hasText = extensions.elements.contains { $0.name.local == "content_text" }
    if content == nil && !hasText {
      let member = JSONMember(name: "content_text", value: .string(title ?? ""))
      extensions.elements.append(ForeignElement(member))
    }
  }
}
