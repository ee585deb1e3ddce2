import Foundation
import Testing

@testable import FeedKit

@Suite("Nothing is lost without a word")
struct NothingLostTests {
  @Test(
    "every value of every element is written, or counted as lost",
    arguments: ["rss", "atom", "jsonfeed"]
  )
  func everyElement(_ name: String) throws {
    let format = try #require(Exporters.format(named: name))
    var missing: [String] = []
    for entry in ElementReference.entries {
      let reading = FeedReading(SampleDocument(entry, .all).xml)
      guard let feed = reading.feed else { continue }
      let (text, report) = try Rewriting.write(feed, reading.episodes, format)
      let wanted = Self.count(in: reading)
      // What is not read back from the extension of JSON Feed stands there all the same.
      let written =
        name == "jsonfeed"
        ? text.components(separatedBy: ValueForm.textSample).count - 1
        : Self.count(in: FeedReading(text))
      if written < wanted, report.lost.isEmpty {
        missing.append("\(entry.place) \(entry.name): \(written) of \(wanted)")
      }
    }
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  /// How many values of the feed and its episodes are the text of the samples.
  private static func count(in reading: FeedReading) -> Int {
    let feed = reading.feed.map { ModelLeaves.leaves(of: $0, at: "") } ?? []
    let episodes = reading.episodes.flatMap { ModelLeaves.leaves(of: $0, at: "") }
    return (feed + episodes).count { $0.value == ValueForm.textSample }
  }

  @Test("the source of an item of RSS is the source of an entry of Atom, and comes back")
  func source() throws {
    let reading = FeedReading(
      item: "<title>t</title><source url=\"https://b.example/feed.xml\">Other show</source>"
    )
    let (text, report) = try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      AtomExporter.format
    )
    #expect(report.lost.isEmpty)
    #expect(text.contains("<link href=\"https://b.example/feed.xml\" rel=\"self\"/>"))
    let source = try #require(FeedReading(text).episode.source)
    #expect(source.title == "Other show")
    #expect(source.url == "https://b.example/feed.xml")
  }

  @Test("RSS's own source in an entry of Atom stays RSS's own")
  func foreignSource() throws {
    let document = """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:r="http://backend.userland.com/rss2"><entry>
      <r:source url="https://b.example/">Other</r:source></entry></feed>
      """
    let rewriting = try #require(try Rewriting(Array(document.utf8), to: AtomExporter.format))
    #expect(rewriting.first.episode.source?.title == "Other")
    #expect(rewriting.difference == nil, "\(rewriting.written)")
  }

  @Test(
    "links that JSON Feed has one place for, or none, stand in the extension",
    arguments: [
      "<atom:link rel='related' href='https://a.example/'/><atom:link rel='related' href='https://b.example/'/>",
      "<atom:link rel='related' href='https://b.example/' xmlns:thr='http://purl.org/syndication/thread/1.0' thr:count='5'/>",
      "<atom:link rel='related'/>",
      "<atom:link rel='next' href='https://b.example/'/>",
    ]
  )
  func links(_ links: String) throws {
    let object = try jsonItem("<title>t</title>\(links)")
    let extra = try #require(object["_feedkit"] as? [String: Any])
    let kept = try #require(extra["links"] as? [[String: Any]])
    #expect(kept.count == FeedReading(item: links).episode.links.count)
  }

  @Test("what members of JSON Feed say whole is not said again")
  func noRepetition() throws {
    let object = try jsonItem(
      """
      <title>t</title><guid>g</guid><category>Radio</category><atom:link rel='related' href='https://a.example/'/>
      <enclosure url='https://a.example/1.mp3' length='5' type='audio/mpeg'/>
      """
    )
    #expect(object["external_url"] as? String == "https://a.example/")
    #expect(object["_feedkit"] == nil, "\(object)")
  }

  @Test("an item without text has an empty one, and none is made of its title")
  func noText() throws {
    let object = try jsonItem("<title>Only a title</title>")
    #expect(object["content_text"] as? String == "")
    #expect(object["title"] as? String == "Only a title")
  }

