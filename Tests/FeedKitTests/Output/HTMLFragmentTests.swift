import Testing

@testable import FeedKit

@Suite("HTML fragments")
struct HTMLFragmentTests {
  private func text(_ fragment: HTMLFragment) -> String {
    String(decoding: fragment.bytes, as: UTF8.self)
  }

  @Test("a literal is markup, and what is put into it is text")
  func escaping() {
    let name = "<b>\"Ann\" & 'Ben'</b>"
    #expect(
      text("<p>\(name)</p>")
        == "<p>&lt;b&gt;&quot;Ann&quot; &amp; &#39;Ben&#39;&lt;/b&gt;</p>"
    )
  }

  @Test("a fragment that is put into another one stays markup")
  func nesting() {
    let inner: HTMLFragment = "<b>\("<")</b>"
    #expect(text("<p>\(inner)\(7)</p>") == "<p><b>&lt;</b>7</p>")
  }

  @Test(
    "characters that nobody sees and that turn what follows are left out",
    arguments: [
      "\u{202E}", "\u{202A}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{0}", "\u{1B}",
      "\u{7F}", "\u{85}", "\u{9B}",
    ]
  )
  func hidden(character: String) {
    #expect(text("<p>\("a" + character + "b")</p>") == "<p>ab</p>")
  }

  @Test(
    "letters of all scripts stay, and so do tabs and line ends",
    arguments: ["é", "نور", "佐藤", "🦊", "\u{A0}", "\u{200D}", "‘", "…", "a\tb\nc", "\u{E0020}"]
  )
  func kept(characters: String) {
    #expect(text("\(characters)") == characters)
  }

  @Test("a name of a character is a reference only when it is a name")
  func references() {
    #expect(text(.reference("eacute")) == "&eacute;")
    #expect(text(.reference("a b")) == "&amp;a b;")
    #expect(text(.reference("")) == "&amp;;")
    #expect(text(.reference("<")) == "&amp;&lt;;")
  }

  @Test("pieces are joined with another one between them")
  func joining() {
    #expect(text(.joined(["<b>a</b>", "b", "c"], separator: ", ")) == "<b>a</b>, b, c")
    #expect(HTMLFragment.joined([]).isEmpty)
  }
}

@Suite("Safe links")
struct SafeLinkTests {
  @Test(
    "web addresses and mail are links",
    arguments: [
      "https://example.com/", "http://example.com/a?b=1&c=2#d", "HTTPS://EXAMPLE.COM",
      "mailto:ann@example.com", " https://example.com/a b ", "https://пример.example/",
    ]
  )
  func good(address: String) { #expect(SafeLink(address) != nil) }

  @Test(
    "everything else is none",
    arguments: [
      "javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:x",
      "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.com/", "/path", "#here",
      "", " ", "https://", "https:///path", "https:example.com", "mailto:", "ftp://example.com/",
      "https://exa\u{0}mple.com/", "\u{1}javascript:x",
      "https://example.com/" + String(repeating: "a", count: 2_000),
    ]
  )
  func bad(address: String) { #expect(SafeLink(address) == nil) }

  @Test("a place in a recording is a fragment, where there is none yet")
  func places() {
    let audio = SafeLink("https://example.com/1.mp3")
    #expect(audio?.at(.seconds(83)).text == "https://example.com/1.mp3#t=83")
    #expect(audio?.at(.zero).text == "https://example.com/1.mp3")
    #expect(SafeLink("https://a.example/#b")?.at(.seconds(5)).text == "https://a.example/#b")
  }
}
