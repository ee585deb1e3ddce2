// What families are shown of elements.

extension ElementWatch {
  mutating func beginWatched(_ element: Int, _ tag: borrowing StartTag) {
    let step = steps.count - 1
    let observed = audience.element(element) ?? makeElement(element)
    observed.begin(at: tag.position, in: steps[step].path) {
      (parent: step > 0 ? name(step - 1) : "", path: paths.path(of: element))
    }
    if tag.attributeCount > 0 { addAttributes(of: tag, to: observed) }
    audience.begin(observed, &findings)
  }

  private func makeElement(_ element: Int) -> ObservedElement {
    ObservedElement(number: element, name: graph.facts[element].name)
  }

  private mutating func addAttributes(of tag: borrowing StartTag, to observed: ObservedElement) {
    for index in 0..<tag.attributeCount {
      tag.load(index, into: &attributeText)
      attributeText.keepSpace()
      let number = number(of: tag.attributeSymbol(index))
      // A name in no namespace is the same however it is written.
      let isPlain = number >= 0 && graph.names[number].namespace == .none
      let name = isPlain ? graph.names[number].local : tag.attributeName(index).qualified
      observed.add(attribute: name, attributeText.string())
    }
  }

  mutating func endWatched(_ step: Step) {
    let hasText = graph.elements[step.element].text == .value && audience.reads(step.element)
    audience.end(
      text: hasText ? text.prefix(65_536) : "",
      hasMarkup: step.hasMarkup,
      firstChild: step.hasMarkup ? firstChild : nil,
      &findings
    )
  }
}

extension TextBuffer {
  /// The beginning of the text as a string.
  fileprivate func prefix(_ limit: Int) -> String {
    read { bytes in makeString(bytes, 0..<Swift.min(bytes.count, limit).characterEnd(in: bytes)) }
  }
}

extension Int {
  /// The same place in a text, or the end of the last whole character before it.
  func characterEnd(in text: Span<UInt8>) -> Int {
    var end = self
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
