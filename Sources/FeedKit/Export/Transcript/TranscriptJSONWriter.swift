/// Writes one JSON document: the transcript, its segments in `segments`.
///
/// Who speaks is known at the end, so the segments wait in a spool.
final class TranscriptJSONWriter: TranscriptExporter {
  static let format = TranscriptExportFormat(
    name: "json",
    summary: "one document: the transcript with its segments",
    extensions: ["json"],
    makeExporter: { TranscriptJSONWriter($0) }
  )

  let report = ExportReport()

  private let options: ExportOptions
  private let spool = Spool()
  private var segments: ByteSink
  private var segmentCount = 0
  private var transcript: Transcript?

  init(_ options: ExportOptions) {
    self.options = options
    segments = ByteSink(into: spool)
  }

  func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    switch consume event {
    case .transcript(let header), .transcriptChanged(let header): transcript = header
    case .segment(let segment): keep(segment)
    case .diagnostic: break
    }
    if let failure = segments.failure { sink.fail(failure) }
  }

  func finish(_ summary: Summary, to sink: inout ByteSink) {
    guard let transcript else { return }
    let record = TranscriptRecord(
      source: options.source,
      isPartial: summary.isPartial,
      transcript: transcript
    )
    sink.writeJSON(isPretty: options.isPretty) { json in
      json.beginObject()
      record.visitFields(&json)
      if segmentCount > 0 {
        json.beginArray("segments")
        json.withSink { drain(into: &$0) }
        json.endArray()
      }
      json.endObject()
      json.endLine()
    }
  }

  private func keep(_ segment: consuming Segment) {
    let record = SegmentRecord(source: nil, segment: segment)
    segments.writeJSON(
      isPretty: options.isPretty,
      depth: 2,
      hasValueBefore: segmentCount > 0
    ) { json in
      json.beginObject()
      record.visitFields(&json)
      json.endObject()
    }
    segmentCount += 1
  }

  private func drain(into sink: inout ByteSink) {
    do {
      try segments.flush()
      try spool.drain(into: &sink)
    } catch {
      sink.fail(error)
    }
  }
}
