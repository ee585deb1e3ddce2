import Testing

@testable import FeedKit

/// Tags that are not well-formed are read as HTML would, and told.
@Suite("Mended tags")
struct TagMendTests {
  private func enclosure(_ attributes: String) -> (Enclosure?, [String]) {
    let text = rss("<item><enclosure \(attributes)</item><item><title>next</title></item>")
    let reading = FeedReading(text)
    for size in [1, 7, 64] {
      let other = FeedReading(Array(text.utf8), cutInto: size)
      #expect(other.episodes.map(\.enclosures) == reading.episodes.map(\.enclosures))
      #expect(other.diagnostics == reading.diagnostics)
    }
    #expect(reading.titles == [nil, "next"])
    return (reading.episode.enclosures.first, reading.rules)
  }

  @Test(
    "an attribute without quotes, space or in other quotes is read",
    arguments: [
      ("url=a.mp3 length=1/>", "repair-attribute-quotes"),
      ("url=a.mp3 length=1 />", "repair-attribute-quotes"),
      ("url='a.mp3'length='1'/>", "repair-attribute-space"),
      ("url=\"a.mp3\"length='1'/>", "repair-attribute-space"),
      ("url=“a.mp3” length=‘1’/>", "repair-attribute-quotes"),
      ("url = a.mp3 length\n=\n1></enclosure>", "repair-attribute-quotes"),
      ("url='a.mp3' length='1' / >", "repair-tag"),
      ("url='a.mp3' , length='1'/>", "repair-tag"),
      ("”url='a.mp3' ”x=y ” length='1'/>", "repair-tag"),
      ("url='a.mp3' length='1' disabled/>", "repair-attribute-quotes"),
      ("url='a.mp3 length='1'/>", "repair-attribute-quotes"),
      ("url=\"a.mp3 length=\"1\" type=\"audio/mpeg\"/>", "repair-attribute-quotes"),
      ("url='a.mp3' url='b.mp3' length='1'/>", "repair-attribute-duplicate"),
      ("url='a.mp3' length='1' 2x='y'/>", "repair-tag"),
      ("url='a.mp3' length='1'", "repair-tag"),
    ]
  )
  func attributes(_ text: String, _ rule: String) {
    let (found, rules) = enclosure(text)
    #expect(found?.url == "a.mp3")
    #expect(found?.byteCount == 1)
    #expect(rules.contains(rule))
    #expect(!rules.contains("not-well-formed"))
  }

  @Test("signs that have no place in a value stand for themselves")
  func values() {
    #expect(enclosure("url='a<b>c'/>").0?.url == "a<b>c")
    #expect(enclosure("url='?a=1&b=2&copy=3&lt=4'/>").0?.url == "?a=1&b=2&copy=3&lt=4")
    #expect(enclosure("url='a&nbsp;b&eacute'/>").0?.url == "a\u{A0}bé")
    #expect(enclosure("title='say \"hi\"' url=\"a \"b\" c\"/>").0?.url == "a \"b\" c")
    #expect(enclosure("url='&#145;&#55357;&#56832;&#1;'/>").0?.url == "‘😀")
  }

  @Test("a quote that is missing does not swallow what follows the tag")
  func missingQuote() {
    let (found, _) = enclosure("length='1' url='a.mp3></enclosure><x y='z'/>")
    #expect(found?.url == "a.mp3")
  }

  @Test("what only looks like a tag is text")
  func text() {
    for text in ["mail <john@example.com>", "see <http://example.com/>", "a<b and c", "<a*b>"] {
      let reading = FeedReading(item: "<title>\(text)</title>")
      #expect(reading.titles == [text])
      #expect(reading.rules.allSatisfy { $0 == "repair-less-than" })
    }
  }

  @Test("the names that a mend gives back stand in the diagnostic with its place")
  func change() throws {
    let reading = FeedReading("<rss><channel>\n<title>Caf&eacute; & bar</title></channel></rss>")
    #expect(reading.feed?.title == "Café & bar")
    let first = try #require(reading.diagnostics.first)
    #expect(first.rule == "repair-entity-html")
    #expect(first.before == "&eacute;")
    #expect(first.after == "é")
    #expect(first.position == Position(line: 2, column: 11, offset: 25))
  }
}

/// What is not closed is closed where the next thing shows that it has ended.
@Suite("Mended structure")
struct StructureMendTests {
  @Test("an item that is not closed ends where the next begins")
  func unclosedItem() {
    let reading = FeedReading(
      channel: "<item><title>1</title><item><title>2</title></item><item><title>3</title>"
    )
    #expect(reading.titles == ["1", "2", "3"])
    #expect(reading.rules == ["repair-unclosed-element", "repair-unclosed-element"])
  }

  @Test("a value that is not closed ends where the next begins")
  func unclosedValue() {
    let reading = FeedReading(
      item: "<title>1<link>l</link><description>d <b>e</b><pubDate>x</pubDate>"
        + "<content:encoded>c<itunes:duration>60</itunes:duration>"
    )
    #expect(reading.episode.title == "1")
    #expect(reading.episode.link == "l")
    #expect(reading.episode.description == "d <b>e</b>")
    #expect(reading.episode.content == "c")
    #expect(reading.episode.duration == .seconds(60))
  }

