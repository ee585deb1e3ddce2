/// What was seen of an entry.
struct AtomEntryFacts {
  var hasText = false
  var hasAuthor = false
  var id: String?
  var updated: String?

  mutating func add(_ element: ObservedElement) {
    switch element.name {
    case "atom:content", "atom:summary": hasText = true
    case "atom:author": hasAuthor = true
    // The source of an entry may have an author, which is then that of the entry.
    case "atom:source": hasAuthor = true
    case "atom:id": id = element.text
    case "atom:updated": updated = element.text
    default: break
    }
  }
}

/// Text constructs and contents of Atom (RFC 4287, 3.1 and 4.1.3).
enum AtomText {
  static func check(_ element: ObservedElement, _ findings: inout Findings) {
    let type = element["type"] ?? "text"
    guard ["text", "html", "xhtml"].contains(type) else {
      // Atom 0.3 says types of media, and how they are written with mode.
      if element["mode"] != nil { return }
      return findings.add(
        "atom-text-type",
        "type \"\(type.quoted)\" is neither text, html nor xhtml"
      )
    }
    check(element, as: type, &findings)
  }

  static func check(content element: ObservedElement, _ findings: inout Findings) {
    let type = element["type"]
    if element["src"] != nil { return checkOutside(element, type, &findings) }
    if element.text.isEmpty, !element.hasMarkup {
      return findings.add("atom-content-empty", "<content> is empty")
    }
    switch type ?? "text" {
    case "text", "html", "xhtml": check(element, as: type ?? "text", &findings)
    case let type: checkMedia(element, type, &findings)
    }
  }

  private static func check(
    _ element: ObservedElement,
    as type: String,
    _ findings: inout Findings
  ) {
    let text = Array(element.text.utf8)
    if type == "xhtml" {
      if !element.hasMarkup {
        guard !text.isEmpty else { return }
        let isEscaped = HTMLText.looksLikeHTML(text.span)
        findings.add(
          isEscaped ? "atom-xhtml-escaped" : "atom-xhtml-div",
          "\(element.name.angled) says xhtml, and has no elements"
        )
      } else if element.firstChild != "xhtml:div" {
        findings.add("atom-xhtml-div", "\(element.name.angled) says xhtml, and has no XHTML <div>")
      }
      return
    }
    if element.hasMarkup {
      return findings.add(
        "atom-markup-misplaced",
        "\(element.name.angled) says \(type), and has elements in it"
      )
    }
    if type == "text" {
      if HTMLText.looksLikeHTML(text.span) {
        findings.add("html-undeclared", "\(element.name.angled) is plain text, and has HTML in it")
      }
      return
    }
    checkHTML(element, &findings)
  }

  private static func checkHTML(_ element: ObservedElement, _ findings: inout Findings) {
    let text = Array(element.text.utf8)
    Grammar.html.check(text.span) { fault in
      let says = Rules.says(fault.rule)
      findings.add(fault.rule, "\(element.name) \(says)")
    }
    if HTMLText.hasStrangeTag(text.span) {
      findings.add("html-malformed", "\(element.name.angled) says html, and has tags that are none")
    }
  }

  private static func checkOutside(
    _ element: ObservedElement,
    _ type: String?,
    _ findings: inout Findings
  ) {
    if !element.text.isEmpty || element.hasMarkup {
      findings.add("atom-content-src-text", "<content> has src, and a text too")
    }
    guard let type else {
      return findings.add("atom-content-type-missing", "<content> has src, and no type")
    }
    if !URIText.isMediaType(Array(type.utf8).span) {
      findings.add("atom-content-type", "type \"\(type.quoted)\" is not a media type")
    }
  }

  private static func checkMedia(
    _ element: ObservedElement,
    _ type: String,
    _ findings: inout Findings
  ) {
    let lower = type.lowercased()
    if element["mode"] != nil {
      // Atom 0.3 says with mode how it is written.
      if lower == "text/html", !element.hasMarkup { checkHTML(element, &findings) }
      return
    }
    let isComposite = lower.hasPrefix("multipart/") || lower.hasPrefix("message/")
    guard URIText.isMediaType(Array(type.utf8).span), !isComposite else {
      return findings.add(
        "atom-content-type",
        "type \"\(type.quoted)\" is not a media type that may stand here"
      )
    }
    if lower == "text/html" || lower == "application/xhtml+xml" {
      let isPage = element.text.lowercased().contains("<html") || element.firstChild == "xhtml:html"
      if !isPage {
        findings.add("atom-content-fragment", "<content> says \(lower), and is no whole page")
      }
    }
    if lower == "text/plain", HTMLText.looksLikeHTML(Array(element.text.utf8).span) {
      findings.add("html-undeclared", "<content> says text/plain, and has HTML in it")
    }
    let isXML = lower.hasSuffix("+xml") || lower.hasSuffix("/xml")
    if isXML, element.hasMarkup, !element.text.isEmpty {
      findings.add("text-misplaced", "<content> of type \(lower) has text beside its element")
    }
    guard !isXML, !lower.hasPrefix("text/"), !element.text.isEmpty else { return }
    if Base64.decoded(Array(element.text.utf8).span) == nil {
      findings.add("atom-content-base64", "<content> of type \(lower) is not base64")
    }
  }
}

extension HTMLText {
  /// Whether something has the form of a tag and is none of HTML.
  static func hasStrangeTag(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] == UInt8(ascii: "<") {
      let start = text.byte(at: index + 1) == UInt8(ascii: "/") ? index + 2 : index + 1
      if text.byte(at: start) == UInt8(ascii: "!") { continue }
      guard let name = name(text, at: start), HTML.isElement(text, name) else { return true }
    }
    return false
  }
}
