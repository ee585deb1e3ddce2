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
      let said = RecordMemory.withRecord(&prepared) { memory in
        JSONRecordEncoder.writeMembers(of: memory, .feed, to: &json)
        return JSONEncodingPlan.feed.fields(saidOf: memory)
      }
      if !isFromJSON { writeRest(of: record, without: said.union(Self.keys), to: &json) }
      json.beginArray("items")
      if itemCount > 0 { json.withSink { drain(into: &$0) } }
      json.endArray()
      json.endObject()
      json.endLine()
    }
  }

  private var isFromJSON: Bool { feed?.format.isJSONFeed ?? false }

  // What is about the document and its keys, and what follows from links.
  private static let keys: Set<String> = [
    "kind", "source", "feed_id", "feed_title", "id_origin", "format", "encoding", "partial", "line",
    "self_url", "episode_id", "episode_guid",
  ]

  private func keep(_ episode: Episode) {
    var prepared = episode
    var taken = prepared.takeJSONContent(in: feed?.format ?? .rss2)
    if !isFromJSON { taken.formUnion(prepared.takeJSONIdentity()) }
    let isFromJSON = isFromJSON
    let record = EpisodeRecord(source: options.source, feedTitle: nil, episode: episode)
    items.writeJSON(
      isPretty: options.isPretty,
      depth: 2,
      hasValueBefore: itemCount > 0
    ) { json in
      json.beginObject()
      let said = RecordMemory.withRecord(&prepared) { memory in
        JSONRecordEncoder.writeMembers(of: memory, .item, to: &json)
        return JSONEncodingPlan.item.fields(saidOf: memory)
      }
      if !isFromJSON {
        // A content of another type is in no member.
        let omitted = said.subtracting(["content"]).union(taken).union(Self.keys)
        writeRest(of: record, without: omitted, to: &json)
      }
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

extension Episode {
  /// Puts the content where JSON Feed has a place for it: HTML, or plain text, which may be empty.
  ///
  /// - Returns: The data names of what is said there.
  fileprivate mutating func takeJSONContent(in format: FeedFormat) -> Set<String> {
    var said: Set<String> = []
    if content == nil, let description {
      content = description
      let type = extensions.textType(of: TextForm.descriptions)
      contentType = TextForm(type: type, in: format) == .plain ? "text" : "html"
      said.insert("description")
    }
    if let text = content {
      let form = TextForm(type: contentType, in: format)
      if form != .html { content = nil }
      if form == .plain { addContentText(text) }
      if form != .other { said.formUnion(["content", "content_type"]) }
    }
    let hasText = extensions.elements.contains { $0.name.local == "content_text" }
    if content == nil && !hasText { addContentText("") }
    return said
  }

  private mutating func addContentText(_ text: String) {
    let member = JSONMember(name: "content_text", value: .string(text))
    extensions.elements.insert(ForeignElement(member), at: 0)
  }

  /// Gives the item the id that JSON Feed requires, and its one media file the length of the episode.
  ///
  /// - Returns: The data names of what is said there.
  fileprivate mutating func takeJSONIdentity() -> Set<String> {
    guid = guid ?? (id.isEmpty ? nil : id)
    guard enclosures.count == 1, let duration, enclosures[0].duration == nil else { return [] }
    enclosures[0].duration = duration
    return ["duration"]
  }
}
