/// Links and media within HTML source.
enum HTMLLinks {
  /// Attributes whose value is one URL, in lower case.
  private static let attributes = [
    "action", "background", "cite", "data", "formaction", "href", "longdesc", "poster", "src",
  ]

  /// HTML source whose relative links are completed by a base; `nil` when it has none.
  ///
  /// All else stays byte for byte as it was. Work is linear in the text.
  static func resolved(_ html: Span<UInt8>, against base: [UInt8]) -> [UInt8]? {
    let base = escaped(base)
    var writer = Writer()
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      index += 1
      if html.byte(at: index).isLetter { index = readTag(html, index, base, &writer) }
    }
    return writer.finish(html)
  }

  /// Reads the attributes of a tag; returns where to go on.
  private static func readTag(
    _ html: Span<UInt8>,
    _ start: Int,
    _ base: [UInt8],
    _ writer: inout Writer
  ) -> Int {
    var index = end(html, start) { isSpace($0) || $0 == slash || $0 == greater }
    while true {
      index = end(html, index) { !isSpace($0) && $0 != slash }
      guard index < html.count, html[index] != greater, html[index] != UInt8(ascii: "<") else {
        return index
      }
      let name = index
      // The first byte is part of the name, whatever it is, so that each round goes on.
      index = end(html, index + 1) {
        isSpace($0) || $0 == slash || $0 == greater || $0 == UInt8(ascii: "=")
      }
      let nameEnd = index
      index = end(html, index) { !isSpace($0) }
      guard html.byte(at: index) == UInt8(ascii: "=") else { continue }
      index = end(html, index + 1) { !isSpace($0) }
      let value = valueRange(html, &index)
      guard attributes.contains(where: { html.isWord($0, in: name..<nameEnd) }) else { continue }
      complete(html, Whitespace.trimmedRange(html, in: value), base, &writer)
    }
  }

  /// The range of a value that begins at an index, which is moved behind it.
  private static func valueRange(_ html: Span<UInt8>, _ index: inout Int) -> Range<Int> {
    let quote = html.byte(at: index)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      index = end(html, start) { isSpace($0) || $0 == greater }
      return start..<index
    }
    let start = index + 1
    let stop = end(html, start) { $0 == quote }
    index = min(stop + 1, html.count)
    return start..<stop
  }

  private static func complete(
    _ html: Span<UInt8>,
    _ value: Range<Int>,
    _ base: [UInt8],
    _ writer: inout Writer
  ) {
    let text = html.extracting(value)
    guard !text.isEmpty, text[0] != UInt8(ascii: "#"), !URLReference.isAbsolute(text),
      let url = URLReference.resolved(text.indices.map { text[$0] }, against: base)
    else { return }
    writer.replace(value, with: url, in: html)
  }

  /// A base that can stand in any attribute: a document that names it must not write tags with it.
  private static func escaped(_ base: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in base {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), greater,
        UInt8(ascii: "`"):
        result.append(UInt8(ascii: "%"))
        result.appendHexadecimal(byte)
      default: result.append(byte)
      }
    }
    return result
  }

  private static let slash = UInt8(ascii: "/")
  private static let greater = UInt8(ascii: ">")

  private static func isSpace(_ byte: UInt8) -> Bool {
    Whitespace.isXMLSpace(byte) || byte == 0x0C
  }

  /// The first index from a start on at which a byte is one that ends something.
  @inline(__always)
  private static func end(
    _ html: Span<UInt8>,
    _ start: Int,
    where isEnd: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index < html.count, !isEnd(html[index]) { index += 1 }
    return index
  }

  /// The text as far as it was changed.
  private struct Writer {
    private var result: [UInt8] = []
    private var copied = 0
    private var isChanged = false

    mutating func replace(_ range: Range<Int>, with bytes: [UInt8], in html: Span<UInt8>) {
      copy(html, to: range.lowerBound)
      result += bytes
      copied = range.upperBound
      isChanged = true
    }

    mutating func finish(_ html: Span<UInt8>) -> [UInt8]? {
      guard isChanged else { return nil }
      copy(html, to: html.count)
      return result
    }

    private mutating func copy(_ html: Span<UInt8>, to end: Int) {
      while copied < end {
        result.append(html[copied])
        copied += 1
      }
    }
  }
}
