/// Writes a page with `cite`, `time` and `p`.
struct HTMLWriter: TranscriptExporter {
  static let format = TranscriptExportFormat(
    name: "html",
    summary: "a page with cite, time and p",
    extensions: ["html", "htm"],
    makeExporter: { HTMLWriter(options: $0) }
  )

  private var losses = CaptionLosses()
  private var pieces = CaptionText()
  private var hasBegun = false
  private var hadSpeaker = false
  private var section: TranscriptSection?

  init(options: ExportOptions) {}

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
    if hasBegun { sink.append("</body>\n</html>\n" as StaticString) }
  }

  private mutating func begin(_ header: Transcript, to sink: inout ByteSink) {
    hasBegun = true
    losses.header(header)
    losses.count("notes", header.notes.count)
    sink.append("<!DOCTYPE html>\n<html" as StaticString)
    if let language = header.language {
      sink.append(" lang=\"" as StaticString)
      sink.append(language, as: XMLAttributeEscaping.self)
      sink.append(UInt8(ascii: "\""))
    }
    sink.append(">\n<head>\n<meta charset=\"utf-8\">\n<title>" as StaticString)
    sink.append(header.title ?? "", as: XMLTextEscaping.self)
    sink.append("</title>\n</head>\n<body>\n" as StaticString)
  }

  private mutating func write(_ segment: Segment, to sink: inout ByteSink) {
    if segment.section != section {
      section = segment.section
      sink.append("<h2>" as StaticString)
      sink.append(section?.title ?? "", as: XMLTextEscaping.self)
      sink.append("</h2>\n" as StaticString)
    }
    for speaker in segment.speakers {
      sink.append("<cite>" as StaticString)
      sink.append(speaker.name.inOneLine, as: XMLTextEscaping.self)
      sink.append(":</cite>\n" as StaticString)
    }
    let isUnspoken =
      hadSpeaker || segment.start == nil || SpeakerPrefix(segment.text.utf8.span) != nil
    if segment.speakers.isEmpty, isUnspoken {
      // A name that is empty ends the one before, and begins another segment; and no word before a
      // colon is taken for one.
      sink.append("<cite></cite>\n" as StaticString)
    }
    hadSpeaker = !segment.speakers.isEmpty
    if let start = segment.start { write(start, to: &sink) }
    sink.append("<p>" as StaticString)
    writeText(segment, to: &sink)
    sink.append("</p>\n" as StaticString)
    count(segment)
  }

  private mutating func writeText(_ segment: borrowing Segment, to sink: inout ByteSink) {
    let text = segment.text.utf8.span
    pieces.removeAll()
    losses.count("styles", pieces.addMarks(segment.marks, in: text))
    pieces.write(text) { text, piece in
      switch piece {
      case .text(let part): Self.write(text.extracting(part), to: &sink)
      case .tag(let tag): sink.append(tag)
      case .endTag(let tag): sink.append(end: tag)
      case .lineBreak: sink.append("<br>\n" as StaticString)
      case .time, .joiner: break
      }
    }
  }

  /// White space that runs together is one space in a page; references keep it.
  private static func write(_ text: Span<UInt8>, to sink: inout ByteSink) {
    var isAfterSpace = false
    var start = 0
    for index in text.indices {
      let isSpace = text[index] == 0x20
      if isSpace, isAfterSpace {
        sink.append(contentsOf: text.extracting(start..<index), as: XMLTextEscaping.self)
        sink.append("&#32;" as StaticString)
        start = index + 1
      }
      isAfterSpace = isSpace
    }
    sink.append(contentsOf: text.extracting(start..<text.count), as: XMLTextEscaping.self)
  }

  /// The text rounds to the second, as readers want it; the attribute is exact to the millisecond.
  private mutating func write(_ start: MediaTime, to sink: inout ByteSink) {
    let milliseconds = max(0, start.milliseconds)
    if !start.isExact(perSecond: 1_000) { losses.count("times finer than a millisecond") }
    sink.append("<time datetime=\"PT" as StaticString)
    let exact = MediaTime(milliseconds: milliseconds)
    sink.appendShort(ShortText(seconds: exact.duration))
    sink.append("S\">" as StaticString)
    let seconds = milliseconds / 1_000
    if seconds >= 3_600 {
      sink.append("\(seconds / 3_600):")
      if seconds / 60 % 60 < 10 { sink.append(UInt8(ascii: "0")) }
    }
    sink.append("\(seconds / 60 % 60):")
    if seconds % 60 < 10 { sink.append(UInt8(ascii: "0")) }
    sink.append("\(seconds % 60)</time>\n")
  }

  private mutating func count(_ segment: Segment) {
    if segment.end != nil, segment.endOrigin == .stated { losses.count("ends") }
    if segment.id != nil { losses.count("ids") }
    losses.count("settings", segment.settings.count)
    losses.segment(segment)
  }
}
