/// Reads the XML of Transcriber, versions 1.3 and 1.4.
///
/// A turn has speakers and text, in which empty elements say when what follows begins, and who of
/// several speakers says it. What is heard beside speech is no text; how much of it there is, is told.
struct TranscriberReader: XMLTranscriptReader, ~Copyable {
  static let namespaces = NamespaceCatalog(of: [.xml])
  static let contentModel = ContentModel([
    "Trans": [.root, .known], "Episode": [.known, .container],
    "Section": [.known, .closer, .container], "Turn": [.known, .closer], "Sync": .known,
    "Who": .known, "Event": .known,
  ])
  static var target: any EventTarget.Type { TranscriberTarget.self }

  private enum Name: String, CaseIterable {
    case trans = "Trans"
    case topic = "Topic"
    case speaker = "Speaker"
    case episode = "Episode"
    case section = "Section"
    case turn = "Turn"
    case sync = "Sync"
    case who = "Who"
    case event = "Event"
    case background = "Background"
    case comment = "Comment"
    case speakers = "speaker"
    case topicReference = "topic"
    case startTime, endTime, time, nb, id, name, type, desc, program, scribe
    case audioFile = "audio_filename"
    case airDate = "air_date"
  }

  var output: TranscriptOutput
  let times = TagTimes()
  private let names: NamedSymbols<Name>
  private let language: Symbol
  private let limit: Int
  private var topics: [String: String] = [:]
  private var labels: [String: SpeakerLabel] = [:]
  private var section: TranscriptSection?
  private var sectionDepth = 0
  /// Those who speak in the turn, and where it ends.
  private var turn: [SpeakerLabel] = []
  private var turnEnd: MediaTime?
  private var isInTurn = false
  private var depth = 0
  private var turnDepth = 0
  private var text: TextBuffer
  private var open = Segment()
  /// Whether a time of its own says that it is there, though no text may be in it.
  private var isMarked = false
  /// What others say in the same time, as far as it is complete.
  private var parts: [Segment] = []
  private var partBytes = 0
  private let partLimit: Int
  /// Noises and remarks among the text.
  private var asides = 0
  private var firstAside: Position?
  private var listLimit = ListLimitReport()

  init(_ output: consuming TranscriptOutput, catalog: NameCatalog, options: ParseOptions) {
    self.output = output
    names = NamedSymbols(catalog)
    language = catalog.symbol("lang", in: Namespace.xml.code)
    limit = options.limits.listEntries
    partLimit = options.limits.recordBytes
    text = TextBuffer(limit: options.limits.tokenBytes)
  }

  mutating func begin(encodingName: String) {}

  // MARK: - Events

  mutating func start(_ tag: borrowing StartTag) {
    depth += 1
    switch names[tag.symbol] {
    case .trans: readRoot(tag)
    case .topic: addTopic(tag)
    case .speaker: addSpeaker(tag)
    case .episode:
      output.header.title = value(.program, tag)
      addNote(.airDate, tag)
    case .section:
      let topic = value(.topicReference, tag)
      sectionDepth = depth
      section = TranscriptSection(
        title: topic.flatMap { topics[$0] },
        kind: value(.type, tag),
        id: topic
      )
    case .turn: beginTurn(tag)
    case .sync where isInTurn: beginPart(tag)
    case .who where isInTurn: turnTo(tag)
    case .event, .background, .comment:
      asides += 1
      if firstAside == nil { firstAside = tag.position }
      // What it stands between are words of their own.
      if isInTurn { text.append(0x20) }
    default: break
    }
  }

  mutating func characters(_ data: borrowing CharacterData) {
    if isInTurn { data.append(to: &text) }
  }

  mutating func end(_ tag: borrowing EndTag) {
    depth -= 1
    if isInTurn, depth < turnDepth { endTurn() }
    if depth < sectionDepth {
      section = nil
      sectionDepth = 0
    }
  }

  mutating func finish() {
    if isInTurn { endTurn() }
    guard asides > 0 else { return }
    output.report(
      "trs-aside",
      .note,
      "noises and remarks are not in the text (\(asides))",
      at: firstAside
    )
    asides = 0
  }

  // MARK: - Head

  private mutating func readRoot(_ tag: borrowing StartTag) {
    output.header.language = tag.value(of: language)
    addNote(.audioFile, tag)
    addNote(.scribe, tag)
  }

  private mutating func addNote(_ name: Name, _ tag: borrowing StartTag) {
    output.addNote(name.rawValue, value(name, tag))
  }

  private mutating func addTopic(_ tag: borrowing StartTag) {
    guard let id = value(.id, tag), let title = value(.desc, tag) else { return }
    guard topics.count < limit else { return tellLimit("topics", tag) }
    topics[id] = title
  }

