// Attributes and texts: which must be there, and what they must be like.

extension ElementWatch {
  mutating func readAttributes(
    _ element: ElementGraph.Element,
    _ number: Int,
    _ tag: borrowing StartTag
  ) {
    let first = Int(element.firstAttribute)
    let end = first + Int(element.attributeCount)
    var seen: UInt64 = 0
    for index in 0..<tag.attributeCount {
      let symbol = tag.attributeSymbol(index)
      let name = self.number(of: symbol)
      var found = first
      while found < end, name < 0 || Int(graph.attributes[found].name) != name { found += 1 }
      guard found < end else {
        noteUnknownAttribute(index, symbol, tag, number)
        continue
      }
      let attribute = graph.attributes[found]
      seen |= attribute.bit
      if attribute.isAsked { check(attribute, found, index, tag) }
    }
    guard element.isDemanding else { return }
    if element.isUnwelcome { noteUnwelcome(number, tag) }
    if seen & element.required != element.required { noteMissing(first..<end, seen, number, tag) }
  }

  private mutating func check(
    _ attribute: ElementGraph.Attribute,
    _ number: Int,
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    tag.load(index, into: &attributeText)
    attributeText.trim()
    if attributeText.isEmpty {
      guard let rule = graph.attributeFacts[number].demand.empty else { return }
      return findings.add(
        rule,
        "\(graph.attributeFacts[number].name) is empty",
        at: tag.place(ofAttribute: index)
      )
    }
    if attribute.isUnwelcome, let rule = graph.attributeFacts[number].demand.standing {
      findings.add(
        rule,
        "\(graph.attributeFacts[number].name) has no place here",
        at: tag.place(ofAttribute: index)
      )
    }
    guard attribute.grammar >= 0 else { return }
    if attributeText.count < attributeText.wholeCount {
      findings.add(
        "feed-whitespace",
        "\(graph.attributeFacts[number].name) has white space around its value",
        at: tag.place(ofAttribute: index)
      )
    }
    for fault in Self.faults(of: attributeText, graph.grammars[Int(attribute.grammar)]) {
      findings.add(
        fault.rule,
        Self.message(graph.attributeFacts[number].name, attributeText, fault),
        at: tag.place(ofAttribute: index),
        isMild: fault.isMild
      )
    }
  }

  /// What a grammar has against a text.
  private static func faults(
    of text: borrowing TextBuffer,
    _ grammar: Grammar
  ) -> [Grammar.Fault] {
    var faults: [Grammar.Fault] = []
    text.read { bytes in grammar.check(bytes) { faults.append($0) } }
    return faults
  }

  private mutating func noteUnknownAttribute(
    _ index: Int,
    _ symbol: Symbol,
    _ tag: borrowing StartTag,
    _ element: Int
  ) {
    if symbol == xml.base || symbol == xml.lang {
      return checkInherited(index, isBase: symbol == xml.base, tag)
    }
    let name = tag.attributeName(index)
    guard name.namespace == nil, name.prefix == nil, !graph.elements[element].takesAnyAttribute,
      !graph.facts[element].demand.attributes.contains(name.local)
    else { return }
    findings.add(
      "attribute-unknown",
      "\(name.local.quoted) is no attribute of \(graph.facts[element].name.angled)",
      at: tag.place(ofAttribute: index),
      hint: graph.hint(attributesOf: element)
    )
  }

  /// Attributes of XML that may stand anywhere.
  private mutating func checkInherited(_ index: Int, isBase: Bool, _ tag: borrowing StartTag) {
    tag.load(index, into: &attributeText)
    attributeText.trim()
    guard !attributeText.isEmpty else { return }
    for fault in Self.faults(of: attributeText, isBase ? Grammar.reference : .language) {
      findings.add(
        fault.rule,
        Self.message(isBase ? "xml:base" : "xml:lang", attributeText, fault),
        at: tag.place(ofAttribute: index)
      )
    }
  }

  private mutating func noteUnwelcome(_ number: Int, _ tag: borrowing StartTag) {
    let facts = graph.facts[number]
    guard let rule = facts.demand.standing else { return }
    findings.add(
      rule,
      "\(facts.name.angled) \(Rules.says(rule))",
      at: Place(position: tag.position, path: tag.path)
    )
  }

  private mutating func noteMissing(
    _ range: Range<Int>,
    _ seen: UInt64,
    _ number: Int,
    _ tag: borrowing StartTag
  ) {
    var noted = seen
    for index in range {
      guard let rule = graph.attributeFacts[index].demand.missing else { continue }
      let bit = graph.attributes[index].bit
      guard noted & bit == 0 else { continue }
      noted |= bit
      let facts = graph.facts[number]
      findings.add(
        rule,
        "\(facts.name.angled) has no \(graph.attributeFacts[index].name) (\(facts.spec))",
        at: Place(position: tag.position, path: tag.path)
      )
    }
  }

  /// The text of an element is complete.
  mutating func endText(_ step: Step, _ tag: borrowing EndTag) {
    textStep = -1
    let element = graph.elements[step.element]
    guard element.isTextAsked || audience.reads(step.element) else { return }
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
    for fault in Self.faults(of: text, graph.grammars[Int(element.grammar)]) {
      findings.add(
        fault.rule,
        Self.message(graph.facts[step.element].name, text, fault),
        at: Place(position: tag.position, path: tag.path),
        isMild: fault.isMild
      )
    }
  }

  private static func message(
    _ name: String,
    _ text: borrowing TextBuffer,
    _ fault: Grammar.Fault
  ) -> String {
    let value = text.read { bytes in
      makeString(bytes, 0..<min(bytes.count, 200).characterEnd(in: bytes))
    }
    var message = Wording()
    message.add(name)
    message.add(" \"")
    message.add(value.oneLine.quoted)
    message.add("\" ")
    message.add(Rules.says(fault.rule))
    if let expected = fault.expected {
      message.add("; expected ")
      message.add(expected)
    }
    return message.string
  }
}
