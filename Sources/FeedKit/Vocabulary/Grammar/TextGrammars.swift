extension Grammar {
  /// Words without markup.
  static let plainText = Grammar("html-in-plain-text") { !HTMLText.looksLikeHTML($0) }

  /// Words without markup of a podcast: at most 255 bytes.
  static let shortText = plainText + .atMost(bytes: 255, rule: "psp-value-too-long")

  /// A description: HTML of at most 4,000 bytes.
  static func description(_ rule: RuleID) -> Grammar {
    html + atMost(bytes: 4_000, rule: rule)
  }

  /// HTML that does no harm to who shows it.
  static let html = Grammar { text, report in
    HTMLText.faults(in: text) { report(Fault($0)) }
  }

  /// A text of bounded length.
  static func atMost(bytes limit: Int, rule: RuleID) -> Grammar {
    Grammar { text, report in
      if text.count > limit {
        report(Fault(rule, expected: "at most \(limit) bytes, not \(text.count)"))
      }
    }
  }

  /// A text of bounded length.
  static func atMost(characters limit: Int, rule: RuleID = "pc-value-too-long") -> Grammar {
    Grammar { text, report in
      guard text.count > limit else { return }
      var count = 0
      for index in text.indices where text[index] & 0xC0 != 0x80 { count += 1 }
      if count > limit {
        report(Fault(rule, expected: "at most \(limit) characters, not \(count)"))
      }
    }
  }
}

/// What can be told of HTML without building a page of it.
enum HTMLText {
  /// Whether a text has a tag or an entity in it that only HTML would have.
  static func looksLikeHTML(_ text: Span<UInt8>) -> Bool {
    var index = text.firstMarkup(from: 0)
    // Looked for once, from the end: many tags that do not end must not cost more and more.
    var end: Int?
    while index < text.count {
      if text[index] == UInt8(ascii: "<") {
        let last = end ?? lastTagEnd(text)
        end = last
        if isTag(text, at: index, before: last) { return true }
      } else if isReference(text, at: index) {
        return true
      }
      index = text.firstMarkup(from: index + 1)
    }
    return false
  }

  /// Whether a tag of HTML stands at an index and may end where the last one does, end tags too.
  private static func isTag(_ text: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    var index = start + 1
    if text.byte(at: index) == UInt8(ascii: "/") { index += 1 }
    guard let name = name(text, at: index), HTML.isElement(text, name) else { return false }
    // What comes behind a name says whether it is one: "a < b" is arithmetic.
    let next = text.byte(at: name.upperBound)
    guard
      next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || Whitespace.isXMLSpace(next)
    else { return false }
    return name.upperBound <= end
  }

  /// Where the last tag may end; -1 when none does.
  private static func lastTagEnd(_ text: Span<UInt8>) -> Int {
    var index = text.count - 1
    while index >= 0, text[index] != UInt8(ascii: ">") { index -= 1 }
    return index
  }

  /// The range of a name that begins at an index.
  static func name(_ text: Span<UInt8>, at start: Int) -> Range<Int>? {
    guard text.byte(at: start).isLetter else { return nil }
    var end = start
    while text.byte(at: end).isLetter || text.byte(at: end).isDigit { end += 1 }
    return start..<end
  }

  /// Whether a character reference stands at an index: `&amp;`, `&#39;`.
  static func isReference(_ text: Span<UInt8>, at start: Int) -> Bool {
    var index = start + 1
    if text.byte(at: index) == UInt8(ascii: "#") { index += 1 }
    let first = index
    while text.byte(at: index).isLetter || text.byte(at: index).isDigit { index += 1 }
    return index > first && index - first <= 31 && text.byte(at: index) == UInt8(ascii: ";")
  }

  /// Whether tags stand in a text as `&lt;p&gt;`, so that readers show them.
  private static func isEscapedTwice(_ text: Span<UInt8>) -> Bool {
    var next = text.firstIndex(of: UInt8(ascii: "&"), from: 0)
    while next < text.count {
      let index = next
      next = text.firstIndex(of: UInt8(ascii: "&"), from: index + 1)
      guard text.beginsFolded("&lt;", at: index) else { continue }
      let start = text.byte(at: index + 4) == UInt8(ascii: "/") ? index + 5 : index + 4
      guard let name = name(text, at: start), HTML.isElement(text, name) else { continue }
      if text.beginsFolded("&gt;", at: name.upperBound) { return true }
    }
    return false
  }