  private mutating func addSpeaker(_ tag: borrowing StartTag) {
    guard let id = value(.id, tag), let name = value(.name, tag), !name.isEmpty else { return }
    guard labels.count < limit else { return tellLimit("speakers", tag) }
    labels[id] = SpeakerLabel(name: name, id: id, origin: .attribute)
    guard output.isHeaderOpen else { return }
    var speaker = TranscriptSpeaker(name: name, id: id)
    speaker.isDeclared = true
    output.header.speakers.append(speaker)
  }

  private mutating func tellLimit(_ what: String, _ tag: borrowing StartTag) {
    listLimit.tell(what, at: tag.position, &output)
  }

  // MARK: - Turns

  private mutating func beginTurn(_ tag: borrowing StartTag) {
    if isInTurn { endTurn() }
    isInTurn = true
    turnDepth = depth
    turnEnd = time(.endTime, tag)
    turn = []
    for id in (value(.speakers, tag) ?? "").split(whereSeparator: \.isWhitespace).prefix(100) {
      turn.append(label(String(id), tag))
    }
    text.removeAll()
    open = part(at: time(.startTime, tag), of: turn, tag)
  }

  private mutating func label(_ id: String, _ tag: borrowing StartTag) -> SpeakerLabel {
    if let known = labels[id] { return known }
    output.report(
      "trs-unknown-speaker",
      .warning,
      "speaker \"\(id.quoted)\" is not in the list of speakers; the id is the name",
      at: tag.position,
      path: tag.path
    )
    let label = SpeakerLabel(name: id, id: id, origin: .attribute)
    if labels.count < limit { labels[id] = label }
    return label
  }

  private func part(
    at start: MediaTime?,
    of speakers: [SpeakerLabel],
    _ tag: borrowing StartTag
  ) -> Segment {
    var part = Segment()
    part.start = start
    // Nobody speaks in it: not the one of the turn before.
    part.speakers = speakers
    part.section = section
    part.position = Origin(tag.position)
    return part
  }

  /// A time inside of a turn: what was said before it ends there.
  private mutating func beginPart(_ tag: borrowing StartTag) {
    let start = time(.time, tag)
    if let start, let last = open.start, start < last {
      output.report(
        "trs-sync-order",
        .warning,
        "time lies before the one before it; what was said before has no end",
        at: tag.position,
        path: tag.path
      )
    } else if let start, let end = turnEnd, start > end {
      output.report(
        "trs-sync-outside-turn",
        .warning,
        "time lies behind the end of the turn; what begins there has no end",
        at: tag.position,
        path: tag.path
      )
    }
    endParts(at: start)
    open = part(at: start, of: turn, tag)
    isMarked = !turn.isEmpty
  }

  /// The speaker changes, and the time does not.
  private mutating func turnTo(_ tag: borrowing StartTag) {
    isMarked = false
    endPart()
    let number = value(.nb, tag).flatMap { Int($0) } ?? 0
    guard number > 0, number <= turn.count else {
      output.report(
        "trs-who-number",
        .warning,
        "turn has \(turn.count) speakers, and no number \(number); nobody is said to speak",
        at: tag.position,
        path: tag.path
      )
      open = part(at: open.start, of: [], tag)
      return
    }
    open = part(at: open.start, of: [turn[number - 1]], tag)
  }

  private mutating func endTurn() {
    endParts(at: turnEnd)
    isInTurn = false
  }

  /// Keeps what one speaker has said, until it is known when that ends.
  private mutating func endPart() {
    text.trim()
    defer {
      text.removeAll()
      isMarked = false
    }
    guard !text.isEmpty || isMarked else { return }
    open.text = text.string().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    partBytes += open.text.utf8.count
    parts.append(open)
    if parts.count == limit || partBytes > partLimit { deliverParts(endingAt: nil) }
  }

  private mutating func endParts(at end: MediaTime?) {
    endPart()
    deliverParts(endingAt: end)
  }

  private mutating func deliverParts(endingAt end: MediaTime?) {
    let all = parts
    parts = []
    partBytes = 0
    for var part in all {
      if let end, let start = part.start, end >= start { part.end = end }
      output.add(part)
    }
  }

  // MARK: - Attributes

  private func value(_ name: Name, _ tag: borrowing StartTag) -> String? {
    tag.value(of: names[name])
  }

  private mutating func time(_ name: Name, _ tag: borrowing StartTag) -> MediaTime? {
    guard let text = value(name, tag), !text.isEmpty else { return nil }
    if let time = DecimalSeconds.read(text.utf8.span), !time.isNegative { return time }
    output.report(
      "trs-time",
      .error,
      "\"\(text.prefix(40).quoted)\" is no number of seconds",
      at: tag.position,
      path: tag.path
    )
    return nil
  }
}

/// Hands events to what reads Transcriber's XML.
private enum TranscriberTarget: FixedTarget {
  typealias Target = HandlerTarget<WatchedReader<TranscriberReader, NoWatch>>
}
