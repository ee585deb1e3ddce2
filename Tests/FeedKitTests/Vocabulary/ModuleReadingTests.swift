import FeedKit
import Testing

@Suite("Reading other namespaces")
struct ModuleReadingTests {
  private static let declarations = """
    xmlns:media="http://search.yahoo.com/mrss/" xmlns:psc="http://podlove.org/simple-chapters" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:georss="http://www.georss.org/georss" \
    xmlns:gml="http://www.opengis.net/gml" xmlns:fh="http://purl.org/syndication/history/1.0"
    """

  private func feed(channel: String = "", item: String = "") throws -> Feed {
    try Feed(
      parsing: "<rss version=\"2.0\" \(Self.declarations)><channel>\(channel)"
        + "<item>\(item)</item></channel></rss>"
    )
  }

  private func episode(_ item: String) throws -> Episode {
    try #require(try feed(item: item).episodes.first)
  }

  @Test(
    "a media title is never the title, whichever comes first",
    arguments: [
      "<title>Mine</title><media:title>Its</media:title>",
      "<media:title>Its</media:title><title>Mine</title>",
    ]
  )
  func mediaTitle(_ elements: String) throws {
    let feed = try feed(channel: elements, item: elements)
    #expect(feed.title == "Mine")
    #expect(feed.media.details.title?.text == "Its")
    #expect(feed.episodes.first?.title == "Mine")
    #expect(feed.episodes.first?.media.details.title?.text == "Its")
  }

  @Test("without a title of its own, an episode does not take that of its media")
  func onlyMediaTitle() throws {
    #expect(try episode("<media:title>Its</media:title>").title == nil)
  }

  @Test("what stands in a media content is about that content alone")
  func mediaContent() throws {
    let media = try episode(
      "<media:content url=\"a\"><media:title>A</media:title></media:content>"
        + "<media:group><media:content url=\"b\"><media:title>B</media:title></media:content>"
        + "<media:title>Group</media:title></media:group>"
    ).media
    #expect(media.contents.map(\.details.title?.text) == ["A"])
    #expect(media.groups.first?.contents.map(\.details.title?.text) == ["B"])
    #expect(media.groups.first?.details.title?.text == "Group")
    #expect(media.details.isEmpty)
  }

  @Test("a media content and a credit know where they stand")
  func mediaPosition() throws {
    let media = try episode("\n<media:content url=\"a\"/>\n<media:credit>Ann</media:credit>").media
    #expect(media.contents.first?.position.position?.line == 2)
    #expect(media.details.credits.first?.position.position?.line == 3)
  }

  @Test("a value inside of an element is no text of that element")
  func ownText() throws {
    let place = try episode(
      "<media:location>The pier<georss:where><gml:Point><gml:pos>58.0 7.0</gml:pos></gml:Point>"
        + "</georss:where></media:location>"
        + "<media:location><georss:featureName>Svarten</georss:featureName></media:location>"
    ).media.details.locations
    #expect(place.map(\.text) == ["The pier", nil])
    #expect(place.first?.geo.coordinate == Coordinate(latitude: 58, longitude: 7))
    #expect(place.last?.geo.featureName == "Svarten")
  }

  @Test("elements that follow those of a nested holder are read again")
  func nestedHolders() throws {
    let episode = try episode(
      "<georss:where><gml:Polygon><gml:exterior><gml:LinearRing>"
        + "<gml:posList>58 6 59 6 59 7 58 6</gml:posList></gml:LinearRing></gml:exterior>"
        + "</gml:Polygon><gml:Point><gml:pos>1 2</gml:pos></gml:Point></georss:where>"
        + "<title>After</title>"
    )
    #expect(episode.geo.place?.polygon.count == 4)
    #expect(episode.geo.place?.point == [Coordinate(latitude: 1, longitude: 2)])
    #expect(episode.title == "After")
  }

  @Test(
    "points that are on no globe, or are half a pair, give no place",
    arguments: ["91 6", "58 181", "58", "58 north", "nan 6"]
  )
  func noPlace(_ text: String) throws {
    let episode = try episode("<georss:point>\(text)</georss:point>")
    #expect(episode.geo.coordinate == nil)
    #expect(episode.sourceTexts["geo_point"] == text)
  }

  @Test("chapters keep their order, and come sorted by time on demand")
  func chapters() throws {
    let chapters = try episode(
      "<psc:chapters version=\"1.1\"><psc:chapter start=\"1:00\" title=\"b\"/>"
        + "<psc:chapter start=\"soon\" title=\"x\"/><psc:chapter start=\"0.5\" title=\"a\"/>"
        + "<psc:chapter start=\"00:01:00.000\" title=\"c\"/></psc:chapters>"
    ).simpleChapters
    #expect(chapters.version == "1.1")
    #expect(chapters.all.map(\.title) == ["b", "x", "a", "c"])
    #expect(chapters.sorted.map(\.title) == ["a", "b", "c"])
    #expect(chapters.sorted.map(\.start) == [.milliseconds(500), .seconds(60), .seconds(60)])
  }

  @Test("chapters beside episodes are kept as they are")
  func chaptersInChannel() throws {
    let feed = try feed(channel: "<psc:chapters><psc:chapter start=\"0\"/></psc:chapters>")
    #expect(feed.extensions.elements.map(\.name.qualified) == ["psc:chapters"])
  }

  @Test("Dublin Core is found by name, creators among the authors")
  func dublinCore() throws {
    let episode = try episode(
      "<dc:subject>a</dc:subject><dc:creator>Ann</dc:creator><dc:subject>b</dc:subject>"
    )
    #expect(episode.dublinCore.values(of: "subject") == ["a", "b"])
    #expect(episode.dublinCore.values(of: "title").isEmpty)
    #expect(episode.authors.map(\.name) == ["Ann"])
  }

  @Test("pages of a feed are found by relation, prev and previous being the same")
  func pages() throws {
    let feed = try feed(
      channel: "<fh:complete/><atom:link rel=\"previous\" href=\"p\"/>"
        + "<atom:link rel=\"next-archive\" href=\"n\"/>"
    )
    #expect(feed.paging.complete != nil)
    #expect(feed.paging.archive == nil)
    #expect(feed.pageURL("prev") == "p")
    #expect(feed.pageURL("previous") == "p")
    #expect(feed.pageURL("next-archive") == "n")
    #expect(feed.pageURL("next") == nil)
  }

  @Test("a feed without other namespaces has nothing of them")
  func nothing() throws {
    let feed = try feed(channel: "<title>T</title>", item: "<title>E</title>")
    #expect(feed.media.isEmpty && feed.dublinCore.isEmpty && feed.dcTerms.isEmpty)
    #expect(feed.syndication.isEmpty && feed.paging.isEmpty && feed.googlePlay.isEmpty)
    #expect(feed.spotify.isEmpty && feed.rawVoice.isEmpty && feed.geo.isEmpty)
    #expect(feed.creativeCommons.isEmpty && feed.sourceNamespace.isEmpty)
    #expect(feed.feedBurner.isEmpty)
    let episode = try #require(feed.episodes.first)
    #expect(episode.media.isEmpty && episode.simpleChapters.isEmpty && episode.slash.isEmpty)
    #expect(episode.commentLinks.isEmpty && episode.threading.isEmpty && episode.geo.isEmpty)
    #expect(episode.rawVoice.isEmpty && episode.sourceNamespace.isEmpty)
  }
}
