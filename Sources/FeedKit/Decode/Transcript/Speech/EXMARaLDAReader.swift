/// Reads basic transcriptions of EXMARaLDA: speakers, points in time, and tiers of events.
///
/// Events of tiers of the type `t` are segments. Events are cut where somebody else begins to speak, also
/// within a word: where spaces are written behind words, an event without one goes on in the next.
/// Tiers stand one after another, so segments are held until the end and put in order.
struct EXMARaLDAReader: XMLTranscriptReader, ~Copyable {
  static let namespaces = NamespaceCatalog([])
  static let contentModel = ContentModel([
    "basic-transcription": [.known, .root], "tier": [.known, .closer], "event": [.known, .closer],
    "speaker": [.known, .closer],
  ])
  static var target: any EventTarget.Type { EXMARaLDATarget.self }

  var output: TranscriptOutput
  var times: TagTimes { TagTimes() }
  private let names: NamedSymbols<EXMARaLDAElement>
  private let attributes: NamedSymbols<EXMARaLDAAttribute>
  private let limits: Limits
  private var open = PlainList<EXMARaLDAElement>(capacity: 64)
  private var captured: TextBuffer

  private var speakers: EXMARaLDASpeakers
  private var timeline: SpeechTimeline
  private var lastTime: MediaTime?
  private var timelinePosition: Position?
  /// Who speaks in each tier.
  private var tiers: [SpeakerLabel?] = []
  /// Whether what is said stands in the tier that is open.
  private var isSpoken = false
  private var units: SpeechUnits
  private var breaks = EXMARaLDABreaks()
  /// The event that is open.
  private var unit: SpeechUnits.Unit?
  private var leftOutCount = 0
  private var emptyCount = 0
  private var listLimit = ListLimitReport()
  private var isFinished = false
  private var rootPosition: Position?

  init(_ output: consuming TranscriptOutput, catalog: NameCatalog, options: ParseOptions) {
    self.output = output
    names = NamedSymbols(catalog)
    attributes = NamedSymbols(catalog)
    limits = options.limits
    captured = TextBuffer(limit: options.limits.tokenBytes)
    speakers = EXMARaLDASpeakers(options.limits)
    timeline = SpeechTimeline(options.limits)
    units = SpeechUnits(options.limits)
  }

  mutating func begin(encodingName: String) {}

  mutating func start(_ tag: borrowing StartTag) {
    guard rootPosition != nil else { return startRoot(tag) }
    let element = names[tag.symbol] ?? .other
    open.append(element)
    switch element {
    case .title, .abbreviation: captured.removeAll()
    case .speaker: startSpeaker(tag)
    case .point: addPoint(tag)
    case .tier: startTier(tag)
    case .event where isSpoken: startEvent(tag)
    case .event: leftOutCount += 1
    default: break
    }
  }

  mutating func characters(_ data: borrowing CharacterData) {
    guard open.count > 0 else { return }
    switch open[open.count - 1] {
    case .title, .abbreviation: data.append(to: &captured)
    case .event where unit != nil: data.append(to: &captured)
    default: break
    }
  }

  mutating func end(_ tag: borrowing EndTag) {
    guard open.count > 0 else { return }
    let element = open[open.count - 1]
    open.removeLast(1)
    switch element {
    case .title:
      if let title = takeCaptured() { output.header.title = output.header.title ?? title }
    case .abbreviation:
      if let name = takeCaptured() { speakers.setName(name) }
    case .speaker: speakers.end()
    case .tier: isSpoken = false
    case .event: endEvent()
    default: break
    }
  }

  private func value(_ attribute: EXMARaLDAAttribute, _ tag: borrowing StartTag) -> String? {
    tag.value(of: attributes[attribute])
  }

  private mutating func takeCaptured() -> String? {
    captured.trim()
    return captured.isEmpty ? nil : captured.string()
  }

  private mutating func startRoot(_ tag: borrowing StartTag) {
    rootPosition = tag.position
    open.append(.document)
    guard names[tag.symbol] != .document else { return }
    output.failRoot(tag, "basic-transcription", namespace: .none)
  }

  private mutating func tellLimit(_ what: String, at position: Position) {
    listLimit.tell(what, at: position, &output)
  }

  // MARK: - Speakers and points

  private mutating func startSpeaker(_ tag: borrowing StartTag) {
    if !speakers.begin(value(.id, tag)) { tellLimit("speakers", at: tag.position) }
  }

