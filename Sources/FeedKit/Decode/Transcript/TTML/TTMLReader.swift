/// Reads TTML: its versions, its drafts, the profiles that build on it, and what Apple makes of it.
struct TTMLReader: XMLTranscriptReader, ~Copyable {
  static var namespaces: NamespaceCatalog { TTMLVocabulary.namespaces }
  static var contentModel: ContentModel { TTMLVocabulary.contentModel }
  static var target: any EventTarget.Type { TTMLTarget.self }

  var output: TranscriptOutput
  let names: TTMLNames
  let limits: Limits
  let timesOption: TranscriptOptions.Times
  let catalog: NameCatalog
  var clock = TTMLClock()
  var head = TTMLHead()
  /// Whether times count from the beginning of the recording, whatever they stand in.
  var isAbsolute = false
  /// Elements that are open and read, outermost first.
  private var open = PlainList<TTMLElement>(capacity: 64)
  /// The innermost of them.
  @inline(__always)
  private var innermost: TTMLElement? { open.count > 0 ? open[open.count - 1] : nil }
  /// How deep the reading is in an element that is passed over.
  private var skippedDepth = 0
  var attributeText = TextBuffer(limit: 65_536)

  // The text of elements that describe.
  private var captured = TextBuffer(limit: 65_536)
  private var isCapturing = false

  // The timed text.
  var frames = PlainList<TTMLFrame>(capacity: 64)
  var text: TTMLText
  /// How many frames are open with the paragraph's; 0 outside of one.
  var paragraphDepth = 0
  var paragraph = TTMLParagraph()
  /// What was read of the times of the last tag, for what looks at it after the reader.
  var times = TagTimes()
  /// Whether anything runs one after the other.
  var usesSequences = false
  var languages = TTMLInterned<String>()
  var speakers = TTMLInterned<[SpeakerLabel]>()
  var roles = TTMLInterned<[String]>()
  var regionNames = TTMLInterned<String>()
  /// Headings of the divisions that are open.
  private var sections: [TranscriptSection] = []
  private var isTextBegun = false
  private var isRootSeen = false
  private var isAbsoluteTold = false
  private var listLimit = ListLimitReport()

  init(_ output: consuming TranscriptOutput, catalog: NameCatalog, options: ParseOptions) {
    self.output = output
    self.catalog = catalog
    names = TTMLNames(catalog)
    limits = options.limits
    timesOption = options.transcript.times
    text = TTMLText(limit: options.limits.tokenBytes)
    frames.append(TTMLFrame(.tt))
  }

  mutating func begin(encodingName: String) {}

  // MARK: - Structure

  mutating func start(_ tag: borrowing StartTag) {
    times.plainCount = -1
    guard skippedDepth == 0, !output.hasFailed else {
      skippedDepth += 1
      return
    }
    guard open.count > 0 else { return startRoot(tag) }
    let element = names.element(tag.symbol)
    switch element {
    case .span, .p, .br, .div, .body, .isd:
      if isCapturing { return skip() }
      if !isTextBegun { beginText() }
      open.append(element)
      startContent(element, tag)
    case .isdRegion:
      open.append(element)
    case .set where paragraphDepth > 0:
      readSet(tag)
      skip()
    case .head, .metadata, .styling, .layout, .documentMetadata:
      open.append(element)
    case .title, .desc, .copyright, .name, .conformsToStandard:
      startDescription(element, tag)
    case .agent where paragraphDepth == 0:
      open.append(element)
      startAgent(tag)
    case .actor where innermost == .agent:
      head.addActor(tag.value(of: symbol(.agentReference)))
      skip()
    case .style where innermost == .styling:
      addStyle(tag)
      skip()
    case .region where innermost == .layout:
      addRegion(tag)
      skip()
    default:
      skip()
    }
  }

  mutating func characters(_ data: borrowing CharacterData) {
    guard skippedDepth == 0 else { return }
    if isCapturing {
      data.append(to: &captured)
    } else if paragraphDepth > 0 {
      let last = frames.count - 1
      guard innermost != .metadata else { return }
      text.add(data, in: frames[last])
      if usesSequences, !frames[last].isSequence, !data.isSpace { frames[last].isOpenEnded = true }
    } else if isTextBegun, !data.isSpace {
      output.report(
        "ttml-text-misplaced",
        .warning,
        "text stands outside of a paragraph; left out",
        at: data.elementPosition,
        path: data.path
      )
    }
  }

  mutating func end(_ tag: borrowing EndTag) {
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    guard let element = innermost else { return }
    open.removeLast(1)
    switch element {
    case .span, .p, .br, .div, .body, .isd: endContent()
    case .title, .desc, .copyright, .name, .conformsToStandard: endDescription(element)
    case .agent: if !head.endAgent() { tellLimit("agents", at: tag.position) }
    default: break
    }
  }

  mutating func finish() {
    if paragraphDepth > 0 {
      // The input ends in it: without text there is nothing to keep.
      if text.isEmpty { frames[paragraphDepth - 1].isActive = false }
      while frames.count > 1 { endContent() }
    }
    if !isTextBegun { beginText() }
    if open.count == 0, output.failure == nil, !isRootSeen { fail("input has no elements") }
  }

