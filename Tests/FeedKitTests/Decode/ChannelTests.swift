import Testing

@testable import FeedKit

@Suite("Channels and items")
struct ChannelTests {
  @Test("the channel is delivered once, before its first item")
  func once() {
    let reading = FeedReading(channel: "<title>t</title><item/><item/>")
    #expect(reading.feedCount == 1)
    #expect(reading.feed?.title == "t")
    #expect(reading.episodes.count == 2)
    #expect(Set(reading.episodes.map(\.feedID)) == [reading.feed?.id])
  }

  @Test("a channel without items is delivered at the end")
  func noItems() {
    let reading = FeedReading(channel: "<title>t</title>")
    #expect(reading.feedCount == 1)
    #expect(reading.feed?.title == "t")
  }

  @Test("channel elements behind the items come in a second delivery, with the same id")
  func late() {
    let reading = FeedReading(
      channel: "<item/><title>t</title><item/><atom:link rel='self' href='https://a.example/f'/>"
    )
    #expect(reading.feedCount == 2)
    #expect(reading.feed?.title == "t")
    #expect(reading.feed?.selfURL == "https://a.example/f")
    #expect(reading.feed?.idOrigin == .source)
    #expect(reading.episodes.allSatisfy { $0.feedID == reading.feed?.id })
    #expect(reading.rules == ["feed-id-late"])
  }

  @Test("items beside the channel are items")
  func outside() {
    let reading = FeedReading(
      "<rss><item><title>1</title></item><channel><title>t</title></channel>"
        + "<item><title>2</title></item></rss>"
    )
    #expect(reading.titles == ["1", "2"])
    #expect(reading.feed?.title == "t")
  }

  @Test("several channels are read as one, and told")
  func several() {
    let reading = FeedReading(
      "<rss><channel><title>a</title><item><title>1</title></item></channel><channel>"
        + "<title>b</title><link>l</link><item><title>2</title></item></channel></rss>"
    )
    #expect(reading.titles == ["1", "2"])
    #expect(reading.feed?.title == "a")
    #expect(reading.feed?.link == "l")
    #expect(reading.rules == ["channel-repeated", "element-repeated"])
  }

  @Test("a document without a channel is a feed all the same")
  func noChannel() {
    let reading = FeedReading("<rss><item><title>1</title></item></rss>")
    #expect(reading.titles == ["1"])
    #expect(reading.feedCount == 1)
    #expect(FeedReading("<rss/>").feedCount == 1)
  }

  @Test("an unknown part of the channel that has no end does not swallow the items")
  func openWrapper() {
    let reading = FeedReading("<rss><channel><x><item><title>1</title></item>")
    #expect(reading.titles == ["1"])
    #expect(reading.summary.isPartial)
  }
}
