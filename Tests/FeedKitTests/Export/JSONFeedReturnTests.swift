import Foundation
import Testing

@testable import FeedKit

@Suite("What stands in the extension of JSON Feed comes back")
struct JSONFeedReturnTests {
  /// Writes a feed as JSON Feed and reads it again.
  private func returned(_ reading: FeedReading) throws -> (text: String, reading: FeedReading) {
    let (text, _) = try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      JSONFeedExporter.format
    )
    return (text, FeedReading(text))
  }

  private func rss(_ reading: FeedReading) throws -> String {
    try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      RSSExporter.format
    ).text
  }

  @Test("RSS that was a JSON Feed for a while is the same RSS", arguments: FeedFiles.fixtures)
  func files(_ file: FeedFiles.File) throws {
    let reading = FeedReading(try file.bytes())
    guard reading.feed?.format.isRSS == true, reading.error == nil else { return }
    let (json, second) = try returned(reading)
    #expect(try rss(second) == rss(reading), "\(json)")
  }

  @Test("every element of every namespace survives the way to JSON Feed and back")
  func everyElement() throws {
    var lost: [String] = []
    for entry in ElementReference.entries where [.channel, .item].contains(entry.place) {
      let reading = FeedReading(SampleDocument(entry, .all).xml)
      guard reading.feed != nil else { continue }
      let (json, second) = try returned(reading)
      if try rss(second) != rss(reading) { lost.append("\(entry.place) \(entry.name)\n\(json)") }
    }
    #expect(lost.isEmpty, "\(lost.joined(separator: "\n"))")
  }

  @Test("HTML stays beside the plain text that JSON Feed wants")
  func html() throws {
    let reading = FeedReading(
      channel: """
        <title>T</title><description>&lt;p&gt;Tea &amp;amp; cake&lt;/p&gt;&lt;p&gt;Daily&lt;/p&gt;</description>
        <item><title>One</title><itunes:summary>&lt;b&gt;Hi&lt;/b&gt;</itunes:summary></item>
        """
    )
    let (text, second) = try returned(reading)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    )
    #expect(object["description"] as? String == "Tea & cake\n\nDaily")
    let item = try #require((object["items"] as? [[String: Any]])?.first)
    #expect(item["summary"] as? String == "Hi")
    #expect(second.feed?.description == "<p>Tea &amp; cake</p><p>Daily</p>")
    #expect(second.episode.summary == "<b>Hi</b>")
  }

  @Test("a value of another type than exported data has is kept, and told")
  func strangers() throws {
    let reading = FeedReading(
      #"{"version": "https://jsonfeed.org/version/1.1", "title": "A", "#
        + #""_feedkit": {"ttl": "often", "medium": "music", "nobody": 1}, "#
        + #""items": [{"id": "1", "_feedkit": {"season": 2, "persons": [{"name": "Ann"}, 5]}}]}"#
    )
    #expect(reading.feed?.medium == "music")
    #expect(reading.feed?.ttl == nil)
    #expect(reading.episode.season == 2)
    #expect(reading.episode.persons.map(\.name) == ["Ann"])
    #expect(reading.rules == ["json-type", "json-type", "json-type"])
    let (text, again) = try returned(reading)
    #expect(text.contains(#""nobody":1"#) || text.contains(#""nobody": 1"#), "\(text)")
    #expect(again.episode.season == 2)
  }

  @Test("an episode without a guid has none after it was one of JSON Feed, and the same id")
  func noGUID() throws {
    let reading = FeedReading(item: "<title>Only a title</title>")
    let (_, second) = try returned(reading)
    #expect(second.episode.guid == nil)
    #expect(second.episode.id == reading.episode.id)
  }

  @Test("a hostile extension is read within its limits")
  func hostile() {
    let deep =
      String(repeating: #"{"subcategories": ["#, count: 100)
      + String(repeating: "]}", count: 100)
    let reading = FeedReading(
      #"{"version": "https://jsonfeed.org/version/1.1", "title": "A", "_feedkit": {"categories": ["#
        + deep
        + #"], "elements": 7, "image": [], "mends": {}, "locked": [1], "geo": {"point": [{"latitude": 1e999, "longitude": 0}]}}, "items": []}"#
    )
    #expect(reading.error == nil)
    #expect(reading.feed?.categories.count == 1)
    #expect(reading.feed?.geo.point.isEmpty == true)
  }
}

@Suite("Relative URLs of JSON Feed")
struct JSONFeedURLTests {
  private let version = #""version": "https://jsonfeed.org/version/1.1""#

  @Test("they are completed by the feed's own address, and told")
  func own() {
    let reading = FeedReading(
      #"{\#(version), "icon": "/i.png", "feed_url": "https://a.example/f/feed.json", "#
        + #""items": [{"id": "1", "url": "one", "attachments": [{"url": "../1.mp3"}]}]}"#
    )
    #expect(reading.feed?.logo == "https://a.example/i.png")
    #expect(reading.episode.link == "https://a.example/f/one")
    #expect(reading.episode.enclosures.first?.url == "https://a.example/1.mp3")
    #expect(reading.episode.sourceTexts["link"] == "one")
    #expect(reading.rules == ["url-relative", "url-relative", "url-relative"])
  }

  @Test("the address that the caller gives comes first, and need not be told")
  func given() {
    let options = ParseOptions.with { $0.url = "https://b.example/feed.json" }
    let text =
      #"{\#(version), "home_page_url": "/", "feed_url": "feed.json", "items": [{"id": "1", "image": "1.png"}]}"#
    let reading = FeedReading(Array(text.utf8), options: options)
    #expect(reading.feed?.link == "https://b.example/")
    #expect(reading.feed?.selfURL == "https://b.example/feed.json")
    #expect(reading.episode.image == "https://b.example/1.png")
    #expect(reading.rules.isEmpty)
  }

  @Test("without an address they stay as they are")
  func none() {
    let reading = FeedReading(#"{\#(version), "title": "A", "items": [{"id": "1", "url": "one"}]}"#)
    #expect(reading.episode.link == "one")
  }
}
