/// RSS 2.0 and its predecessors.
enum RSSTable: NamespaceTable {
  static let namespace = Namespace.rss
  static let title: StaticString = "RSS"
  static let document: StaticString? = "https://www.rssboard.org/rss-specification"

  static let channel: [Row<Feed>] = [
    Row(
      "title",
      .value(.text(\.title)),
      spec: "RSS 2.0, required channel elements",
      asks: .required(.shortText, missing: "psp-title-missing"),
      doc: "Name of the show; required"
    ),
    Row(
      "link",
      .value(.url(\.link)),
      spec: "RSS 2.0, required channel elements",
      asks: .required(.absoluteURI, missing: "psp-link-missing"),
      doc: "The show's page; required"
    ),
    Row(
      "description",
      .value(.html(\.description)),
      spec: "RSS 2.0, required channel elements",
      asks: .required(
        .description("psp-description-too-long"),
        missing: "psp-description-missing"
      ),
      doc: "What the show is about; may hold HTML; required"
    ),
    Row(
      "language",
      .value(.text(\.language)),
      spec: "RSS 2.0, optional channel elements",
      asks: .wanted("psp-language-missing", .language("psp-language-bad"))
        .filled("psp-language-bad"),
      doc: "Language of the show, such as en or de-AT"
    ),
    Row(
      "copyright",
      .value(.text(\.copyright)),
      spec: "RSS 2.0, optional channel elements",
      asks: .value(.shortText),
      doc: "Copyright notice"
    ),
    Row(
      "managingEditor",
      .value(.author(\.authors, .managingEditor)),
      occurs: .any,
      field: "authors",
      spec: "RSS 2.0, optional channel elements",
      asks: .value(.contact).filled().once(),
      doc: "Who answers for the content: address, then name in parentheses"
    ),
    Row(
      "author",
      .value(.author(\.authors, .author)),
      occurs: .any,
      field: "authors",
      spec: "not specified; in use for managingEditor",
      asks: .unspecified(),
      doc: "Who makes the show, where it does not belong"
    ),
    Row(
      "webMaster",
      .value(.text(\.webMaster)),
      field: "web_master",
      spec: "RSS 2.0, optional channel elements",
      asks: .value(.contact).filled(),
      doc: "Who answers for technical matters: address, then name in parentheses"
    ),
    Row(
      "pubDate",
      .value(.timestamp(\.published, .mail)),
      field: "published",
      spec: "RSS 2.0, optional channel elements",
      asks: .value(.mailDate).filled(),
      doc: "When the content was published"
    ),
    Row(
      "lastBuildDate",
      .value(.timestamp(\.updated, .mail)),
      field: "updated",
      spec: "RSS 2.0, optional channel elements",
      asks: .value(.mailDate).filled(),
      doc: "When the content last changed"
    ),
    Row(
      "category",
      .append(\.categories, RSSCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: "RSS 2.0, optional channel elements",
      doc: "What the show belongs to, maybe in a taxonomy"
    ),
    Row(
      "generator",
      .value(.text(\.generator)),
      spec: "RSS 2.0, optional channel elements",
      doc: "Program that made the feed"
    ),
    Row(
      "docs",
      .value(.url(\.docs)),
      spec: "RSS 2.0, optional channel elements",
      asks: .value(.absoluteURI).filled(),
      doc: "Page about the format of the feed"
    ),
    Row(
      "cloud",
      .assign(\.cloud, CloudTable.self),
      spec: "RSS 2.0, <cloud>",
      doc: "Service that tells subscribers of changes"
    ),
    Row(
      "ttl",
      .value(.integer(\.ttl)),
      spec: "RSS 2.0, <ttl>",
      asks: .value(.positive).filled(),
      doc: "Minutes that a copy of the feed may be kept"
    ),
    Row(
      "image",
      .assign(\.image, ImageTable.self),
      spec: "RSS 2.0, <image>",
      doc: "Picture of the show; itunes:image is used before it"
    ),
    Row(
      "rating",
      .value(.text(\.rating)),
      spec: "RSS 2.0, optional channel elements",
      doc: "PICS label of the show, of an abandoned standard"
    ),
    Row(
      "textInput",
      .assign(\.textInput, TextInputTable.self),
      field: "text_input",
      spec: "RSS 2.0, <textInput>",
      aliases: ["textinput"],
      doc: "A form to show with the channel, hardly used"
    ),
    Row(
      "skipHours",
      .group([
        Row(
          "hour",
          .value(.integers(\.skipHours)),
          occurs: .any,
          field: "skip_hours",
          spec: "RSS 0.91, <skipHours>",
          asks: .value(.integer(in: 0...23)).filled(),
          doc: "An hour from 0 to 23, in GMT"
        )
      ]),
      field: "skip_hours",
      spec: "RSS 0.91, <skipHours>",
      doc: "Hours, in GMT, at which the feed is not to be fetched"
    ),
    Row(
      "skipDays",
      .group([
        Row(
          "day",
          .value(.texts(\.skipDays)),
          occurs: .any,
          field: "skip_days",
          spec: "RSS 0.91, <skipDays>",
          asks: .value(.weekday).filled(),
          doc: "A day from Monday to Sunday"
        )
      ]),
      field: "skip_days",
      spec: "RSS 0.91, <skipDays>",
      doc: "Days on which the feed is not to be fetched"
    ),
  ]

  static let item: [Row<Episode>] = [
    Row(
      "title",
      .value(.text(\.title)),
      spec: "RSS 2.0, elements of <item>",
      asks: .wanted("psp-item-title-missing", .shortText).filled(),
      doc: "Title of the episode"
    ),
    Row(
      "link",
      .value(.url(\.link)),
      spec: "RSS 2.0, elements of <item>",
      asks: .value(.absoluteURI).filled(),
      doc: "The episode's page"
    ),
    Row(
      "description",
      .value(.html(\.description)),
      spec: "RSS 2.0, elements of <item>",
      asks: .value(.description("psp-item-description-too-long")),
      doc: "Show notes, whole or in short; may hold HTML"
    ),
    Row(
      "author",
      .value(.author(\.authors, .author)),
      occurs: .any,
      field: "authors",
      spec: "RSS 2.0, <author>",
      asks: .value(.contact).filled().once(),
      doc: "Who wrote or made the episode: address, then name in parentheses"
    ),
    Row(
      "category",
      .append(\.categories, RSSCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: "RSS 2.0, <category>",
      doc: "What the episode belongs to, maybe in a taxonomy"
    ),
    Row(
      "comments",
      .value(.url(\.comments)),
      spec: "RSS 2.0, <comments>",
      asks: .value(.absoluteURI).filled(),
      doc: "Page with comments on the episode"
    ),
    Row(
      "enclosure",
      .append(\.enclosures, EnclosureTable.self),
      occurs: .any,
      field: "enclosures",
      spec: "RSS 2.0, <enclosure>",
      asks: .wanted("psp-enclosure-missing").once("psp-enclosure-multiple"),
      doc: "Media file of the episode; podcast apps play the first one"
    ),
    Row(
      "guid",
      .value(.text(\.guid)),
      attributes: [
        Attribute(
          "isPermaLink",
          .boolean(\.guidIsPermalink),
          field: "guid_is_permalink",
          asks: .value(.boolean).filled("flag-not-boolean")
        )
      ],
      spec: "RSS 2.0, <guid>",
      asks: .wanted("psp-guid-item-missing").filled(),
      doc: "Name that stays with the episode for ever; without isPermaLink=\"false\" it is a URL"
    ),
    Row(
      "pubDate",
      .value(.timestamp(\.published, .mail)),
      field: "published",
      spec: "RSS 2.0, <pubDate>",
      asks: .wanted(
        "psp-pubdate-missing",
        .mailDate("psp-pubdate-bad", weekday: "psp-pubdate-weekday")
      ).filled("psp-pubdate-bad"),
      doc: "When the episode was published"
    ),
    Row(
      "source",
      .assign(\.source, ItemSourceTable.self),
      field: "item_source",
      spec: "RSS 2.0, <source>",
      doc: "The channel that the item was taken from"
    ),
    Row(
      "expirationDate",
      .value(.timestamp(\.expires, .mail)),
      field: "expires",
      spec: "RSS 0.93, <expirationDate>",
      doc: "When the episode is no longer to be had"
    ),
  ]
}

extension RSSTable {
  // Atom has its own words for the rest. These stand in Atom documents in the namespace of RSS 2.0,
  // so that no word of a show is lost when it is written there.
  static let channelRowsBesideAtom = channel.filter { row in
    [
      "language", "webMaster", "pubDate", "docs", "cloud", "ttl", "image", "rating", "textInput",
      "skipHours", "skipDays",
    ].contains(row.name)
  }

  static let itemRowsBesideAtom = item.filter { row in
    ["comments", "guid", "source", "expirationDate"].contains(row.name)
  }
}

enum RSSCategoryTable: ElementTable {
  static func isWritten(_ category: Category) -> Bool { category.scheme == .rss }
  static let takesRest = true
  static let text: Attribute<Category>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<Category>] = [Attribute("domain", .text(\.domain))]
}

enum CloudTable: ElementTable {
  static let attributes: [Attribute<Cloud>] = [
    Attribute("domain", .text(\.domain), asks: .attribute()),
    Attribute("port", .integer(\.port), asks: .attribute(.positive)),
    Attribute("path", .text(\.path), asks: .attribute()),
    Attribute(
      "registerProcedure",
      .text(\.registerProcedure),
      field: "register_procedure",
      asks: .attribute()
    ),
    Attribute(
      "protocol",
      .text(\.protocolName),
      asks: .attribute(
        .word(of: ["xml-rpc", "soap", "http-post"])
      )
    ),
  ]
}

enum ImageTable: ElementTable {
  static let children: [(namespace: Namespace, rows: [Row<FeedImage>])] = [
    (
      .rss,
      [
        Row("url", .value(.url(\.url)), spec: "RSS 2.0, <image>", asks: .required(.picture)),
        Row("title", .value(.text(\.title)), spec: "RSS 2.0, <image>", asks: .required(.plainText)),
        Row("link", .value(.url(\.link)), spec: "RSS 2.0, <image>", asks: .required(.absoluteURI)),
        Row(
          "width",
          .value(.integer(\.width)),
          spec: "RSS 2.0, <image>",
          asks: .value(.integer(in: 1...144)).filled()
        ),
        Row(
          "height",
          .value(.integer(\.height)),
          spec: "RSS 2.0, <image>",
          asks: .value(.integer(in: 1...400)).filled()
        ),
        Row("description", .value(.text(\.description)), spec: "RSS 2.0, <image>"),
      ]
    )
  ]
}

enum TextInputTable: ElementTable {
  static let children: [(namespace: Namespace, rows: [Row<TextInput>])] = [
    (
      .rss,
      [
        Row(
          "title",
          .value(.text(\.title)),
          spec: "RSS 2.0, <textInput>",
          asks: .required(.plainText)
        ),
        Row(
          "description",
          .value(.text(\.description)),
          spec: "RSS 2.0, <textInput>",
          asks: .required(.plainText)
        ),
        Row(
          "name",
          .value(.text(\.name)),
          spec: "RSS 2.0, <textInput>",
          asks: .required(.formName)
        ),
        Row(
          "link",
          .value(.url(\.link)),
          spec: "RSS 2.0, <textInput>",
          asks: .required(.absoluteURI)
        ),
      ]
    )
  ]
}

enum EnclosureTable: ElementTable {
  static let attributes: [Attribute<Enclosure>] = [
    Attribute(
      "url",
      .url(\.url),
      asks: .attribute(
        .webURL("psp-enclosure-url"),
        missing: "psp-enclosure-url"
      )
    ),
    Attribute(
      "length",
      .integer(\.byteCount),
      asks: .attribute(
        .enclosureLength,
        missing: "psp-enclosure-length"
      )
    ),
    Attribute(
      "type",
      .mediaType(\.type),
      asks: .attribute(
        .enclosureType,
        missing: "psp-enclosure-type"
      )
    ),
  ]
}

enum ItemSourceTable: ElementTable {
  // A source that Atom has said more about is written as Atom's.
  static func isWritten(_ record: ItemSource) -> Bool { record.feed == nil }

  static let text: Attribute<ItemSource>? = Attribute("", .text(\.title), field: "title")
  static let attributes: [Attribute<ItemSource>] = [
    Attribute("url", .url(\.url), asks: .attribute(.absoluteURI))
  ]
}

extension Category: Record {
  static var parts: RecordParts { .init(extensions: \Category.extensions) }
}
extension Cloud: Record {
  static var parts: RecordParts {
    .init(extensions: \Cloud.extensions, sourceTexts: \Cloud.sourceTexts)
  }
}
extension FeedImage: Record {
  static var parts: RecordParts {
    .init(extensions: \FeedImage.extensions, sourceTexts: \FeedImage.sourceTexts)
  }
}
extension TextInput: Record {
  static var parts: RecordParts { .init(extensions: \TextInput.extensions) }
}
extension Enclosure: Record {
  static var parts: RecordParts {
    .init(
      extensions: \Enclosure.extensions,
      sourceTexts: \Enclosure.sourceTexts,
      position: \Enclosure.position
    )
  }
}
extension ItemSource: Record {
  static var parts: RecordParts { .init(extensions: \ItemSource.extensions) }
}
