import Foundation
import Testing

@testable import FeedKit

@Suite("Feeds written as XML")
struct XMLExportTests {
  @Test("RSS is written in canonical form, namespaces declared once and only where used")
  func canonical() throws {
    let rewriting = try #require(
      try Rewriting(
        Array(
          """
          <rss version='0.91' xmlns:it="HTTP://www.itunes.com/DTDs/Podcast-1.0.dtd"
            xmlns:media="http://search.yahoo.com/mrss" xmlns:own="urn:own"><channel>
          <it:author>Ann</it:author><title>A &amp; B</title>
          <item><it:duration>1:02:03</it:duration><description>&lt;b&gt;Bold&lt;/b&gt; ]]&gt;</description>
          <own:mood level="2">calm</own:mood><pubDate>2026-01-01T01:18:06+02:00</pubDate>
          <it:explicit>CLEAN</it:explicit><guid>1</guid></item></channel></rss>
          """.utf8
        ),
        to: RSSExporter.format
      )
    )
    #expect(
      rewriting.written == """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" \
        xmlns:own="urn:own">
          <channel>
            <title>A &amp; B</title>
            <itunes:author>Ann</itunes:author>
            <item>
              <description><![CDATA[<b>Bold</b> ]]]]><![CDATA[>]]></description>
              <guid>1</guid>
              <pubDate>Thu, 01 Jan 2026 01:18:06 +0200</pubDate>
              <itunes:duration>3723</itunes:duration>
              <itunes:explicit>false</itunes:explicit>
              <own:mood level="2">calm</own:mood>
            </item>
          </channel>
        </rss>

        """
    )
    #expect(rewriting.difference == nil)
  }

  @Test("a value that cannot be read is written as the source has it")
  func unreadable() throws {
    let reading = FeedReading(
      item: """
        <pubDate>06/07/2021</pubDate><enclosure url="a" length="big"/>
        <itunes:duration>soon</itunes:duration><itunes:duration>9:05</itunes:duration>
        """
    )
    let (text, _) = try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      RSSExporter.format
    )
    #expect(text.contains("<pubDate>06/07/2021</pubDate>"))
    #expect(text.contains(#"length="big""#))
    #expect(text.contains("<itunes:duration>soon</itunes:duration>"))
    #expect(text.contains("<itunes:duration>9:05</itunes:duration>"))
  }

  @Test("RSS that becomes Atom has what Atom requires, and loses nothing")
  func atomFromRSS() throws {
    let reading = FeedReading(
      channel: """
        <title>Show</title><link>https://a.example/</link><ttl>60</ttl>
        <managingEditor>ed@a.example (Ed)</managingEditor><category>Radio</category>
        <skipDays><day>Sunday</day></skipDays>
        <item><title>One</title><link>https://a.example/1</link>
        <guid isPermaLink="false">g1</guid><pubDate>Thu, 01 Jan 2026 01:18:06 +0200</pubDate>
        <enclosure url="https://a.example/1.mp3" length="5" type="audio/mpeg"/>
        <comments>https://a.example/1#talk</comments></item>
        """
    )
    let (text, report) = try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      AtomExporter.format
    )
    #expect(report.lost.isEmpty)
    let atom = FeedReading(text)
    #expect(atom.feed?.format == .atom1)
    #expect(atom.feed?.title == "Show")
    #expect(atom.feed?.link == "https://a.example/")
    #expect(atom.feed?.atomID == "https://a.example/")
    #expect(atom.feed?.updated == atom.episode.published)
    #expect(atom.feed?.ttl == 60)
    #expect(atom.feed?.skipDays == ["Sunday"])
    #expect(atom.feed?.authors.map(\.name) == ["Ed"])
    #expect(atom.feed?.categories.map(\.text) == ["Radio"])
    #expect(atom.episode.guid == "g1")
    #expect(atom.episode.guidIsPermalink == false)
    #expect(atom.episode.link == "https://a.example/1")
    #expect(atom.episode.comments == "https://a.example/1#talk")
    #expect(atom.episode.enclosures.map(\.byteCount) == [5])
    #expect(atom.episode.updated == atom.episode.published)
    #expect(atom.diagnostics.isEmpty)
  }

  @Test("Atom that becomes RSS is read as the same episodes")
  func rssFromAtom() throws {
    let reading = FeedReading(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>T</title>
      <icon>i.png</icon><generator uri="u" version="1">G</generator>
      <entry><id>tag:a,2026:1</id><title>One</title><updated>2026-01-01T00:00:00Z</updated>
      <link rel="enclosure" href="a.mp3" type="audio/mpeg" length="7"/>
      <category term="x" label="X"/><rights>R</rights>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi<br/></p></div></content>
      </entry></feed>
      """
    )
    let (text, report) = try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      RSSExporter.format
    )
    #expect(report.lost.isEmpty)
    let rss = FeedReading(text)
    var expected = reading.episode
    // In RSS a name that is no address must say so.
    expected.guidIsPermalink = false
    #expect(rss.episode == expected)
    #expect(rss.feed?.icon == "i.png")
    #expect(rss.feed?.atomID == "urn:a")
    #expect(rss.feed?.generatorVersion == "1")
  }

  @Test("XHTML stays markup in Atom, and what only looks like it stays text")
  func xhtml() {
    let open = #"<div xmlns="http://www.w3.org/1999/xhtml">"#
    #expect(InlineMarkup.xhtml("<p>a &amp; b<br></p>") == "\(open)<p>a &amp; b<br/></p></div>")
    #expect(
      InlineMarkup.xhtml("<a x:y=\"1\">t</a>")
        == #"<div xmlns="http://www.w3.org/1999/xhtml" xmlns:x="urn:feedkit:undeclared:x">"#
        + "<a x:y=\"1\">t</a></div>"
    )
    for text in [
      "<p>", "</p>", "<p></b>", "a & b", "&nbsp;", "<p a=1></p>", "<p a=\"<\"></p>", "<!-- -->",
      "<p a=\"1\" a=\"2\"></p>", "]]>", "\u{1}", "<script xmlns=\"x\"></script>", "<p/>", "<",
      "<p xmlns:a=\"x\"></p>", "</div><x>", "&#60;",
    ] {
      #expect(InlineMarkup.xhtml(text) == nil, "\(text)")
    }
  }

  @Test("nothing that a model says breaks out of its place", arguments: ["rss", "atom"])
  func hostile(_ name: String) throws {
    let attacks = [
      "]]><script>x</script><![CDATA[", "<!-- --><evil/>", "\"><evil/>", "' evil='1", "&evil;",
      "\u{0}\u{1}\u{FFFE}\u{FFFF}", "<?evil?>", "\r\n\t", "]]]]>><evil/>",
    ]
    var feed = Feed()
    var episodes: [Episode] = []
    for attack in attacks {
      var episode = Episode()
      episode.title = attack
      episode.guid = attack
      episode.link = attack
      episode.content = attack
      episode.contentType = attack
      episode.keywords = [attack]
      episode.authors = [Author(name: attack, email: attack, uri: attack, place: .author)]
      episode.authors.append(Author(name: attack, place: .init(rawValue: attack)))
      episode.persons = [Person()]
      episode.persons[0].name = attack
      episode.persons[0].href = attack
      episode.dublinCore.terms = [Term(name: attack, value: attack)]
      episode.extensions.attributes = [
        ForeignAttribute(name: XMLName(local: attack), value: attack),
        ForeignAttribute(name: XMLName(namespace: attack, prefix: attack, local: "a"), value: "1"),
        ForeignAttribute(name: XMLName(local: "xmlns"), value: attack),
        ForeignAttribute(name: XMLName(prefix: "xmlns", local: "media"), value: attack),
        ForeignAttribute(name: XMLName(local: "b"), value: attack, element: "guid"),
        ForeignAttribute(name: XMLName(local: "b"), value: "again", element: "guid"),
        ForeignAttribute(name: XMLName(local: "c"), value: attack, element: attack),
      ]
      episode.extensions.elements = [
        ForeignElement(name: XMLName(local: attack)),
        ForeignElement(
          name: XMLName(namespace: attack, prefix: "p", local: "e"),
          attributes: [
            ForeignAttribute(
              name: XMLName(namespace: "urn:o", prefix: "p", local: "a"),
              value: "1"
            ),
            ForeignAttribute(
              name: XMLName(namespace: "urn:o", prefix: "q", local: "a"),
              value: "2"
            ),
          ],
          children: [.text(attack), .element(ForeignElement(name: XMLName(local: "title")))]
        ),
        ForeignElement(name: XMLName(namespace: "urn:x", prefix: "xml", local: "e")),
        ForeignElement(name: XMLName(namespace: "urn:x", prefix: "media", local: "title")),
      ]
      episodes.append(episode)
      feed.extensions.attributes.append(
        ForeignAttribute(
          name: XMLName(namespace: "urn:\(attack)", prefix: "p", local: "r"),
          value: attack,
          element: "rss"
        )
      )
    }
    feed.title = attacks.joined()
    let format = try #require(Exporters.format(named: name))
    let (text, report) = try Rewriting.write(feed, episodes, format)
    #expect(!report.lost.isEmpty)
    let reading = FeedReading(text, options: .with { $0.isStrict = true })
    #expect(reading.error == nil)
    #expect(reading.episodes.count == attacks.count)
    for (episode, attack) in zip(reading.episodes, attacks) {
      let kept = Self.whatXMLHolds(of: attack)
      #expect(episode.title ?? "" == kept)
      #expect(episode.persons.first?.name ?? "" == kept)
    }
    #expect(!reading.diagnostics.contains { $0.severity == .error }, "\(reading.diagnostics)")
    try XMLLint.check(text)
  }

  /// A text without the characters that XML cannot hold, and without space at its ends.
  private static func whatXMLHolds(of text: String) -> String {
    var kept = ""
    for scalar in text.unicodeScalars {
      let isAllowed = scalar.value >= 0x20 && scalar.value < 0xFFFE
      if isAllowed || "\t\r\n".unicodeScalars.contains(scalar) {
        kept.unicodeScalars.append(scalar)
      }
    }
    return kept.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test("what is written is well-formed to another parser", arguments: FeedFiles.own)
  func wellFormed(_ file: FeedFiles.File) throws {
    for format in [RSSExporter.format, AtomExporter.format] {
      guard let rewriting = try Rewriting(file.bytes(), to: format) else { return }
      try XMLLint.check(rewriting.written)
    }
  }

  @Test("an attribute stays with its element where another one has the value")
  func owners() throws {
    let rewriting = try #require(
      try Rewriting(
        Array(
          """
          <rss xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel><cc:license x="1">https://a.example/</cc:license><cc:license x="2"/>
          <title y="1">T</title><dc:creator z="1"/><dc:creator>A</dc:creator>
          <link y="2">https://a.example/</link><skipHours><hour w="1">3</hour></skipHours>
          <dc:subject z="2">S</dc:subject><cc:license x="3"/><dc:type z="3"/></channel></rss>
          """.utf8
        ),
        to: RSSExporter.format
      )
    )
    #expect(rewriting.difference == nil, "\(rewriting.written)")
    #expect(rewriting.report.lost.isEmpty)
  }

  @Test("what RDF names in its channel stays a name in RSS")
  func references() throws {
    let rewriting = try #require(
      try Rewriting(
        Array(
          """
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns="http://purl.org/rss/1.0/"><channel rdf:about="a"><title>T</title>
          <image rdf:resource="i"/><items><rdf:Seq><rdf:li rdf:resource="1"/></rdf:Seq></items>
          </channel><item rdf:about="1"><title>x</title></item></rdf:RDF>
          """.utf8
        ),
        to: RSSExporter.format
      )
    )
    #expect(rewriting.first.feed?.image == nil)
    #expect(rewriting.difference == nil, "\(rewriting.written)")
  }

  @Test("a feed in pieces is written as the same document, episodes behind the channel")
  func late() throws {
    let reading = FeedReading(
      channel: "<item><title>1</title></item><title>Late</title><item><title>2</title></item>"
    )
    let (text, _) = try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      RSSExporter.format
    )
    let again = FeedReading(text)
    #expect(again.feedCount == 1)
    #expect(again.feed?.title == "Late")
    #expect(again.titles == ["1", "2"])
  }

  @Test("numbers, durations, lists and persons are read from what they are written as")
  func values() {
    #expect(DurationNotation.seconds(.seconds(3723)) == "3723")
    #expect(DurationNotation.seconds(.milliseconds(62_500)) == "62.5")
    #expect(DurationNotation.clock(.milliseconds(3_723_050)) == "01:02:03.05")
    let tiny = Duration(secondsComponent: 0, attosecondsComponent: 1)
    #expect(DurationNotation.seconds(tiny) == "0.000000000000000001")
    #expect(ContactNotation.text(of: Author(name: "Ann", place: .author)) == "Ann")
    #expect(
      ContactNotation.text(of: Author(name: "Ann", email: "a@b.example", place: .author))
        == "a@b.example (Ann)"
    )
    #expect(
      ContactNotation.text(of: Author(name: "Ann :)", email: "a@b.example", place: .author))
        == "Ann :) <a@b.example>"
    )
  }
}

/// A parser that is not ours, where it is installed.
enum XMLLint {
  private static let path: String? = ["/usr/bin/xmllint", "/usr/local/bin/xmllint"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Records an issue when the document is not well-formed or misuses namespaces.
  static func check(_ document: String) throws {
    guard let path else { return }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xml")
    try Data(document.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["--noout", "--nonet", file.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // That a namespace is named by a text that is no URI is the document's to answer for.
    let isWrong = said.split(separator: "\n").contains { line in
      line.contains("rror :") && !line.contains("error : xmlns:")
    }
    #expect(process.terminationStatus == 0 && !isWrong, "\(said)\n\(document)")
  }
}
