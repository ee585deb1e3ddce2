/// Writes TTML as DAPT has it, a profile for scripts of what is said: who speaks is declared, words have
/// times, and without styles it is the text profile of IMSC 1.1 too.
///
/// Who speaks is known at the end and stands before the text, so the text waits in a spool.
final class TTMLWriter: TranscriptExporter {
  static let format = TranscriptExportFormat(
    name: "ttml",
    summary: "TTML as DAPT and IMSC have it, with declared speakers and words",
    extensions: ["ttml", "dfxp"],
    makeExporter: { _ in TTMLWriter() }
  )

  var report: ExportReport { losses.report() }

  private let spool = Spool()
  private var text: ByteSink
  private var losses = CaptionLosses()
  private var agents = TTMLAgents()
  private var times = TTMLTimeText()
  private var header: Transcript?
  /// The length that the document states; known when the first header comes.
  private var duration: MediaTime?
  private var section: TranscriptSection?
  private var eventCount = 0
  private var lastEnd = MediaTime.zero
  /// Whether something would be given an end, or times, by those of the body.
  private var hasOpenEnd = false

  init() { text = ByteSink(into: spool) }

  func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    switch consume event {
    case .transcript(let first):
      header = first
      duration = first.duration
      agents.declare(first.speakers)
    case .segment(let segment): write(segment)
    case .transcriptChanged(let last): header = last
    case .diagnostic: break
    }
    if let failure = text.failure { sink.fail(failure) }
  }

  func finish(_ summary: Summary, to sink: inout ByteSink) {
    guard let header else { return }
    if section?.title != nil { text.append("    </div>\n" as StaticString) }
    writeRoot(header, to: &sink)
    writeHead(header, to: &sink)
    sink.append("  <body daptm:represents=\"audio.dialogue\"" as StaticString)
    writeDuration(to: &sink)
    sink.append(">\n" as StaticString)
    do {
      try text.flush()
      try spool.drain(into: &sink)
    } catch {
      sink.fail(error)
    }
    sink.append("  </body>\n</tt>\n" as StaticString)
    times.tell(&losses)
  }

  // MARK: - Before the text

  private func writeRoot(_ header: Transcript, to sink: inout ByteSink) {
    sink.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
          xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling"
          xmlns:daptm="http://www.w3.org/ns/ttml/profile/dapt#metadata"
          ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/dapt1.0/content \
      http://www.w3.org/ns/ttml/profile/imsc1.1/text"
          daptm:scriptRepresents="audio.dialogue" daptm:scriptType="originalTranscript"
      """ as StaticString
    )
    if times.usesTicks { sink.append(" ttp:tickRate=\"\(TTMLTimeText.tickRate)\"") }
    sink.attribute(" xml:lang", header.language ?? "")
    sink.append(">\n" as StaticString)
  }

  private func writeHead(_ header: Transcript, to sink: inout ByteSink) {
    sink.append("  <head>\n    <metadata>\n" as StaticString)
    if let title = header.title { sink.element("ttm:title", title) }
    for note in header.notes {
      switch note.name {
      case "desc": sink.element("ttm:desc", note.value)
      case "copyright": sink.element("ttm:copyright", note.value)
      default: losses.count("notes")
      }
    }
    agents.write(header.speakers, &losses, to: &sink)
    sink.append("    </metadata>\n  </head>\n" as StaticString)
  }

  /// The length stands on the body, which ends all that it holds.
  private func writeDuration(to sink: inout ByteSink) {
    guard let duration else { return }
    guard !hasOpenEnd, duration >= lastEnd, duration > .zero else {
      losses.count("duration")
      return
    }
    sink.append(" dur=\"" as StaticString)
    times.write(duration, to: &sink)
    sink.append(UInt8(ascii: "\""))
  }

  // MARK: - Text

  private func write(_ segment: Segment) {
    if segment.section != section { begin(segment.section) }
    eventCount += 1
    text.append("    <div xml:id=\"\(TTMLAgents.eventPrefix)\(eventCount)\"")
    let start = writeTimes(segment)
    let ids = segment.speakers.compactMap { agents.id(of: $0) }
    if ids.count < segment.speakers.count { losses.count("speakers") }
    if !ids.isEmpty { text.attribute(" ttm:agent", ids.joined(separator: " ")) }
    let roles = segment.roles.filter(TTMLVocabulary.isRole)
    losses.count("roles", segment.roles.count - roles.count)
    if !roles.isEmpty { text.attribute(" ttm:role", roles.joined(separator: " ")) }
    if let language = segment.language { text.attribute(" xml:lang", language) }
    text.append("><p" as StaticString)
    if let id = segment.id {
      if agents.claim(id) { text.attribute(" xml:id", id) } else { losses.count("ids") }
    }
    var content = TTMLContent(segment, start: start)
    if content.keepsSpace { text.append(" xml:space=\"preserve\"" as StaticString) }
    text.append(UInt8(ascii: ">"))
    content.write(&times, to: &text)
    text.append("</p></div>\n" as StaticString)
    content.tell(&losses)
    losses.count("settings", segment.settings.count)
    if segment.words.contains(where: { $0.confidence != nil }) { losses.count("confidence") }
  }

  /// Writes when a segment begins and ends, and returns what the times of its words count from.
  private func writeTimes(_ segment: Segment) -> MediaTime {
    guard segment.start != nil || segment.end != nil else {
      hasOpenEnd = true
      return .zero
    }
    if segment.start == nil { losses.count("missing times (estimated)") }
    let start = segment.start ?? .zero
    let begin = max(start, .zero)
    if start.isNegative { losses.count("times before the beginning") }
    text.append(" begin=\"" as StaticString)
    times.write(begin, to: &text)
    guard let end = segment.end else {
      hasOpenEnd = true
      text.append(UInt8(ascii: "\""))
      return begin
    }
    text.append("\" end=\"" as StaticString)
    times.write(max(end, .zero), to: &text)
    text.append(UInt8(ascii: "\""))
    lastEnd = max(lastEnd, end)
    return begin
  }

  private func begin(_ next: TranscriptSection?) {
    if section?.title != nil { text.append("    </div>\n" as StaticString) }
    section = next
    guard let next else { return }
    guard let title = next.title else {
      losses.count("sections without a title")
      return
    }
    if next.kind != nil { losses.count("kinds of sections") }
    text.append("    <div" as StaticString)
    if let id = next.id {
      if agents.claim(id) { text.attribute(" xml:id", id) } else { losses.count("ids") }
    }
    text.append("><metadata><ttm:title>" as StaticString)
    text.append(title, as: XMLTextEscaping.self)
    text.append("</ttm:title></metadata>\n" as StaticString)
  }
}

extension ByteSink {
  /// Adds an attribute; the name begins with a space.
  mutating func attribute(_ name: StaticString, _ value: String) {
    append(name)
    append("=\"" as StaticString)
    append(value, as: XMLAttributeEscaping.self)
    append(UInt8(ascii: "\""))
  }

  /// Adds an element of the head with a text.
  fileprivate mutating func element(_ name: StaticString, _ value: String) {
    append("      <" as StaticString)
    append(name)
    append(UInt8(ascii: ">"))
    append(value, as: XMLTextEscaping.self)
    append("</" as StaticString)
    append(name)
    append(">\n" as StaticString)
  }
}
