/// Follows the elements of a document and looks at each as the vocabulary and the rules ask.
///
/// Memory is bounded by the depth of the document, and by what families remember.
final class ElementWatch {
  /// An open element.
  private struct Step {
    /// Its number in the graph, or -1.
    var element: Int
    var set: Int32
    /// Where the marks of its children begin.
    var marks: Int
    /// How many families look at it.
    var isWatched = false
    /// Whether it stands in the text of another.
    var isInline = false
    var isStrayNoted = false
    var hasMarkup = false
    var firstChild: String?
    var position: Position
  }

  private let graph: ElementGraph
  private let options: ValidationOptions
  private let limits: Limits
  private let catalog: NameCatalog
  /// The numbers of names by their symbols.
  private var numbers: [Int16] = []
  private var steps: [Step] = []
  /// How often each child of the open elements has stood, up to 255.
  private var marks: [UInt8] = []
  private var captures: [ObservedElement] = []
  private var text: TextBuffer
  private var attributeText: TextBuffer
  /// The open element whose text is collected.
  private var textStep = -1
  private var families: [any RuleFamily] = []
  /// For each element of the graph the families that look at it.
  private var watchers: [[Int]] = []
  /// Prefixes that were told to be undeclared.
  private var undeclared: Set<String> = []
  private var inline = InlineWatch()
  /// The root of what validates; set by the observer.
  var findings: Findings
  private let xml: (base: Symbol, lang: Symbol)

  init(
    graph: ElementGraph,
    catalog: NameCatalog,
    options: ValidationOptions,
    limits: Limits
  ) {
    self.graph = graph
    self.options = options
    self.limits = limits
    self.catalog = catalog
    findings = Findings(
      levels: RuleLevels(options, profile: options.profile.forFeeds),
      limit: limits.diagnostics
    )
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
    prepareFamilies()
  }

  /// Begins another document with the same options.
  func reset() {
    steps.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    captures = []
    textStep = -1
    undeclared = []
    inline = InlineWatch()
    findings = Findings(
      levels: RuleLevels(options, profile: options.profile.forFeeds),
      limit: limits.diagnostics
    )
    prepareFamilies()
  }

  /// The document is read in an encoding of this name.
  func begin(encodingName: String) {
    guard encodingName.lowercased() != "utf-8" else { return }
    findings.add(
      "feed-encoding",
      "the document is in \(encodingName.quoted), not in UTF-8",
      at: Place(position: Position(), path: "")
    )
  }

  /// Judges by another profile from here on.
  private func use(_ profile: ValidationProfile) {
    findings.use(RuleLevels(options, profile: profile))
    prepareFamilies()
  }

  private func prepareFamilies() {
    families = Rules.families(speaking: findings.levels)
    var byName: [String: [Int]] = [:]
    for (index, family) in families.enumerated() {
      for name in type(of: family).elements { byName[name, default: []].append(index) }
    }
    watchers = graph.facts.map { byName[$0.name] ?? [] }
  }

  // MARK: - Events

