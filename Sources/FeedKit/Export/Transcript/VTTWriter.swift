/// Writes WebVTT.
struct VTTWriter: TranscriptExporter {
  static let format = TranscriptExportFormat(
    name: "vtt",
    summary: "WebVTT, with voices and the times of words",
    extensions: ["vtt"],
    makeExporter: { VTTWriter(options: $0) }
  )

  private var times = CaptionTimes()
  private var losses = CaptionLosses()
  private var pieces = CaptionText()
  private var hadSpeaker = false

  init(options: ExportOptions) {}

  var report: ExportReport { losses.report(times) }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    switch consume event {
    case .transcript(let header): begin(header, to: &sink)
    case .segment(let segment): if let cue = times.add(segment) { write(cue, to: &sink) }
    case .transcriptChanged(let header): losses.lateNotes(header)
    case .diagnostic: break
    }
  }

  mutating func finish(_ summary: Summary, to sink: inout ByteSink) {
    if let cue = times.finish() { write(cue, to: &sink) }
  }

  private mutating func begin(_ header: Transcript, to sink: inout ByteSink) {
    losses.header(header)
    sink.append("WEBVTT" as StaticString)
    if let title = header.title {
      sink.append(" - " as StaticString)
      sink.append(Self.withoutArrows(title.inOneLine))
    }
    sink.append(UInt8(ascii: "\n"))
    if let language = header.language {
      if Self.isWord(language) {
        sink.append("Language: " as StaticString)
        sink.append(language)
        sink.append(UInt8(ascii: "\n"))
      } else {
        losses.count("language")
      }
    }
    for note in header.notes where !Self.blocks.contains(note.name) {
      guard Self.isWord(note.name), !note.value.contains("-->") else {
        losses.count("notes")
        continue
      }
      sink.append("\(note.name): \(note.value.inOneLine)\n")
    }
    for note in header.notes where Self.blocks.contains(note.name) { write(note, to: &sink) }
  }

  private static let blocks = ["NOTE", "STYLE", "REGION"]

  /// A block ends with a blank line, and an arrow would make it a cue.
  private mutating func write(_ note: Term, to sink: inout ByteSink) {
    sink.append(UInt8(ascii: "\n"))
    sink.append(note.name)
    let lines = note.value.split { $0.isNewline }
    let isShort = lines.count == 1 && note.name == "NOTE"
    for (index, line) in lines.enumerated() {
      sink.append(UInt8(ascii: index == 0 && isShort ? " " : "\n"))
      sink.append(Self.withoutArrows(String(line)))
    }
    sink.append(UInt8(ascii: "\n"))
  }

  /// The text with arrows, which belong to times alone, taken apart.
  private static func withoutArrows(_ text: String) -> String {
    text.split(separator: "-->", omittingEmptySubsequences: false).joined(separator: "-- >")
  }

  /// Whether a line names a cue: it is one line, and neither times nor blank nor the beginning of a block.
  private static func isID(_ id: String) -> Bool {
    let bytes = id.utf8.span
    var hasText = false
    for index in bytes.indices {
      if bytes[index] < 0x20, bytes[index] != 0x09 { return false }
      if bytes[index] > 0x20 { hasText = true }
    }
    guard hasText, SniffedLines.arrow(bytes) == nil else { return false }
    return !blocks.contains { id == $0 || id.hasPrefix($0 + " ") || id.hasPrefix($0 + "\t") }
  }

  private mutating func write(_ cue: borrowing CaptionTimes.Timed, to sink: inout ByteSink) {
    for setting in cue.segment.settings where setting.name == "NOTE" { write(setting, to: &sink) }
    sink.append(UInt8(ascii: "\n"))
    if let id = cue.segment.id, !id.isEmpty {
      if Self.isID(id) {
        sink.append(id)
        sink.append(UInt8(ascii: "\n"))
      } else {
        losses.count("ids")
      }
    }
    sink.append(clock: cue.start, point: ".")
    sink.append(" --> " as StaticString)
    sink.append(clock: cue.end, point: ".")
    for setting in cue.segment.settings where Self.isSetting(setting) {
      sink.append(" \(setting.name):\(setting.value)")
    }
    sink.append(UInt8(ascii: "\n"))
    writeText(cue, to: &sink)
    losses.segment(cue.segment, keepsWords: true, keepsLanguage: true)
  }

  private mutating func writeText(_ cue: borrowing CaptionTimes.Timed, to sink: inout ByteSink) {
    for speaker in cue.segment.speakers {
      sink.append("<v " as StaticString)
      sink.append(speaker.name.inOneLine, as: XMLTextEscaping.self)
      sink.append(UInt8(ascii: ">"))
    }
    // Without it the speaker of the cue before would be taken for this one's.
    let isUnspoken = cue.segment.speakers.isEmpty && hadSpeaker
    hadSpeaker = !cue.segment.speakers.isEmpty
    if isUnspoken { sink.append("<c.no-speaker>" as StaticString) }
    let language = cue.segment.language.flatMap { Self.isWord($0) ? $0 : nil }
    if let language { sink.append("<lang \(language)>") }
    writePieces(cue, to: &sink)
    if language != nil { sink.append("</lang>" as StaticString) }
    if isUnspoken { sink.append("</c>" as StaticString) }
    sink.append(UInt8(ascii: "\n"))
  }

  private mutating func writePieces(
    _ cue: borrowing CaptionTimes.Timed,
    to sink: inout ByteSink
  ) {
    let text = cue.segment.text.utf8.span
    pieces.removeAll()
    losses.count("styles", pieces.addMarks(cue.segment.marks, in: text))
    // A time inside a cue lies between its ends.
    if !pieces.addTimes(cue.segment.words, in: text, after: cue.start, before: cue.end) {
      losses.count("words")
    }
    if cue.segment.speakers.isEmpty { pieces.guardPrefix(of: text) }
    pieces.write(text) { text, piece in
      switch piece {
      case .text(let part):
        sink.append(contentsOf: text.extracting(part), as: XMLTextEscaping.self)
      case .time(let time):
        sink.append(UInt8(ascii: "<"))
        sink.append(clock: time, point: ".")
        sink.append(UInt8(ascii: ">"))
      case .tag(let tag): sink.append(tag)
      case .endTag(let tag): sink.append(end: tag)
      case .joiner: sink.append(SpeakerPrefix.joinerText)
      case .lineBreak: sink.append(UInt8(ascii: "\n"))
      }
    }
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
  }

  private static func isSetting(_ setting: Term) -> Bool {
    ["vertical", "line", "position", "size", "align", "region"].contains(setting.name)
      && !setting.value.isEmpty && !setting.value.contains("-->")
      && !setting.value.contains { $0.isWhitespace || $0 == ":" }
  }
}
