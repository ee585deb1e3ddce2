/// Follows the elements of a document and looks at each as the vocabulary and the rules ask.
///
/// It lies in what hands on the events, so that nothing is counted or checked to reach it. Memory is
/// bounded by the depth of the document, and by what families remember.
struct ElementWatch: ~Copyable {
  /// An open element.
  struct Step {
    /// Its number in the graph, or -1.
    var element: Int
    var set: Int32
    /// Where the marks of its children begin.
    var marks: Int
    /// What its path is known by.
    var path: PathCache.Key
    /// How many families look at it.
    var isWatched = false
    /// Whether it stands in the text of another.
    var isInline = false
    var isStrayNoted = false
    var hasMarkup = false
  }

  let graph: ElementGraph
  private let options: ValidationOptions
  private let limits: Limits
  /// How much rules matter until a root says something else.
  private let levels: RuleLevels
  /// The numbers of names by their symbols.
  private var numbers: [Int16] = []
  var steps = PlainList<Step>(capacity: 16)
  /// How often each child of the open elements has stood, up to 255.
  var marks = PlainList<UInt8>(capacity: 256)
  var text: TextBuffer
  var attributeText: TextBuffer
  /// The open element whose text is collected, or -1, and whether anything is asked of that text.
  var textStep = -1
  private var isTextAsked = false
  /// The first element in the text, with the prefix `xhtml` where it is one of XHTML.
  var firstChild: String?
  var audience = WatchAudience()
  var paths = PathCache()
  /// Prefixes that were told to be undeclared.
  var undeclared: Set<String> = []
  var inline = InlineWatch()
  /// What was found so far.
  var findings: Findings
  let xml: (base: Symbol, lang: Symbol)

  init(
    graph: ElementGraph,
    catalog: NameCatalog,
    options: ValidationOptions,
    limits: Limits
  ) {
    self.graph = graph
    self.options = options
    self.limits = limits
    levels = RuleLevels(options, profile: options.profile.forFeeds)
    findings = Findings(levels: levels, limits: limits)
    text = TextBuffer(limit: limits.tokenBytes)
    attributeText = TextBuffer(limit: limits.tokenBytes)
    xml = (
      catalog.symbol("base", in: Namespace.xml.code), catalog.symbol("lang", in: Namespace.xml.code)
    )
    for (number, name) in graph.names.enumerated() {
      let index = Int(catalog.symbol(name.local, in: name.namespace).index)
      while numbers.count <= index { numbers.append(-1) }
      numbers[index] = Int16(number)
    }
    audience = WatchAudience(graph, speaking: findings.levels)
  }

  /// Begins another document with the same options.
  mutating func reset() {
    steps.removeAll()
    marks.removeAll()
    textStep = -1
    firstChild = nil
    // Paths are kept: the names of the next document lie where those of this one did.
    undeclared = []
    inline = InlineWatch()
    findings = Findings(levels: levels, limits: limits)
    if options.profile == .auto {
      audience = WatchAudience(graph, speaking: levels)
    } else {
      audience.reset()
    }
  }

  /// The document is read in an encoding of this name.
  mutating func begin(encodingName: String) {
    guard encodingName.lowercased() != "utf-8" else { return }
    // It is found out late where nothing names it, and is of the document all the same.
    let wasInItem = findings.isInItem
    defer { findings.isInItem = wasInItem }
    findings.isInItem = false
    findings.add(
      "feed-encoding",
      "the document is in \(encodingName.quoted), not in UTF-8",
      at: Place(position: Position(), path: "")
    )
  }

  // MARK: - Events

  mutating func start(_ tag: borrowing StartTag) {
    let parent = steps.count - 1
    if parent >= 0, steps[parent].isInline || parent == textStep, !endsText(tag, parent) {
      return startInline(tag)
    }
    let set = parent < 0 ? Int32(ElementGraph.rootSet) : steps[parent].set
    if parent < 0 { startRoot(tag) }
    if tag.isPrefixUndeclared { noteUndeclared(tag) }
    guard set >= 0 else { return startUnknown(tag, parent) }
    let number = number(of: tag.symbol)
    let element = number < 0 ? -1 : graph.element(named: number, in: set)
    guard element >= 0 else { return startUnknown(tag, parent) }
    enter(element, tag, parent)
  }

