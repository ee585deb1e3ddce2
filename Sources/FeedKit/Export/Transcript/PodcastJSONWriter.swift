/// Writes the JSON of Podcasting 2.0.
struct PodcastJSONWriter: TranscriptExporter {
  static let format = TranscriptExportFormat(
    name: "podcast-json",
    summary: "the JSON of Podcasting 2.0",
    extensions: ["podcast.json"],
    makeExporter: { PodcastJSONWriter(options: $0) }
  )

  private var losses = CaptionLosses()
  private var count = 0
  private var hasBegun = false
  private var isWords = false
  private var hadSpeaker = false
  private let isPretty: Bool

  init(options: ExportOptions) { isPretty = options.isPretty }

  var report: ExportReport { losses.report() }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    switch consume event {
    case .transcript(let header): begin(header, to: &sink)
    case .segment(let segment): write(segment, to: &sink)
    case .transcriptChanged(let header): losses.lateNotes(header)
    case .diagnostic: break
    }
  }

  mutating func finish(_ summary: Summary, to sink: inout ByteSink) {
    guard hasBegun else { return }
    sink.append(isPretty && count > 0 ? "\n  ]\n}\n" : "]}\n" as StaticString)
  }

  private mutating func begin(_ header: Transcript, to sink: inout ByteSink) {
    hasBegun = true
    isWords = header.dialect == .words
    losses.header(header)
    if header.title != nil { losses.count("title") }
    if header.language != nil { losses.count("language") }
    losses.count("notes", header.notes.count)
    let opening: StaticString =
      isPretty
      ? "{\n  \"version\": \"1.0.0\",\n  \"segments\": [" : "{\"version\":\"1.0.0\",\"segments\":["
    sink.append(opening)
  }

  private mutating func write(_ segment: Segment, to sink: inout ByteSink) {
    let name = speaker(segment)
    if isWords, !segment.words.isEmpty {
      for index in segment.words.indices {
        let word = segment.words[index]
        let isLast = index == segment.words.count - 1
        // A line break ends what belongs together, as a sentence's end does by itself.
        write(name, word.start, word.end, isLast ? word.text + "\n" : word.text, to: &sink)
      }
    } else {
      write(name, segment.start, segment.end, segment.text, to: &sink)
    }
    if segment.start == nil { losses.count("missing times") }
    if segment.id != nil { losses.count("ids") }
    losses.count("settings", segment.settings.count)
    losses.count("styles", segment.marks.count)
    losses.segment(segment, keepsWords: isWords)
  }

  private mutating func speaker(_ segment: Segment) -> String? {
    if segment.speakers.count > 1 { losses.count("several speakers at once") }
    if !segment.speakers.isEmpty {
      hadSpeaker = true
      return segment.speakers.map(\.name).joined(separator: " & ")
    }
    // An empty name, so that neither the one before nor a word before a colon is taken for this one's.
    defer { hadSpeaker = false }
    return hadSpeaker || SpeakerPrefix(segment.text.utf8.span) != nil ? "" : nil
  }

  private mutating func write(
    _ speaker: String?,
    _ start: MediaTime?,
    _ end: MediaTime?,
    _ body: String,
    to sink: inout ByteSink
  ) {
    sink.writeJSON(isPretty: isPretty, depth: 2, hasValueBefore: count > 0) { json in
      json.beginObject()
      json.field("speaker", speaker)
      json.field("startTime", seconds: start?.duration)
      json.field("endTime", seconds: end?.duration)
      json.field("body", body)
      json.endObject()
    }
    count += 1
  }
}
