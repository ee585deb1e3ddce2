import Testing

@testable import FeedKit

@Suite("Comments that are not ended")
struct CommentMendTests {
  private static let items = "<item><title>1</title></item><item><title>2</title></item>"
  private static let document =
    "<rss version='2.0'><channel><title>T</title><!-- not ended \(items)</channel></rss>"

  @Test("the items behind one are read, and that is told", arguments: [1, 7, 64, 4_096])
  func items(size: Int) {
    let reading = FeedReading(Array(Self.document.utf8), cutInto: size)
    #expect(reading.titles == ["1", "2"])
    #expect(reading.rules.contains("repair-comment-unterminated"))
    let place = reading.diagnostics.first { $0.rule == "repair-comment-unterminated" }?.position
    #expect(place?.column == 45)
    #expect(!reading.summary.isPartial)
  }

  @Test("a comment that is ended holds what it holds, items too", arguments: ["-->", "--!>"])
  func ended(_ end: String) {
    let text =
      "<rss><channel><!-- \(Self.items) \(end)<item><title>3</title></item></channel></rss>"
    for size in [1, 5, 64, .max] {
      #expect(FeedReading(Array(text.utf8), cutInto: size).titles == ["3"])
    }
  }

  @Test(
    "of a comment of more than a mebibyte what stands in it is lost, and told",
    arguments: [999, .max]
  )
  func long(size: Int) {
    let filling = String(repeating: "x", count: 1 << 20)
    let text =
      "<rss><channel><item><title>0</title></item><!--\(filling)\(Self.items)</channel></rss>"
    let reading = FeedReading(Array(text.utf8), cutInto: size)
    #expect(reading.titles == ["0"])
    #expect(reading.summary.isPartial)
    #expect(reading.rules.contains("repair-comment-unterminated"))
    let ended = "<rss><channel><!--\(filling)-->\(Self.items)</channel></rss>"
    #expect(FeedReading(Array(ended.utf8), cutInto: size).titles == ["1", "2"])
  }

  @Test("before the root and behind it one is no hindrance either")
  func outside() {
    #expect(
      FeedReading("<!-- made by hand <rss><channel>\(Self.items)</channel></rss>").titles == [
        "1", "2",
      ]
    )
    #expect(
      FeedReading("<rss><channel>\(Self.items)</channel></rss><!-- the end").titles == ["1", "2"]
    )
  }

  @Test("another document behind the first is told as an error, with what to do")
  func twoDocuments() {
    let one = "<rss><channel>\(Self.items)</channel></rss>"
    let reading = FeedReading(one + "\n" + one)
    #expect(reading.titles == ["1", "2"])
    let found = reading.diagnostics.first { $0.rule == "repair-trailing-content" }
    #expect(found?.severity == .error)
    #expect(found?.message.contains("in a file of its own") == true)
    #expect(found?.position?.line == 2)
  }

  @Test("one attribute under two prefixes of a namespace is told, and the first one counts")
  func prefixes() {
    let reading = FeedReading(
      "<rss xmlns:a='http://purl.org/syndication/thread/1.0' xmlns:b='http://purl.org/syndication/thread/1.0' "
        + "xmlns:atom='http://www.w3.org/2005/Atom'><channel><item><atom:link rel='replies' "
        + "href='https://a.example/' a:count='1' b:count='2'/></item></channel></rss>"
    )
    #expect(reading.episode.links.first?.replyCount == 1)
    #expect(reading.rules == ["repair-attribute-duplicate"])
  }
}
