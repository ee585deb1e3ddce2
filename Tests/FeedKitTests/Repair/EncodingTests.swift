import Testing

@testable import FeedKit

@Suite("Encodings")
struct EncodingTests {
  private let text = "<rss><channel><title>ä€“🌙</title></channel></rss>"

  private func title(
    _ bytes: [UInt8],
    _ options: ParseOptions = .init()
  ) -> (title: String?, encoding: String?, rules: [String]) {
    let whole = FeedReading(bytes, options: options)
    let single = FeedReading(bytes, cutInto: 1, options: options)
    #expect(whole.feed?.title == single.feed?.title)
    #expect(whole.rules == single.rules)
    return (whole.feed?.title, whole.feed?.encoding, whole.rules)
  }

  private func utf16(_ text: String, big: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return big ? pair.reversed() : pair
    }
  }

  /// A feed whose title is these bytes.
  private func feed(_ title: [UInt8], encoding label: String? = nil) -> [UInt8] {
    let declaration = label.map { "<?xml version='1.0' encoding='\($0)'?>" } ?? ""
    return Array((declaration + "<rss><channel><title>").utf8) + title
      + Array("</title></channel></rss>".utf8)
  }

  @Test("without a word about it, a document is UTF-8")
  func utf8() {
    #expect(title(Array(text.utf8)) == ("ä€“🌙", "UTF-8", []))
  }

  @Test("UTF-16 is known by its mark, and without one by its zero bytes")
  func utf16() {
    for mark in [[], [0xFF, 0xFE]] as [[UInt8]] {
      #expect(title(mark + utf16(text)) == ("ä€“🌙", "UTF-16LE", []))
    }
    for mark in [[], [0xFE, 0xFF]] as [[UInt8]] {
      #expect(title(mark + utf16(text, big: true)) == ("ä€“🌙", "UTF-16BE", []))
    }
  }

  @Test("a byte order mark counts more than the declaration")
  func mark() {
    let declared = "<?xml version='1.0' encoding='ISO-8859-1'?>" + text
    #expect(title([0xEF, 0xBB, 0xBF] + Array(declared.utf8)) == ("ä€“🌙", "UTF-8", []))
    #expect(title([0xFF, 0xFE] + utf16(declared)) == ("ä€“🌙", "UTF-16LE", []))
  }

  @Test("UTF-8 that calls itself UTF-16 is UTF-8")
  func falseWideLabel() {
    #expect(title(feed([0xC3, 0xA4], encoding: "utf-16")) == ("ä", "UTF-8", []))
  }

  @Test(
    "Latin-1 and ASCII mean windows-1252, as on the Web",
    arguments: ["ISO-8859-1", "latin1", "us-ascii", "windows-1252", "CP1252", " l1 "]
  )
  func latin1(_ label: String) {
    let bytes: [UInt8] = [0xE4, 0x80, 0x93, 0x99, 0xFF]
    #expect(title(feed(bytes, encoding: label)) == ("ä€“™ÿ", "windows-1252", []))
  }

  @Test("a byte that windows-1252 gives no character is the control character of its number")
  func unassigned() {
    let found = title(feed([0x41, 0x81, 0x8D, 0x9D], encoding: "windows-1252"))
    #expect(found == ("A\u{81}\u{8D}\u{9D}", "windows-1252", []))
  }

  @Test("a label that nobody knows is told, and the document read as UTF-8")
  func unknownLabel() {
    let found = title(feed([0xC3, 0xA4], encoding: "utf8mb4"))
    #expect(found == ("ä", "UTF-8", ["encoding-unknown"]))
  }

  @Test("bytes that are not UTF-8 are windows-1252, each for itself")
  func invalid() {
    let found = title(feed(Array("It".utf8) + [0x92] + Array("s caf".utf8) + [0xE9]))
    #expect(found == ("It’s café", "UTF-8", ["repair-invalid-utf8", "repair-invalid-utf8"]))
  }

  @Test(
    "what looks like UTF-8 and is not is taken byte by byte",
    arguments: [
      ([0xC0, 0x80], "À€"), ([0xED, 0xA0, 0x80], "\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "ô\u{90}€€"),
      ([0xE0, 0x80, 0x80], "à€€"), ([0xF0, 0x9F, 0xE2, 0x82, 0xAC], "ðŸ€"), ([0xFF, 0xFE], "ÿþ"),
      ([0xC3, 0x28], "Ã("), ([0x80, 0xC3, 0xA4], "€ä"), ([0xE2, 0x82], "â‚"),
      ([0xF0, 0x9F, 0x8C], "ðŸŒ"),
    ] as [([UInt8], String)]
  )
  func illFormed(_ bytes: [UInt8], _ expected: String) {
    #expect(title(feed(bytes)).title == expected)
  }

  @Test("a character that the end of the input cuts is taken byte by byte")
  func cutAtEnd() {
    let reading = FeedReading(Array("<rss><channel><item></item><title>a".utf8) + [0xE2, 0x82])
    #expect(reading.rules == ["repair-invalid-utf8", "repair-invalid-utf8", "truncated"])
    #expect(reading.episodes.count == 1)
  }

  @Test("control characters, NUL and noncharacters are left out, a row of them with one word")
  func forbidden() {
    let bytes: [UInt8] = [0x41, 0, 1, 0x1F, 0x42, 0x0B, 0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF, 0x43]
    let found = title(feed(bytes))
    #expect(found.title == "ABC")
    #expect(found.rules == ["repair-control-character", "repair-control-character"])
    #expect(title(feed([0x41, 0x7F, 0x42])) == ("A\u{7F}B", "UTF-8", []))
    let wide = "<rss><channel><title>A\u{1}B\u{FFFE}C</title></channel></rss>"
    #expect(title(utf16(wide)).title == "ABC")
  }

  @Test("a surrogate without its partner, and half a character at the end, are U+FFFD")
  func surrogates() {
    let before = utf16("<rss><channel><title>a")
    let after = utf16("b</title></channel></rss>")
    #expect(title(before + [0x3D, 0xD8] + after).title == "a\u{FFFD}b")
    #expect(title(before + [0x19, 0xDF] + after).title == "a\u{FFFD}b")
    #expect(title(before + [0x3D, 0xD8, 0x3D, 0xD8] + after).title == "a\u{FFFD}\u{FFFD}b")
    #expect(title(before + [0x3D, 0xD8, 0x19, 0xDF] + after).title == "a\u{1F719}b")
    let odd = utf16("<rss><channel><item></item>") + [0x3C]
    #expect(FeedReading(odd).rules == ["truncated"])
    #expect(FeedReading(odd).episodes.count == 1)
  }

  @Test("an encoding that the caller names wins over all that the document says")
  func override() {
    let options = ParseOptions.with { $0.encoding = "windows-1252" }
    let found = title(feed([0xC3, 0xA4], encoding: "UTF-8"), options)
    // Read as asked for, and then found to be UTF-8 that was read so.
    #expect(found == ("ä", "windows-1252", ["repair-mojibake"]))
    #expect(title([0xEF, 0xBB, 0xBF] + feed([0xE4]), options) == ("ä", "windows-1252", []))
    let utf8 = ParseOptions.with { $0.encoding = "utf-8" }
    #expect(title(feed([0xC3, 0xA4], encoding: "nonsense"), utf8) == ("ä", "UTF-8", []))
    let wide = ParseOptions.with { $0.encoding = "UTF-16" }
    #expect(title([0xFE, 0xFF] + utf16(text, big: true), wide) == ("ä€“🌙", "UTF-16BE", []))
    #expect(title(utf16(text), wide) == ("ä€“🌙", "UTF-16LE", []))
  }

  @Test("an encoding that the caller names and nobody knows is an error")
  func unknownOverride() {
    let options = ParseOptions.with { $0.encoding = "klingon" }
    let reading = FeedReading(text, options: options)
    #expect(reading.error?.code == .unknownEncoding)
  }

  @Test("the summary says what was declared, and what it was read with")
  func summary() {
    let summary = FeedReading(feed([0x41], encoding: "ISO-8859-1")).summary
    #expect(summary.encodingDeclared == "ISO-8859-1")
    #expect(summary.encodingUsed == "windows-1252")
  }

  @Test("a declaration of more than a kilobyte is none")
  func longDeclaration() {
    let label = String(repeating: " ", count: 2_000) + "encoding='latin1'"
    let bytes = Array("<?xml version='1.0' \(label)?>".utf8) + feed([0xC3, 0xA4])
    #expect(title(bytes) == ("ä", "UTF-8", []))
  }
}
