/// What a feed says about itself.
///
/// Text is as written, references resolved and surrounding white space removed; absent is `nil`.
public struct Feed: Sendable, Hashable {
  /// Stable id of the feed: `podcast:guid`, else derived from its own URL, else from its source.
  public var id = ""
  /// How ``id`` was found.
  public var idOrigin: IDOrigin = .source
  /// Format and version.
  public var format: FeedFormat = .rss2
  /// The encoding that was used to read it, as a WHATWG name; empty when made by hand.
  public var encoding = ""

  /// RSS 2.0 `<title>`; example `<title>My show</title>`.
  public var title: String?
  /// RSS 2.0 `<link>`; example `<link>https://example.com/</link>`.
  public var link: String?
  /// RSS 2.0 `<description>`; may hold HTML.
  public var description: String?
  /// RSS 2.0 `<language>`; example `<language>en-gb</language>`.
  public var language: String?
  /// RSS 2.0 `<copyright>`; example `<copyright>2026 Ann Example</copyright>`.
  public var copyright: String?
  /// RSS 2.0 `<webMaster>`; example `<webMaster>web@example.com (Web)</webMaster>`.
  public var webMaster: String?
  /// RSS 2.0 `<pubDate>`; example `<pubDate>Thu, 01 Jan 2026 01:18:06 +0200</pubDate>`.
  public var published: Timestamp?
  /// RSS 2.0 `<lastBuildDate>`; example `<lastBuildDate>Thu, 01 Jan 2026 01:18:06 GMT</lastBuildDate>`.
  public var updated: Timestamp?
  /// RSS 2.0 `<generator>`; example `<generator>Publisher 2.1</generator>`.
  public var generator: String?
  /// RSS 2.0 `<docs>`; example `<docs>https://www.rssboard.org/rss-specification</docs>`.
  public var docs: String?
  /// RSS 2.0 `<ttl>`: minutes that a copy may be kept; example `<ttl>60</ttl>`.
  public var ttl: Int?
  /// RSS 2.0 `<rating>`: a PICS label.
  public var rating: String?
  /// RSS 2.0 `<cloud>`.
  public var cloud: Cloud?
  /// RSS 2.0 `<image>`.
  public var image: FeedImage?
  /// RSS 2.0 `<textInput>`.
  public var textInput: TextInput?
  /// RSS 2.0 `<skipHours>`: hours of the day, 0 to 23 GMT, in document order.
  public var skipHours: [Int] = []
  /// RSS 2.0 `<skipDays>`: English names of days, in document order.
  public var skipDays: [String] = []

  /// Atom `<id>`; example `<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>`.
  public var atomID: String?
  /// Atom `<logo>`: a picture twice as wide as high; example `<logo>/logo.jpg</logo>`.
  public var logo: String?
  /// Atom `<icon>`: a square picture; example `<icon>/icon.jpg</icon>`.
  public var icon: String?
  /// Atom `<generator uri>`: a page about the software; example `<generator uri="/about">`.
  public var generatorURI: String?
  /// Atom `<generator version>`; example `<generator version="1.0">`.
  public var generatorVersion: String?
  /// Atom `<contributor>`, in document order.
  public var contributors: [Author] = []
  /// Names given as author, in document order, with the element that gave each.
  public var authors: [Author] = []
  /// `<category>` and `<itunes:category>`, in document order.
  public var categories: [Category] = []
  /// Atom `<atom:link>`, in document order.
  public var links: [Link] = []

  /// iTunes `<itunes:title>`; example `<itunes:title>My show</itunes:title>`.
  public var iTunesTitle: String?
  /// iTunes `<itunes:subtitle>`.
  public var subtitle: String?
  /// iTunes `<itunes:summary>`; may hold HTML.
  public var summary: String?
  /// iTunes `<itunes:owner>`.
  public var owner: Owner?
  /// iTunes `<itunes:image>`: the artwork's URL; example `<itunes:image href="https://example.com/c.jpg"/>`.
  public var artwork: String?
  /// iTunes `<itunes:explicit>`; example `<itunes:explicit>false</itunes:explicit>`.
  public var isExplicit: Bool?
  /// iTunes `<itunes:type>`, as written: `episodic` or `serial`.
  public var type: String?
  /// iTunes `<itunes:new-feed-url>`; example `<itunes:new-feed-url>https://example.com/new.xml</itunes:new-feed-url>`.
  public var newFeedURL: String?
  /// iTunes `<itunes:block>`: only `Yes` blocks.
  public var isBlocked: Bool?
  /// iTunes `<itunes:complete>`: only `Yes` says that no episode will come.
  public var isComplete: Bool?
  /// iTunes `<itunes:keywords>`, split at commas.
  public var keywords: [String] = []
  /// iTunes `<itunes:applepodcastsverify>`: a claim code.
  public var applePodcastsVerify: String?
  /// iTunes `<itunes:pubDate>`, rare; as written when it cannot be read.
  public var iTunesPublished: Timestamp?
  /// iTunes `<itunes:link>`, old; example `<itunes:link href="https://example.com/"/>`.
  public var iTunesLink: String?

