/// One item of a feed.
///
/// Text is as written, references resolved and surrounding white space removed; absent is `nil`.
public struct Episode: Sendable, Hashable {
  /// Id, unique within the feed: guid, else the enclosure's URL, else derived from title, date and link.
  public var id = ""
  /// How ``id`` was found.
  public var idOrigin: IDOrigin = .derived
  /// ``Feed/id`` of the feed.
  public var feedID = ""

  /// RSS 2.0 `<guid>`; example `<guid isPermaLink="false">1f0c</guid>`.
  public var guid: String?
  /// Whether the guid is a URL of the episode's page; `nil` means yes.
  ///
  /// Example `<guid isPermaLink="false">`.
  public var guidIsPermalink: Bool?
  /// RSS 2.0 `<title>`; example `<title>Episode one</title>`.
  public var title: String?
  /// RSS 2.0 `<link>`; example `<link>https://example.com/1</link>`.
  public var link: String?
  /// RSS 2.0 `<description>`; may hold HTML.
  public var description: String?
  /// Content module `<content:encoded>`: show notes in HTML.
  public var content: String?
  /// RSS 2.0 `<pubDate>`; example `<pubDate>Thu, 01 Jan 2026 01:18:06 +0200</pubDate>`.
  public var published: Timestamp?
  /// RSS 0.93 `<expirationDate>`.
  public var expires: Timestamp?
  /// RSS 2.0 `<comments>`: the URL of a page; example `<comments>https://example.com/1#talk</comments>`.
  public var comments: String?
  /// RSS 2.0 `<source>`.
  public var source: ItemSource?
  /// Atom `<updated>`; example `<updated>2026-01-01T01:18:06+02:00</updated>`.
  public var updated: Timestamp?
  /// Atom `<content type>`: `text`, `html`, `xhtml` or a media type; `nil` in RSS.
  public var contentType: String?
  /// Atom `<content src>`: where the content is, when it is not here.
  public var contentURL: String?
  /// Atom `<rights>`; example `<rights>© 2026 Ann Example</rights>`.
  public var copyright: String?
  /// Atom `<contributor>`, in document order.
  public var contributors: [Author] = []
  /// RSS 2.0 `<enclosure>`, and in Atom each `<link rel="enclosure">`, in document order.
  public var enclosures: [Enclosure] = []

  /// Names given as author, in document order, with the element that gave each.
  public var authors: [Author] = []
  /// `<category>` and `<itunes:category>`, in document order.
  public var categories: [Category] = []
  /// Atom `<atom:link>`, in document order.
  public var links: [Link] = []

  /// iTunes `<itunes:title>`; example `<itunes:title>One</itunes:title>`.
  public var iTunesTitle: String?
  /// iTunes `<itunes:subtitle>`.
  public var subtitle: String?
  /// iTunes `<itunes:summary>`; may hold HTML.
  public var summary: String?
  /// iTunes `<itunes:duration>`; examples `<itunes:duration>1:02:03</itunes:duration>`, `3723`.
  public var duration: Duration?
  /// iTunes `<itunes:image>`: the artwork's URL.
  public var image: String?
  /// iTunes `<itunes:explicit>`.
  public var isExplicit: Bool?
  /// iTunes `<itunes:season>`; example `<itunes:season>2</itunes:season>`.
  public var season: Int?
  /// iTunes `<itunes:episode>`; example `<itunes:episode>7</itunes:episode>`.
  public var number: Int?
  /// iTunes `<itunes:episodeType>`, as written: `full`, `trailer` or `bonus`.
  public var episodeType: String?
  /// iTunes `<itunes:block>`: only `Yes` blocks.
  public var isBlocked: Bool?
  /// iTunes `<itunes:keywords>`, split at commas.
  public var keywords: [String] = []
  /// iTunes `<itunes:order>`, old.
  public var order: Int?
  /// iTunes `<itunes:isClosedCaptioned>`, old: only `Yes` says so.
  public var isClosedCaptioned: Bool?

