/// A feed with what is known of its input.
struct FeedRecord: Shaped {
  static var blank: FeedRecord { FeedRecord(source: "", isPartial: false, feed: Feed()) }

  /// The input's key in the data.
  var source: String
  /// Whether the input was read only in part.
  var isPartial: Bool
  /// The feed.
  var feed: Feed
  /// Whether it stands in a line of its own, where `type` tells the kind of line.
  var isLine = false

  // All but `episodes`, which the exporter adds.
  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("kind", "feed", "Always feed")
    fields.text("source", source, "The input: its path below what was named")
    fields.text("feed_id", feed.id, "Id of the feed")
    fields.text("feed_title", feed.title, "Title of the feed")
    fields.text(
      "id_origin",
      feed.idOrigin.rawValue,
      "How the id was found: guid, self_url or source"
    )
    fields.text("format", feed.format.rawValue, "Format and version, such as rss-2.0")
    fields.text(
      "encoding",
      feed.encoding.isEmpty ? nil : feed.encoding,
      "The encoding that it was read with"
    )
    fields.flag("partial", isPartial ? true : nil, "True when the input was read only in part")
    fields.text("title", feed.title, "Title")
    fields.text("itunes_title", feed.iTunesTitle, "Title for Apple Podcasts")
    fields.text("link", feed.link, "The show's page")
    fields.text("self_url", feed.selfURL, "The feed's own URL: atom:link with rel self")
    fields.text("guid", feed.guid, "podcast:guid")
    fields.text("description", feed.description, "Description; may hold HTML")
    fields.text("subtitle", feed.subtitle, "Subtitle")
    fields.text("summary", feed.summary, "Summary; may hold HTML")
    fields.text("language", feed.language, "Language, as written")
    fields.text("copyright", feed.copyright, "Copyright notice")
    fields.list("authors", feed.authors, "Names given as author", column: "author")
    fields.list(
      "contributors",
      feed.contributors,
      "Atom contributors",
      column: "contributor"
    )
    fields.text("web_master", feed.webMaster, "Whom to ask about technical matters")
    fields.record("owner", feed.owner, "itunes:owner")
    fields.record("image", ImageRecord(feed), "Artwork (itunes:image), else the RSS image")
    fields.list("categories", feed.categories, "Categories", column: "category")
    fields.texts("keywords", feed.keywords, "itunes:keywords, split")
    fields.flag("explicit", feed.isExplicit, "Whether it is explicit")
    fields.text(
      isLine ? "itunes_type" : "type",
      feed.type,
      "episodic or serial; `itunes_type` in lines, where `type` is the line's"
    )
    fields.text("medium", feed.medium, "podcast:medium")
    fields.flag("block", feed.isBlocked, "Whether Apple Podcasts is not to show it")
    fields.flag("complete", feed.isComplete, "Whether no episode will come")
    fields.flag("locked", feed.locked?.isLocked, "Whether other platforms may not import it")
    fields.text("locked_owner", feed.locked?.owner, "Whom to ask about an import")
    fields.extensions("locked_extensions", feed.locked?.extensions ?? Extensions())
    fields.text("new_feed_url", feed.newFeedURL, "Where the feed has moved to")
    fields.time("published", feed.published, "When it was published")
    fields.time("updated", feed.updated, "When it changed last: lastBuildDate")
    fields.time("itunes_published", feed.iTunesPublished, "itunes:pubDate")
    fields.text("generator", feed.generator, "What made the feed")
    fields.text("generator_uri", feed.generatorURI, "Page about what made the feed")
    fields.text("generator_version", feed.generatorVersion, "Version of what made the feed")
    fields.text("atom_id", feed.atomID, "Atom id")
    fields.text("logo", feed.logo, "Atom logo")
    fields.text("icon", feed.icon, "Atom icon")
    fields.text("docs", feed.docs, "Page about the format")
    fields.integer("ttl", feed.ttl, "Minutes that a copy may be kept")
    fields.text("rating", feed.rating, "PICS label")
    fields.record("cloud", feed.cloud, "Service that tells of changes")
    fields.record("text_input", feed.textInput, "A form")
    fields.integers("skip_hours", feed.skipHours, "Hours, GMT, at which it does not change")
    fields.texts("skip_days", feed.skipDays, "Days on which it does not change")
    fields.list("links", feed.links, "atom:link", column: "link")
    fields.text("itunes_link", feed.iTunesLink, "itunes:link, old")
    fields.text("apple_podcasts_verify", feed.applePodcastsVerify, "Claim code")
    fields.list("persons", feed.persons, "podcast:person", column: "person")
    fields.list("funding", feed.funding, "podcast:funding", column: "funding")
    visitPodcast(&fields)
    feed.visitModules(&fields)
    fields.mends(feed.allSourceTexts, of: self)
    fields.integer(
      "line",
      feed.position.position?.line,
      "Line of the document where the channel begins, from 1"
    )
    fields.extensions("extensions", feed.extensions)
  }
}

extension Feed {
  // `locked` is a record of its own in the model, and a field of the feed in the data.
  fileprivate var allSourceTexts: SourceTexts {
    var texts = sourceTexts
    if let locked { texts.all += locked.sourceTexts.all }
    return texts
  }
}
