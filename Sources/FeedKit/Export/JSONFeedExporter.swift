/// Writes one JSON Feed 1.1.
///
/// What JSON Feed has no word for stands in an extension, `_feedkit`, under the names that exported data
/// has everywhere; who reads it finds all in its place again.
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

  private(set) var report = ExportReport()

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
    var feed = feed ?? Feed()
    var prepared = feed
    let plan = prepared.prepareJSON()
    let rest = prepared.extensions.takeFeedKitRest()
    sink.writeJSON(isPretty: options.isPretty) { json in
      json.beginObject()
      json.field(named: "version", Self.version)
      var repeated: [ForeignElement] = []
      let said = RecordMemory.withRecord(&prepared) { memory in
        let left =
          JSONRecordEncoder.writeMembers(of: memory, .feed, besides: Self.ownKeys, to: &json)
        repeated = left.repeated
        lose(left.inner)
        return JSONEncodingPlan.feed.fields(saidOf: memory, isFromJSON: feed.format.isJSONFeed)
      }
      if feed.format.isJSONFeed { feed.sourceTexts.all.removeAll { said.contains($0.field) } }
      var selection = FieldSelection(
        consume json,
        key: "_feedkit",
        without: said.subtracting(plan.rests).union(ExportedKeys.ofInput)
      )
      if !feed.format.isJSONFeed { selection.add("format", feed.format.rawValue) }
      selection.add("elements", plan.elements)
      selection.repeated = repeated
      FeedRecord(source: options.source, isPartial: false, feed: feed).visitFields(&selection)
      for member in rest { selection.add(member) }
      json = selection.finish()
      json.beginArray("items")
      if itemCount > 0 { json.withSink { drain(into: &$0) } }
      json.endArray()
      json.endObject()
      json.endLine()
    }
  }

  private func keep(_ episode: Episode) {
    var episode = episode
    var prepared = episode
    let plan = prepared.prepareJSON(in: feed?.format ?? .rss2)
    let rest = prepared.extensions.takeFeedKitRest()
    let isFromJSON = feed?.format.isJSONFeed ?? false
    items.writeJSON(
      isPretty: options.isPretty,
      depth: 2,
      hasValueBefore: itemCount > 0
    ) { json in
      json.beginObject()
      var repeated: [ForeignElement] = []
      let said = RecordMemory.withRecord(&prepared) { memory in
        let left =
          JSONRecordEncoder.writeMembers(of: memory, .item, besides: ["_feedkit"], to: &json)
        repeated = left.repeated
        lose(left.inner)
        return JSONEncodingPlan.item.fields(saidOf: memory, isFromJSON: isFromJSON)
      }
      if isFromJSON { episode.sourceTexts.all.removeAll { said.contains($0.field) } }
      // A content of another type is in no member.
      let omitted = said.subtracting(["content"]).union(plan.taken).subtracting(plan.rests)
      var selection = FieldSelection(
        consume json,
        key: "_feedkit",
        without: omitted.union(ExportedKeys.ofInput)
      )
      if episode.guid == nil, !isFromJSON { selection.add("id_origin", episode.idOrigin.rawValue) }
      selection.add("elements", plan.elements)
      selection.repeated = repeated
      EpisodeRecord(source: options.source, feedTitle: nil, episode: episode)
        .visitFields(&selection)
      for member in rest { selection.add(member) }
      json = selection.finish()
      json.endObject()
    }
    itemCount += 1
  }

  private static let ownKeys: Set<String> = ["version", "items", "_feedkit"]

  private func lose(_ count: Int) {
    if count > 0 { report.lost["extensions", default: 0] += count }
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
