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
      doc: "Name of the show; required"
    ),
    Row(
      "link",
      .value(.url(\.link)),
      spec: "RSS 2.0, required channel elements",
      doc: "The show's page; required"
    ),
    Row(
      "description",
      .value(.html(\.description)),
      spec: "RSS 2.0, required channel elements",
      doc: "What the show is about; may hold HTML; required"
    ),
    Row(
      "language",
      .value(.text(\.language)),
      spec: "RSS 2.0, optional channel elements",
      doc: "Language of the show, such as en or de-AT"
    ),
    Row(
      "copyright",
      .value(.text(\.copyright)),
      spec: "RSS 2.0, optional channel elements",
      doc: "Copyright notice"
    ),
    Row(
      "managingEditor",
      .value(.author(\.authors, .managingEditor)),
      occurs: .any,
      field: "authors",
      spec: "RSS 2.0, optional channel elements",
      doc: "Who answers for the content: address, then name in parentheses"
    ),
    Row(
      "author",
      .value(.author(\.authors, .author)),
      occurs: .any,
      field: "authors",
      spec: "not specified; in use for managingEditor",
      doc: "Who makes the show, where it does not belong"
    ),
    Row(
      "webMaster",
      .value(.text(\.webMaster)),
      field: "web_master",
      spec: "RSS 2.0, optional channel elements",
      doc: "Who answers for technical matters: address, then name in parentheses"
    ),
    Row(
      "pubDate",
      .value(.timestamp(\.published, .mail)),
      field: "published",
      spec: "RSS 2.0, optional channel elements",
      doc: "When the content was published"
    ),
    Row(
      "lastBuildDate",
      .value(.timestamp(\.updated, .mail)),
      field: "updated",
      spec: "RSS 2.0, optional channel elements",
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
      doc: "Title of the episode"
    ),
    Row(
      "link",
      .value(.url(\.link)),
      spec: "RSS 2.0, elements of <item>",
      doc: "The episode's page"
    ),
    Row(
      "description",
      .value(.html(\.description)),
      spec: "RSS 2.0, elements of <item>",
      doc: "Show notes, whole or in short; may hold HTML"
    ),
    Row(
      "author",
      .value(.author(\.authors, .author)),
      occurs: .any,
      field: "authors",
      spec: "RSS 2.0, <author>",
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
      doc: "Page with comments on the episode"
    ),
    Row(
      "enclosure",
      .append(\.enclosures, EnclosureTable.self),
      occurs: .any,
      field: "enclosures",
      spec: "RSS 2.0, <enclosure>",
      doc: "Media file of the episode; podcast apps play the first one"
    ),
    Row(
      "guid",
      .value(.text(\.guid)),
      attributes: [
        Attribute("isPermaLink", .boolean(\.guidIsPermalink), field: "guid_is_permalink")
      ],
      spec: "RSS 2.0, <guid>",
      doc: "Name that stays with the episode for ever; without isPermaLink=\"false\" it is a URL"
    ),
    Row(
      "pubDate",
      .value(.timestamp(\.published, .mail)),
      field: "published",
      spec: "RSS 2.0, <pubDate>",
      doc: "When the episode was published"
    ),
    Row(
      "source",
      .assign(\.source, ItemSourceTable.self),
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
    Attribute("domain", .text(\.domain)),
    Attribute("port", .integer(\.port)),
    Attribute("path", .text(\.path)),
    Attribute("registerProcedure", .text(\.registerProcedure), field: "register_procedure"),
    Attribute("protocol", .text(\.protocolName)),
  ]
}

enum ImageTable: ElementTable {
  static let children: [(namespace: Namespace, rows: [Row<FeedImage>])] = [
    (
      .rss,
      [
        Row("url", .value(.url(\.url)), spec: "RSS 2.0, <image>"),
        Row("title", .value(.text(\.title)), spec: "RSS 2.0, <image>"),
        Row("link", .value(.url(\.link)), spec: "RSS 2.0, <image>"),
        Row("width", .value(.integer(\.width)), spec: "RSS 2.0, <image>"),
        Row("height", .value(.integer(\.height)), spec: "RSS 2.0, <image>"),
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
        Row("title", .value(.text(\.title)), spec: "RSS 2.0, <textInput>"),
        Row("description", .value(.text(\.description)), spec: "RSS 2.0, <textInput>"),
        Row("name", .value(.text(\.name)), spec: "RSS 2.0, <textInput>"),
        Row("link", .value(.url(\.link)), spec: "RSS 2.0, <textInput>"),
      ]
    )
  ]
}

enum EnclosureTable: ElementTable {
  static let attributes: [Attribute<Enclosure>] = [
    Attribute("url", .url(\.url)),
    Attribute("length", .integer(\.byteCount)),
    Attribute("type", .text(\.type)),
  ]
}

enum ItemSourceTable: ElementTable {
  // A source that Atom has said more about is written as Atom's.
  static func isWritten(_ record: ItemSource) -> Bool { record.feed == nil }

  static let text: Attribute<ItemSource>? = Attribute("", .text(\.title), field: "title")
  static let attributes: [Attribute<ItemSource>] = [Attribute("url", .url(\.url))]
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
