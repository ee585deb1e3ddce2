// Ids, and references to them.

extension TimedTextWatch {
  mutating func checkID(_ index: Int, _ element: TTMLElement, _ tag: borrowing StartTag) {
    let isName = text.read { $0.isPlainName } || XMLNameText.isValid(text.string())
    guard isName else {
      let value = text.read { shownValue($0) }
      return add(
        "ttml-bad-id",
        "xml:id is \"\(value)\"; expected a name without spaces that begins with a letter",
        at: tag.place(ofAttribute: index)
      )
    }
    let parent = steps.count > 1 ? steps[steps.count - 2].element : .tt
    let counts: Bool
    switch element {
    case .style: counts = parent == .styling
    case .agent: counts = isInHead
    case .profile: counts = parent != .profile
    default: counts = true
    }
    let isNew = text.read { references.insert($0, of: element, counts: counts) }
    if !isNew {
      let value = text.read { shownValue($0) }
      add(
        "ttml-duplicate-id",
        "xml:id \"\(value)\" is that of another element too",
        at: tag.place(ofAttribute: index)
      )
    } else if isInHead {
      references.define(
        TimedTextReferences.Definition(element: element, id: text.string(), place: place(tag))
      )
    }
  }

  /// Whether the head is open.
  var isInHead: Bool { steps.count > 1 && steps[1].element == .head }

  mutating func checkReferences(
    _ number: Int,
    _ elements: [TTMLElement],
    _ index: Int,
    _ element: TTMLElement,
    _ tag: borrowing StartTag
  ) {
    let row = table.rows[number]
    // Apple's labels are names, and no ids.
    if row.attribute == .agent, isAbsolute { return }
    var ranges: [Range<Int>] = []
    text.read { value in
      var start = 0
      for place in 0...value.count
      where place == value.count || Whitespace.isXMLSpace(value[place]) {
        if place > start, ranges.count < 100 { ranges.append(start..<place) }
        start = place + 1
      }
    }
    if ranges.isEmpty {
      return add(
        "ttml-idref-empty",
        "\(row.qualified) refers to nothing",
        at: tag.place(ofAttribute: index)
      )
    }
    if ranges.count > 1, case .reference = row.value {
      return note(row, "one id", index, tag)
    }
    if row.attribute == .style, element == .style, steps.count > 1,
      steps[steps.count - 2].element == .styling
    {
      noteStyles(ranges, tag)
    }
    if row.attribute == .region, let range = ranges.first, regionCount > 0 {
      let id = text.read { makeString($0, range) }
      frames[frames.count - 1].region = regionNumber(id)
    }
    for range in ranges { resolve(number, elements, range, index, tag) }
  }

  /// A number for a region, by which those of paragraphs are told apart.
  private mutating func regionNumber(_ id: String) -> Int32 {
    if let number = regionNumbers[id] { return number }
    guard regionNumbers.count < 1_000 else { return 1_000 }
    let number = Int32(truncatingIfNeeded: regionNumbers.count)
    regionNumbers[id] = number
    return number
  }

  /// Notes what a style refers to; it was defined when its id was read, or is when that comes.
  private mutating func noteStyles(_ ranges: [Range<Int>], _ tag: borrowing StartTag) {
    guard let id = tag.value(of: catalog.symbol("id", in: Namespace.xml.code)),
      id.utf8.count <= 256
    else { return }
    let styles = text.read { value in
      ranges.filter { $0.count <= 256 }.map { makeString(value, $0) }
    }
    if stylesOfOpen.count == 256 { settleStyles() }
    stylesOfOpen.append((id, styles))
  }

  /// Gives definitions the styles that they refer to.
  private mutating func settleStyles() {
    for (id, styles) in stylesOfOpen { references.setStyles(styles, of: id) }
    stylesOfOpen = []
  }

  private mutating func resolve(
    _ number: Int,
    _ elements: [TTMLElement],
    _ range: Range<Int>,
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    // What is defined may stand behind, as long as the head is open.
    if isInHead {
      let id = text.read { makeString($0, range) }
      return wait(
        TimedTextReferences.Pending(attribute: number, id: id, place: tag.place(ofAttribute: index))
      )
    }
    let found = text.read { references.find($0.extracting(range), among: elements) }
    if case .right = found { return }
    let id = text.read { makeString($0, range) }
    tell(found, number, id, at: tag.place(ofAttribute: index))
  }

  /// Says what is wrong with a reference.
  private mutating func tell(
    _ found: TimedTextReferences.Found,
    _ number: Int,
    _ id: String,
    at place: Place
  ) {
    let row = table.rows[number]
    switch found {
    case .right: return
    case .unknown:
      add(
        Self.unresolvedRule(row),
        "\(row.qualified) refers to \"\(id.quoted)\", which is not there",
        at: place
      )
    case .wrong(let element):
      let isAgent = row.attribute == .agent || row.attribute == .agentReference
      add(
        isAgent ? "agent-idref-wrong-type" : "ttml-idref-wrong-type",
        "\(row.qualified) refers to \"\(id.quoted)\", which is \(Self.named(table[element].name))",
        at: place
      )
    case .outOfPlace(let element):
      add(
        element == .agent ? "agent-not-significant" : "ttml-idref-wrong-type",
        "\(row.qualified) refers to \"\(id.quoted)\", which stands where nothing may refer to it",
        at: place
      )
    }
  }

  private static func named(_ name: String) -> String { "the id of \(name.angled)" }

  private static func unresolvedRule(_ row: TTMLAttributeRow) -> RuleID {
    switch row.attribute {
    case .region: "ttml-region-unresolved"
    case .style: "ttml-style-unresolved"
    case .agent: "agent-unresolved"
    case .agentReference: "agent-bad-actor"
    default: "ttml-idref-unresolved"
    }
  }

  mutating func wait(_ reference: TimedTextReferences.Pending) {
    guard !references.wait(reference) else { return }
    resolve(reference)
  }

  private mutating func resolve(_ reference: TimedTextReferences.Pending) {
    let elements: [TTMLElement]
    switch table.rows[reference.attribute].value {
    case .references(let wanted), .reference(let wanted): elements = wanted
    case .form where table.attributes[reference.attribute].namespace == Namespace.smpte.code:
      elements = [.smpteImage]
    default: elements = [.data, .image, .audio, .font, .profile, .chunk]
    }
    let id = Array(reference.id.utf8)
    let found = references.find(id.span, among: elements)
    tell(found, reference.attribute, reference.id, at: reference.place)
  }

  /// The head is complete: what it refers to must be there.
  mutating func endHead() {
    settleEBU()
    settleStyles()
    for reference in references.takePending() { resolve(reference) }
    for style in references.styleLoops() {
      add(
        "ttml-style-loop",
        "style \"\(style.id.quoted)\" refers to itself, at once or through others",
        at: style.place
      )
    }
  }
}

extension Span<UInt8> {
  /// Whether the text is a name of letters, digits, hyphens, points and lines of ASCII.
  fileprivate var isPlainName: Bool {
    guard count > 0, self[0].isLetter || self[0] == UInt8(ascii: "_") else { return false }
    for index in indices {
      let byte = self[index]
      guard byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x2E || byte == 0x5F else {
        return false
      }
    }
    return true
  }
}
