/// Writes one JSON object a line: each episode as it completes, then the feed, last.
struct NDJSONExporter: FeedExporter {
  static let format = ExportFormat(
    name: "ndjson",
    summary: "one JSON object a line: episodes as they come, then the feed",
    extensions: ["ndjson", "jsonl"],
    holdsAllInputs: true,
    columns: [],
    begin: { _, _ in },
    makeExporter: { NDJSONExporter($0) },
    end: { _, _ in }
  )

  let report = ExportReport()

  private let options: ExportOptions
  private var feed: Feed?

  init(_ options: ExportOptions) { self.options = options }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    switch consume event {
    case .feed(let feed), .feedChanged(let feed): self.feed = feed
    case .episode(let episode): write(episode, to: &sink)
    case .diagnostic: break
    }
  }

  mutating func finish(_ summary: Summary, to sink: inout ByteSink) {
    guard let feed else { return }
    let record = FeedRecord(
      source: options.source,
      isPartial: summary.isPartial,
      feed: feed,
      isLine: true
    )
    sink.writeJSON(isPretty: false) { json in
      json.beginObject()
      json.field("type", "feed")
      record.visitFields(&json)
      json.endObject()
      json.endLine()
    }
  }

  private func write(_ episode: consuming Episode, to sink: inout ByteSink) {
    let record = EpisodeRecord(source: options.source, feedTitle: feed?.title, episode: episode)
    sink.writeJSON(isPretty: false) { json in
      json.beginObject()
      json.field("type", "episode")
      record.visitFields(&json)
      json.endObject()
      json.endLine()
    }
  }
}
