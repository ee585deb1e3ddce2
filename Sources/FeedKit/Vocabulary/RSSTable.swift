/// RSS 2.0 and its predecessors.
enum RSSTable: NamespaceTable {
  static let namespace = Namespace.rss

  static let channel: [Row<Feed>] = [
    Row("title", .value(.text(\.title)), spec: "RSS 2.0, required channel elements"),
    Row("link", .value(.text(\.link)), spec: "RSS 2.0, required channel elements"),
    Row("description", .value(.text(\.description)), spec: "RSS 2.0, required channel elements"),
    Row("language", .value(.text(\.language)), spec: "RSS 2.0, optional channel elements"),
    Row("copyright", .value(.text(\.copyright)), spec: "RSS 2.0, optional channel elements"),
    Row(
      "managingEditor",
      .value(.author(\.authors, .managingEditor)),
      occurs: .any,
      field: "authors",
      spec: "RSS 2.0, optional channel elements"
    ),
    Row(
      "webMaster",
      .value(.text(\.webMaster)),
      field: "web_master",
      spec: "RSS 2.0, optional channel elements"
    ),
    Row(
      "pubDate",
      .value(.timestamp(\.published)),
      field: "published",
      spec: "RSS 2.0, optional channel elements"
    ),
    Row(
      "lastBuildDate",
      .value(.timestamp(\.updated)),
      field: "updated",
      spec: "RSS 2.0, optional channel elements"
    ),
    Row(
      "category",
      .append(\.categories, RSSCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: "RSS 2.0, optional channel elements"
    ),
    Row("generator", .value(.text(\.generator)), spec: "RSS 2.0, optional channel elements"),
    Row("docs", .value(.text(\.docs)), spec: "RSS 2.0, optional channel elements"),
    Row("cloud", .assign(\.cloud, CloudTable.self), spec: "RSS 2.0, <cloud>"),
    Row("ttl", .value(.integer(\.ttl)), spec: "RSS 2.0, <ttl>"),
    Row("image", .assign(\.image, ImageTable.self), spec: "RSS 2.0, <image>"),
    Row("rating", .value(.text(\.rating)), spec: "RSS 2.0, optional channel elements"),
    Row(
      "textInput",
      .assign(\.textInput, TextInputTable.self),
      field: "text_input",
      spec: "RSS 2.0, <textInput>",
      aliases: ["textinput"]
    ),
    Row(
      "skipHours",
      .group([
        Row(
          "hour",
          .value(.integers(\.skipHours)),
          occurs: .any,
          field: "skip_hours",
          spec: "RSS 0.91, <skipHours>"
        )
      ]),
      field: "skip_hours",
      spec: "RSS 0.91, <skipHours>"
    ),
    Row(
      "skipDays",
      .group([
        Row(
          "day",
          .value(.texts(\.skipDays)),
          occurs: .any,
          field: "skip_days",
          spec: "RSS 0.91, <skipDays>"
        )
      ]),
      field: "skip_days",
      spec: "RSS 0.91, <skipDays>"
    ),
  ]

  static let item: [Row<Episode>] = [
    Row("title", .value(.text(\.title)), spec: "RSS 2.0, elements of <item>"),
    Row("link", .value(.text(\.link)), spec: "RSS 2.0, elements of <item>"),
    Row("description", .value(.text(\.description)), spec: "RSS 2.0, elements of <item>"),
    Row(
      "author",
      .value(.author(\.authors, .author)),
      occurs: .any,
      field: "authors",
      spec: "RSS 2.0, <author>"
    ),
    Row(
      "category",
      .append(\.categories, RSSCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: "RSS 2.0, <category>"
    ),
    Row("comments", .value(.text(\.comments)), spec: "RSS 2.0, <comments>"),
    Row(
      "enclosure",
      .append(\.enclosures, EnclosureTable.self),
      occurs: .any,
      field: "enclosures",
      spec: "RSS 2.0, <enclosure>"
    ),
    Row(
      "guid",
      .value(.text(\.guid)),
      attributes: [
        Attribute("isPermaLink", .boolean(\.guidIsPermalink), field: "guid_is_permalink")
      ],
      spec: "RSS 2.0, <guid>"
    ),
    Row(
      "pubDate",
      .value(.timestamp(\.published)),
      field: "published",
      spec: "RSS 2.0, <pubDate>"
    ),
    Row("source", .assign(\.source, ItemSourceTable.self), spec: "RSS 2.0, <source>"),
    Row(
      "expirationDate",
      .value(.timestamp(\.expires)),
      field: "expires",
      spec: "RSS 0.93, <expirationDate>"
    ),
  ]
}

enum RSSCategoryTable: ElementTable {
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
        Row("url", .value(.text(\.url)), spec: "RSS 2.0, <image>"),
        Row("title", .value(.text(\.title)), spec: "RSS 2.0, <image>"),
        Row("link", .value(.text(\.link)), spec: "RSS 2.0, <image>"),
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
        Row("link", .value(.text(\.link)), spec: "RSS 2.0, <textInput>"),
      ]
    )
  ]
}

enum EnclosureTable: ElementTable {
  static let attributes: [Attribute<Enclosure>] = [
    Attribute("url", .text(\.url)),
    Attribute("length", .integer(\.byteCount)),
    Attribute("type", .text(\.type)),
  ]
}

enum ItemSourceTable: ElementTable {
  static let text: Attribute<ItemSource>? = Attribute("", .text(\.title), field: "title")
  static let attributes: [Attribute<ItemSource>] = [Attribute("url", .text(\.url))]
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