  func symbol(_ attribute: TTMLAttribute) -> Symbol {
    guard let row = TTMLVocabulary.attributes.first(where: { $0.attribute == attribute }) else {
      return .unknown
    }
    return catalog.symbol(row.name, in: row.namespace?.code ?? .none)
  }

  /// Passes over the element that has just begun.
  private mutating func skip() { skippedDepth = 1 }

  private mutating func fail(_ message: String) {
    output.failure = FeedError(code: .notATranscript, message: message)
  }

  // MARK: - Root

  private mutating func startRoot(_ tag: borrowing StartTag) {
    guard !isRootSeen else { return skip() }
    isRootSeen = true
    let element = names.element(tag.symbol)
    if ![.tt, .isdSequence, .isd].contains(element) {
      guard tag.name().local.lowercased() == "tt" else {
        fail("the root element is \(tag.name().qualified.quoted), not tt")
        skip()
        return tag.stop()
      }
      tag.adoptNamespace(as: Namespace.ttml.code)
      output.report(
        "ttml-wrong-namespace",
        .error,
        "tt is in the namespace \"\((tag.declaredNamespace ?? "").quoted)\", which is not TTML's;"
          + " read all the same",
        at: tag.position,
        path: tag.path
      )
    }
    open.append(element == .foreign ? .tt : element)
    readRoot(tag)
    guard element == .isd else { return }
    beginText()
    startContent(element, tag)
  }

  /// The head is complete: the text begins.
  private mutating func beginText() {
    isTextBegun = true
    head.resolveActors()
    output.header.speakers = head.speakers
  }

  // MARK: - Descriptions

  private mutating func startDescription(_ element: TTMLElement, _ tag: borrowing StartTag) {
    let isWanted: Bool =
      switch element {
      case .name: innermost == .agent
      case .title: paragraphDepth == 0
      default: isInHead
      }
    guard isWanted, !isCapturing else { return skip() }
    if element == .name { head.beginName(type: tag.value(of: symbol(.type))) }
    open.append(element)
    captured.removeAll()
    isCapturing = true
  }

  private mutating func endDescription(_ element: TTMLElement) {
    isCapturing = false
    captured.trim()
    let text = captured.string().collapsed
    guard !text.isEmpty else { return }
    switch element {
    case .name: head.addName(text)
    case .conformsToStandard:
      if output.header.dialect == nil, text.contains("urn:ebu:tt:distribution") {
        output.header.dialect = .ebuTTD
      }
    case .title where frames.count > 1:
      setSection(title: text, kind: nil)
    case .title:
      if output.header.title == nil { output.header.title = text }
    default:
      guard output.header.notes.count < 1_000, head.claim(text) else { return }
      output.header.notes.append(
        Term(name: element == .desc ? "desc" : "copyright", value: text)
      )
    }
  }

  /// Gives the division that is open a heading.
  mutating func setSection(title: String?, kind: String?) {
    let last = frames.count - 1
    guard frames[last].element == .div else { return }
    let isOwn = frames[last].section != frames[last - 1].section
    if !isOwn {
      sections.append(TranscriptSection(title: nil, id: frames[last].isNamed ? divisionID : nil))
      frames[last].section = Int32(truncatingIfNeeded: sections.count - 1)
    }
    let place = Int(frames[last].section)
    sections[place].title = title ?? sections[place].title
    sections[place].kind = kind ?? sections[place].kind
  }

  private var isInHead: Bool {
    for index in 0..<open.count where open[index] == .head { return true }
    return false
  }

  func section(_ place: Int32) -> TranscriptSection? {
    place >= 0 ? sections[Int(place)] : nil
  }

  /// Forgets headings of divisions that have ended.
  mutating func dropSections(_ count: Int32) {
    while sections.count > Int(count) + 1 { sections.removeLast() }
  }

  /// The id of the paragraph or division that is beginning.
  var newID: String?
  /// What part of a song it is.
  var songPart: String?
  /// The id of the division that began last.
  var divisionID: String?

  // MARK: - Diagnostics

  mutating func tellLimit(_ what: String, at position: Position) {
    listLimit.tell(what, at: position, &output)
  }

  /// Says once that the times of words are taken to count from the beginning of the recording.
  mutating func tellAbsoluteWords() {
    guard !isAbsoluteTold else { return }
    isAbsoluteTold = true
    output.report(
      "ttml-absolute-in-nested",
      .warning,
      "times of words would lie outside of their paragraph, counted from where it begins; taken to"
        + " count from the beginning of the recording",
      at: paragraph.position
    )
  }
}

extension String {
  /// The text with each run of white space as one space.
  fileprivate var collapsed: String {
    utf8.contains { $0 < 0x20 } || contains("  ")
      ? split { $0.isWhitespace }.joined(separator: " ") : self
  }
}

/// Hands events to what reads TTML.
private enum TTMLTarget: FixedTarget {
  typealias Target = HandlerTarget<WatchedReader<TTMLReader, NoWatch>>
}
