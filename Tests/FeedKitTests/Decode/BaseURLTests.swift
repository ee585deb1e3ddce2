import Testing

@testable import FeedKit

@Suite("Relative URLs")
struct BaseURLTests {
  private func atom(_ content: String, attributes: String = "") -> FeedReading {
    FeedReading("<feed xmlns='http://www.w3.org/2005/Atom' \(attributes)>\(content)</feed>")
  }

  @Test("each xml:base is read against the one around it")
  func nested() {
    let reading = atom(
      "<link href='a'/><entry xml:base='two/'><link xml:base='three/' href='b'/>"
        + "<author><uri>../c</uri></author><link rel='enclosure' href='/d.mp3'/></entry>"
        + "<entry><link href='e'/></entry>",
      attributes: "xml:base='http://x.example/one/'"
    )
    #expect(reading.feed?.link == "http://x.example/one/a")
    #expect(reading.episodes.first?.link == "http://x.example/one/two/three/b")
    #expect(reading.episodes.first?.authors.first?.uri == "http://x.example/one/c")
    #expect(reading.episodes.first?.enclosures.first?.url == "http://x.example/d.mp3")
    #expect(reading.episodes.last?.link == "http://x.example/one/e")
    #expect(reading.rules == [])
  }

  @Test("the base of an attribute counts wherever in the tag it stands")
  func order() {
    let reading = atom("<entry><link href='b' xml:base='http://x.example/a/'/></entry>")
    #expect(reading.episode.link == "http://x.example/a/b")
  }

  @Test("a base ends with its element")
  func ended() {
    let reading = FeedReading(
      "<rss xml:base='http://x.example/'><channel><item xml:base='i/'><link>a</link>"
        + "<author xml:base='j/'>b</author><comments>c</comments></item>"
        + "<item><link>d</link></item></channel></rss>"
    )
    #expect(reading.episodes.first?.link == "http://x.example/i/a")
    #expect(reading.episodes.first?.comments == "http://x.example/i/c")
    #expect(reading.episodes.last?.link == "http://x.example/d")
  }

  @Test("without a base the feed's own address counts, and that is told")
  func implicit() {
    let reading = FeedReading(
      channel: "<link>/show</link><atom:link rel='self' href='https://x.example/f/feed.xml'/>"
        + "<image><url>pic.png</url></image>"
        + "<item><link>/1</link><enclosure url='a.mp3'/></item>"
    )
    #expect(reading.feed?.link == "https://x.example/show")
    #expect(reading.feed?.image?.url == "https://x.example/f/pic.png")
    #expect(reading.feed?.sourceTexts["link"] == "/show")
    #expect(reading.episode.link == "https://x.example/1")
    #expect(reading.episode.sourceTexts["link"] == "/1")
    #expect(reading.episode.enclosures.first?.url == "https://x.example/f/a.mp3")
    #expect(reading.episode.enclosures.first?.sourceTexts["url"] == "a.mp3")
    #expect(reading.rules == ["url-relative", "url-relative", "url-relative", "url-relative"])
  }

  @Test("what a channel says before its own address is read against it too, in any element")
  func early() {
    let address = "<atom:link rel='self' href='https://x.example/f/feed.xml'/>"
    let said =
      "<podcast:person href='ana'>Ana</podcast:person><podcast:funding url='/give'>Give</podcast:funding>"
      + "<podcast:liveItem status='live'><enclosure url='live.mp3'/></podcast:liveItem>"
    for channel in [said + address, said + "<item/>" + address] {
      let feed = FeedReading(channel: channel).feed
      #expect(feed?.persons.first?.href == "https://x.example/f/ana")
      #expect(feed?.funding.first?.url == "https://x.example/give")
      #expect(feed?.liveItems.first?.enclosures.first?.url == "https://x.example/f/live.mp3")
    }
    #expect(FeedReading(channel: said + address).rules.count { $0 == "url-relative" } == 3)
  }

  @Test("what a channel says after its own address is read against it, in any element")
  func channel() {
    let reading = FeedReading(
      channel: "<atom:link rel='self' href='https://x.example/f/feed.xml'/>"
        + "<podcast:person href='ana'>Ana</podcast:person><podcast:funding url='/give'>Give</podcast:funding>"
        + "<podcast:trailer url='t.mp3' pubdate='Thu, 01 Jan 2026 00:00:00 GMT'>T</podcast:trailer>"
    )
    #expect(reading.feed?.persons.first?.href == "https://x.example/f/ana")
    #expect(reading.feed?.funding.first?.url == "https://x.example/give")
    #expect(reading.feed?.trailers.first?.url == "https://x.example/f/t.mp3")
    #expect(reading.rules.filter { $0 == "url-relative" }.count == 3)
  }

  @Test("words in the place of an address stay as they are, and so does all without any address")
  func kept() {
    let words = FeedReading(
      channel: "<link>http://x.example/</link><item><link>see www</link></item>"
    )
    #expect(words.episode.link == "see www")
    let nothing = FeedReading(channel: "<item><link>a</link></item>")
    #expect(nothing.episode.link == "a")
    #expect(nothing.rules == [])
  }

  @Test("where the document came from completes its addresses and gives the feed its id")
  func documentURL() {
    let reading = FeedReading(
      channel:
        "<item><enclosure url='a.mp3'/><description>&lt;img src='b.png'&gt;</description></item>",
      options: .with { $0.url = "https://podnews.net/rss" }
    )
    #expect(reading.episode.enclosures.first?.url == "https://podnews.net/a.mp3")
    #expect(reading.episode.description == "<img src='https://podnews.net/b.png'>")
    #expect(reading.feed?.id == "9b024349-ccf0-5f69-a609-6b82873eab3c")
    #expect(reading.feed?.idOrigin == .selfURL)
    #expect(reading.rules == [])
  }

  @Test("links in HTML are completed only where a base is stated")
  func html() {
    let text =
      "<entry><summary type='html'>&lt;a href='b'&gt;</summary><title>&lt;a href='b'&gt;</title>"
    let stated = atom(text + "</entry>", attributes: "xml:base='http://x.example/'")
    #expect(stated.episode.description == "<a href='http://x.example/b'>")
    #expect(stated.episode.title == "<a href='b'>")
    let link = "<link rel='self' href='http://x.example/f'/>"
    #expect(atom(link + text + "</entry>").episode.description == "<a href='b'>")
  }

  @Test("a base without end completes nothing")
  func longBase() {
    let base = "http://x.example/" + String(repeating: "a", count: 5_000) + "/"
    let reading = atom("<entry><link href='b'/></entry>", attributes: "xml:base='\(base)'")
    #expect(reading.episode.link == "b")
  }

  @Test("the id of an episode without guid does not change when a service is put before its file")
  func trackedID() {
    let reading = FeedReading(
      channel: "<item><enclosure url='https://pdst.fm/e/x.example/a.mp3'/></item>"
    )
    #expect(reading.episode.id == "https://x.example/a.mp3")
    #expect(reading.episode.enclosures.first?.url == "https://pdst.fm/e/x.example/a.mp3")
  }
}
