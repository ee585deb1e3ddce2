/// Writes one JSON object a line: the transcript as its header says, then each segment as it completes.
struct TranscriptNDJSONWriter: TranscriptExporter {
  static let format = TranscriptExportFormat(
    name: "ndjson",
    summary: "one JSON object a line: the transcript, then its segments as they come",
    extensions: ["ndjson", "jsonl"],
    holdsAllInputs: true,
    makeExporter: { TranscriptNDJSONWriter(options: $0) }
  )

  let report = ExportReport()
  private let options: ExportOptions

  init(options: ExportOptions) { self.options = options }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    switch consume event {
    case .transcript(let header):
      write(
        TranscriptRecord(source: options.source, isPartial: false, transcript: header),
        "transcript",
        to: &sink
      )
    case .segment(let segment):
      write(SegmentRecord(source: options.source, segment: segment), "segment", to: &sink)
    case .transcriptChanged, .diagnostic:
      break
    }
  }

  mutating func finish(_ summary: Summary, to sink: inout ByteSink) {}

  private func write<Record: Shaped>(
    _ record: Record,
    _ type: String,
    to sink: inout ByteSink
  ) {
    sink.writeJSON(isPretty: false) { json in
      json.beginObject()
      json.field("type", type)
      record.visitFields(&json)
      json.endObject()
      json.endLine()
    }
  }
}