  mutating func characters(_ data: borrowing CharacterData) {
    guard textStep < 0 else {
      if isTextAsked { data.append(to: &text) }
      return
    }
    let last = steps.count - 1
    guard last >= 0, steps[last].element >= 0, !steps[last].isStrayNoted, !data.isSpace else {
      return
    }
    steps[last].isStrayNoted = true
    findings.add(
      "text-misplaced",
      "text stands in \(graph.facts[steps[last].element].name.angled), which holds elements only",
      at: Place(position: data.elementPosition, path: data.path)
    )
  }

  mutating func end(_ tag: borrowing EndTag) {
    let index = steps.count - 1
    guard index >= 0 else { return }
    let step = steps[index]
    if step.element >= 0 {
      if textStep == index { endText(step, tag) }
      if step.set >= 0, !graph.sets[Int(step.set)].wanted.isEmpty { checkWanted(step, tag) }
      if step.isWatched { endWatched(step) }
      marks.removeLast(marks.count - step.marks)
    } else if step.isInline {
      inline.end()
    }
    steps.removeLast(1)
  }

  // MARK: - Elements

  private mutating func startRoot(_ tag: borrowing StartTag) {
    if options.profile == .auto {
      findings.use(RuleLevels(options, profile: .fitting(tag)))
      audience = WatchAudience(graph, speaking: findings.levels)
    }
    DocumentRules.check(root: tag, &findings)
  }

  private mutating func enter(_ element: Int, _ tag: borrowing StartTag, _ parent: Int) {
    let facts = graph.elements[element]
    if facts.isItem { findings.isInItem = true }
    let isWatched = audience.looks(at: element)
    // Of what nobody looks at, and nothing is looked at in, no path is asked for.
    let path =
      isWatched || facts.set >= 0
      ? paths.key(of: element, in: parent < 0 ? .root : steps[parent].path, tag) : .unknown
    if parent >= 0 {
      let mark = steps[parent].marks + Int(facts.ordinal)
      if marks[mark] > 0, !facts.mayRepeat { noteRepeated(element, tag, parent) }
      if marks[mark] < 255 { marks[mark] += 1 }
    }
    let step = Step(
      element: element,
      set: facts.set,
      marks: marks.count,
      path: path,
      isWatched: isWatched
    )
    if facts.set >= 0 {
      marks.append(0, count: graph.sets[Int(facts.set)].count)
    }
    if tag.attributeCount > 0 || facts.isDemanding { readAttributes(facts, element, tag) }
    if facts.text == .value {
      textStep = steps.count
      firstChild = nil
      isTextAsked = facts.isTextAsked || audience.reads(element)
      if isTextAsked { text.removeAll() }
    }
    steps.append(step)
    if isWatched { beginWatched(element, tag) }
  }

  /// Whether an element belongs to a record that has a text of its own, as categories do: what of the
  /// text stands before it does not count.
  private mutating func endsText(_ tag: borrowing StartTag, _ parent: Int) -> Bool {
    guard parent == textStep, steps[parent].set >= 0 else { return false }
    let number = number(of: tag.symbol)
    guard number >= 0, graph.element(named: number, in: steps[parent].set) >= 0 else {
      return false
    }
    textStep = -1
    return true
  }

  /// Looks at an episode that is complete.
  mutating func check(_ episode: Episode) {
    findings.deliver(episode) { audience.check(episode, &$0) }
  }

  /// Has something done with it, wherever it lies.
  mutating func take(_ body: (inout ElementWatch) -> Void) { body(&self) }

  // MARK: - Names

  @inline(__always)
  func number(of symbol: Symbol) -> Int {
    let index = Int(symbol.index)
    return index < numbers.count ? Int(numbers[index]) : -1
  }

  func name(_ step: Int) -> String {
    let element = steps[step].element
    return element >= 0 ? graph.facts[element].name : "element"
  }
}

extension String {
  /// The name of an element as messages write it.
  var angled: String { "<\(quoted)>" }

  /// The text with each run of white space as one space.
  var oneLine: String {
    utf8.contains { $0 < 0x20 }
      ? split { $0.isWhitespace }.joined(separator: " ") : self
  }
}

extension ValidationProfile {
  /// The profile that fits a document by its root.
  fileprivate static func fitting(_ root: borrowing StartTag) -> ValidationProfile {
    switch root.name().local.lowercased() {
    case "opml": .opml
    case "feed", "entry": .atom
    default:
      root.declares("itunes.com/dtds/podcast") || root.declares("podcastindex.org")
        || root.declares("podcastindex-org") ? .podcast : .rss2
    }
  }
}

extension StartTag {
  /// Where an attribute is.
  func place(ofAttribute index: Int) -> Place {
    Place(
      position: attributePosition(index),
      path: "\(path)@\(attributeName(index).qualified.quoted)"
    )
  }
}
