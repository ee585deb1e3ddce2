/// Follows the elements of TTML and looks at each as the vocabulary and a profile ask.
///
/// Memory is bounded by the depth of the document, by its ids, and by what families remember.
struct TimedTextWatch: TranscriptWatch, ~Copyable {
  /// An open element.
  struct Step {
    let element: TTMLElement
    let position: Position
    /// How far its content has come: which part, and what of it may not come again.
    var part = 0
    var once: TimedTextTable.Elements = 0
    /// The first of the part that it has come to.
    var early: (element: TTMLElement, position: Position)?
    /// Whether it has times of its own, so that a frame is open for it.
    var hasFrame = false
    var isTextNoted = false
    /// Whether families look at it.
    var isObserved = false
    /// Children that begin when it is over.
    var outsideCount = 0
    /// What its path is known by.
    var path = PathCache.Key.unknown
  }

  let judge: TranscriptJudge
  let table = TimedTextTable.shared
  let symbols: TimedTextSymbols
  let catalog: NameCatalog
  var limits = TimedTextLimits(.any)
  var steps: [Step] = []
  /// Of open elements, where the first child is that begins when they are over.
  var firstOutside: [(step: Int, place: Place)] = []
  var paths = PathCache()
  /// How deep the watch is in an element that is pruned.
  var prunedDepth = 0
  var references = TimedTextReferences()
  var text = TextBuffer(limit: TTMLValueText.limit)
  /// For each attribute the value that was found right last.
  var lastGood: [[UInt8]]
  /// Names that were looked at and belong to others.
  private var strangers: [Bool] = []
  private var notedNamespaces: Set<String> = []

  // Times.
  var clock = TTMLClock()
  var isDiscontinuous = false
  var isAbsolute = false
  var frames: [TTMLFrame] = [TTMLFrame(.tt)]
  var hasTimedRegion = false
  var isFrameRateNoted = false
  var isTickRateNoted = false
  /// Whether the times in hand count something of which nobody says how much it is.
  var isUnreliable = false
  var root = Place(position: Position(), path: "tt")

  /// The cue that is open, and when what is looked at begins.
  var cue: Int?
  var time: TTMLInstant?

  // The paragraph that is open.
  var paragraphCount = 0
  /// Its place among the open elements, or -1.
  var paragraphStep = -1
  var paragraphHasText = false
  var paragraphHasTimedSpan = false
  var regionCount = 0
  var regionNumbers: [String: Int32] = [:]
  var paragraphRegion: Int32 = -1
  var paragraphOffset = -1
  /// The paragraph whose times were told to be wrong last.
  var flawedOffset = -1
  var paragraphIsTimed = false
  var paragraphHasEnd = false
  /// Open links, and the elements that they are on.
  var linkDepth = 0
  var linkSteps: [Int] = []
  /// What the root says, for those that ask.
  var hasRootExtent = false
  var declaredPrefixes: Set<String> = []
  /// Standards that the head names: EBU-TT-D, and profiles of the W3C.
  var isEBU = false
  var isOther = false
  /// Whether features are those of somebody else.
  var isForeignBase = false
  /// Styles of the head with those that they refer to.
  var stylesOfOpen: [(id: String, styles: [String])] = []

  // Text that is a value.
  var captured = TextBuffer(limit: TTMLValueText.limit)
  var isCapturing = false
  var base64 = Base64Form()

  // Families.
  /// For each element the families that look at it, as a range of the list of all.
  private var seats: [Range<Int>] = []
  private var watchers: [Int] = []
  private var captures: [ObservedElement] = []

  init(judge: TranscriptJudge, catalog: NameCatalog) {
    self.judge = judge
    self.catalog = catalog
    symbols = TimedTextSymbols(catalog)
    lastGood = Array(repeating: [], count: table.attributes.count)
  }

  mutating func begin(encodingName: String) {
    guard encodingName.lowercased() != "utf-8" else { return }
    encoding = encodingName
  }

  private var encoding: String?
  private var isFinished = false

  // MARK: - Events