  /// Podcasting 2.0 `<podcast:guid>`: the show's UUID; example `<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>`.
  public var guid: String?
  /// Podcasting 2.0 `<podcast:locked>`.
  public var locked: Locked?
  /// Podcasting 2.0 `<podcast:funding>`, in document order.
  public var funding: [Funding] = []
  /// Podcasting 2.0 `<podcast:medium>`, as written; `nil` means podcast.
  public var medium: String?
  /// Podcasting 2.0 `<podcast:person>`, in document order; an episode's own list replaces it.
  public var persons: [Person] = []
  /// Podcasting 2.0 `<podcast:location>`, in document order.
  public var locations: [Location] = []
  /// Podcasting 2.0 `<podcast:trailer>`, in document order.
  public var trailers: [Trailer] = []
  /// Podcasting 2.0 `<podcast:license>`.
  public var license: License?
  /// Podcasting 2.0 `<podcast:value>`, in document order; an episode's own list replaces it.
  public var values: [ValueBlock] = []
  /// Podcasting 2.0 `<podcast:image>`, in document order.
  public var images: [PodcastImage] = []
  /// Podcasting 2.0 `<podcast:images>`, old: pictures by size; example `<podcast:images srcset="https://example.com/a.jpg 1500w"/>`.
  public var imageSourceSet: String?
  /// Podcasting 2.0 `<podcast:liveItem>`, in document order, in events too.
  ///
  /// Their ids are unique among live items; one that comes back as an episode keeps its id.
  public var liveItems: [Episode] = []
  /// Podcasting 2.0 `<podcast:socialInteract>`, in document order.
  public var socialInteractions: [SocialInteraction] = []
  /// Podcasting 2.0 `<podcast:block>`, in document order.
  public var platformBlocks: [PlatformBlock] = []
  /// Podcasting 2.0 `<podcast:txt>`, in document order.
  public var textRecords: [TextRecord] = []
  /// Podcasting 2.0 `<podcast:remoteItem>`: what a list consists of, in document order.
  public var remoteItems: [RemoteItem] = []
  /// Podcasting 2.0 `<podcast:podroll>`: shows that this one recommends, in document order.
  public var podroll: [RemoteItem] = []
  /// Podcasting 2.0 `<podcast:publisher>`: the publisher's own feed.
  public var publisher: RemoteItem?
  /// Podcasting 2.0 `<podcast:updateFrequency>`.
  public var updateFrequency: UpdateFrequency?
  /// Podcasting 2.0 `<podcast:podping>`: whether changes are told by Podping; example `<podcast:podping usesPodping="true"/>`.
  public var usesPodping: Bool?
  /// Podcasting 2.0 `<podcast:chat>`; an episode's own replaces it.
  public var chat: Chat?

  /// What Media RSS adds.
  public var media = Media()
  /// What Dublin Core adds, but `<dc:creator>`, which is among ``authors``.
  public var dublinCore = DublinCore()
  /// What the DCMI metadata terms add.
  public var dcTerms = DCTerms()
  /// How often it changes: the syndication module.
  public var syndication = Syndication()
  /// RFC 5005: whether it is whole.
  public var paging = Paging()
  /// What Google Play's namespace adds.
  public var googlePlay = GooglePlay()
  /// What Spotify's namespace adds.
  public var spotify = Spotify()
  /// What the RawVoice namespace adds.
  public var rawVoice = RawVoiceShow()
  /// Where it belongs on Earth: GeoRSS and W3C Basic Geo.
  public var geo = Geo()
  /// What may be done with it: Creative Commons.
  public var creativeCommons = CreativeCommons()
  /// What the Source namespace adds.
  public var sourceNamespace = SourceShow()
  /// What FeedBurner adds.
  public var feedBurner = FeedBurner()

  /// The items, in document order, where the feed was read as a whole; empty in events.
  public var episodes: [Episode] = []

  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the channel carried beyond this.
  public var extensions = Extensions()
  /// Where `<channel>` begins; no part of equality.
  public var position = Origin()

  /// Makes an empty feed.
  public init() {}

  /// The feed's own URL: the first `<atom:link rel="self">`.
  public var selfURL: String? {
    links.first { $0.rel == "self" }?.href
  }
}
