/// `<feed>` of an Atom document, 1.0 and 0.3.
enum AtomFeedTable: ElementTable {
  /// How a text is to be read, which is decided before its row is looked at.
  static let textAttributes = ["type", "mode"]

  static var children: [(namespace: Namespace, rows: [Row<Feed>])] {
    [(.atom, rows + AtomTable.channelRows)] + Vocabulary.modules.map { ($0.namespace, $0.channel) }
      + [(.rss, RSSTable.channelRowsBesideAtom)]
  }

  static let rows: [Row<Feed>] = [
    Row(
      "id",
      .value(.text(\.atomID)),
      field: "atom_id",
      spec: "RFC 4287, 4.2.6",
      asks: .required(.permanentID),
      doc: "Name that stays with it for ever, a URI; required"
    ),
    Row(
      "title",
      .value(.text(\.title)),
      spec: "RFC 4287, 4.2.14",
      asks: .required().with(attributes: AtomFeedTable.textAttributes),
      doc: "Title; required"
    ),
    Row(
      "subtitle",
      .value(.text(\.description)),
      field: "description",
      spec: "RFC 4287, 4.2.12",
      aliases: ["tagline"],
      asks: Demand().with(attributes: AtomFeedTable.textAttributes),
      doc: "What the feed is about; tagline in Atom 0.3"
    ),
    Row(
      "updated",
      .value(.timestamp(\.updated)),
      spec: "RFC 4287, 4.2.15",
      aliases: ["modified"],
      asks: .required(.internetDate),
      doc: "When it last changed in a way that counts; required"
    ),
    Row(
      "rights",
      .value(.text(\.copyright)),
      field: "copyright",
      spec: "RFC 4287, 4.2.10",
      aliases: ["copyright"],
      asks: Demand().with(attributes: AtomFeedTable.textAttributes),
      doc: "Who holds which rights"
    ),
    Row(
      "generator",
      .value(.text(\.generator)),
      attributes: [
        Attribute("uri", .url(\.generatorURI), field: "generator_uri"),
        Attribute("url", .url(\.generatorURI), field: "generator_uri"),
        Attribute("version", .text(\.generatorVersion), field: "generator_version"),
      ],
      spec: "RFC 4287, 4.2.4",
      asks: .value(.plainText).filled(),
      doc: "Program that made the feed"
    ),
    Row(
      "logo",
      .value(.url(\.logo)),
      spec: "RFC 4287, 4.2.8",
      asks: .value(.reference).filled(),
      doc: "Picture, twice as wide as high"
    ),
    Row(
      "icon",
      .value(.url(\.icon)),
      spec: "RFC 4287, 4.2.5",
      asks: .value(.reference).filled(),
      doc: "Small picture, square"
    ),
    Row(
      "category",
      .append(\.categories, AtomCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: "RFC 4287, 4.2.2",
      doc: "What it belongs to, maybe in a taxonomy"
    ),
  ]
}

/// `<entry>` of an Atom document, 1.0 and 0.3.
enum AtomEntryTable: ElementTable {
  static var children: [(namespace: Namespace, rows: [Row<Episode>])] {
    [(.atom, rows + AtomTable.itemRows)] + Vocabulary.modules.map { ($0.namespace, $0.item) }
      + [(.rss, RSSTable.itemRowsBesideAtom)]
  }

  private static let rows: [Row<Episode>] = [
    Row(
      "id",
      .value(.text(\.guid)),
      field: "guid",
      spec: "RFC 4287, 4.2.6",
      asks: .required(.permanentID),
      doc: "Name that stays with it for ever, a URI; required"
    ),
    Row(
      "title",
      .value(.text(\.title)),
      spec: "RFC 4287, 4.2.14",
      asks: .required().with(attributes: AtomFeedTable.textAttributes),
      doc: "Title; required"
    ),
    Row(
      "summary",
      .value(.text(\.description)),
      field: "description",
      spec: "RFC 4287, 4.2.13",
      asks: Demand().with(attributes: AtomFeedTable.textAttributes),
      doc: "What the entry is about, in short"
    ),
    Row(
      "content",
      .value(.text(\.content)),
      attributes: [
        Attribute("type", .text(\.contentType), field: "content_type"),
        Attribute("src", .url(\.contentURL), field: "content_url"),
      ],
      spec: "RFC 4287, 4.1.3",
      asks: .value(.any).with(attributes: ["mode"]),
      doc: "The entry itself, or where it is; xhtml and html are kept as HTML"
    ),
    Row(
      "published",
      .value(.timestamp(\.published)),
      spec: "RFC 4287, 4.2.9",
      aliases: ["issued"],
      asks: .value(.internetDate).filled("date-not-rfc3339"),
      doc: "When the entry was first published"
    ),
    Row(
      "updated",
      .value(.timestamp(\.updated)),
      spec: "RFC 4287, 4.2.15",
      aliases: ["modified"],
      asks: .required(.internetDate),
      doc: "When it last changed in a way that counts; required"
    ),
    Row(
      "rights",
      .value(.text(\.copyright)),
      field: "copyright",
      spec: "RFC 4287, 4.2.10",
      asks: Demand().with(attributes: AtomFeedTable.textAttributes),
      doc: "Who holds which rights"
    ),
    Row(
      "category",
      .append(\.categories, AtomCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: "RFC 4287, 4.2.2",
      doc: "What it belongs to, maybe in a taxonomy"
    ),
  ]
}

enum AtomCategoryTable: ElementTable {
  static var empty: Category {
    var category = Category()
    category.scheme = .atom
    return category
  }

  static func isWritten(_ category: Category) -> Bool { category.scheme == .atom }
  static let takesRest = true

  static let attributes: [Attribute<Category>] = [
    Attribute("term", .text(\.text), field: "text", asks: .attribute()),
    Attribute(
      "scheme",
      .text(\.domain),
      field: "domain",
      asks: .value(.absoluteURI).filled("uri-relative")
    ),
    Attribute("label", .text(\.label), asks: .value(.plainText)),
  ]
}
