import Testing

@_spi(Measuring) @testable import FeedKit

/// Tags that are written like the last one of their name are read in one go; nothing else may come of it.
@Suite("Tags of one shape")
struct TagShapeTests {
  /// Reads tags one after the other, as they stand and each in a document of its own.
  private func values(_ tags: [String]) -> (together: [Enclosure?], apart: [Enclosure?]) {
    let items = tags.map { "<item>\($0)</item>" }.joined(separator: "\n")
    let together = FeedReading(rss(items)).episodes.map(\.enclosures.first)
    let apart = tags.map { FeedReading(rss("<item>\($0)</item>")).episode.enclosures.first }
    return (together, apart)
  }

  @Test(
    "a tag is read alike, whatever tags of its name stood before it",
    arguments: [
      "<enclosure url='a' length='1'/>", "<enclosure url=\"a\" length=\"1\"/>",
      "<enclosure url=\"a\" length=\"1\" />", "<enclosure url=\"a\" length=\"1\"></enclosure>",
      "<enclosure  url=\"a\"\n length=\"1\"/>", "<enclosure length=\"1\" url=\"a\"/>",
      "<enclosure url=\"a\" length=\"1\" type=\"t\"/>", "<enclosure url=\"a\"/>", "<enclosure/>",
      "<enclosure url=\"\" length=\"\"/>", "<enclosure url=\"a&amp;b\" length=\"1\"/>",
      "<enclosure url=\"a&b\" length=\"1\"/>", "<enclosure url=\"a<b\" length=\"1\"/>",
      "<enclosure url=\"a'b\" length=\"1\"/>", "<enclosure url=\"a\tb\" length=\"1\"/>",
      "<enclosure url=\"a\" length=1/>", "<enclosure url=\"a\"length=\"1\"/>",
      "<enclosure url=\"a\" url=\"b\"/>", "<enclosure url=\"a\" lengths=\"1\"/>",
      "<enclosure url=\"a\" length=\"1\"/ >", "<enclosure url=\"\u{E9}\" length=\"1\"/>",
      "<enclosure url=\"a\" title=\"a name that is longer than one look\" length=\"1\"/>",
      "<enclosure url=\"a\" an-attribute-of-more-than-16-bytes=\"1\" length=\"1\"/>",
      "<enclosure a=\"1\" b=\"2\" c=\"3\" d=\"4\" e=\"5\" f=\"6\" g=\"7\" url=\"a\" length=\"1\"/>",
    ]
  )
  func mixed(other: String) {
    let usual = "<enclosure url=\"http://a.example/1.mp3\" length=\"1\"/>"
    let (together, apart) = values(
      [usual, usual, other, usual, other, other, other, other, usual, other]
    )
    #expect(together == apart)
  }

  @Test("an attribute that stands twice is told in every tag, though the shape is known")
  func duplicates() {
    let twice = "<item><enclosure url=\"a\" url=\"b\"/></item>"
    let usual = "<item><enclosure url=\"a\" type=\"b\"/></item>"
    let reading = FeedReading(rss(usual + twice + twice + usual + twice))
    #expect(reading.rules.filter { $0 == "repair-attribute-duplicate" }.count == 3)
    #expect(reading.episodes.map { $0.enclosures.first?.url } == Array(repeating: "a", count: 5))
  }

  @Test("more names than are kept change nothing, however the document is cut")
  func manyNames() {
    var text = "<item>"
    for index in 0..<600 {
      text += "<x\(index % 150) a=\"\(index)\" b\(index % 7)=\"&amp;\">\(index)</x\(index % 150)>"
    }
    text += "<enclosure url=\"a\" length=\"1\"/></item>"
    let document = Array(rss(text + text).utf8)
    let whole = FeedReading(document)
    #expect(whole.episodes.map { $0.enclosures.first?.byteCount } == [1, 1])
    for size in [1, 13, 64, 4_096] {
      let other = FeedReading(document, cutInto: size)
      #expect(other.episodes == whole.episodes)
      #expect(other.diagnostics == whole.diagnostics)
    }
  }

  @Test("a tag over the limit of a token is over it, whatever its shape")
  func limit() {
    var options = ParseOptions()
    options.limits.tokenBytes = 64
    let long = String(repeating: "a", count: 60)
    let text = rss(
      "<item><enclosure url=\"a\" length=\"1\"/></item>"
        + "<item><enclosure url=\"\(long)\" length=\"1\"/></item>"
    )
    let whole = FeedReading(Array(text.utf8), options: options)
    #expect(whole.rules.contains("limit-token"))
    for size in [1, 7, 33] {
      let other = FeedReading(Array(text.utf8), cutInto: size, options: options)
      #expect(other.episodes == whole.episodes)
      #expect(other.diagnostics == whole.diagnostics)
    }
  }

  @Test("names in a namespace and the language of an element keep their meaning")
  func namespaces() {
    let span = "<span xml:lang=\"de\" s:fontStyle=\"italic\">"
    let text = """
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:s="http://www.w3.org/ns/ttml#styling"><body><div>
      <p begin="1s" end="2s">\(span)a</span></p><p begin="2s" end="3s">\(span)b</span></p>
      <p begin="3s" end="4s" xmlns:s="http://example.com/other">\(span)c</span></p>
      </div></body></tt>
      """
    let reading = TranscriptReading(text)
    #expect(reading.segments.map(\.marks.count) == [1, 1, 0])
    #expect(reading.segments.map(\.text) == ["a", "b", "c"])
  }

  @Test(
    "the text between elements is the same, whichever way it goes and however it is cut",
    arguments: [
      " ", "", "\n  ", " plain ", " a &amp; b ", " ]] ", " ]]&gt; ", "\r\n", " \u{E9}\u{1F30A} ",
      "<!-- a --> b", " <![CDATA[ c ]]> ", " & ", " <- ",
      "a long text that is more than one look takes",
    ]
  )
  func tails(text: String) {
    let inner =
      "<x:a b=\"1\">one</x:a>\(text)<x:a b=\"2\">two</x:a>\(text)<x:a/>\(text)<x:c>3</x:c>"
    let item = "<item><x:holder xmlns:x=\"urn:x\">\(text)\(inner)\(text)</x:holder></item>"
    let document = Array(rss(item + item).utf8)
    let whole = FeedReading(document)
    #expect(whole.episodes.count == 2)
    for detour in Detour.allCases {
      for size in [1, 2, 7, 64, .max] {
        let other = FeedReading(document, cutInto: size, detour: detour)
        #expect(other.episodes == whole.episodes)
        #expect(other.diagnostics == whole.diagnostics)
      }
    }
  }

  @Test("text between elements that are too deep is kept as that of the others is")
  func deepTails() {
    var options = ParseOptions()
    options.limits.depth = 5
    let item = "<item><title>t</title><x><y><z>1</z> 2 <z>3</z> 4</y> 5 <y>6</y> 7</x></item>"
    let document = Array(rss(item).utf8)
    let whole = FeedReading(document, detour: .nothing, options: options)
    for detour in [Detour.tags, .tagsAndText] {
      for size in [1, 7, .max] {
        let other = FeedReading(document, cutInto: size, detour: detour, options: options)
        #expect(other.episodes == whole.episodes)
        #expect(other.rules == whole.rules)
      }
    }
  }
}
