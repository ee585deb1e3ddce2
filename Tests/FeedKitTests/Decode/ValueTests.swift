import Testing

@testable import FeedKit

@Suite("Values")
struct ValueTests {
  @Test("a value that cannot be read is absent, its text kept, and the item whole")
  func unreadable() {
    let reading = FeedReading(
      item: "<pubDate>soon</pubDate><itunes:duration>long</itunes:duration><title>t</title>"
        + "<itunes:explicit>hm</itunes:explicit><itunes:season>two</itunes:season>"
        + "<enclosure url='u' length='big'/><guid isPermaLink='perhaps'>g</guid>"
    )
    let episode = reading.episode
    #expect(episode.published == nil)
    #expect(episode.duration == nil)
    #expect(episode.isExplicit == nil)
    #expect(episode.season == nil)
    #expect(episode.guidIsPermalink == nil)
    #expect(episode.sourceTexts["published"] == "soon")
    #expect(episode.sourceTexts["duration"] == "long")
    #expect(episode.sourceTexts["explicit"] == "hm")
    #expect(episode.sourceTexts["season"] == "two")
    #expect(episode.sourceTexts["guid_is_permalink"] == "perhaps")
    #expect(episode.enclosures.first?.sourceTexts["length"] == "big")
    #expect(episode.title == "t" && episode.guid == "g")
    #expect(reading.rules.count == 6)
    #expect(reading.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test("a value that is read with a doubt keeps its text too")
  func doubtful() {
    let reading = FeedReading(item: "<pubDate>2026-01-01</pubDate>")
    #expect(reading.episode.published == Timestamp(secondsSinceEpoch: 1_767_225_600))
    #expect(reading.episode.sourceTexts["published"] == "2026-01-01")
    #expect(reading.rules == ["date-no-time"])
    #expect(reading.diagnostics.first?.severity == .warning)
  }

  @Test("a value as it should be has no source text and no diagnostic")
  func good() {
    let reading = FeedReading(
      item:
        "<pubDate>Thu, 01 Jan 2026 00:00:00 GMT</pubDate><itunes:duration>1:00</itunes:duration>"
        + "<itunes:explicit>false</itunes:explicit><itunes:season>2</itunes:season>"
    )
    #expect(reading.episode.sourceTexts.all.isEmpty)
    #expect(reading.rules == [])
    #expect(reading.episode.duration == .seconds(60))
    #expect(reading.episode.isExplicit == false)
    #expect(reading.episode.season == 2)
  }

  @Test("an empty element says nothing, and is no mistake")
  func empty() {
    let reading = FeedReading(
      item: "<title/><pubDate> </pubDate><itunes:duration></itunes:duration><guid isPermaLink=''/>"
        + "<enclosure url='' length=' ' type=''/><itunes:explicit/>"
    )
    let episode = reading.episode
    #expect(episode.title == nil && episode.published == nil && episode.duration == nil)
    #expect(episode.guid == nil && episode.guidIsPermalink == nil && episode.isExplicit == nil)
    #expect(episode.enclosures == [Enclosure()])
    #expect(reading.rules == [])
  }

  @Test("a long value is quoted in part")
  func longQuote() {
    let long = String(repeating: "é", count: 500)
    let message = FeedReading(item: "<pubDate>\(long)</pubDate>").diagnostics.first?.message ?? ""
    #expect(message.contains("ééé") && message.utf8.count < 200)
  }

  @Test("text is joined over references, CDATA and comments")
  func joined() {
    let reading = FeedReading(
      item: "<title> a &amp; <![CDATA[b < ]]><!-- no -->c&#33;<?x?> </title>"
    )
    #expect(reading.episode.title == "a & b < c!")
  }

  @Test("a picture's address may stand in its text or in other attributes")
  func images() {
    for text in [
      "<itunes:image href='u'/>", "<itunes:image url='u'/>", "<itunes:image src=' u '/>",
      "<itunes:image>u</itunes:image>", "<itunes:image href='u'>v</itunes:image>",
    ] {
      #expect(FeedReading(item: text).episode.image == "u", "\(text)")
    }
  }

  @Test("names and addresses of authors are told apart, wherever they stand")
  func authors() {
    let reading = FeedReading(
      item: "<author>a@b.example (Ann)</author><itunes:author>Bob</itunes:author>"
        + "<dc:creator>Cy</dc:creator>"
    )
    #expect(
      reading.episode.authors == [
        Author(name: "Ann", email: "a@b.example", place: .author),
        Author(name: "Bob", place: .iTunesAuthor),
        Author(name: "Cy", place: .creator),
      ]
    )
  }
}
