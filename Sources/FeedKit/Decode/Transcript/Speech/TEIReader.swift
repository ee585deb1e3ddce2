/// Reads spoken language in TEI (ISO 24624), as it comes in: every `u` is a segment.
///
/// Who speaks and when stands on it or on the `annotationBlock` around it, and refers to persons and
/// points of a timeline that come before. A text of TEI in which nobody speaks is no transcript.
struct TEIReader: XMLTranscriptReader, ~Copyable {
  static let namespaces = NamespaceCatalog(of: [.xml, .tei])
  static let contentModel = ContentModel([
    "TEI": [.known, .root], "teiCorpus": [.known, .root], "tei:TEI": [.known, .root],
    "tei:teiCorpus": [.known, .root],
  ])
  static var target: any EventTarget.Type { TEITarget.self }

  var output: TranscriptOutput
  var times: TagTimes { TagTimes() }
  private let names: NamedSymbols<TEIElement>
  private let attributes: NamedSymbols<TEIAttribute>
  private let xmlAttributes: NamedSymbols<TEIXMLAttribute>
  private let limits: Limits
  private var open = PlainList<TEIElement>(capacity: 64)
  /// How deep the reading is in an element that is passed over.
  private var skippedDepth = 0

  private var persons: TEIPersons
  /// The persons of a corpus, whom all of its texts may name; `nil` before its first text.
  private var corpusPersons: TEIPersons?
  private var corpusLanguage: String?
  /// The language of the text that is read.
  private var language: String?
  private var timeline: SpeechTimeline
  private var pending = TEITimeline()
  private var timelinePosition: Position?
  private var captured: SpokenText
  /// Where the part of a name begins that is read.
  private var partStart = 0

  private var text: SpokenText
  /// Whether what follows belongs to the words that are open, outermost first.
  private var joins = PlainList<Bool>(capacity: 16)
  /// Whether any word says of the space around it, so that all that need to do.
  private var hasJoins = false
  /// What the block around utterances says of them.
  private var block: TEIUtterance?
  /// The utterance that is open.
  private var utterance: TEIUtterance?
  /// Whether anybody speaks.
  private var isSpoken = false
  private var emptyCount = 0
  private var listLimit = ListLimitReport()
  private var isFinished = false
  private var rootPosition: Position?

  init(_ output: consuming TranscriptOutput, catalog: NameCatalog, options: ParseOptions) {
    self.output = output
    // Documents without a namespace are read as well.
    names = NamedSymbols(catalog, in: [Namespace.tei.code, .none])
    attributes = NamedSymbols(catalog)
    xmlAttributes = NamedSymbols(catalog, in: [Namespace.xml.code])
    limits = options.limits
    persons = TEIPersons(options.limits)
    timeline = SpeechTimeline(options.limits)
    captured = SpokenText(limit: 65_536)
    text = SpokenText(limit: options.limits.tokenBytes)
  }

  mutating func begin(encodingName: String) {}

  // MARK: - Structure

  mutating func start(_ tag: borrowing StartTag) {
    guard rootPosition != nil else { return startRoot(tag) }
    guard skippedDepth == 0 else {
      skippedDepth += 1
      return
    }
    var element = names[tag.symbol] ?? .other
    // Utterances hold none: another one inside is a part of it.
    if utterance != nil, element == .u { element = .seg }
    let parent = open.count > 0 ? open[open.count - 1] : .other
    if utterance != nil, element.isLeftOut(in: parent) { return skippedDepth = 1 }
    open.append(element)
    if utterance != nil { startInside(element, tag) } else { startOutside(element, tag) }
  }

  private mutating func startOutside(_ element: TEIElement, _ tag: borrowing StartTag) {
    switch element {
    case .tei: startText(tag)
    case .title: captured.removeAll()
    case .person, .personGrp:
      persons.begin(
        id: id(tag),
        shortName: value(.n, tag),
        isGroup: element == .personGrp
      )
      if persons.isFull { tellLimit("persons", at: tag.position) }
    case .persName where persons.isOpen: captured.removeAll()
    case .forename, .surname, .nameLink: startPart()
    case .text: readLanguage(tag)
    case .timeline:
      if timelinePosition == nil { timelinePosition = tag.position }
      pending.begin(
        unit: value(.unit, tag),
        origin: value(.origin, tag),
        at: timeline.points.count
      )
    case .when: addPoint(tag)
    case .annotationBlock, .annotatedU:
      isSpoken = true
      block = readUtterance(tag, in: nil)
    case .u: startUtterance(tag)
    default: break
    }
  }

