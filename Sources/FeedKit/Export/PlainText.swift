/// Plain text of HTML, for places that take no markup.
enum PlainText {
  /// The text without tags: its paragraphs and lines stay, other white space is run together; empty when
  /// nothing is left.
  static func text(of html: String) -> String {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return html
    }
    var lines: [String] = []
    for line in withoutTags(html, lineEnd: "\n").split(
      separator: "\n",
      omittingEmptySubsequences: false
    ) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      // One empty line between paragraphs is enough.
      if !words.isEmpty || lines.last?.isEmpty == false { lines.append(words) }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The text without tags in one line, cut at a word; `nil` when nothing is left.
  static func summary(of html: String, length: Int = 500) -> String? {
    let text = withoutTags(html, lineEnd: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard !text.isEmpty else { return nil }
    guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    let head = text[..<end]
    let cut = text[end] == " " ? head.endIndex : head.lastIndex(of: " ") ?? head.endIndex
    return "\(head[..<cut])…"
  }

  // White space of the source says nothing in HTML; lines end where their elements do.
  private static func withoutTags(_ html: String, lineEnd: String) -> String {
    var text = ""
    var rest = html[...]
    while let mark = rest.firstIndex(of: "<") {
      text += spaced(rest[..<mark])
      rest = rest[mark...]
      guard let name = tagName(rest.dropFirst()), let end = rest.firstIndex(of: ">") else {
        text.append(rest.removeFirst())
        continue
      }
      rest = rest[rest.index(after: end)...]
      if name == "script" || name == "style" {
        rest = rest.firstRange(of: "</\(name)").map { rest[$0.lowerBound...] } ?? rest
      }
      text += lines.contains(name) ? lineEnd : paragraphs.contains(name) ? lineEnd + lineEnd : " "
    }
    return resolved(text + spaced(rest))
  }

  private static let lines: Set<String> = ["br", "li", "/li", "tr", "/tr", "dt", "dd"]
  private static let paragraphs: Set<String> = [
    "p", "/p", "div", "/div", "ul", "/ul", "ol", "/ol", "h1", "/h1", "h2", "/h2", "h3", "/h3", "h4",
    "/h4", "blockquote", "/blockquote", "hr", "table", "/table", "pre", "/pre",
  ]

  private static func spaced(_ text: Substring) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  /// The name of the tag that begins here, with the slash of an end tag; `nil` when none does.
  private static func tagName(_ rest: Substring) -> String? {
    guard let first = rest.first, first.isLetter || first == "/" || first == "!" else { return nil }
    return String(first).lowercased()
      + rest.dropFirst().prefix { $0.isLetter || $0.isNumber }.lowercased()
  }

  private static func resolved(_ text: String) -> String {
    var buffer = TextBuffer(limit: text.utf8.count)
    TextReference.resolve(text.utf8.span, into: &buffer)
    buffer.keepSpace()
    return buffer.string()
  }
}
