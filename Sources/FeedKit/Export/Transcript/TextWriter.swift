/// Writes plain text: one segment, turn or sentence a line, with the speaker before it where it changes.
struct TextWriter: TranscriptExporter {
  static let format = TranscriptExportFormat(
    name: "txt",
    summary: "plain text, one turn a line, with speakers before the texts",
    extensions: ["txt", "text"],
    grouping: .turn,
    makeExporter: { TextWriter(options: $0) }
  )

  private var losses = CaptionLosses()
  private var hadSpeaker = false
  private var lineCount = 0

  init(options: ExportOptions) {}

  var report: ExportReport { losses.report() }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    switch consume event {
    case .transcript(let header):
      losses.header(header)
      if header.title != nil { losses.count("title") }
      if header.language != nil { losses.count("language") }
      losses.count("notes", header.notes.count)
    case .segment(let segment): write(segment, to: &sink)
    case .transcriptChanged(let header): losses.lateNotes(header)
    case .diagnostic: break
    }
  }

  mutating func finish(_ summary: Summary, to sink: inout ByteSink) {}

  private mutating func write(_ segment: Segment, to sink: inout ByteSink) {
    let line = segment.text.inOneLine
    if !line.isEmpty || !segment.speakers.isEmpty {
      lineCount += 1
      if segment.speakers.isEmpty {
        if hadSpeaker { losses.count("segments that nobody speaks") }
        // A joiner says that the line is text, whatever it looks like.
        if looksLikeMore(line) { sink.append(String(Character(SpeakerPrefix.joiner))) }
      } else {
        let prefix = SpeakerText.prefix(segment.speakers)
        if SpeakerPrefix((prefix + "x").utf8.span) == nil {
          losses.count("names that are no prefix")
        }
        if segment.speakers.count > 1 { losses.count("several speakers at once") }
        if beginsOtherFormat(prefix + line) { sink.append(String(Character(SpeakerPrefix.joiner))) }
        sink.append(prefix)
      }
      hadSpeaker = !segment.speakers.isEmpty
      sink.append(line)
      sink.append(UInt8(ascii: "\n"))
    }
    count(segment)
  }

  /// Whether a line looks like more than a text: a speaker, a time, the head of a page, or the beginning
  /// of another format.
  private func looksLikeMore(_ line: String) -> Bool {
    let bytes = line.utf8.span
    if TextLine(line, Position()).isMarked || SpeakerPrefix(bytes) != nil
      || SniffedLines.arrow(bytes) != nil
    {
      return true
    }
    guard lineCount <= SpeakerPage.headLines else { return false }
    return beginsOtherFormat(line) || SpeakerPage.isHeading(line)
  }

  /// Whether a line is the first one and would be taken for the beginning of another format.
  private func beginsOtherFormat(_ line: String) -> Bool {
    lineCount == 1 && TranscriptSniffer.finding(line.utf8.span)?.format != .text
  }

  private mutating func count(_ segment: Segment) {
    if segment.start != nil || segment.end != nil { losses.count("times") }
    if segment.id != nil { losses.count("ids") }
    losses.count("settings", segment.settings.count)
    losses.count("styles", segment.marks.count)
    losses.segment(segment)
  }
}
