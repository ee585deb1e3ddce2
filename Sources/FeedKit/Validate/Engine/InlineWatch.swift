/// Looks at elements that stand in a text: XHTML, and whatever else is put there.
struct InlineWatch {
  static let xhtml = "http://www.w3.org/1999/xhtml"

  private var depth = 0

  /// The first element of a text begins.
  mutating func begin() { depth = 0 }

  mutating func start(
    _ tag: borrowing StartTag,
    _ buffer: inout TextBuffer,
    _ findings: inout Findings
  ) {
    defer { depth += 1 }
    let name = tag.name()
    let isXHTML = name.namespace == Self.xhtml
    let bytes = Array(name.local.utf8)
    let kind = HTML.kind(bytes.span, 0..<bytes.count)
    if depth == 0, !isXHTML {
      findings.add(
        "markup-in-text",
        "\(name.qualified.angled) stands in a text as an element; HTML is escaped there",
        at: Place(position: tag.position, path: tag.path)
      )
    }
    guard isXHTML else { return }
    if kind == .unknown {
      findings.add(
        "html-unknown-element",
        "\(name.qualified.angled) is no element of HTML",
        at: Place(position: tag.position, path: tag.path)
      )
    } else if kind == .dangerous {
      findings.add(
        "html-unsafe-element",
        "\(name.qualified.angled) may do harm where the text is shown; readers drop it",
        at: Place(position: tag.position, path: tag.path)
      )
    }
    for index in 0..<tag.attributeCount { check(index, tag, &buffer, &findings) }
  }

  mutating func end() { depth -= 1 }

  private func check(
    _ index: Int,
    _ tag: borrowing StartTag,
    _ buffer: inout TextBuffer,
    _ findings: inout Findings
  ) {
    let name = tag.attributeName(index).local.lowercased()
    tag.load(index, into: &buffer)
    buffer.trim()
    let rule: RuleID? = buffer.read { bytes in
      if name.hasPrefix("on"), name.count > 2 { return "html-unsafe-attribute" }
      if name == "style", StyleText.isDangerous(bytes) { return "html-style" }
      guard name == "href" || name == "src" else { return nil }
      return bytes.beginsFolded("javascript:") ? "html-unsafe-attribute" : nil
    }
    guard let rule else { return }
    findings.add(
      rule,
      "\(name.quoted) may do harm where the text is shown; readers drop it",
      at: tag.place(ofAttribute: index)
    )
  }
}