  mutating func start(_ tag: borrowing StartTag, _ times: TagTimes) {
    if prunedDepth > 0 {
      prunedDepth += 1
      return
    }
    let element = symbols.element(tag.symbol)
    let parent = steps.count - 1
    guard parent >= 0 else { return startRoot(element, tag) }
    guard element != .foreign, limits.judges(table.namespace(of: element)) else {
      return startStranger(tag)
    }
    guard limits.isSecond || !table.isSecond(element) else {
      add(
        "ttml-unknown-element",
        "\(table[element].name.angled) came with TTML2, and the document is judged by"
          + " \(limits.profile.name)",
        at: place(tag)
      )
      return prune()
    }
    checkPlace(of: element, in: parent, tag)
    if element == .div, steps[parent].element == .div, limits.profile.asks.contains(.flatDivisions)
    {
      add(
        limits.rule,
        "<div> stands in another <div>, and \(limits.profile.name) has one level",
        at: place(tag)
      )
    }
    if limits.leavesOut(element) {
      add(
        limits.rule,
        "\(table[element].name.angled) is not allowed in \(limits.profile.name)",
        at: place(tag)
      )
    }
    enter(element, tag, times)
  }

  mutating func characters(_ data: borrowing CharacterData) {
    let last = steps.count - 1
    guard prunedDepth == 0, last >= 0 else { return }
    if isCapturing { return data.append(to: &captured) }
    let element = steps[last].element
    if element == .chunk || element == .data || element == .smpteImage {
      return takeBase64(data)
    }
    if paragraphStep >= 0, element == .p || element == .span {
      if !paragraphHasText, !data.isSpace { paragraphHasText = true }
      if steps[last].isObserved, !data.isSpace { steps[last].isTextNoted = true }
      return
    }
    guard !table.holdsText(element), !steps[last].isTextNoted, !data.isSpace else { return }
    steps[last].isTextNoted = true
    add(
      "ttml-text-misplaced",
      "text \"\(data.string().trimmed.oneLine.quoted)\" stands in \(table[element].name.angled), which"
        + " holds elements only; players leave it out",
      at: Place(position: data.elementPosition, path: data.path)
    )
  }

  mutating func end(_ tag: borrowing EndTag) {
    guard prunedDepth == 0 else {
      prunedDepth -= 1
      return
    }
    let last = steps.count - 1
    guard last >= 0 else { return }
    let step = steps[last]
    if isCapturing { endCapture(step, tag) }
    if step.element == .chunk || step.element == .data || step.element == .smpteImage {
      endBase64(step, tag)
    }
    if step.isObserved { endObserved(step) }
    leaveTimes(step, tag)
    if step.element == .head { endHead() }
    if step.element == .features { isForeignBase = false }
    if step.element == .p, paragraphStep == last { endParagraph(tag) }
    if linkDepth > 0, step.element == .span || step.element == .image { leaveLink(step) }
    steps.removeLast()
  }

  mutating func finish() {
    guard !isFinished else { return }
    isFinished = true
    cue = nil
    time = nil
    endHead()
    for definition in references.definitions where !definition.isUsed {
      guard [.style, .region, .agent].contains(definition.element) else { continue }
      add(
        "ttml-unused-definition",
        "\(table[definition.element].name) \"\(definition.id.quoted)\" is never referred to",
        at: definition.place
      )
    }
  }

  // MARK: - Structure

  private mutating func startRoot(_ element: TTMLElement, _ tag: borrowing StartTag) {
    root = place(tag)
    // What stands for the root in a namespace of its own is told by the reader.
    let element = element == .foreign ? .tt : element
    readProfile(tag)
    if let encoding {
      add("xml-encoding-not-utf8", "the document is in \(encoding.quoted), not in UTF-8", at: root)
    }
    enter(element, tag, TagTimes())
  }

