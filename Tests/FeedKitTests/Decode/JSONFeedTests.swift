import Testing

@testable import FeedKit

@Suite("JSON Feed")
struct JSONFeedTests {
  private func read(_ text: String, cutInto size: Int = .max) -> FeedReading {
    FeedReading(Array(text.utf8), cutInto: size)
  }

  private let version = #""version": "https://jsonfeed.org/version/1.1""#

  @Test(
    "the version is read, also in its old spelling",
    arguments: [
      ("https://jsonfeed.org/version/1", FeedFormat.jsonFeed1),
      ("http://jsonfeed.org/version/1.0", .jsonFeed1),
      ("https://jsonfeed.org/version/1.1", .jsonFeed11),
      ("https://jsonfeed.org/version/2", .jsonFeed11),
    ]
  )
  func versions(text: String, format: FeedFormat) {
    let reading = read(#"{"version": "\#(text)", "title": "A", "items": []}"#)
    #expect(reading.feed?.format == format)
    #expect(reading.summary.format == format)
    #expect(reading.error == nil)
  }

  @Test(
    "another document in JSON is no feed",
    arguments: [
      "{}", "[]", "[1]", #"{"title": "A"}"#, #"{"items": [{"id": "1"}]}"#,
      #"{"version": "1.2.0", "chapters": []}"#, #"{"version": "1.0.0", "items": [{}]}"#, "{", "[",
    ]
  )
  func otherDocuments(text: String) {
    let reading = read(text)
    #expect(reading.error?.code == .notAFeed || reading.error?.code == .empty)
    #expect(reading.feed == nil)
  }

  @Test("a feed without version is known by its title and items")
  func noVersion() {
    let reading = read(#"{"title": "A", "items": [{"id": "1"}]}"#)
    #expect(reading.feed?.format == .jsonFeed11)
    #expect(reading.episodes.map(\.guid) == ["1"])
  }

  @Test("keys after the items change the feed, and not its id")
  func lateKeys() {
    let reading = read(
      #"{"title": "A", "items": [{"id": "1"}], \#(version), "feed_url": "https://a.example/f"}"#
    )
    #expect(reading.feedCount == 2)
    #expect(reading.feed?.selfURL == "https://a.example/f")
    #expect(reading.episodes.first?.feedID == reading.feed?.id)
    #expect(reading.rules == ["feed-id-late"])
  }

  @Test("a feed that is cut gives the items that were whole")
  func truncated() {
    let text = #"{\#(version), "items": [{"id": "1", "title": "é"}, {"id": "2", "title": "x"#
    let reading = read(text)
    #expect(reading.episodes.map(\.guid) == ["1"])
    #expect(reading.summary.isPartial)
    #expect(reading.rules == ["truncated"])
    #expect(reading.error == nil)
  }

  @Test("text is the content where there is no HTML, and kept where there is")
  func contents() {
    let reading = read(
      #"{\#(version), "items": [{"content_text": "a"}, {"content_text": "b", "content_html": "<b>"}]}"#
    )
    #expect(reading.episodes.map(\.content) == ["a", "<b>"])
    #expect(reading.episodes.map(\.contentType) == ["text", "html"])
    #expect(reading.episodes[0].extensions.isEmpty)
    #expect(
      reading.episodes[1].extensions.elements
        == [ForeignElement(JSONMember(name: "content_text", value: .string("b")))]
    )
  }

  @Test("white space, compression and wide characters before the first bracket are no hindrance")
  func beginnings() {
    let text = #"{\#(version), "title": "é", "items": []}"#
    let spaced = Array((String(repeating: " \n", count: 100) + text).utf8)
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let units: [[UInt8]] = text.utf16.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let wide: [UInt8] = [0xFE, 0xFF] + units.flatMap(\.self)
    for bytes in [spaced, marked, wide, Gzip.stored(spaced)] {
      for size in [1, 3, .max] {
        #expect(FeedReading(bytes, cutInto: size).feed?.title == "é")
      }
    }
  }

  @Test("what is unknown is kept up to a limit")
  func extensionLimit() {
    var options = ParseOptions()
    options.limits.extensionBytes = 1_000
    let long = String(repeating: "x", count: 2_000)
    let text = #"{\#(version), "_a": {"b": "\#(long)"}, "_c": 1, "title": "A", "items": []}"#
    let reading = FeedReading(Array(text.utf8), options: options)
    #expect(reading.feed?.title == "A")
    #expect(reading.rules == ["limit-extensions"])
    #expect(reading.feed?.extensions.elements.map(\.name.local) == ["_c"])
  }

  @Test("a list over its limit is cut, and told")
  func listLimit() {
    var options = ParseOptions()
    options.limits.listEntries = 2
    let text = #"{\#(version), "items": [{"id": "1", "tags": ["a", "b", "c"]}]}"#
    let reading = FeedReading(Array(text.utf8), options: options)
    #expect(reading.episodes.first?.categories.map(\.text) == ["a", "b"])
    #expect(reading.rules == ["limit-list"])
  }

  @Test("a strict reader refuses JSON that has to be mended")
  func strict() {
    var options = ParseOptions()
    options.isStrict = true
    let reading = FeedReading(Array(#"{\#(version), "items": [],}"#.utf8), options: options)
    #expect(reading.error?.code == .damaged)
  }

  @Test("one parser reads feeds of both syntaxes in turn")
  func reuse() throws {
    var parser = FeedParser()
    let json = Array(#"{\#(version), "title": "J", "items": []}"#.utf8)
    let xml = Array("<rss><channel><title>X</title></channel></rss>".utf8)
    for (bytes, title) in [
      (xml, "X"), (json, "J"), (xml, "X"), (json, "J"), (json, "J"), (xml, "X"),
    ] {
      parser.reset(options: ParseOptions())
      try parser.parse(bytes.span.bytes)
      _ = try parser.finish()
      guard case .feed(let feed)? = parser.next() else {
        Issue.record("no feed")
        return
      }
      #expect(feed.title == title)
      if let rest = parser.next() { Issue.record("\(rest) follows") }
    }
  }

  @Test("what is mended inside of a value comes behind what is said of the value, in any pieces")
  func mendsInValues() {
    let text =
      "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"a\u{1}b\",\"items\":[{\"id\":\"1\","
      + "\"date_published\":\"\u{0}-01-05T07:30:00Z\",\"url\":\"\u{2}x\"}]}"
    let bytes = Array(text.utf8)
    let whole = FeedReading(bytes, isTraced: true)
    #expect(whole.error == nil)
    for size in [1, 2, 3, 7] {
      #expect(FeedReading(bytes, cutInto: size, isTraced: true).trace == whole.trace)
    }
  }
}