  @Test("HTML that stands in a text as tags is that text")
  func html() {
    for (source, text) in [
      ("<p>Hi <b>there</b><br>x</p>", "<p>Hi <b>there</b><br>x</p>"),
      ("<p>one<p>two", "<p>one</p><p>two</p>"),
      ("<b><i>x</b></i>", "<b><i>x</i></b>"),
      ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
      ("<br><br><img src=a.png>&nbsp;z", "<br><br><img src=\"a.png\">\u{A0}z"),
      ("<a href=x>y</A>", "<a href=\"x\">y</a>"),
    ] {
      let reading = FeedReading(item: "<description>\(source)</description><guid>g</guid>")
      #expect(reading.episode.description == text)
      #expect(reading.episode.guid == "g")
    }
  }

  @Test("a thousand tags that never end are not nested in each other")
  func manyVoids() {
    let reading = FeedReading(
      item: "<description>\(String(repeating: "<br>a", count: 1_000))</description>"
    )
    #expect(reading.episode.description == String(repeating: "<br>a", count: 1_000))
    #expect(!reading.rules.contains("limit-depth"))
  }

  @Test("end tags that end nothing, or are not well-formed, do no harm")
  func endTags() {
    for text in [
      "</b><title>t</title>", "<title>t</Title>", "<title>t</ title>", "<title>t</title x='y'>",
      "<title>t</title\n>", "<title>t</title", "<title>t</titel></title>",
    ] {
      let reading = FeedReading(item: text + "<guid>g</guid>")
      #expect(reading.episode.title == "t")
      #expect(reading.episode.guid == "g")
    }
  }

  @Test("tags in another case are the elements that they mean")
  func upperCase() {
    let reading = FeedReading(
      "<RSS><Channel><TITLE>c</TITLE><ITEM><Title>1</Title><PubDate>Wed, 02 Oct 2002 13:00:00 GMT"
        + "</PubDate><ENCLOSURE url='u'/></ITEM></Channel></RSS>"
    )
    #expect(reading.feed?.title == "c")
    #expect(reading.titles == ["1"])
    #expect(reading.episode.published != nil)
    #expect(reading.episode.enclosures.map(\.url) == ["u"])
    #expect(Set(reading.rules) == ["element-case"])
  }

  @Test("what a server wrote before the document is left out")
  func leading() {
    let document = "<?xml version='1.0'?><rss><channel><item/></channel></rss>"
    for junk in [
      "<br />\n<b>Warning</b>:  Cannot modify header in <b>x.php</b><br />", "Notice: a < b & c",
      "]]>", "\u{FEFF} x", "&amp;", "<html><body><pre>",
    ] {
      let reading = FeedReading(junk + document)
      #expect(reading.episodes.count == 1)
      #expect(reading.rules == ["repair-leading-content"])
    }
  }

  @Test("of two documents in one the second is told of")
  func twoDocuments() {
    let document = "<?xml version='1.0'?><rss><channel><item/></channel></rss>"
    let reading = FeedReading(document + document)
    #expect(reading.episodes.count == 1)
    #expect(reading.rules == ["repair-trailing-content"])
    #expect(reading.diagnostics.first?.message.contains("another document") == true)
  }

  @Test("a CDATA section that never ends gives its text up to the end tag of its element")
  func unterminatedSection() {
    let reading = FeedReading(
      channel: "<item><title>1</title></item><item><title>2</title><description><![CDATA[a <b>b</b>"
        + "</description></item><item><title>3</title></item>"
    )
    #expect(reading.titles == ["1", "2"])
    #expect(reading.episodes.last?.description == "a <b>b</b>")
    #expect(reading.summary.isPartial)
    #expect(reading.rules == ["repair-section-unterminated", "truncated"])
  }

  @Test("entities that the document declares are their text, in texts and in attributes")
  func declaredEntities() {
    let reading = FeedReading(
      "<!DOCTYPE rss [<!ENTITY co \"Acme\"><!ENTITY all '&co; &amp; &#169;'>]>"
        + "<rss><channel><title>&co;</title><item><title>&all;&all;</title>"
        + "<enclosure url='&co;'/></item></channel></rss>"
    )
    #expect(reading.feed?.title == "Acme")
    #expect(reading.titles == ["Acme & ©Acme & ©"])
    #expect(reading.episode.enclosures.first?.url == "Acme")
  }

  @Test("a web page is named by its title and the feeds that it has")
  func webPage() {
    let error = FeedReading(
      "<!DOCTYPE html><html><head><meta charset=utf-8><title>My\n show</title><link "
        + "rel=alternate type=application/rss+xml href=/feed.xml><body><p>x"
    ).error
    #expect(error?.code == .notAFeed)
    #expect(error?.message.contains("My show") == true)
    #expect(error?.message.contains("/feed.xml") == true)
  }
}
