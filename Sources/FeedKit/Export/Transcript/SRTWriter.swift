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
  private var pieces = CaptionText()
  private var names = PrefixTally()
  private var number = 0
  private var hadSpeaker = false

  init(options: ExportOptions) {}

  var report: ExportReport {
    var losses = losses
    losses.count("names that come once", names.unread)
    return losses.report(times)
  }

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

  private mutating func write(_ cue: borrowing CaptionTimes.Timed, to sink: inout ByteSink) {
    if number > 0 { sink.append(UInt8(ascii: "\n")) }
    number += 1
    sink.appendShort(ShortText(number))
    sink.append(UInt8(ascii: "\n"))
    sink.append(clock: cue.start, point: ",")
    sink.append(" --> " as StaticString)
    sink.append(clock: cue.end, point: ",")
    sink.append(UInt8(ascii: "\n"))
    if !cue.segment.speakers.isEmpty {
      let prefix = SpeakerText.prefix(cue.segment.speakers)
      let isRead = SpeakerPrefix((prefix + "x").utf8.span) != nil
      if !isRead { losses.count("names that are no prefix") }
      if cue.segment.speakers.count > 1 { losses.count("several speakers at once") }
      names.add(isRead ? prefix : nil)
      sink.append(prefix, as: SRTEscaping.self)
    } else {
      names.add(nil)
      if hadSpeaker { losses.count("segments that nobody speaks") }
    }
    hadSpeaker = !cue.segment.speakers.isEmpty
    writeText(cue, to: &sink)
    sink.append(UInt8(ascii: "\n"))
    if cue.segment.id != nil { losses.count("ids") }
    losses.count("settings", cue.segment.settings.count)
    losses.segment(cue.segment)
  }

  private mutating func writeText(_ cue: borrowing CaptionTimes.Timed, to sink: inout ByteSink) {
    let text = cue.segment.text.utf8.span
    pieces.removeAll()
    losses.count("styles", pieces.addMarks(cue.segment.marks, in: text))
    pieces.guardPrefix(of: text, isSpoken: hadSpeaker)
    pieces.write(text) { text, piece in
      switch piece {
      case .text(let part): sink.append(contentsOf: text.extracting(part), as: SRTEscaping.self)
      case .tag(let tag): sink.append(tag)
      case .endTag(let tag): sink.append(end: tag)
      case .joiner: sink.append(SpeakerPrefix.joinerText)
      case .lineBreak: sink.append(UInt8(ascii: "\n"))
      case .time: break
      }
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
