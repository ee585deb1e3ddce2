import Testing

@_spi(Measuring) @testable import FeedKit

/// Markup that XML forbids is read as it was meant, and told.
@Suite("Mended markup")
struct MarkupTests {
  /// Reads a title by all routes.
  private func title(_ text: String) -> (String?, [String]) {
    let bytes = Array(rss("<item><title>\(text)</title></item>").utf8)
    let round = FeedReading(bytes)
    for detour in [Detour.nothing, .tags] {
      let through = FeedReading(bytes, detour: detour)
      #expect(round.titles == through.titles)
      #expect(round.rules == through.rules)
    }
    return (round.titles.first ?? nil, round.rules)
  }

  private func address(_ text: String) -> (String?, [String]) {
    let reading = FeedReading(item: "<enclosure url='\(text)'/>")
    return (reading.episode.enclosures.first?.url, reading.rules)
  }

  @Test("the five names and numbers that XML knows are read")
  func references() {
    let text = "&lt;&gt;&amp;&quot;&apos; &#65;&#x42;&#X43; &#x1F319;"
    #expect(title(text).0 == "<>&\"' ABC 🌙")
    #expect(address("?a=1&amp;b=2&amp;amp;c=&#38;&lt;").0 == "?a=1&b=2&amp;c=&<")
  }

  @Test(
    "an ampersand that begins no reference stands for itself",
    arguments: [
      "AT&T", "a & b", "a &", "&&", "&;", "&#;", "&#x;", "&#xZ;", "& amp;", "&bogus", "&amp=",
      "&-;",
    ]
  )
  func ampersand(_ text: String) {
    let (found, rules) = title(text + "!")
    #expect(found == text + "!")
    #expect(Set(rules) == ["repair-ampersand"])
    #expect(address(text + "!").0 == text + "!")
  }

  @Test("a name that XML does not know stays as it stands")
  func unknownName() {
    #expect(title("a&bogus;b") == ("a&bogus;b", ["repair-entity-unknown"]))
    #expect(address("a&bogus;b") == ("a&bogus;b", ["repair-entity-unknown"]))
  }

  @Test(
    "a number of a character that XML forbids is left out",
    arguments: ["&#0;", "&#x1F;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#99999999999999999999;"]
  )
  func forbidden(_ text: String) {
    #expect(title("a\(text)b") == ("ab", ["repair-character-reference"]))
    #expect(address("a\(text)b") == ("ab", ["repair-character-reference"]))
  }

  @Test(
    "a sign that begins no tag is text",
    arguments: ["I <3 you", "a < b", "<- x", "<=", "< b>"]
  )
  func lessThan(_ text: String) {
    let (found, rules) = title(text)
    #expect(found == text)
    #expect(rules.first == "repair-less-than")
  }

  @Test("the end of CDATA outside of CDATA is text")
  func sectionEnd() {
    #expect(title("a]]>b") == ("a]]>b", ["repair-section-end"]))
    #expect(title("&amp;]]>b]]") == ("&]]>b]]", ["repair-section-end"]))
    #expect(title("a]] ]>]").1 == [])
  }

  @Test("comments, instructions and the document type leave no trace in texts")
  func skipped() {
    #expect(title("a<!-- - -- b --><?c d?>e") == ("ae", []))
    let reading = FeedReading(
      "<!DOCTYPE rss PUBLIC '-//x>' \"y'>\" [<!-- ]> ' --><!ELEMENT a (b)>]><rss><channel><item/>"
        + "</channel></rss>"
    )
    #expect(reading.episodes.count == 1)
    #expect(reading.rules == ["doctype-ignored"])
    #expect(reading.diagnostics.first?.severity == .note)
  }

  @Test("what stands before the declaration, as long as it is white space, does no harm")
  func whiteSpaceFirst() {
    let reading = FeedReading("\n\n \t<?xml version='1.0'?><rss><channel><item/></channel></rss>")
    #expect(reading.episodes.count == 1)
    #expect(reading.rules == [])
  }

  @Test("what follows the end of the document is left out, with one word")
  func trailing() {
    let document = "<rss><channel><item/></channel></rss>"
    for more in ["x", "<script>a & b</script>", document, "\u{0}\u{0}x", "<![CDATA[a]]>", "&amp;"] {
      let reading = FeedReading(document + "\n" + more + more)
      #expect(reading.episodes.count == 1)
      #expect(
        reading.rules.filter { $0 != "repair-control-character" } == ["repair-trailing-content"]
      )
      #expect(!reading.summary.isPartial)
    }
    for more in ["", "\n \r\n", "<!-- a & b -->", "<?a?>\n"] {
      #expect(FeedReading(document + more).rules == [])
    }
  }

  @Test("references stay whole after something that is not well-formed")
  func afterDamage() {
    let reading = FeedReading(
      channel: "<item><title a='1' a='2'>A &amp; B</title></item>"
        + "<item><title>&lt;C&gt;</title><enclosure url='d&amp;e'/></item>"
    )
    #expect(reading.titles == ["A & B", "<C>"])
    #expect(reading.episodes[1].enclosures.first?.url == "d&e")
    #expect(reading.rules == ["repair-attribute-duplicate"])
  }
}
