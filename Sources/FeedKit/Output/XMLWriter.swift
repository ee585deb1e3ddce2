/// Writes XML 1.0 piece by piece, indented by two spaces; what it writes is always well-formed.
///
/// Characters that XML cannot hold are left out. Names are literals: those of documents are not
/// written without a check.
package struct XMLWriter: ~Copyable {
  private var sink: ByteSink
  private var openElements: [StaticString]
  // Whether the start tag of the innermost element still lacks its ">".
  private var isInTag = false
  // Whether the innermost element has had text, so that no white space may be added to it.
  private var hasText = false

  /// Makes a writer that takes a sink over until ``finish()``.
  ///
  /// - Parameters:
  ///   - sink: Where to write.
  ///   - openElements: Elements that were opened before and stand open, outermost first.
  package init(_ sink: consuming ByteSink, openElements: [StaticString] = []) {
    self.sink = sink
    self.openElements = openElements
  }

  /// Gives the sink back; elements that stand open stay open.
  package consuming func finish() -> ByteSink {
    completeTag()
    return sink
  }

  /// Writes the XML declaration.
  package mutating func declaration() {
    sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" as StaticString)
  }

  /// Opens an element.
  package mutating func open(_ name: StaticString) {
    completeTag()
    if !hasText && !openElements.isEmpty { indent() }
    sink.append(UInt8(ascii: "<"))
    sink.append(name)
    openElements.append(name)
    isInTag = true
    hasText = false
  }

  /// Adds an attribute to the element that was just opened, unless absent or the tag is complete.
  package mutating func attribute(_ name: StaticString, _ value: String?) {
    guard isInTag, let value else { return }
    sink.append(UInt8(ascii: " "))
    sink.append(name)
    sink.append("=\"" as StaticString)
    sink.append(value, as: XMLAttributeEscaping.self)
    sink.append(UInt8(ascii: "\""))
  }

  /// Adds an attribute under a name of a document; the caller has made sure that it is a name.
  package mutating func attribute(named name: String, _ value: String) {
    guard isInTag else { return }
    sink.append(UInt8(ascii: " "))
    sink.append(name)
    sink.append("=\"" as StaticString)
    sink.append(value, as: XMLAttributeEscaping.self)
    sink.append(UInt8(ascii: "\""))
  }

  /// Adds text to the innermost element.
  package mutating func text(_ text: String) {
    guard beginText() else { return }
    sink.append(text, as: XMLTextEscaping.self)
  }

  /// Adds text to the innermost element, in a CDATA section.
  package mutating func cdata(_ text: String) {
    guard beginText() else { return }
    sink.append("<![CDATA[" as StaticString)
    sink.append(text, as: XMLCDATAEscaping.self)
    sink.append("]]>" as StaticString)
  }

  /// Closes the innermost element, if any is open.
  package mutating func close() {
    guard let name = openElements.popLast() else { return }
    if isInTag {
      sink.append("/>" as StaticString)
    } else {
      if !hasText { indent() }
      sink.append("</" as StaticString)
      sink.append(name)
      sink.append(UInt8(ascii: ">"))
    }
    isInTag = false
    hasText = false
    if openElements.isEmpty { sink.append(UInt8(ascii: "\n")) }
  }

  /// Writes an element that holds nothing but a text, unless absent.
  package mutating func element(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    open(name)
    self.text(text)
    close()
  }

  /// Lets elements whose names are no literals be written inside the innermost one.
  mutating func elements(_ body: (inout ElementWriter) -> Void) {
    guard !openElements.isEmpty else { return }
    completeTag()
    sink.writeElements(depth: openElements.count, body)
  }

  private mutating func beginText() -> Bool {
    guard !openElements.isEmpty else { return false }
    completeTag()
    hasText = true
    return true
  }

  private mutating func completeTag() {
    guard isInTag else { return }
    sink.append(UInt8(ascii: ">"))
    isInTag = false
  }

  private mutating func indent() {
    sink.append(UInt8(ascii: "\n"))
    sink.append(spaces: 2 * openElements.count)
  }
}

extension ByteSink {
  /// Writes XML into the sink; elements that stand open at the end stay open.
  package mutating func writeXML(
    within openElements: [StaticString] = [],
    _ body: (inout XMLWriter) -> Void
  ) {
    var xml = XMLWriter(consume self, openElements: openElements)
    body(&xml)
    self = xml.finish()
  }
}
