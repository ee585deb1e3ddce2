import Testing

@testable import FeedKit

@Suite("Atom documents")
struct AtomTextTests {
  private func entry(_ content: String, namespace: String = "http://www.w3.org/2005/Atom")
    -> Episode
  {
    FeedReading("<feed xmlns='\(namespace)'><entry>\(content)</entry></feed>").episode
  }

  private let draft = "http://purl.org/atom/ns#"
  private let div = "<div xmlns='http://www.w3.org/1999/xhtml'>"

  @Test("XHTML content is what stands in its wrapper")
  func xhtml() {
    let text = "\(div)a <b>c</b> &amp;lt; d</div>"
    #expect(entry("<content type='xhtml'>\(text)</content>").content == "a <b>c</b> &amp;lt; d")
    #expect(
      entry("<content type='application/xhtml+xml' mode='xml'>\(text)</content>", namespace: draft)
        .content == "<div>a <b>c</b> &amp;lt; d</div>"
    )
  }

  @Test("escaped HTML in an XHTML wrapper is HTML")
  func escapedInWrapper() {
    let content = entry("<content type='html'>\(div)a &lt;b&gt;c&lt;/b&gt;</div></content>").content
    #expect(content == "a <b>c</b>")
  }

  @Test("SVG and MathML keep their namespace")
  func svg() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>"
    #expect(
      entry("<content type='xhtml'>\(div)\(svg)</div></content>").content
        == "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></g></svg>"
    )
  }

  @Test("base64 is decoded where it stands for text, and kept where it does not")
  func base64() {
    #expect(entry("<title mode='base64'>YSA8Yj4=</title>", namespace: draft).title == "a <b>")
    #expect(entry("<summary type='application/octet-stream'>YQ==</summary>").description == "a")
    #expect(entry("<content type='image/png'>iVBORw0KGgo=</content>").content == "iVBORw0KGgo=")
    #expect(entry("<title type='text/plain'>YQ==</title>").title == "YQ==")
    #expect(entry("<title type='text/xml'>YQ==</title>").title == "YQ==")
  }

  @Test("the source of an entry is read as a feed")
  func source() {
    let episode = entry(
      "<source xml:lang='de'><id>s</id><title>S</title><link rel='self' href='http://x.example/f'/>"
        + "<link href='http://x.example/'/><updated>2026-01-01T00:00:00Z</updated>"
        + "<author><name>N</name></author><x:y xmlns:x='urn:x'/></source><title>t</title>"
    )
    #expect(episode.title == "t")
    #expect(episode.source?.title == "S")
    #expect(episode.source?.url == "http://x.example/f")
    #expect(episode.source?.extensions.elements.map(\.name.local) == ["y"])
    let feed = episode.source?.feed
    #expect(feed?.atomID == "s")
    #expect(feed?.link == "http://x.example/")
    #expect(feed?.language == "de")
    #expect(feed?.authors.map(\.name) == ["N"])
    #expect(feed?.updated == Timestamp(secondsSinceEpoch: 1_767_225_600))
  }

  @Test(
    "a feed in no namespace, or in a strange one, is read by its name",
    arguments: ["", "xmlns='http://purl.org/echo/'", "xmlns='urn:x' version='0.3'"]
  )
  func strangeNamespace(attributes: String) {
    let reading = FeedReading(
      "<feed \(attributes)><title type='text'>T</title><entry><id x='y'>i</id></entry></feed>"
    )
    #expect(reading.feed?.title == "T")
    #expect(reading.episode.guid == "i")
    #expect(reading.rules == ["namespace-unknown"])
    #expect(reading.feed?.format == (attributes.contains("0.3") ? .atom03 : .atom1))
  }

  @Test("an RSS feed in a strange namespace is read by its name")
  func strangeRSS() {
    let reading = FeedReading(
      "<rss xmlns='urn:x'><channel><title>T</title><item><title>t</title></item></channel></rss>"
    )
    #expect(reading.feed?.title == "T")
    #expect(reading.titles == ["t"])
  }

  @Test("a parser forgets the strange namespace of an earlier document")
  func forgotten() {
    var parser = FeedParser()
    func titles(_ text: String) -> [String?] {
      parser.reset(options: ParseOptions())
      try? parser.parse(Array(text.utf8).span.bytes)
      _ = try? parser.finish()
      var titles: [String?] = []
      while let event = parser.next() {
        if case .episode(let episode) = event { titles.append(episode.title) }
      }
      return titles
    }
    let item = "<item><title>t</title></item>"
    #expect(titles("<rss xmlns='urn:x'><channel>\(item)</channel></rss>") == ["t"])
    #expect(titles("<rss><channel><x xmlns='urn:x'/>\(item)</channel></rss>") == ["t"])
    #expect(titles("<feed><entry><title>t</title></entry></feed>") == ["t"])
    #expect(titles("<rss><channel>\(item)</channel></rss>") == ["t"])
    let foreign = "<rss><channel><item><title xmlns='urn:x'>no</title></item></channel></rss>"
    #expect(titles(foreign) == [nil])
  }

  @Test("replies of a link are counted")
  func replies() {
    let link = entry(
      "<link rel='replies' xmlns:thr='http://purl.org/syndication/thread/1.0' thr:count='5'"
        + " thr:updated='2026-01-01T00:00:00Z'/>"
    ).links.first
    #expect(link?.replyCount == 5)
    #expect(link?.repliesUpdated == Timestamp(secondsSinceEpoch: 1_767_225_600))
    #expect(link?.extensions.isEmpty == true)
  }
}