  private mutating func checkPlace(
    of element: TTMLElement,
    in parent: Int,
    _ tag: borrowing StartTag
  ) {
    let bit = TimedTextTable.bit(element)
    let parts = table.parts(of: steps[parent].element)
    var index = max(parts.lowerBound, steps[parent].part)
    while index < parts.upperBound, table.part(index).elements & bit == 0 { index += 1 }
    guard index == parts.upperBound else {
      if index > steps[parent].part || steps[parent].early == nil {
        steps[parent].early = (element, tag.position)
      }
      steps[parent].part = index
      guard table.part(index).once & bit != 0 else { return }
      if steps[parent].once & bit != 0 { noteDuplicate(element, parent, tag) }
      steps[parent].once |= bit
      return
    }
    // Metadata may hold what is not TTML's own.
    if steps[parent].element == .metadata, table.namespace(of: element) != Namespace.ttml.code {
      return
    }
    let isLate = parts.contains { table.part($0).elements & bit != 0 }
    if isLate, steps[parent].once & bit != 0 {
      noteDuplicate(element, parent, tag)
    } else {
      guard isLate else {
        return add(
          "ttml-misplaced-element",
          "\(table[element].name.angled) has no place in"
            + " \(table[steps[parent].element].name.angled)",
          at: place(tag)
        )
      }
      let early = steps[parent].early
      add(
        "ttml-element-order",
        "\(early.map { table[$0.element].name.angled } ?? "") stands before"
          + " \(table[element].name.angled) of line \(tag.position.line), which must come first in"
          + " \(table[steps[parent].element].name.angled)",
        at: Place(
          position: early?.position ?? tag.position,
          path: early.map { Self.sibling(of: tag.path, named: table[$0.element].name) } ?? tag.path
        )
      )
    }
  }

  private func noteDuplicate(_ element: TTMLElement, _ parent: Int, _ tag: borrowing StartTag) {
    add(
      "ttml-duplicate-child",
      "\(table[steps[parent].element].name.angled) may hold one \(table[element].name.angled), and this"
        + " is another",
      at: place(tag)
    )
  }

  /// The path of an element beside another.
  private static func sibling(of path: String, named name: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }

  private mutating func startStranger(_ tag: borrowing StartTag) {
    prune()
    if tag.isPrefixUndeclared {
      return add(
        "xml-undeclared-prefix",
        "prefix \"\((tag.name().prefix ?? "").quoted)\" is not declared",
        at: place(tag)
      )
    }
    if Self.closed(tag.namespace), limits.judges(tag.namespace) {
      return add(
        "ttml-unknown-element",
        "\(tag.name().qualified.angled) is no element of \(limits.profile.name); it is left out with"
          + " all that it holds",
        at: place(tag),
        hint: Self.inPlace[tag.name().local.lowercased()].map { "write \($0)" }
      )
    }
    noteForeign(tag.declaredNamespace ?? "", place(tag))
  }

  /// What TTML has in the place of elements of HTML.
  private static let inPlace = [
    "i": "<span tts:fontStyle=\"italic\">", "em": "<span tts:fontStyle=\"italic\">",
    "b": "<span tts:fontWeight=\"bold\">", "strong": "<span tts:fontWeight=\"bold\">",
    "u": "<span tts:textDecoration=\"underline\">", "font": "<span tts:color=\"…\">",
    "a": "the text alone", "speaker": "ttm:agent on the paragraph",
  ]

  private mutating func noteForeign(_ namespace: String, _ place: Place) {
    guard !namespace.isEmpty, notedNamespaces.count < 32,
      notedNamespaces.insert(namespace).inserted
    else { return }
    add(
      "ttml-foreign-vocabulary",
      "what is in namespace \"\(namespace.quoted)\" is not judged",
      at: place
    )
  }

  /// Whether all names of a namespace are known.
  static func closed(_ code: NamespaceCode) -> Bool {
    [
      Namespace.ttml, .ttmlParameter, .ttmlStyling, .ttmlMetadata, .ttmlAudio, .isd, .imscParameter,
      .imscStyling, .ebuStyling, .smpte, .cea608, .cea708,
    ].contains { $0.code == code }
  }

  private mutating func enter(
    _ element: TTMLElement,
    _ tag: borrowing StartTag,
    _ times: TagTimes
  ) {
    var step = Step(element: element, position: tag.position)
    let holder = steps.last?.path ?? .root
    step.path = paths.key(of: Int(element.rawValue), in: holder, tag)
    if element == .p { beginParagraph(tag) }
    if element == .region { regionCount += 1 }
    var plainCount = 0
    if table.isTimed(element) {
      // What the reader has read needs no look at the tag where there is nothing else on it.
      if times.plainCount == tag.attributeCount, clock.base == .media, limits.hasPlainTimes(element)
      {
        plainCount = times.plainCount
        openFrame(element, times.own, isFlawed: false, tag)
      } else {
        plainCount = readTimes(element, tag)
      }
      step.hasFrame = true
    }
    steps.append(step)
    if plainCount < tag.attributeCount || table.isNeedy(element) { readAttributes(element, tag) }
    if element == .p { noteRegion(tag) }
    switch element {
    case .conformsToStandard, .feature, .extension, .name: beginCapture()
    case .chunk, .data, .smpteImage: base64 = Base64Form()
    default: break
    }
    observe(element, tag)
  }

