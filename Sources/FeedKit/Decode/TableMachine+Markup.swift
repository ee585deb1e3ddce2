// Markup in a text is written back as HTML, and what stands around it is escaped: the value is then
// what an escaped text would have been.

/// An open element of markup in a text.
struct InlineElement {
  /// The name to close it with; `nil` for an element that is not written.
  var name: String?
  /// The URI of its namespace.
  var namespace: String?
}

extension TableMachine {
  mutating func startInline(_ tag: borrowing StartTag) {
    open.append(.inline)
    let name = tag.name()
    let isXHTML = name.namespace == xhtmlNamespace
    let isOutermost = inline.isEmpty
    // Some escape HTML and wrap it as if it were XHTML.
    let isSource = textKind.isHTML && isOutermost || isOutermost && text.isMarkup
    if isOutermost, !isSource { text.becomeMarkup() }
    let mayWrap = textKind.hasWrapper || textKind.isHTML
    let isWrapper = isXHTML && isOutermost && mayWrap && name.local == "div"
    let written = isWrapper ? nil : name.local
    if let written {
      var attributes = inlineAttributes(tag)
      if let uri = strangeNamespace(tag, name) { attributes.insert(("xmlns", uri), at: 0) }
      text.appendTag(written, attributes: attributes)
    }
    inline.append(InlineElement(name: written, namespace: name.namespace))
    guard !isXHTML, !isMarkupNoted else { return }
    isMarkupNoted = true
    diagnostics.append(
      Diagnostic(
        rule: "markup-in-text",
        severity: .warning,
        message: "\(name.qualified.quoted) stands in a text; kept as HTML",
        position: tag.position,
        path: tag.path
      )
    )
  }

  mutating func endInline() {
    guard let name = inline.popLast()?.name, !HTML.isVoid(name) else { return }
    text.appendEndTag(name)
  }

  /// The namespace that must be declared so that the element means what it meant: MathML, SVG.
  private func strangeNamespace(_ tag: borrowing StartTag, _ name: XMLName) -> String? {
    guard tag.namespace == .unknown, let uri = name.namespace, uri != xhtmlNamespace,
      uri != inline.last?.namespace
    else { return nil }
    return uri
  }

  private mutating func inlineAttributes(
    _ tag: borrowing StartTag
  ) -> [(name: String, value: String)] {
    (0..<tag.attributeCount).map { index in
      tag.load(index, into: &attributeText)
      attributeText.keepSpace()
      return (tag.attributeName(index).qualified, attributeText.string())
    }
  }

  /// Puts what a base64 text stands for in its place; what is no text stays as it is.
  mutating func decodeText() {
    guard !text.isMarkup, let bytes = text.read({ Base64.decoded($0) }),
      String(validating: bytes, as: UTF8.self) != nil
    else { return }
    text.replace(with: bytes)
    textKind.isHTML = true
  }
}

private let xhtmlNamespace = "http://www.w3.org/1999/xhtml"
