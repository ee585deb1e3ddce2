/// Notes of shows and episodes as safe text: paragraphs and links, nothing else of their HTML.
///
/// Nothing is taken over but characters and addresses that ``SafeLink`` allows. References stay
/// references: to a browser they are text, whatever they name.
struct SafeNotes {
  /// Bytes that are read at most.
  private static let mostRead = 200_000

  private let source: [UInt8]
  private let limit: Int
  private var index = 0
  private var paragraph = HTMLFragment()
  private var written = 0
  private var isAfterSpace = true
  private var hasText = false
  /// Whether the paragraph is an entry of a list.
  private var isItem = false
  private var isInLink = false
  private var result = HTMLFragment()

  /// The notes as paragraphs.
  ///
  /// - Parameters:
  ///   - text: HTML or plain text.
  ///   - limit: Bytes of text after which the rest is left out.
  /// - Returns: Whole paragraphs; empty when nothing is left of the notes.
  static func html(_ text: String?, limit: Int = 1_500) -> HTMLFragment {
    guard let text else { return HTMLFragment() }
    var notes = SafeNotes(source: Array(text.utf8.prefix(mostRead)), limit: limit)
    notes.read()
    return notes.result
  }

  private init(source: [UInt8], limit: Int) {
    self.source = source
    self.limit = limit
  }

  private mutating func read() {
    let isPlain = !source.contains(UInt8(ascii: "<"))
    while index < source.count {
      guard written < limit || !isAfterSpace && source[index] > 0x20 && written < 2 * limit else {
        add("…")
        break
      }
      switch source[index] {
      case UInt8(ascii: "<") where beginsTag: readTag()
      case UInt8(ascii: "&"): readReference()
      case UInt8(ascii: "\n") where isPlain:
        endParagraph()
        index += 1
      case 0...0x20:
        addSpace()
        index += 1
      default: readText()
      }
    }
    endParagraph()
  }

  // MARK: Text

  private mutating func readText() {
    let start = index
    index += 1
    while index < source.count, source[index] > 0x20, source[index] != UInt8(ascii: "<"),
      source[index] != UInt8(ascii: "&"), index - start < 400
    { index += 1 }
    // A character is not cut in two.
    while index < source.count, source[index] & 0xC0 == 0x80 { index += 1 }
    add("\(String(decoding: source[start..<index], as: UTF8.self))")
  }

  private mutating func add(_ piece: HTMLFragment) {
    paragraph += piece
    written += piece.bytes.count
    isAfterSpace = false
    hasText = true
  }

  private mutating func addSpace() {
    guard !isAfterSpace else { return }
    paragraph += " "
    isAfterSpace = true
    written += 1
  }

  private mutating func endParagraph() {
    endLink()
    // A paragraph that only has a link without text, or a space, says nothing.
    if hasText { result += "<p>\(isItem ? "• " : "")\(paragraph)</p>\n" }
    paragraph = HTMLFragment()
    isAfterSpace = true
    hasText = false
    isItem = false
    written += 1
  }

  /// Takes a reference over when it is one; numbers only of characters that a text may hold.
  private mutating func readReference() {
    var end = index + 1
    while end < source.count, end - index < 33, isReferenceByte(source[end]) { end += 1 }
    let name = String(decoding: source[(index + 1)..<end], as: UTF8.self)
    guard end < source.count, source[end] == UInt8(ascii: ";"), !name.isEmpty else {
      add("&amp;")
      index += 1
      return
    }
    index = end + 1
    if name == "nbsp" { return addSpace() }
    guard name.hasPrefix("#") else { return add(.reference(name)) }
    let isHexadecimal = name.dropFirst().lowercased().hasPrefix("x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return }
    if scalar.properties.isWhitespace { addSpace() } else { add("\(String(scalar))") }
  }

  private func isReferenceByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "#")
  }

  // MARK: Tags

  private var beginsTag: Bool {
    guard index + 1 < source.count else { return false }
    let next = source[index + 1]
    return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?")
  }

  private mutating func readTag() {
    if source[index...].starts(with: "<!--".utf8) { return skip(past: "-->") }
    index += 1
    let isEnd = source[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let start = index
    while index < source.count, index - start < 12, source[index].isLetter || source[index].isDigit
    { index += 1 }
    let name = String(decoding: source[start..<index].map(\.lowercased), as: UTF8.self)
    let attributes = index..<endOfTag()
    index = min(attributes.upperBound + 1, source.count)
    switch name {
    case "script", "style", "template", "noscript", "textarea", "title", "svg", "math", "iframe":
      if !isEnd { skip(past: "</" + name) }
      index = min(endOfTag() + 1, source.count)
    case "a":
      endLink()
      if !isEnd { beginLink(attributes) }
    case "li":
      endParagraph()
      isItem = !isEnd
    case "br", "p", "div", "tr", "ul", "ol", "table", "hr", "section", "article", "blockquote",
      "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "header", "footer", "pre", "dl", "figure":
      endParagraph()
    default: break
    }
  }

  /// The place of the `>` that ends a tag; the end where none does.
  private func endOfTag() -> Int {
    var place = index
    var quote: UInt8?
    while place < source.count {
      let byte = source[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return place
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      place += 1
    }
    return place
  }

  private mutating func skip(past text: String) {
    let pattern = Array(text.utf8)
    var place = index
    while place + pattern.count <= source.count {
      if source[place..<(place + pattern.count)].elementsEqual(
        pattern,
        by: { $0.lowercased == $1 }
      ) {
        index = place + pattern.count
        return
      }
      place += 1
    }
    index = source.count
  }

  // MARK: Links

  private mutating func beginLink(_ attributes: Range<Int>) {
    guard let link = SafeLink(address(in: attributes)) else { return }
    paragraph += "<a rel=\"nofollow noreferrer\" href=\"\(link)\">"
    written += link.text.utf8.count
    isInLink = true
  }

  private mutating func endLink() {
    guard isInLink else { return }
    paragraph += "</a>"
    isInLink = false
  }

  /// The value of `href` among attributes; `nil` when there is none.
  private func address(in attributes: Range<Int>) -> String? {
    let pattern = Array("href=".utf8)
    var place = attributes.lowerBound
    while place + pattern.count < attributes.upperBound {
      guard
        source[place..<(place + pattern.count)].elementsEqual(
          pattern,
          by: { $0.lowercased == $1 }
        )
      else {
        place += 1
        continue
      }
      var start = place + pattern.count
      let quote = source[start]
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      if isQuoted { start += 1 }
      var end = start
      while end < attributes.upperBound, end - start < 4_000,
        isQuoted ? source[end] != quote : source[end] > 0x20
      { end += 1 }
      let scalars = Array(String(decoding: source[start..<end], as: UTF8.self).unicodeScalars)
      return String(String.UnicodeScalarView(NameEntities.resolved(scalars)))
    }
    return nil
  }
}