  mutating func prune() { prunedDepth = 1 }

  // MARK: - Families

  private mutating func observe(_ element: TTMLElement, _ tag: borrowing StartTag) {
    if seats.isEmpty { prepareWatchers() }
    let indices = seats[Int(element.rawValue)]
    guard !indices.isEmpty else { return }
    let last = steps.count - 1
    steps[last].isObserved = true
    let observed = observed(element, tag)
    captures.append(observed)
    for index in indices {
      judge.tell(watchers[index], begins: observed, cue: cue, time: time?.time)
    }
  }

  private mutating func observed(_ element: TTMLElement, _ tag: borrowing StartTag)
    -> ObservedElement
  {
    var attributes: [(name: String, value: String)] = []
    for index in 0..<tag.attributeCount {
      tag.load(index, into: &text)
      text.keepSpace()
      let number = symbols.attribute(tag.attributeSymbol(index))
      let name =
        number < 0 ? tag.attributeName(index).qualified : table.rows[number].qualified
      let value = text.read { value in
        makeString(value, 0..<min(value.count, 1_024).start(ofCharacterIn: value))
      }
      attributes.append((name, value))
    }
    let parent = steps.count > 1 ? table[steps[steps.count - 2].element].name : ""
    let observed = ObservedElement(
      name: table[element].name,
      parent: parent,
      attributes: attributes,
      place: place(tag)
    )
    if let frame = frames.last { observed.times = (frame.begin.time, frame.end?.time) }
    return observed
  }

  private mutating func endObserved(_ step: Step) {
    guard let ended = captures.popLast() else { return }
    if step.element == .name {
      captured.trim()
      ended.end(text: captured.string())
    } else {
      ended.end(text: step.isTextNoted ? "…" : "")
    }
    for index in seats[Int(step.element.rawValue)] {
      judge.tell(watchers[index], ends: ended, cue: cue, time: time?.time)
    }
  }

  /// Finds who looks at what, once it is known who speaks.
  private mutating func prepareWatchers() {
    var byName: [String: [Int]] = [:]
    for (index, family) in judge.families.enumerated() {
      for name in type(of: family).elements { byName[name, default: []].append(index) }
    }
    for name in table.elementNames {
      let own = byName[name] ?? []
      seats.append(watchers.count..<watchers.count + own.count)
      watchers += own
    }
  }

  // MARK: - Findings

  func add(
    _ rule: RuleID,
    _ message: @autoclosure () -> String,
    at place: @autoclosure () -> Place,
    hint: String? = nil,
    isMild: Bool = false
  ) {
    judge.find(cue: cue, time: time?.time) { findings in
      findings.add(rule, message(), at: place(), hint: hint, isMild: isMild)
    }
  }

  func place(_ tag: borrowing StartTag) -> Place { Place(position: tag.position, path: tag.path) }

  func place(_ tag: borrowing EndTag) -> Place { Place(position: tag.position, path: tag.path) }

  /// The place of an element that ends.
  func place(_ step: Step, _ tag: borrowing EndTag) -> Place {
    Place(
      position: tag.position,
      path: paths.path(of: Int(step.element.rawValue), step.path) ?? tag.path
    )
  }

  /// Whether a name is known to be somebody else's.
  func isStranger(_ symbol: Symbol) -> Bool {
    let index = Int(symbol.index)
    return index > 0 && index < strangers.count && strangers[index]
  }

  mutating func noteStranger(
    _ symbol: Symbol,
    _ namespace: String,
    _ place: @autoclosure () -> Place
  ) {
    let index = Int(symbol.index)
    noteForeign(namespace, place())
    guard index > 0 else { return }
    while strangers.count <= index { strangers.append(false) }
    strangers[index] = true
  }
}

extension Int {
  /// The same place in a text, or where the character begins that it is in.
  fileprivate func start(ofCharacterIn text: Span<UInt8>) -> Int {
    var start = self
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
