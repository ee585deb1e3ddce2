import Testing

@testable import FeedKit

@Suite("Ids")
struct IdentityTests {
  private func ids(_ items: String...) -> [String] {
    FeedReading(channel: items.map { "<item>\($0)</item>" }.joined()).episodes.map(\.id)
  }

  @Test("a feed's id is its podcast:guid, else made from its own URL, else from its source")
  func feedID() {
    let guid = "<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>"
    let link = "<atom:link rel='self' href='https://podnews.net/rss'/>"
    let both = FeedReading(channel: link + guid).feed
    #expect(both?.id == "917393e3-1b1e-5cef-ace4-edaa54e1f810")
    #expect(both?.idOrigin == .guid)
    // The example of the specification of podcast:guid.
    let byURL = FeedReading(channel: link).feed
    #expect(byURL?.id == "9b024349-ccf0-5f69-a609-6b82873eab3c")
    #expect(byURL?.idOrigin == .selfURL)
    let sources = ["a.xml", "b.xml", "a.xml"].map { source in
      FeedReading(channel: "", options: .with { $0.source = source }).feed
    }
    #expect(sources.allSatisfy { $0?.idOrigin == .source })
    #expect(sources[0]?.id != sources[1]?.id)
    #expect(sources[0]?.id == sources[2]?.id)
  }

  @Test("a podcast:guid that is no UUID identifies nothing, and case does not count")
  func guidNotUUID() {
    let todo = FeedReading(channel: "<podcast:guid>TODO</podcast:guid>")
    #expect(todo.feed?.guid == "TODO")
    #expect(todo.feed?.idOrigin == .source)
    #expect(todo.rules == ["feed-guid-not-uuid"])
    let upper = "<podcast:guid>917393E3-1B1E-5CEF-ACE4-EDAA54E1F810</podcast:guid>"
    #expect(FeedReading(channel: upper).feed?.id == "917393e3-1b1e-5cef-ace4-edaa54e1f810")
  }

  @Test("an episode is dated by Dublin Core where it has no other date")
  func date() {
    let dated = "<dc:date>2001-02-03T04:05:06Z</dc:date>"
    #expect(FeedReading(item: dated).episode.date?.description == "2001-02-03T04:05:06Z")
    let both = "<pubDate>Sat, 03 Feb 2001 04:05:07 GMT</pubDate>" + dated
    let episode = FeedReading(item: both).episode
    #expect(episode.date == episode.published)
  }

  @Test("an episode's id is its guid, else the address of its enclosure, else made from it")
  func episodeID() {
    let reading = FeedReading(
      channel: "<item><enclosure url='u'/><guid> g </guid></item><item><enclosure/>"
        + "<enclosure url='v'/></item><item><title>t</title></item>"
    )
    #expect(reading.episodes.map(\.idOrigin) == [.guid, .enclosure, .derived])
    #expect(reading.episodes.prefix(2).map(\.id) == ["g", "v"])
    #expect(reading.episodes[2].id.hasPrefix("item-"))
  }

  @Test("no two episodes of a feed have the same id")
  func unique() {
    let same = ids(
      "<guid>g</guid><title>1</title>",
      "<guid>g</guid><title>2</title>",
      "<guid>g</guid><title>2</title>",
      "<guid>g</guid><title>2</title>",
      "",
      "",
      "<title>1</title>",
      "<title>1</title>",
      "<enclosure url='g'/>"
    )
    #expect(Set(same).count == same.count)
    #expect(same[0] == "g")
  }

  @Test("an id does not depend on the items behind, nor on what else is read")
  func stable() {
    let first = ids("<guid>g</guid><title>1</title>", "<guid>g</guid><title>2</title>")
    let more = ids(
      "<guid>g</guid><title>1</title>",
      "<guid>g</guid><title>2</title>",
      "<guid>h</guid>"
    )
    #expect(first == Array(more.prefix(2)))
    #expect(ids("<title>t</title>") == ids("<title>t</title><itunes:season>1</itunes:season>"))
    #expect(ids("<title>t</title>") != ids("<title>u</title>"))
  }

  @Test("a guid that is as long as a text is replaced by a short one")
  func longGuid() {
    let long = String(repeating: "g", count: 5_000)
    let found = ids("<guid>\(long)</guid>", "<guid>\(long)h</guid>")
    #expect(found.allSatisfy { $0.utf8.count < 600 })
    #expect(Set(found).count == 2)
  }
}
