// Relative URLs are completed by the base that is stated around them (XML Base, RFC 3986). Where none
// is stated they are read against the feed's own address, which is told.

extension TableMachine {
  /// Takes the `xml:base` that is in the attribute buffer.
  mutating func enterBase() {
    attributeText.trim()
    let base = attributeText.read { text in text.indices.map { text[$0] } }
    bases.enter(base, depth: isBeginning ? 0 : open.count + 1)
  }

  /// Completes the attributes that were found relative, now that all are read.
  mutating func completeAttributes(_ tag: borrowing StartTag, row: Int) {
    let indices = relatives
    relatives.removeAll()
    let isStated = bases.isStated
    for index in indices {
      tag.load(index, into: &attributeText)
      attributeText.trim()
      guard let place = current.attribute(tag.attributeSymbol(index), row: row) else { continue }
      guard let url = completed(attributeText) else {
        hasRelativeURLs = true
        continue
      }
      let field = current.completeAttribute(at: place, url)
      if isStated {
        current.add(completedURL(field, attributeText))
      } else {
        note(
          ReadingOutcome(field: field, rule: .urlRelative),
          attributeText.string(),
          tag.position,
          tag.path
        )
      }
    }
  }

  /// What was written in the place of a URL that was completed as it should be.
  func completedURL(_ field: String, _ buffer: borrowing TextBuffer) -> SourceText {
    SourceText(field: field, text: buffer.string(), rule: .urlCompleted)
  }

  /// A relative URL, completed; `nil` when there is nothing to complete it by.
  func completed(_ buffer: borrowing TextBuffer) -> String? {
    let reference = buffer.read { text -> [UInt8]? in
      guard bases.isStated || URLReference.isPlausible(text) else { return nil }
      return text.indices.map { text[$0] }
    }
    guard let reference, let base = bases.stated ?? bases.implicit else { return nil }
    return URLReference.resolved(reference, against: base).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Completes the links in an HTML text by the base that is stated for it.
  mutating func completeLinks() {
    guard let base = bases.stated, let html = text.read({ HTMLLinks.resolved($0, against: base) })
    else { return }
    text.replace(with: html)
  }
}
