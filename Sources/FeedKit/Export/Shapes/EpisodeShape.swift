/// An episode with the keys of its feed.
struct EpisodeRecord: Shaped {
  static var blank: EpisodeRecord { EpisodeRecord(source: "", feedTitle: nil, episode: Episode()) }

  /// The input's key in the data.
  let source: String
  /// What the channel's title is known to be.
  let feedTitle: String?
  /// The episode.
  let episode: Episode

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("source", source, "The input: its path below what was named")
    fields.text("feed_id", episode.feedID, "Id of the feed")
    fields.text("feed_title", feedTitle, "Title of the feed, as far as known")
    fields.text("episode_id", episode.id, "Id of the episode, unique within the feed")
    fields.text("episode_guid", episode.guid, "The guid, where there is one")
    fields.text(
      "id_origin",
      episode.idOrigin.rawValue,
      "How the id was found: guid, enclosure or derived"
    )
    fields.text("guid", episode.guid, "The guid")
    fields.flag(
      "guid_is_permalink",
      episode.guidIsPermalink,
      "Whether the guid is the URL of a page"
    )
    fields.text("title", episode.title, "Title")
    fields.text("itunes_title", episode.iTunesTitle, "Title for Apple Podcasts")
    fields.text("link", episode.link, "The episode's page")
    fields.text("description", episode.description, "Description; may hold HTML")
    fields.text("content", episode.content, "Show notes in HTML: content:encoded")
    fields.text("content_type", episode.contentType, "Type of an Atom content")
    fields.text("content_url", episode.contentURL, "Where an Atom content is")
    fields.text("summary", episode.summary, "Summary; may hold HTML")
    fields.text("subtitle", episode.subtitle, "Subtitle")
    fields.time("published", episode.published, "When it was published")
    fields.time("updated", episode.updated, "When it changed last")
    fields.time("expires", episode.expires, "When it is no longer to be had")
    fields.seconds("duration", episode.duration, "Length")
    fields.list("enclosures", episode.enclosures, "Media files", column: "enclosure")
    fields.integer("season", episode.anySeason, "Season: podcast:season, else itunes:season")
    fields.integer("itunes_season", episode.differingSeason, "itunes:season, where it differs")
    fields.text("season_name", episode.seasonName, "Name of the season")
    fields.decimal("episode", episode.anyNumber, "Number: podcast:episode, else itunes:episode")
    fields.decimal("itunes_episode", episode.differingNumber, "itunes:episode, where it differs")
    fields.text("episode_display", episode.episodeDisplay, "How to show the number")
    fields.text("episode_type", episode.episodeType, "full, trailer or bonus")
    fields.flag("explicit", episode.isExplicit, "Whether it is explicit")
    fields.flag("block", episode.isBlocked, "Whether Apple Podcasts is not to show it")
    fields.flag("is_closed_captioned", episode.isClosedCaptioned, "Whether the video has captions")
    fields.integer("order", episode.order, "Place in the list, old")
    fields.text("image", episode.image, "Artwork")
    fields.list("authors", episode.authors, "Names given as author", column: "author")
    fields.list(
      "contributors",
      episode.contributors,
      "Atom contributors",
      column: "contributor"
    )
    fields.text("copyright", episode.copyright, "Atom rights")
    fields.list("persons", episode.persons, "podcast:person", column: "person")
    fields.list("categories", episode.categories, "Categories", column: "category")
    fields.texts("keywords", episode.keywords, "itunes:keywords, split")
    fields.list("links", episode.links, "atom:link", column: "link")
    fields.list("transcripts", episode.transcripts, "podcast:transcript", column: "transcript")
    fields.text("chapters_url", episode.chapters?.url, "Where the chapters are")
    fields.text("chapters_type", episode.chapters?.type, "Media type of the chapters")
    fields.extensions("chapters_extensions", episode.chapters?.extensions ?? Extensions())
    fields.list("chapters", episode.simpleChapters.all, "Chapters in the feed", column: nil)
    fields.text("chapters_version", episode.simpleChapters.version, "Version of their format")
    fields.list("soundbites", episode.soundbites, "podcast:soundbite", column: "soundbite")
    fields.list("funding", episode.funding, "podcast:funding", column: "funding")
    fields.text("comments", episode.comments, "Page with comments")
    fields.record("item_source", episode.source, "The channel that the item came from")
    episode.visitPodcast(&fields)
    episode.visitModules(&fields)
    fields.mends(episode.numberedSourceTexts, of: self)
    fields.integer(
      "line",
      episode.position.position?.line,
      "Line of the document where the item begins, from 1"
    )
    fields.extensions("extensions", episode.extensions)
  }
}

// Podcasting 2.0 and iTunes both number seasons and episodes; the newer word wins, and the older one
// is kept where it says something else.
extension Episode {
  fileprivate var anySeason: Int? { podcastSeason ?? season }

  fileprivate var differingSeason: Int? {
    guard let podcastSeason, let season, podcastSeason != season else { return nil }
    return season
  }

  fileprivate var anyNumber: Double? { podcastEpisode ?? number.map(Double.init) }

  fileprivate var differingNumber: Double? {
    guard let podcastEpisode, let number, podcastEpisode != Double(number) else { return nil }
    return Double(number)
  }

  /// The source texts under the names that the data has for seasons and numbers.
  fileprivate var numberedSourceTexts: SourceTexts {
    guard !sourceTexts.all.isEmpty else { return sourceTexts }
    var texts = sourceTexts
    texts.rename("podcast_season", to: "season", isNumber: podcastSeason != nil)
    texts.rename("podcast_episode", to: "episode", isNumber: podcastEpisode != nil)
    return texts
  }
}

extension SourceTexts {
  /// Gives the text of the newer word the data name that both share, and that of the older one its own.
  fileprivate mutating func rename(_ newer: String, to shared: String, isNumber: Bool) {
    guard isNumber || self[newer] != nil else { return }
    for index in all.indices {
      switch all[index].field {
      case newer: all[index].field = shared
      case shared: all[index].field = "itunes_\(shared)"
      default: break
      }
    }
  }
}
