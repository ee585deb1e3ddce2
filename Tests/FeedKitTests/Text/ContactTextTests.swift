import Testing

@testable import FeedKit

@Suite("Contacts, keywords and white space in text")
struct ContactTextTests {
  private func contact(_ text: String) -> [String?] {
    let bytes = Array(text.utf8)
    let contact = ContactText.read(bytes.span)
    return [contact.name, contact.email].map { range in
      range.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test("name and address are told apart")
  func pairs() {
    let cases: [(String, String?, String?)] = [
      ("ann@example.com (Ann Example)", "Ann Example", "ann@example.com"),
      ("ann@example.com(Ann (the) Example)", "Ann (the) Example", "ann@example.com"),
      ("Ann Example <ann@example.com>", "Ann Example", "ann@example.com"),
      ("\"Example, Ann\" <ann@example.com>", "Example, Ann", "ann@example.com"),
      ("Ann Example (ann@example.com)", "Ann Example", "ann@example.com"),
      ("<ann@example.com>", nil, "ann@example.com"),
      (" ann@example.com\n", nil, "ann@example.com"),
      ("mailto:ann@example.com", nil, "ann@example.com"),
      ("MAILTO:ann@example.com?subject=Hi", nil, "ann@example.com"),
      ("mailto:ann@example.com (Ann)", "Ann", "ann@example.com"),
      ("ann@example.com (ann@example.com)", nil, "ann@example.com"),
      ("ann@example.com ()", nil, "ann@example.com"),
      ("Zoë@exämple.org (Zoë)", "Zoë", "Zoë@exämple.org"),
      ("Ann Example", "Ann Example", nil),
      ("  ", nil, nil),
    ]
    for (text, name, email) in cases { #expect(contact(text) == [name, email], "\(text)") }
  }

  @Test("in doubt all of a contact is the name")
  func doubts() {
    let texts = [
      "hidden (someone)", "ann@example.com (Ann), bob@example.com (Bob)",
      "ann@example.com, bob@example.com", "write to ann@example.com", "ann at example.com",
      "@ann", "ann@", "ann@localhost", "ann@.com", "ann@example.", "a@b@example.com",
      "Ann (host) (ann@example.com)", "Ann <https://example.com/ann@home.html>", "Ann)", "(Ann",
      "((",
      "bob@example.com <ann@example.com>", "mailto:", ")", ">", "()",
    ]
    for text in texts { #expect(contact(text) == [text, nil], "\(text)") }
  }

  private func parts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [String] = []
    KeywordText.forEachPart(bytes.span) { parts.append(String(decoding: bytes[$0], as: UTF8.self)) }
    return parts
  }

  @Test("keywords are parted by commas, or by semicolons where there is no comma")
  func keywords() {
    #expect(parts("one, two words ,,three,") == ["one", "two words", "three"])
    #expect(parts("one; two;three") == ["one", "two", "three"])
    #expect(parts("one; two, three") == ["one; two", "three"])
    #expect(parts("one two") == ["one two"])
    #expect(parts(" , ") == [])
    #expect(parts("") == [])
  }

  @Test("white space at the ends is cut, also the kinds that are not seen")
  func whitespace() {
    let cases = [
      ("", ""), (" \t\r\n", ""), (" a b ", "a b"), ("\u{A0}\u{FEFF}a\u{200B}\u{A0} ", "a"),
      ("é", "é"), ("\u{2003}a", "\u{2003}a"), ("\u{200B}", ""),
    ]
    for (text, trimmed) in cases {
      let bytes = Array(text.utf8)
      let range = Whitespace.trimmedRange(bytes.span)
      #expect(String(decoding: bytes[range], as: UTF8.self) == trimmed)
    }
  }

  @Test("no piece of a multi-byte space traps or is cut alone")
  func brokenWhitespace() {
    for bytes: [UInt8] in [[0xC2], [0xA0], [0xE2, 0x80], [0x80, 0x8B], [0xEF, 0xBB], [0xBF]] {
      #expect(Whitespace.trimmedRange(bytes.span) == 0..<bytes.count)
    }
  }
}