  /// The rules that speak about a text that is HTML, each once.
  static func faults(in text: Span<UInt8>, _ report: (RuleID) -> Void) {
    var scan = HTMLScan()
    scan.read(text)
    if let rule = scan.danger { report(rule) }
    if scan.hasStyle { report("html-style") }
    if scan.hasRelativeLink { report("html-relative-link") }
    if scan.isUnfinished { report("html-unfinished") }
    if !scan.hasTags, isEscapedTwice(text) { report("feed-double-encoded") }
  }
}

/// One pass over the tags of HTML.
private struct HTMLScan {
  /// The rule about what may do harm.
  var danger: RuleID?
  var hasStyle = false
  var hasRelativeLink = false
  /// Whether a tag begins and does not end.
  var isUnfinished = false
  var hasTags = false

  mutating func read(_ text: Span<UInt8>) {
    var index = 0
    while true {
      index = text.firstIndex(of: UInt8(ascii: "<"), from: index)
      guard index < text.count else { return }
      let name = HTMLText.name(text, at: index + 1)
      let kind = name.map { HTML.kind(text, $0) } ?? .unknown
      guard let name, kind != .unknown else {
        index += 1
        continue
      }
      hasTags = true
      if kind == .dangerous { danger = danger ?? "html-unsafe-element" }
      index =
        text.byte(at: name.upperBound) == UInt8(ascii: ">")
        ? name.upperBound + 1 : readAttributes(text, name.upperBound)
    }
  }

  /// Reads up to the end of a tag.
  private mutating func readAttributes(_ text: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      if byte == UInt8(ascii: "<") { break }
      guard byte.isLetter, index == 0 || !text[index - 1].isLetter else {
        index += 1
        continue
      }
      index = readAttribute(text, index)
    }
    isUnfinished = true
    return index
  }

  private mutating func readAttribute(_ text: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while text.byte(at: end).isLetter || text.byte(at: end) == UInt8(ascii: "-") { end += 1 }
    var index = end
    while Whitespace.isXMLSpace(text.byte(at: index)) { index += 1 }
    guard text.byte(at: index) == UInt8(ascii: "=") else { return end }
    index += 1
    while Whitespace.isXMLSpace(text.byte(at: index)) { index += 1 }
    let quote = text.byte(at: index)
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let value = index
    if isQuoted {
      index = text.firstIndex(of: quote, from: index)
    } else {
      while index < text.count, text[index] != UInt8(ascii: ">"),
        !Whitespace.isXMLSpace(text[index])
      {
        index += 1
      }
    }
    judge(text, start..<end, value..<index)
    return isQuoted ? min(text.count, index + 1) : index
  }

  private mutating func judge(_ text: Span<UInt8>, _ name: Range<Int>, _ value: Range<Int>) {
    let word = text.extracting(name)
    if name.count > 2, word.beginsFolded("on") {
      danger = danger ?? "html-unsafe-attribute"
    }
    if word.equalsFolded("style"), StyleText.isDangerous(text.extracting(value)) {
      hasStyle = true
    }
    guard word.equalsFolded("href") || word.equalsFolded("src") else { return }
    let link = text.extracting(value)
    if link.beginsFolded("javascript:") { danger = danger ?? "html-unsafe-attribute" }
    if !link.isEmpty, !URLReference.isAbsolute(link), link[0] != UInt8(ascii: "#"),
      link[0] != UInt8(ascii: "&")
    {
      hasRelativeLink = true
    }
  }
}

/// What may not stand in the `style` of a text that others show.
enum StyleText {
  /// Whether a declaration places, hides or loads something.
  static func isDangerous(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      for word in words where text.beginsFolded(word, at: index) { return true }
      if isHuge(text, index) { return true }
    }
    return false
  }

  private static let words: [StaticString] = [
    "position", "expression", "url(", "behavior", "-moz-binding", "javascript", "mso-", "\\",
    "@import", "/*", "tab-stops",
  ]

  /// Whether a length of four digits or more begins at an index: what is moved so far is hidden.
  private static func isHuge(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard text[start].isDigit, start == 0 || isGap(text[start - 1]) else { return false }
    var end = start
    while text.byte(at: end).isDigit { end += 1 }
    return end - start >= 4 && text.byte(at: end).isLetter
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    Whitespace.isXMLSpace(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
  }
}
