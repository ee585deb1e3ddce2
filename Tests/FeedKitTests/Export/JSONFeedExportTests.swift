import Foundation
import Testing

@testable import FeedKit

@Suite("JSON Feed written")
struct JSONFeedExportTests {
  private static let files = FeedFiles.fixtures.filter { $0.url.pathExtension == "jsonfeed" }

  @Test("JSON Feed that is read and written is read the same", arguments: files)
  func same(_ file: FeedFiles.File) throws {
    let rewriting = try #require(try Rewriting(file.bytes(), to: JSONFeedExporter.format))
    #expect(rewriting.difference == nil, "\(rewriting.written)")
    #expect(rewriting.report.lost.isEmpty)
  }

  @Test("everything that is written is JSON with what JSON Feed requires", arguments: FeedFiles.own)
  func valid(_ file: FeedFiles.File) throws {
    guard let rewriting = try Rewriting(file.bytes(), to: JSONFeedExporter.format) else { return }
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(rewriting.written.utf8)) as? [String: Any]
    )
    #expect(object["version"] as? String == "https://jsonfeed.org/version/1.1")
    let items = try #require(object["items"] as? [[String: Any]])
    #expect(items.count == rewriting.first.episodes.count)
    // What another JSON Feed left out stays out.
    for item in items where file.url.pathExtension != "jsonfeed" {
      #expect(item["id"] is String)
      #expect(item["content_html"] is String || item["content_text"] is String)
    }
    #expect(rewriting.second.episodes.count == rewriting.first.episodes.count)
  }

  @Test("RSS keeps what JSON Feed has words for, and the rest in an extension")
  func fromRSS() throws {
    let reading = FeedReading(
      channel: """
        <title>Show</title><link>https://a.example/</link><language>en</language>
        <itunes:image href="https://a.example/a.jpg"/><itunes:author>Ann</itunes:author><ttl>60</ttl>
        <item><title>One</title><link>https://a.example/1</link><guid>g1</guid>
        <pubDate>Thu, 01 Jan 2026 01:18:06 +0200</pubDate><description>&lt;b&gt;Hi&lt;/b&gt;</description>
        <category>Radio</category><itunes:duration>61</itunes:duration>
        <enclosure url="https://a.example/1.mp3" length="5" type="audio/mpeg"/>
        <itunes:season>2</itunes:season></item>
        """
    )
    let (text, report) = try Rewriting.write(
      try #require(reading.feed),
      reading.episodes,
      JSONFeedExporter.format
    )
    #expect(report.lost.isEmpty)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    )
    #expect(object["home_page_url"] as? String == "https://a.example/")
    #expect(object["icon"] as? String == "https://a.example/a.jpg")
    #expect(object["language"] as? String == "en")
    #expect((object["authors"] as? [[String: String]])?.first?["name"] == "Ann")
    #expect((object["_feedkit"] as? [String: Any])?["ttl"] as? Int == 60)
    let item = try #require((object["items"] as? [[String: Any]])?.first)
    #expect(item["id"] as? String == "g1")
    #expect(item["url"] as? String == "https://a.example/1")
    #expect(item["content_html"] as? String == "<b>Hi</b>")
    #expect(item["date_published"] as? String == "2026-01-01T01:18:06+02:00")
    #expect(item["tags"] as? [String] == ["Radio"])
    let attachment = try #require((item["attachments"] as? [[String: Any]])?.first)
    #expect(attachment["mime_type"] as? String == "audio/mpeg")
    #expect(attachment["size_in_bytes"] as? Int == 5)
    #expect(attachment["duration_in_seconds"] as? Int == 61)
    #expect(item["_feedkit"] as? [String: Int] == ["season": 2])
  }
}