  private mutating func startInside(_ element: TEIElement, _ tag: borrowing StartTag) {
    switch element {
    case .w, .pc: startWord(tag, isPunctuation: element == .pc)
    case .seg, .s: text.part()
    case .anchor: addAnchor(tag)
    default: break
    }
  }

  private mutating func startWord(_ tag: borrowing StartTag, isPunctuation: Bool) {
    let join = value(.join, tag)
    hasJoins = hasJoins || join != nil
    text.start(join: join, isPunctuation: isPunctuation, isSpaced: hasJoins)
    // What follows is told by the end tag, which has no attributes.
    joins.append(TEIJoin.joinsRight(join))
  }

  mutating func characters(_ data: borrowing CharacterData) {
    guard skippedDepth == 0, open.count > 0 else { return }
    if utterance != nil {
      text.add(data)
    } else if isCapturing {
      captured.add(data)
    }
  }

  /// Whether a title of the document or a name of a person is open.
  private var isCapturing: Bool {
    if persons.isOpen {
      for index in 0..<open.count where open[index] == .persName { return true }
      return false
    }
    return isTitle(open.count - 1)
  }

  private func isTitle(_ index: Int) -> Bool {
    index > 0 && open[index] == .title && open[index - 1] == .titleStmt
  }

  mutating func end(_ tag: borrowing EndTag) {
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    guard open.count > 0 else { return }
    let element = open[open.count - 1]
    let wasTitle = isTitle(open.count - 1)
    open.removeLast(1)
    switch element {
    case .w, .pc: endWord(isPunctuation: element == .pc)
    case .seg, .s: if utterance != nil { text.part() }
    case .u: endUtterance()
    case .annotationBlock, .annotatedU: block = nil
    case .timeline: endTimeline()
    case .title where wasTitle: endTitle()
    case .forename: persons.add(captured.string(from: partStart), isForename: true)
    case .surname, .nameLink: persons.add(captured.string(from: partStart), isForename: false)
    case .persName: persons.endName(captured.string())
    case .person, .personGrp: persons.end()
    default: break
    }
    if open.count == 0 { endRoot() }
  }

  private func value(_ attribute: TEIAttribute, _ tag: borrowing StartTag) -> String? {
    tag.value(of: attributes[attribute])
  }

  private func id(_ tag: borrowing StartTag) -> String? { tag.value(of: xmlAttributes[.id]) }

  private mutating func tellLimit(_ what: String, at position: Position) {
    listLimit.tell(what, at: position, &output)
  }

  // MARK: - The root and the head

  private mutating func startRoot(_ tag: borrowing StartTag) {
    rootPosition = tag.position
    open.append(.tei)
    readLanguage(tag)
    let element = names[tag.symbol]
    guard element != .tei, element != .corpus else { return }
    let isCorpus = tag.name().local == TEIElement.corpus.rawValue
    output.failRoot(tag, isCorpus ? "teiCorpus" : "TEI", namespace: Namespace.tei.code)
  }

  /// A text of a corpus begins: persons and points are those of the corpus, not of the text before.
  private mutating func startText(_ tag: borrowing StartTag) {
    if let corpusPersons {
      persons = corpusPersons
      language = corpusLanguage
    } else {
      corpusPersons = persons
      corpusLanguage = language
    }
    output.tell(timeline, "points", at: timelinePosition)
    timeline = SpeechTimeline(limits)
    pending = TEITimeline()
    timelinePosition = nil
    block = nil
    readLanguage(tag)
  }

  /// Takes the language of what begins; that of the document is the last one before anything is said.
  private mutating func readLanguage(_ tag: borrowing StartTag) {
    guard let value = tag.value(of: xmlAttributes[.lang]), !value.isEmpty else { return }
    language = value
    if output.isHeaderOpen { output.header.language = value }
  }

  private mutating func endRoot() {
    guard !isSpoken, output.failure == nil else { return }
    output.failure = FeedError(
      code: .notATranscript,
      message: "input is a text in TEI in which nobody speaks: it has no u and no annotationBlock",
      position: rootPosition
    )
  }

  private mutating func endTitle() {
    let title = captured.string()
    if output.header.title == nil, !title.isEmpty { output.header.title = title }
  }

  private mutating func startPart() {
    captured.part()
    partStart = captured.byteCount
  }