@Suite("Old and odd feeds")
struct OldFeedTests {
  @Test("image and text input of an RDF feed stand beside the channel that names them")
  func references() {
    let reading = FeedReading(
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        + "xmlns='http://purl.org/rss/1.0/'><channel><title>T</title><image rdf:resource='i'/>"
        + "<textinput rdf:resource='t'/></channel><image rdf:about='i'><url>http://x.example/i</url>"
        + "</image><textinput rdf:about='t'><name>q</name></textinput></rdf:RDF>"
    )
    #expect(reading.feed?.image?.url == "http://x.example/i")
    #expect(reading.feed?.textInput?.name == "q")
    #expect(reading.feed?.extensions.elements.map(\.name.local) == ["image", "textinput"])
    #expect(reading.rules == [])
  }

  @Test("a channel of the Channel Definition Format is a feed")
  func cdf() {
    let reading = FeedReading(
      "<CHANNEL HREF='http://x.example/' LASTMOD='2026-01-01'><TITLE>T</TITLE>"
        + "<ABSTRACT>A</ABSTRACT><LOGO HREF='logo.gif' STYLE='image'/><ITEM HREF='1'>"
        + "<TITLE>t</TITLE><ABSTRACT>a</ABSTRACT></ITEM></CHANNEL>"
    )
    #expect(reading.feed?.format == .cdf)
    #expect(reading.feed?.title == "T")
    #expect(reading.feed?.link == "http://x.example/")
    #expect(reading.feed?.logo == "http://x.example/logo.gif")
    #expect(reading.feed?.updated == Timestamp(secondsSinceEpoch: 1_767_225_600))
    #expect(reading.episode.title == "t")
    #expect(reading.episode.description == "a")
    #expect(reading.episode.link == "http://x.example/1")
  }

  @Test("a day alone is no mistake where it may stand")
  func dayAlone() {
    let reading = FeedReading(item: "<dc:date>2026-01-01</dc:date>")
    #expect(reading.episode.dublinCore.date == Timestamp(secondsSinceEpoch: 1_767_225_600))
    #expect(reading.diagnostics.map(\.severity) == [.note])
    #expect(reading.rules == ["date-day-only"])
  }

  @Test("markup in a category is part of its name")
  func category() {
    let reading = FeedReading(item: "<category>a <b>c</b></category>")
    #expect(reading.episode.categories.map(\.text) == ["a <b>c</b>"])
  }

  @Test("authors are found where they are wrongly put")
  func authors() {
    let reading = FeedReading(
      channel: "<author>a@x.example (A)</author><item><dc:author>B</dc:author></item>"
    )
    #expect(reading.feed?.authors.first?.name == "A")
    #expect(reading.feed?.authors.first?.email == "a@x.example")
    #expect(reading.episode.authors.first?.name == "B")
  }
}