  /// Podcasting 2.0 `<podcast:person>`, in document order; when not empty it replaces the channel's.
  public var persons: [Person] = []
  /// Podcasting 2.0 `<podcast:transcript>`, in document order.
  public var transcripts: [TranscriptLink] = []
  /// Podcasting 2.0 `<podcast:chapters>`.
  public var chapters: ChaptersLink?
  /// Podcasting 2.0 `<podcast:soundbite>`, in document order.
  public var soundbites: [Soundbite] = []
  /// Podcasting 2.0 `<podcast:season>`; example `<podcast:season name="Spring">2</podcast:season>`.
  public var podcastSeason: Int?
  /// The season's name.
  ///
  /// Example `<podcast:season name="Spring">`.
  public var seasonName: String?
  /// Podcasting 2.0 `<podcast:episode>`; may be fractional; example `<podcast:episode display="7a">7.5</podcast:episode>`.
  public var podcastEpisode: Double?
  /// How to show the number.
  ///
  /// Example `<podcast:episode display="7a">`.
  public var episodeDisplay: String?
  /// Podcasting 2.0 `<podcast:funding>`, in document order.
  public var funding: [Funding] = []
  /// Podcasting 2.0 `<podcast:alternateEnclosure>`, in document order.
  public var alternateEnclosures: [AlternateEnclosure] = []
  /// Podcasting 2.0 `<podcast:value>`, in document order; when not empty it replaces the channel's.
  public var values: [ValueBlock] = []
  /// Podcasting 2.0 `<podcast:location>`, in document order.
  public var locations: [Location] = []
  /// Podcasting 2.0 `<podcast:license>`; `nil` means that of the channel.
  public var license: License?
  /// Podcasting 2.0 `<podcast:image>`, in document order.
  public var images: [PodcastImage] = []
  /// Podcasting 2.0 `<podcast:images>`, old: pictures by size; example `<podcast:images srcset="https://example.com/a.jpg 1500w"/>`.
  public var imageSourceSet: String?
  /// Podcasting 2.0 `<podcast:contentLink>`, in document order.
  public var contentLinks: [ContentLink] = []
  /// Podcasting 2.0 `<podcast:socialInteract>`, in document order.
  public var socialInteractions: [SocialInteraction] = []
  /// Podcasting 2.0 `<podcast:txt>`, in document order.
  public var textRecords: [TextRecord] = []
  /// Podcasting 2.0 `<podcast:chat>`; `nil` means that of the channel.
  public var chat: Chat?
  /// Podcasting 2.0 `<podcast:liveItem>`: whether and when it is on air; empty for other episodes.
  public var live = LiveState()

  /// Chapters that stand in the feed itself: Podlove Simple Chapters.
  public var simpleChapters = SimpleChapters()
  /// What Media RSS adds.
  public var media: Media {
    get { mediaBox.value }
    _modify { yield &mediaBox.value }
  }
  /// What Dublin Core adds, but `<dc:creator>`, which is among ``authors``.
  public var dublinCore = DublinCore()
  /// What the DCMI metadata terms add.
  public var dcTerms: DCTerms {
    get { dcTermsBox.value }
    _modify { yield &dcTermsBox.value }
  }
  /// What the Slash module adds.
  public var slash: Slash {
    get { slashBox.value }
    _modify { yield &slashBox.value }
  }
  /// Well-Formed Web: where comments are taken and told.
  public var commentLinks: CommentLinks {
    get { commentLinksBox.value }
    _modify { yield &commentLinksBox.value }
  }
  /// RFC 4685: how it belongs to a conversation.
  public var threading = Threading()
  /// What Google Play's namespace adds.
  public var googlePlay: GooglePlay {
    get { googlePlayBox.value }
    _modify { yield &googlePlayBox.value }
  }
  /// What Spotify's namespace adds.
  public var spotify: Spotify {
    get { spotifyBox.value }
    _modify { yield &spotifyBox.value }
  }
  /// What the RawVoice namespace adds.
  public var rawVoice: RawVoiceEpisode {
    get { rawVoiceBox.value }
    _modify { yield &rawVoiceBox.value }
  }
  /// Where it belongs on Earth: GeoRSS and W3C Basic Geo.
  public var geo: Geo {
    get { geoBox.value }
    _modify { yield &geoBox.value }
  }
  /// What may be done with it: Creative Commons.
  public var creativeCommons = CreativeCommons()
  /// What the Source namespace adds; ``source`` is RSS's own element.
  public var sourceNamespace: SourceEpisode {
    get { sourceNamespaceBox.value }
    _modify { yield &sourceNamespaceBox.value }
  }
  /// What FeedBurner adds.
  public var feedBurner: FeedBurner {
    get { feedBurnerBox.value }
    _modify { yield &feedBurnerBox.value }
  }

  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the item carried beyond this.
  public var extensions = Extensions()
  /// Where `<item>` begins; no part of equality.
  public var position = Origin()

  // What few episodes have.
  var mediaBox = Boxed<Media>()
  var dcTermsBox = Boxed<DCTerms>()
  var slashBox = Boxed<Slash>()
  var commentLinksBox = Boxed<CommentLinks>()
  var googlePlayBox = Boxed<GooglePlay>()
  var spotifyBox = Boxed<Spotify>()
  var rawVoiceBox = Boxed<RawVoiceEpisode>()
  var geoBox = Boxed<Geo>()
  var sourceNamespaceBox = Boxed<SourceEpisode>()
  var feedBurnerBox = Boxed<FeedBurner>()

  /// Makes an empty episode.
  public init() {}

  /// The people of this episode: its own list, or the channel's where it has none (Podcasting 2.0).
  public func people(in feed: Feed) -> [Person] {
    persons.isEmpty ? feed.persons : persons
  }
}