  private mutating func addPoint(_ tag: borrowing StartTag) {
    let count = timeline.points.count
    guard timeline.add(id(tag) ?? "", nil) else { return tellLimit("points", at: tag.position) }
    guard timeline.points.count > count else { return }
    let isRead = pending.add(
      interval: value(.interval, tag),
      unit: value(.unit, tag),
      since: value(.since, tag),
      absolute: value(.absolute, tag),
      at: tag.position
    )
    guard !isRead else { return }
    output.report(
      "tei-interval-since",
      .warning,
      "interval is negative, or no number of a known unit; the point has no time of its own",
      at: tag.position,
      path: tag.path
    )
  }

  private mutating func endTimeline() {
    for (message, position) in pending.end(&timeline) {
      output.report("tei-interval-since", .warning, message, at: position)
    }
  }

  // MARK: - Utterances

  /// What a tag says of utterances; what it does not say is that of the block.
  private mutating func readUtterance(
    _ tag: borrowing StartTag,
    in block: TEIUtterance?
  ) -> TEIUtterance {
    var found = block ?? TEIUtterance()
    found.position = tag.position
    found.id = id(tag) ?? found.id
    found.language = tag.value(of: xmlAttributes[.lang]) ?? found.language
    if let who = tag.value(of: attributes[.who], limit: TEIReferenceList.byteLimit) {
      found.speakers = speakers(TEIReferenceList(who.text, isCut: who.isCut), tag)
    }
    if let start = value(.start, tag) { found.start = point(start, tag) }
    if let end = value(.end, tag) { found.end = point(end, tag) }
    return found
  }

  private mutating func speakers(
    _ who: TEIReferenceList,
    _ tag: borrowing StartTag
  ) -> [SpeakerLabel] {
    if who.isCut { tellLimit("speakers of one utterance", at: tag.position) }
    let (labels, unknown) = persons.labels(who)
    for id in unknown {
      output.report(
        "tei-who-unresolved",
        .warning,
        "speaker \"\(id.quoted)\" is not declared; the id is the name",
        at: tag.position,
        path: tag.path
      )
    }
    return labels
  }

  private mutating func point(_ reference: String, _ tag: borrowing StartTag) -> Int32 {
    let id = TEIReference.id(reference)
    if let place = timeline.place(of: id) { return place }
    output.report(
      "tei-when-unresolved",
      .warning,
      "refers to the point \"\(id.quoted)\", which is not there; it has no such time",
      at: tag.position,
      path: tag.path
    )
    return -1
  }

  private mutating func startUtterance(_ tag: borrowing StartTag) {
    isSpoken = true
    if output.isHeaderOpen { output.header.speakers = persons.all }
    utterance = readUtterance(tag, in: block)
    text.removeAll()
    joins.removeAll()
  }

  /// A point inside: where nothing was said yet the beginning, where nothing follows the end.
  private mutating func addAnchor(_ tag: borrowing StartTag) {
    guard let synch = value(.synch, tag) else { return }
    let place = point(synch, tag)
    if text.byteCount == 0, utterance?.start == nil { utterance?.start = place }
    utterance?.lastAnchor = (place, text.byteCount)
  }

  private mutating func endWord(isPunctuation: Bool) {
    guard utterance != nil, joins.count > 0 else { return }
    let isJoined = joins[joins.count - 1]
    joins.removeLast(1)
    if isPunctuation { text.endPunctuation() }
    if isJoined { text.glue() }
  }

  private mutating func endUtterance() {
    guard var done = utterance.take() else { return }
    guard text.byteCount > 0 else {
      emptyCount += 1
      return
    }
    if text.isCut { output.tellCut("an utterance", at: done.position) }
    if done.end == nil, let anchor = done.lastAnchor, anchor.byteCount == text.byteCount {
      done.end = anchor.place
    }
    var segment = Segment()
    segment.id = done.id
    segment.text = text.string()
    segment.speakers = done.speakers
    segment.position = Origin(done.position)
    let language = done.language ?? language
    if language != output.header.language { segment.language = language }
    if !segment.setTimes(time(done.start), time(done.end)) {
      output.tellBackwards("tei-end-before-start", "utterance", at: done.position)
    }
    output.add(segment)
  }

  private func time(_ place: Int32?) -> SpeechTimeline.Point? {
    guard let place, place >= 0 else { return nil }
    return timeline[place]
  }

  // MARK: - The end

  mutating func finish() {
    guard !isFinished, output.failure == nil else { return }
    isFinished = true
    endUtterance()
    if output.isHeaderOpen { output.header.speakers = persons.all }
    output.tell(timeline, "points", at: timelinePosition)
    output.tellEmpty(emptyCount, "utterances", at: rootPosition)
  }
}

/// Hands events to what reads TEI.
private enum TEITarget: FixedTarget {
  typealias Target = HandlerTarget<WatchedReader<TEIReader, NoWatch>>
}
