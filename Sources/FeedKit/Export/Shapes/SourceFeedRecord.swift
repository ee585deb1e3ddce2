/// What an Atom entry says about the feed that it was taken from.
struct SourceFeedRecord: Shaped {
  static var blank: SourceFeedRecord { SourceFeedRecord(Feed()) }

  private let feed: Feed

  init(_ feed: Feed) { self.feed = feed }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("id", feed.atomID, "Atom id")
    fields.text("title", feed.title, "Title")
    fields.text("link", feed.link, "The show's page")
    fields.text("description", feed.description, "Subtitle; may hold HTML")
    fields.text("language", feed.language, "Language, as written")
    fields.text("copyright", feed.copyright, "Copyright notice")
    fields.list("authors", feed.authors, "Authors", column: nil)
    fields.list("contributors", feed.contributors, "Contributors", column: nil)
    fields.list("categories", feed.categories, "Categories", column: nil)
    fields.time("updated", feed.updated, "When it changed last")
    fields.text("generator", feed.generator, "What made the feed")
    fields.text("generator_uri", feed.generatorURI, "Page about what made the feed")
    fields.text("generator_version", feed.generatorVersion, "Version of what made the feed")
    fields.text("logo", feed.logo, "Atom logo")
    fields.text("icon", feed.icon, "Atom icon")
    fields.list("links", feed.links, "atom:link", column: nil)
    fields.mends(feed.sourceTexts, of: self)
  }
}