  func start(_ tag: borrowing StartTag) {
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

  func characters(_ data: borrowing CharacterData) {
    guard textStep < 0 else { return data.append(to: &text) }
    guard let last = steps.indices.last, steps[last].element >= 0, !steps[last].isStrayNoted,
      !data.isSpace
    else { return }
    steps[last].isStrayNoted = true
    findings.add(
      "text-misplaced",
      "text stands in \(name(last).angled), which holds elements only",
      at: Place(position: data.elementPosition, path: data.path)
    )
  }

  func end(_ tag: borrowing EndTag) {
    guard let step = steps.last else { return }
    let index = steps.count - 1
    if step.element >= 0 {
      let element = graph.elements[step.element]
      if textStep == index { endText(element, step, tag) }
      if step.set >= 0, !graph.sets[Int(step.set)].wanted.isEmpty { checkWanted(step, tag) }
      if step.isWatched { endWatched(step, tag) }
      marks.removeLast(marks.count - step.marks)
    } else if step.isInline {
      inline.end()
    }
    steps.removeLast()
  }

  // MARK: - Elements

  private func enter(_ element: Int, _ tag: borrowing StartTag, _ parent: Int) {
    let facts = graph.elements[element]
    if facts.isItem { findings.isInItem = true }
    var step = Step(element: element, set: facts.set, marks: marks.count, position: tag.position)
    if parent >= 0 {
      let mark = steps[parent].marks + Int(facts.ordinal)
      if marks[mark] > 0, !facts.mayRepeat { noteRepeated(element, tag, parent) }
      if marks[mark] < 255 { marks[mark] += 1 }
    }
    if facts.set >= 0 {
      for _ in 0..<graph.sets[Int(facts.set)].count { marks.append(0) }
    }
    if tag.attributeCount > 0 || facts.isDemanding { readAttributes(facts, element, tag) }
    if facts.text == .value {
      text.removeAll()
      textStep = steps.count
    }
    step.isWatched = !watchers[element].isEmpty
    steps.append(step)
    if step.isWatched { beginWatched(element, tag) }
  }

  /// Whether an element belongs to a record that has a text of its own, as categories do: what of the
  /// text stands before it does not count.
  private func endsText(_ tag: borrowing StartTag, _ parent: Int) -> Bool {
    guard parent == textStep, steps[parent].set >= 0 else { return false }
    let number = number(of: tag.symbol)
    guard number >= 0, graph.element(named: number, in: steps[parent].set) >= 0 else {
      return false
    }
    textStep = -1
    return true
  }

  private func startUnknown(_ tag: borrowing StartTag, _ parent: Int) {
    steps.append(Step(element: -1, set: -1, marks: marks.count, position: tag.position))
    // Below something unknown, everything is.
    guard parent >= 0, steps[parent].element >= 0 else { return }
    guard tag.namespace != .unknown else {
      // XHTML is looked at wherever it stands.
      if tag.name().namespace == InlineWatch.xhtml { startXHTML(tag) }
      return
    }
    // RDF describes anything; and what is of another namespace may extend what has no elements of its own.
    guard tag.namespace != Namespace.rdf.code else { return }
    let isOwn = tag.namespace == graph.namespace(of: steps[parent].element)
    guard steps[parent].set >= 0 || isOwn else { return }
    let isKnown = number(of: tag.symbol) >= 0
    let rule: RuleID =
      isKnown
      ? "element-misplaced"
      : tag.namespace == Namespace.podcast.code ? "pc-unknown-tag" : "element-unknown"
    findings.add(
      misplacedRule(tag) ?? rule,
      isKnown
        ? "\(tag.name().qualified.angled) has no place in \(name(parent).angled)"
        : "\(tag.name().qualified.angled) is no element of its namespace",
      at: Place(position: tag.position, path: tag.path)
    )
  }

  /// A rule of its own for an element that is often put into the wrong place.
  private func misplacedRule(_ tag: borrowing StartTag) -> RuleID? {
    guard tag.namespace == Namespace.podcast.code, tag.name().local == "transcript" else {
      return nil
    }
    return "pc-transcript-misplaced"
  }

  private func startInline(_ tag: borrowing StartTag) {
    var step = Step(element: -1, set: -1, marks: marks.count, position: tag.position)
    step.isInline = true
    steps.append(step)
    if textStep >= 0 {
      if !steps[textStep].hasMarkup {
        let name = tag.name()
        let isXHTML = name.namespace == InlineWatch.xhtml
        steps[textStep].hasMarkup = true
        steps[textStep].firstChild = isXHTML ? "xhtml:\(name.local)" : name.qualified
        inline.begin()
      }
    }
    inline.start(tag, &attributeText, &findings)
  }

  private func startXHTML(_ tag: borrowing StartTag) {
    steps[steps.count - 1].isInline = true
    inline.begin()
    inline.start(tag, &attributeText, &findings)
  }

  private func noteRepeated(_ element: Int, _ tag: borrowing StartTag, _ parent: Int) {
    findings.add(
      graph.facts[element].demand.repeated ?? "element-repeated",
      "\(graph.facts[element].name.angled) may stand once in \(name(parent).angled)",
      at: Place(position: tag.position, path: tag.path)
    )
  }

  private func noteUndeclared(_ tag: borrowing StartTag) {
    let prefix = tag.name().prefix ?? ""
    guard undeclared.count < 100, undeclared.insert(prefix).inserted else { return }
    findings.add(
      "xml-undeclared-prefix",
      "prefix \"\(prefix.quoted)\" is not declared",
      at: Place(position: tag.position, path: tag.path)
    )
  }

  private func checkWanted(_ step: Step, _ tag: borrowing EndTag) {
    for wanted in graph.sets[Int(step.set)].wanted {
      let element = graph.elements[Int(wanted)]
      guard marks[step.marks + Int(element.ordinal)] == 0 else { continue }
      let facts = graph.facts[Int(wanted)]
      guard let rule = facts.demand.missing, findings.isOn(rule) else { continue }
      findings.add(
        rule,
        "\(graph.facts[step.element].name.angled) has no \(facts.name.angled) (\(facts.spec))",
        at: Place(position: tag.position, path: tag.path)
      )
    }
  }

  // MARK: - Values

  private func readAttributes(
    _ element: ElementGraph.Element,
    _ number: Int,
    _ tag: borrowing StartTag
  ) {
    let first = Int(element.firstAttribute)
    let count = Int(element.attributeCount)
    var seen: UInt64 = 0
    for index in 0..<tag.attributeCount {
      let symbol = tag.attributeSymbol(index)
      let name = self.number(of: symbol)
      var found = -1
      if name >= 0 {
        for place in first..<first + count where Int(graph.attributes[place].name) == name {
          found = place
          break
        }
      }
      guard found >= 0 else {
        noteUnknownAttribute(index, symbol, tag, number)
        continue
      }
      let attribute = graph.attributes[found]
      seen |= 1 << UInt64(attribute.ordinal & 63)
      check(attribute, found, index, tag)
    }
    guard element.isDemanding else { return }
    noteDemands(first..<first + count, seen, number, tag)
  }

  private func check(
    _ attribute: ElementGraph.Attribute,
    _ number: Int,
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    let demand = graph.attributeFacts[number].demand
    guard attribute.grammar >= 0 || demand.empty != nil || demand.standing != nil else { return }
    tag.load(index, into: &attributeText)
    attributeText.trim()
    let name = graph.attributeFacts[number].name
    if attributeText.isEmpty {
      guard let rule = demand.empty else { return }
      return findings.add(rule, "\(name) is empty", at: tag.place(ofAttribute: index))
    }
    if let rule = demand.standing {
      findings.add(rule, "\(name) has no place here", at: tag.place(ofAttribute: index))
    }
    guard attribute.grammar >= 0 else { return }
    if attributeText.count < attributeText.wholeCount {
      findings.add(
        "feed-whitespace",
        "\(name) has white space around its value",
        at: tag.place(ofAttribute: index)
      )
    }
    let grammar = graph.grammars[Int(attribute.grammar)]
    attributeText.read { bytes in
      grammar.check(bytes) { fault in
        findings.add(
          fault.rule,
          Self.message(name, bytes, fault),
          at: tag.place(ofAttribute: index),
          isMild: fault.isMild
        )
      }
    }
  }

  private func noteUnknownAttribute(
    _ index: Int,
    _ symbol: Symbol,
    _ tag: borrowing StartTag,
    _ element: Int
  ) {
    if symbol == xml.base || symbol == xml.lang {
      tag.load(index, into: &attributeText)
      attributeText.trim()
      guard !attributeText.isEmpty else { return }
      let isBase = symbol == xml.base
      let grammar = isBase ? Grammar.reference : .language
      attributeText.read { bytes in
        grammar.check(bytes) { fault in
          findings.add(
            fault.rule,
            Self.message(isBase ? "xml:base" : "xml:lang", bytes, fault),
            at: tag.place(ofAttribute: index)
          )
        }
      }
      return
    }
    let name = tag.attributeName(index)
    guard name.namespace == nil, name.prefix == nil, !graph.elements[element].takesAnyAttribute,
      !graph.facts[element].demand.attributes.contains(name.local)
    else { return }
    findings.add(
      "attribute-unknown",
      "\(name.local.quoted) is no attribute of \(graph.facts[element].name.angled)",
      at: tag.place(ofAttribute: index)
    )
  }

  private func noteDemands(
    _ range: Range<Int>,
    _ seen: UInt64,
    _ number: Int,
    _ tag: borrowing StartTag
  ) {
    let facts = graph.facts[number]
    if let rule = facts.demand.standing {
      findings.add(
        rule,
        "\(facts.name.angled) \(Rules.byID[rule].map { "\($0.says)" } ?? "has no place here")",
        at: Place(position: tag.position, path: tag.path)
      )
    }
    var noted: UInt64 = seen
    for index in range {
      guard let rule = graph.attributeFacts[index].demand.missing else { continue }
      let bit: UInt64 = 1 << UInt64(graph.attributes[index].ordinal & 63)
      guard noted & bit == 0 else { continue }
      noted |= bit
      findings.add(
        rule,
        "\(facts.name.angled) has no \(graph.attributeFacts[index].name) (\(facts.spec))",
        at: Place(position: tag.position, path: tag.path)
      )
    }
  }

  private func endText(
    _ element: ElementGraph.Element,
    _ step: Step,
    _ tag: borrowing EndTag
  ) {
    textStep = -1
    text.trim()
    if text.isEmpty {
      guard !step.hasMarkup, let rule = graph.facts[step.element].demand.empty else { return }
      return findings.add(
        rule,
        "\(graph.facts[step.element].name.angled) is empty",
        at: Place(position: tag.position, path: tag.path)
      )
    }
    guard element.grammar >= 0 else { return }
    if text.count < text.wholeCount {
      findings.add(
        "feed-whitespace",
        "\(graph.facts[step.element].name.angled) has white space around its value",
        at: Place(position: tag.position, path: tag.path)
      )
    }
    let grammar = graph.grammars[Int(element.grammar)]
    text.read { bytes in
      grammar.check(bytes) { fault in
        findings.add(
          fault.rule,
          Self.message(graph.facts[step.element].name, bytes, fault),
          at: Place(position: tag.position, path: tag.path),
          isMild: fault.isMild
        )
      }
    }
  }

  private static func message(_ name: String, _ bytes: Span<UInt8>, _ fault: Grammar.Fault)
    -> String
  {
    let value = makeString(bytes, 0..<min(bytes.count, 200).characterEnd(in: bytes))
    let says = Rules.byID[fault.rule].map { "\($0.says)" } ?? "is not as it should be"
    let expected = fault.expected.map { "; expected \($0)" } ?? ""
    return "\(name) \"\(value.oneLine.quoted)\" \(says)\(expected)"
  }

  // MARK: - Families

  private func startRoot(_ tag: borrowing StartTag) {
    if options.profile == .auto { use(.fitting(tag)) }
    DocumentRules.check(root: tag, &findings)
  }

  private func beginWatched(_ element: Int, _ tag: borrowing StartTag) {
    let parent = steps.count > 1 ? name(steps.count - 2) : ""
    let observed = observed(tag, name: graph.facts[element].name, parent: parent)
    captures.append(observed)
    findings.place = observed.place
    for index in watchers[element] { families[index].begin(observed, &findings) }
  }

  private func observed(
    _ tag: borrowing StartTag,
    name: String,
    parent: String
  ) -> ObservedElement {
    var attributes: [(name: String, value: String)] = []
    for index in 0..<tag.attributeCount {
      tag.load(index, into: &attributeText)
      attributeText.keepSpace()
      attributes.append((tag.attributeName(index).qualified, attributeText.string()))
    }
    return ObservedElement(
      name: name,
      parent: parent,
      attributes: attributes,
      text: "",
      hasMarkup: false,
      firstChild: nil,
      place: Place(position: tag.position, path: tag.path)
    )
  }

  private func endWatched(_ step: Step, _ tag: borrowing EndTag) {
    guard let begun = captures.popLast() else { return }
    let element = graph.elements[step.element]
    let ended = ObservedElement(
      name: begun.name,
      parent: begun.parent,
      attributes: begun.attributes,
      text: element.text == .value ? text.prefix(65_536) : "",
      hasMarkup: step.hasMarkup,
      firstChild: step.firstChild,
      place: begun.place
    )
    findings.place = begun.place
    for index in watchers[step.element] { families[index].end(ended, &findings) }
  }

  /// Looks at an episode that is complete.
  func check(_ episode: Episode) {
    findings.deliver(episode) { findings in
      for index in families.indices { families[index].check(episode, &findings) }
    }
  }

  /// Says how much is only counted.
  func noteUntold() {
    guard findings.untold > 0 else { return }
    findings.take(
      Diagnostic(
        rule: "limit-diagnostics",
        severity: .note,
        message: "\(findings.untold) more findings are only counted"
      )
    )
  }

  // MARK: - Names

  @inline(__always)
  private func number(of symbol: Symbol) -> Int {
    let index = Int(symbol.index)
    return index < numbers.count ? Int(numbers[index]) : -1
  }

  private func name(_ step: Int) -> String {
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

extension Int {
  /// The same place in a text, or the end of the last whole character before it.
  fileprivate func characterEnd(in text: Span<UInt8>) -> Int {
    var end = self
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}

extension TextBuffer {
  /// The beginning of the text as a string.
  fileprivate func prefix(_ limit: Int) -> String {
    read { bytes in makeString(bytes, 0..<Swift.min(bytes.count, limit).characterEnd(in: bytes)) }
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
