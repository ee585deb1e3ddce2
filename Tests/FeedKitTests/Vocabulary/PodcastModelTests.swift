import FeedKit
import Testing

@Suite("Podcasting 2.0, what readers make of it")
struct PodcastModelTests {
  @Test("roles and groups have defaults and no case")
  func roles() {
    var person = Person()
    #expect(person.effectiveRole == "host")
    #expect(person.effectiveGroup == "cast")
    person.role = "Guest"
    person.group = "Writing"
    #expect(person.effectiveRole == "guest")
    #expect(person.effectiveGroup == "writing")
  }

  @Test("a set of pictures is split at commas that are not in a URL")
  func imageSet() {
    let set = " a,b.jpg 1500w,\n c.jpg 2x , d.jpg, e.jpg 600W 3.5X,f.jpg bad "
    #expect(
      ImageCandidate.candidates(in: set) == [
        ImageCandidate(url: "a,b.jpg", width: 1500), ImageCandidate(url: "c.jpg", density: 2),
        ImageCandidate(url: "d.jpg"), ImageCandidate(url: "e.jpg", width: 600, density: 3.5),
        ImageCandidate(url: "f.jpg"),
      ]
    )
    #expect(ImageCandidate.candidates(in: " , ").isEmpty)
    #expect(Feed().imageCandidates.isEmpty)
  }

  @Test("what is said of a platform counts before what is said of all")
  func platformBlocks() {
    var feed = Feed()
    #expect(!feed.isBlocked(on: "google"))
    var all = PlatformBlock()
    all.isBlocked = true
    var google = PlatformBlock()
    google.platform = "Google"
    google.isBlocked = false
    feed.platformBlocks = [google, all]
    #expect(!feed.isBlocked(on: "google"))
    #expect(feed.isBlocked(on: "amazon"))
  }

  @Test("an episode's own payments, room and licence replace the channel's")
  func replacements() {
    var feed = Feed()
    var value = ValueBlock()
    value.type = "lightning"
    feed.values = [value]
    feed.chat = Chat()
    feed.license = License()
    var episode = Episode()
    #expect(episode.values(in: feed) == feed.values)
    #expect(episode.chat(in: feed) == feed.chat)
    #expect(episode.license(in: feed) == feed.license)
    episode.values = [ValueBlock()]
    episode.chat = Chat()
    episode.chat?.server = "own.example"
    episode.license = License()
    episode.license?.identifier = "cc0-1.0"
    #expect(episode.values(in: feed) == episode.values)
    #expect(episode.chat(in: feed) == episode.chat)
    #expect(episode.license(in: feed) == episode.license)
  }

  @Test("a remote share is all unless stated, and never more")
  func remoteShare() {
    var split = ValueTimeSplit()
    #expect(split.effectiveRemotePercentage == 100)
    split.remotePercentage = 120
    #expect(split.effectiveRemotePercentage == 100)
    split.remotePercentage = -1
    #expect(split.effectiveRemotePercentage == 0)
  }

  @Test(
    "media are compared without case, and lists told",
    arguments: [
      (nil, "podcast", false), ("Music", "music", false), ("musicL", "musicl", true),
      ("mixed", "mixed", true), ("vinyl", "vinyl", false),
    ]
  )
  func media(written: String?, effective: String, isList: Bool) {
    var feed = Feed()
    feed.medium = written
    #expect(feed.effectiveMedium == effective)
    #expect(feed.isList == isList)
  }

  @Test(
    "chapters in JSON are told by type, else by ending",
    arguments: [
      ("application/json+chapters", "u", true), ("application/json; charset=utf-8", "u", true),
      ("Application/Chapters+JSON", "u", true), ("text/plain", "u.json", false),
      (nil, "https://p20.example/1.JSON?x=1", true), (nil, "u.txt", false), (nil, nil, false),
    ]
  )
  func chapters(type: String?, url: String?, isJSON: Bool) {
    var link = ChaptersLink()
    link.type = type
    link.url = url
    #expect(link.isJSON == isJSON)
  }

  @Test("small words: relation of a place, uses of a picture, state of a post and of a live item")
  func words() {
    var location = Location()
    #expect(location.effectiveRel == "subject")
    location.rel = "Creator"
    #expect(location.effectiveRel == "creator")
    var image = PodcastImage()
    #expect(image.purposes.isEmpty)
    image.purpose = "Artwork, social  banner"
    #expect(image.purposes == ["artwork", "social", "banner"])
    var post = SocialInteraction()
    #expect(!post.isDisabled)
    post.protocolName = "Disabled"
    #expect(post.isDisabled)
    var episode = Episode()
    #expect(!episode.isLiveItem)
    episode.live.status = "Live"
    #expect(episode.isLiveItem && episode.live.isOnAir)
  }

  @Test("the guid of a feed is derived from its own URL")
  func derivedGUID() throws {
    var feed = Feed()
    #expect(feed.derivedGUID == nil)
    var link = Link()
    link.rel = "self"
    link.href = "https://mp3s.nashownotes.com/pc20rss.xml"
    feed.links = [link]
    // The example of the specification.
    #expect(feed.derivedGUID == "917393e3-1b1e-5cef-ace4-edaa54e1f810")
    #expect(
      Feed.podcastGUID(feedURL: "podnews.net/rss/") == "9b024349-ccf0-5f69-a609-6b82873eab3c"
    )
  }
}
