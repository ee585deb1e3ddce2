/// Writes SubRip; who speaks stands before the text of every caption.
struct SRTWriter: TranscriptExporter {
  static let format = TranscriptExportFormat(
    name: "srt",
    summary: "SubRip, with speakers before the texts",
    extensions: ["srt"],
    makeExporter: { SRTWriter(options: $0) }
  )

  private var times = CaptionTimes()
  private var losses = CaptionLosses()
  private var number = 0
  private var hadSpeaker = false

  init(options: ExportOptions) {}

  var report: ExportReport { losses.report(times) }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    switch consume event {
    case .transcript(let header):
      losses.header(header)
      if header.title != nil { losses.count("title") }
      if header.language != nil { losses.count("language") }
      losses.count("notes", header.notes.count)
    case .segment(let segment): if let cue = times.add(segment) { write(cue, to: &sink) }
    case .transcriptChanged(let header): losses.lateNotes(header)
    case .diagnostic: break
    }
  }

  mutating func finish(_ summary: Summary, to sink: inout ByteSink) {
    if let cue = times.finish() { write(cue, to: &sink) }
  }

  private mutating func write(_ cue: CaptionTimes.Timed, to sink: inout ByteSink) {
    let segment = cue.segment
    if number > 0 { sink.append(UInt8(ascii: "\n")) }
    number += 1
    sink.appendShort(ShortText(number))
    sink.append(UInt8(ascii: "\n"))
    sink.append(clock: cue.start, point: ",")
    sink.append(" --> " as StaticString)
    sink.append(clock: cue.end, point: ",")
    sink.append(UInt8(ascii: "\n"))
    var isFirst = true
    if !segment.speakers.isEmpty {
      let prefix = SpeakerText.prefix(segment.speakers)
      if SpeakerPrefix((prefix + "x").utf8.span) == nil { losses.count("names that are no prefix") }
      sink.append(Self.escaped(prefix))
      isFirst = false
    } else if hadSpeaker {
      losses.count("segments that nobody speaks")
    }
    hadSpeaker = !segment.speakers.isEmpty
    writeText(segment, isFirst: isFirst, to: &sink)
    sink.append(UInt8(ascii: "\n"))
    if segment.id != nil { losses.count("ids") }
    losses.count("settings", segment.settings.count)
    losses.segment(segment)
  }

  private mutating func writeText(
    _ segment: Segment,
    isFirst isFirstLine: Bool,
    to sink: inout ByteSink
  ) {
    var text = CaptionText(segment)
    losses.count("styles", text.addMarks(segment.marks, tag: Self.tag))
    var isFirst = isFirstLine
    text.pieces { piece in
      switch piece {
      case .text(let part):
        let escaped = Self.escaped(String(part))
        sink.append(isFirst ? escaped.withoutPrefix : escaped)
        isFirst = false
      case .markup(let tag): sink.append(tag)
      case .lineBreak: sink.append(UInt8(ascii: "\n"))
      }
    }
  }

  /// SubRip has no way to write what looks like its own signs: a joiner parts them.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x7B }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let parts =
        scalar == ">" && result.suffix(2).elementsEqual(["-", "-"])
        || scalar == "\\" && result.last == "{"
      if parts { result.append(SpeakerPrefix.joiner) }
      result.append(scalar)
      if scalar == "<" { result.append(SpeakerPrefix.joiner) }
    }
    return String(result)
  }

  private static func tag(_ style: TextStyle) -> String? {
    switch style {
    case .bold: "b"
    case .italic: "i"
    case .underline: "u"
    default: nil
    }
  }
}

/// How speakers stand before a text.
enum SpeakerText {
  /// The names and a colon.
  ///
  /// A name with a colon in it would end there, so a joiner goes before the colon.
  static func prefix(_ speakers: [SpeakerLabel]) -> String {
    speakers.map { name($0.name) }.joined(separator: " & ") + ": "
  }

  private static func name(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.inOneLine.unicodeScalars {
      if scalar == ":" { scalars.append(SpeakerPrefix.joiner) }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