  private mutating func addPoint(_ tag: borrowing StartTag) {
    if timelinePosition == nil { timelinePosition = tag.position }
    let text = value(.time, tag)
    var time = text.flatMap { DecimalSeconds.read($0.utf8.span) }
    if let text, time == nil {
      tell("exb-bad-time", "time \"\(text.quoted)\" is no number of seconds; left out", tag)
    } else if let text, time?.isNegative == true {
      tell("exb-bad-time", "time \"\(text.quoted)\" is before the recording; left out", tag)
      time = nil
    }
    if let time {
      if let lastTime, time < lastTime {
        tell("exb-tli-order", "the point is earlier than the one before; it is read", tag)
      }
      lastTime = time
    }
    let isDerived = time != nil && value(.type, tag) == "intp"
    if !timeline.add(value(.id, tag) ?? "", time, isDerived: isDerived) {
      tellLimit("points", at: tag.position)
    }
  }

  private mutating func tell(_ rule: RuleID, _ message: String, _ tag: borrowing StartTag) {
    output.report(rule, .warning, message, at: tag.position, path: tag.path)
  }

  // MARK: - Tiers and events

  private mutating func startTier(_ tag: borrowing StartTag) {
    isSpoken = value(.type, tag) == "t"
    guard isSpoken else { return }
    guard tiers.count < limits.listEntries else {
      isSpoken = false
      return tellLimit("tiers", at: tag.position)
    }
    tiers.append(speaker(value(.speaker, tag), tag))
  }

  /// The label of a speaker; the id where nobody of that id is declared.
  private mutating func speaker(_ id: String?, _ tag: borrowing StartTag) -> SpeakerLabel? {
    guard let id, !id.isEmpty else { return nil }
    if let name = speakers.name(of: id) {
      return SpeakerLabel(name: name, id: id, origin: .attribute)
    }
    if speakers.isNews(id) {
      tell(
        "exb-speaker-undefined",
        "speaker \"\(id.quoted)\" is not declared; the id is the name",
        tag
      )
    }
    return SpeakerLabel(name: id, id: id, origin: .attribute)
  }

  private mutating func startEvent(_ tag: borrowing StartTag) {
    captured.removeAll()
    unit = SpeechUnits.Unit(
      id: nil,
      text: "",
      tier: Int32(truncatingIfNeeded: tiers.count - 1),
      start: point(.start, tag),
      end: point(.end, tag),
      position: tag.position
    )
  }

  private mutating func point(_ attribute: EXMARaLDAAttribute, _ tag: borrowing StartTag) -> Int32 {
    output.place(
      of: value(attribute, tag) ?? "",
      in: timeline,
      "exb-tli-undefined",
      ("event", attribute.rawValue, "point"),
      tag
    )
  }

  private mutating func endEvent() {
    guard var done = unit.take() else { return }
    let ends = EXMARaLDABreaks.ends(of: &captured)
    guard let text = takeCaptured() else {
      emptyCount += 1
      breaks.end(tier: done.tier)
      return
    }
    if captured.isCut { output.tellCut("an event", at: done.position) }
    done.text = EXMARaLDABreaks.oneLine(text)
    if units.add(done) { breaks.add(ends, tier: done.tier) }
  }

  // MARK: - The end

  mutating func finish() {
    guard !isFinished, output.failure == nil else { return }
    isFinished = true
    endEvent()
    timeline.interpolate()
    output.tell(timeline, "points", at: timelinePosition)
    output.header.speakers = speakers.all
    units.join { breaks.isWithinWord($1, after: $0) }
    for place in units.ordered(timeline, where: { _ in true }) { deliver(place) }
    let what = "events of tiers that describe or annotate"
    output.tellLeftOut(leftOutCount, what, at: rootPosition)
    output.tellEmpty(emptyCount, "events", at: rootPosition)
    output.tell(units, at: rootPosition)
  }

  private mutating func deliver(_ place: Int) {
    var (segment, isInOrder) = units.segment(place, timeline)
    if !isInOrder {
      output.tellBackwards("exb-tli-order", "event", at: units.all[place].position)
    }
    if let speaker = tiers[Int(units.all[place].tier)] { segment.speakers = [speaker] }
    output.add(segment)
  }
}

/// The elements of EXMARaLDA that are read.
private enum EXMARaLDAElement: String, CaseIterable {
  case document = "basic-transcription"
  case title = "transcription-name"
  case speaker
  case abbreviation
  case point = "tli"
  case tier
  case event
  case other = "basic-body"
}

/// The attributes of EXMARaLDA that are read.
private enum EXMARaLDAAttribute: String, CaseIterable {
  case id
  case time
  case type
  case speaker
  case start
  case end
}

/// Hands events to what reads EXMARaLDA.
private enum EXMARaLDATarget: FixedTarget {
  typealias Target = HandlerTarget<WatchedReader<EXMARaLDAReader, NoWatch>>
}
