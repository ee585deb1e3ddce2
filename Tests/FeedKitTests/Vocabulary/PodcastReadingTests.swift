import Testing

@testable import FeedKit

@Suite("Podcasting 2.0, reading")
struct PodcastReadingTests {
  @Test("a live item holds what items hold, and its state")
  func liveItem() throws {
    let feed = try #require(
      FeedReading(
        channel: """
          <podcast:liveItem status="live" start="2021-09-26T07:30:00Z">
          <title>On air</title><guid>g</guid><itunes:season>2</itunes:season>
          <dc:creator>Ada</dc:creator><content:encoded>Notes</content:encoded>
          <podcast:person>Bo</podcast:person></podcast:liveItem>
          """
      ).feed
    )
    let item = try #require(feed.liveItems.first)
    #expect(item.live.status == "live")
    #expect(item.live.start?.secondsSinceEpoch == 1_632_641_400)
    #expect(item.title == "On air")
    #expect(item.season == 2)
    #expect(item.authors.map(\.name) == ["Ada"])
    #expect(item.content == "Notes")
    #expect(item.persons.map(\.name) == ["Bo"])
    #expect(item.id == "g")
    #expect(item.idOrigin == .guid)
    #expect(item.feedID == feed.id)
  }

  @Test("live items have ids of their own, and take none from episodes")
  func liveItemIDs() throws {
    let live = "<podcast:liveItem><guid>g</guid></podcast:liveItem>"
    let reading = FeedReading(channel: "\(live)<item><guid>g</guid></item>\(live)")
    let feed = try #require(reading.feed)
    #expect(reading.episodes.map(\.id) == ["g"])
    #expect(feed.liveItems.count == 2)
    #expect(feed.liveItems.first?.id == "g")
    #expect(Set(feed.liveItems.map(\.id)).count == 2)
    #expect(reading.feedCount == 2)
  }

  @Test("an element named item inside of a live item is no episode")
  func itemInLiveItem() {
    let reading = FeedReading(
      channel: "<podcast:liveItem><item><title>x</title></item></podcast:liveItem>"
    )
    #expect(reading.episodes.isEmpty)
    #expect(reading.feed?.liveItems.first?.extensions.elements.map(\.name.local) == ["item"])
  }

  @Test("elements inside of a record in a holder are the record's")
  func recordInHolder() throws {
    let feed = try #require(
      FeedReading(
        channel: """
          <podcast:podroll a="1"><podcast:remoteItem feedGuid="1"><podcast:guid>x</podcast:guid>
          <podcast:remoteItem feedGuid="in"/></podcast:remoteItem><podcast:guid>y</podcast:guid>
          <podcast:remoteItem feedGuid="2"/></podcast:podroll><podcast:guid>z</podcast:guid>
          """
      ).feed
    )
    #expect(feed.podroll.map(\.feedGUID) == ["1", "2"])
    #expect(feed.podroll.first?.extensions.elements.map(\.name.local) == ["guid", "remoteItem"])
    #expect(feed.extensions.elements.map(\.text) == ["y"])
    #expect(feed.extensions.attributes.map(\.element) == ["podcast:podroll"])
    #expect(feed.guid == "z")
    #expect(feed.remoteItems.isEmpty)
  }

  @Test("a publisher is one remote item; more are kept as they are")
  func publisher() throws {
    let item = #"<podcast:remoteItem medium="publisher" feedGuid="1"/>"#
    let reading = FeedReading(
      channel: "<podcast:publisher>\(item)\(item)</podcast:publisher>"
    )
    #expect(reading.feed?.publisher?.feedGUID == "1")
    #expect(reading.feed?.extensions.elements.count == 1)
    #expect(reading.rules == ["element-repeated"])
  }

  @Test("of an attribute and its other spelling the first one counts")
  func attributeSpellings() {
    let episode = FeedReading(
      item: #"<podcast:alternateEnclosure language="de" lang="en" tongue="fr"/>"#
    ).episode
    #expect(episode.alternateEnclosures.map(\.language) == ["de"])
    #expect(episode.alternateEnclosures.first?.extensions.attributes.map(\.value) == ["fr"])
  }

  @Test("the people of an episode replace the channel's, on live items too")
  func people() throws {
    let feed = try #require(
      FeedReading(
        channel: """
          <podcast:person>Ada</podcast:person><podcast:liveItem><podcast:person>Bo</podcast:person>
          </podcast:liveItem><podcast:liveItem/>
          """
      ).feed
    )
    #expect(feed.liveItems.map { $0.people(in: feed).map(\.name) } == [["Bo"], ["Ada"]])
  }

  @Test("a value that cannot be read keeps its text, and loses nothing else")
  func sourceTexts() throws {
    let reading = FeedReading(
      item: """
        <podcast:location geo="somewhere">Vienna</podcast:location>
        <podcast:value><podcast:valueRecipient split="95%" address="a"/></podcast:value>
        """
    )
    let location = try #require(reading.episode.locations.first)
    #expect(location.coordinate == nil)
    #expect(location.sourceTexts["geo"] == "somewhere")
    #expect(location.name == "Vienna")
    let recipient = try #require(reading.episode.values.first?.recipients.first)
    #expect(recipient.split == 95)
    #expect(recipient.sourceTexts["split"] == "95%")
    #expect(reading.rules == ["geo-unreadable", "number-nonconforming"])
  }
}