  private func jsonItem(_ item: String) throws -> [String: Any] {
    let reading = FeedReading(item: item)
    let (text, _) = try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      JSONFeedExporter.format
    )
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((object?["items"] as? [[String: Any]])?.first)
  }

  @Test("an unreadable number is written in the element that it stood in")
  func unreadableNumbers() throws {
    let item = """
      <podcast:season>two</podcast:season><podcast:episode>seven</podcast:episode>\
      <itunes:episode>6</itunes:episode>
      """
    let reading = FeedReading(item: item)
    let (text, _) = try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      RSSExporter.format
    )
    #expect(text.contains("<podcast:season>two</podcast:season>"))
    #expect(text.contains("<podcast:episode>seven</podcast:episode>"))
    #expect(text.contains("<itunes:episode>6</itunes:episode>"))
    #expect(!text.contains("itunes:season"))
  }

  @Test("in data an unreadable number has the name that the number would have")
  func unreadableNames() throws {
    func data(_ item: String) throws -> String {
      let episode = FeedReading(item: item).episode
      return try SinkCapture.text { sink in
        var exporter = NDJSONExporter(ExportOptions())
        exporter.add(.episode(episode), to: &sink)
      }
    }
    #expect(try data("<itunes:season>two</itunes:season>").contains(#""season_raw":"two""#))
    #expect(try data("<podcast:season>two</podcast:season>").contains(#""season_raw":"two""#))
    let both = try data("<podcast:season>2</podcast:season><itunes:season>one</itunes:season>")
    #expect(both.contains(#""season":2,"#))
    #expect(both.contains(#""itunes_season_raw":"one""#))
  }
}

@Suite("OPML lists written")
struct OPMLListWritingTests {
  private func written(_ outlines: String) throws -> (text: String, lost: [String: Int]) {
    try rewritten("<opml version='2.0' xmlns:x='urn:x'><head/><body>\(outlines)</body></opml>")
  }

  private func rewritten(_ list: String) throws -> (text: String, lost: [String: Int]) {
    var parser = OPMLParser()
    try parser.parse(Array(list.utf8).span.bytes)
    _ = try parser.finish()
    var writer = OPMLListXML(isAlone: true)
    let text = try SinkCapture.text { sink in
      while let event = parser.next() { writer.add(event, to: &sink) }
      writer.finish(to: &sink)
    }
    return (text, writer.report.lost)
  }

  @Test("attributes of other namespaces keep their names")
  func attributes() throws {
    let (text, lost) = try written(
      "<outline text='a' x:note='1' xml:lang='en' y:z='2' own='3' x:more='4'/>"
    )
    #expect(
      text.contains(
        #"<outline text="a" xmlns:x="urn:x" xmlns:y="urn:feedkit:undeclared:y" x:note="1" "#
          + #"xml:lang="en" y:z="2" own="3" x:more="4"/>"#
      ),
      "\(text)"
    )
    #expect(lost.isEmpty)
    try XMLLint.check(text)
  }

  @Test("elements of other programs stay in the line that they stood in")
  func elements() throws {
    let (text, lost) = try written(
      "<outline text='a'><x:note n='1' x:m='2'>Hi <b>there</b></x:note><outline text='b'/></outline>"
    )
    #expect(lost.isEmpty)
    #expect(
      text.contains(#"<x:note xmlns:x="urn:x" n="1" x:m="2">Hi <b>there</b></x:note>"#),
      "\(text)"
    )
    try XMLLint.check(text)
    #expect(
      try written(String(text.split(separator: "<body>")[1].split(separator: "</body>")[0])).text
        == text
    )
  }

  @Test("what other programs put on the head, the body and the root stays there")
  func head() throws {
    let document = """
      <opml version="2.0" xmlns:x="urn:x" x:made="today"><head><title>T</title><x:theme>dark</x:theme>
      <editor xmlns="urn:y">Ed</editor></head><body x:fold="1"><outline text="a"/></body></opml>
      """
    let (text, lost) = try rewritten(document)
    #expect(lost.isEmpty)
    for part in [
      #"x:made="today""#, #"<x:theme xmlns:x="urn:x">dark</x:theme>"#,
      #"<editor xmlns="urn:y">Ed</editor>"#, #"<body xmlns:x="urn:x" x:fold="1">"#,
    ] {
      #expect(text.contains(part), "\(text)")
    }
    try XMLLint.check(text)
    #expect(try rewritten(text).text == text)
  }

  @Test("what cannot be written is counted")
  func lost() throws {
    let (_, lost) = try written(
      "<outline text='a'><outline text='b'/><x:late/></outline>"
    )
    #expect(lost == ["extensions": 1])
    let names = OutlineAttributes([
      ForeignAttribute(name: XMLName(local: "text"), value: "again"),
      ForeignAttribute(name: XMLName(local: "a b"), value: "1"),
      ForeignAttribute(name: XMLName(namespace: "urn:1", prefix: "p", local: "a"), value: "1"),
      ForeignAttribute(name: XMLName(namespace: "urn:2", prefix: "p", local: "b"), value: "1"),
      ForeignAttribute(name: XMLName(prefix: "xmlns", local: "q"), value: "urn:3"),
    ])
    #expect(names.all.map(\.name) == ["xmlns:p", "p:a"])
    #expect(names.lostCount == 4)
  }

  @Test("a line without text has an empty one, which OPML requires")
  func noText() throws {
    let (text, _) = try written("<outline title='T' xmlUrl='https://a.example/'/>")
    #expect(text.contains(#"<outline text="" title="T" xmlUrl="https://a.example/"/>"#))
  }
}
