/// Writes one JSON document: the feed, its episodes in `episodes`.
///
/// Elements of the channel may come after the items, so the episodes wait in a spool until the
/// channel is complete.
final class JSONExporter: FeedExporter {
  static let format = ExportFormat(
    name: "json",
    summary: "one document: the feed with its episodes",
    extensions: ["json"],
    holdsAllInputs: false,
    columns: [],
    begin: { _, _ in },
    makeExporter: { JSONExporter($0) },
    end: { _, _ in }
  )

  let report = ExportReport()

  private let options: ExportOptions
  private let spool: Spool
  private var episodes: ByteSink
  private var episodeCount = 0
  private var feed: Feed?

  init(_ options: ExportOptions) {
    self.options = options
    spool = Spool()
    episodes = ByteSink(into: spool)
  }

  func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    switch consume event {
    case .feed(let feed), .feedChanged(let feed): self.feed = feed
    case .episode(let episode): keep(episode)
    case .diagnostic: break
    }
    if let failure = episodes.failure { sink.fail(failure) }
  }

  func finish(_ summary: Summary, to sink: inout ByteSink) {
    guard feed != nil || episodeCount > 0 else { return }
    let record = FeedRecord(
      source: options.source,
      isPartial: summary.isPartial,
      feed: feed ?? Feed()
    )
    sink.writeJSON(isPretty: options.isPretty) { json in
      json.beginObject()
      record.visitFields(&json)
      if episodeCount > 0 {
        json.beginArray("episodes")
        json.withSink { drain(into: &$0) }
        json.endArray()
      }
      json.endObject()
      json.endLine()
    }
  }

  private func keep(_ episode: consuming Episode) {
    let record = EpisodeRecord(
      source: options.source,
      feedTitle: feed?.title,
      episode: episode
    )
    episodes.writeJSON(
      isPretty: options.isPretty,
      depth: 2,
      hasValueBefore: episodeCount > 0
    ) { json in
      json.beginObject()
      record.visitFields(&json)
      json.endObject()
    }
    episodeCount += 1
  }

  private func drain(into sink: inout ByteSink) {
    do {
      try episodes.flush()
      try spool.drain(into: &sink)
    } catch {
      sink.fail(error)
    }
  }
}
