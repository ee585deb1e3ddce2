import Testing

@testable import FeedKit

@Suite("Mends of values")
struct ValueMendTests {
  private static let item =
    "<title>Tom &amp;amp; Jerry&amp;#39;s</title><description>&amp;lt;p&amp;gt;Hi &amp;amp;amp; bye"
    + "&amp;lt;/p&amp;gt;</description><enclosure url='https://a.example/1.mp3?a=1&amp;amp;b=2' "
    + "type='Audio/MP3' length='1'/><podcast:transcript url='https://a.example/1.srt' type='text/srt'/>"

  @Test("what is escaped twice is escaped once where that is asked for, and told")
  func doubleEscapes() {
    let reading = FeedReading(item: Self.item, options: .with { $0.mendsDoubleEscapes = true })
    #expect(reading.episode.title == "Tom & Jerry's")
    #expect(reading.episode.description == "<p>Hi &amp; bye</p>")
    #expect(reading.episode.enclosures.first?.url == "https://a.example/1.mp3?a=1&b=2")
    #expect(reading.episode.sourceTexts["title"] == "Tom &amp; Jerry&#39;s")
    #expect(reading.rules.count { $0 == "repair-double-escape" } == 3)
    let plain = FeedReading(item: Self.item)
    #expect(plain.episode.title == "Tom &amp; Jerry&#39;s")
    #expect(!plain.rules.contains("repair-double-escape"))
  }

  @Test("HTML as it should be is not touched, whatever references it has")
  func html() {
    let item =
      "<description>&lt;p&gt;1 &amp;lt; 2 &amp;amp; &amp;lt;b&amp;gt;&lt;/p&gt;</description>"
    let reading = FeedReading(item: item, options: .with { $0.mendsDoubleEscapes = true })
    #expect(reading.episode.description == "<p>1 &lt; 2 &amp; &lt;b&gt;</p>")
    #expect(reading.rules.isEmpty)
  }

  @Test("a media type that has another name is read as the one that it means, and told")
  func mediaTypes() {
    let reading = FeedReading(item: Self.item)
    #expect(reading.episode.enclosures.first?.type == "audio/mpeg")
    #expect(reading.episode.enclosures.first?.sourceTexts["type"] == "Audio/MP3")
    #expect(reading.episode.transcripts.first?.type == "application/x-subrip")
    #expect(reading.episode.transcripts.first?.sourceTexts["type"] == "text/srt")
    #expect(reading.rules == ["repair-media-type", "repair-media-type"])
    let asIs = FeedReading(item: Self.item, options: .with { $0.mendsValues = false })
    #expect(asIs.episode.enclosures.first?.type == "Audio/MP3")
    #expect(asIs.episode.transcripts.first?.type == "text/srt")
    #expect(asIs.rules.isEmpty)
  }

  @Test(
    "types that are registered, or mean something of their own, stay",
    arguments: [
      "audio/mpeg", "audio/x-m4a", "audio/mp4", "text/html", "application/octet-stream", "mp3",
    ]
  )
  func otherTypes(_ type: String) {
    let reading = FeedReading(
      item: "<enclosure url='https://a.example/1' type='\(type)' length='1'/>"
    )
    #expect(reading.episode.enclosures.first?.type == type)
    #expect(reading.rules.isEmpty)
  }
}
