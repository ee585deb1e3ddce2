/// Apple's podcast namespace.
enum ITunesTable: NamespaceTable {
  static let namespace = Namespace.iTunes

  static let channel: [Row<Feed>] = [
    Row("title", .value(.text(\.iTunesTitle)), field: "itunes_title", spec: spec),
    Row("subtitle", .value(.text(\.subtitle)), spec: spec),
    Row("summary", .value(.text(\.summary)), spec: spec),
    Row(
      "author",
      .value(.author(\.authors, .iTunesAuthor)),
      occurs: .any,
      field: "authors",
      spec: spec
    ),
    Row("owner", .assign(\.owner, ITunesOwnerTable.self), spec: spec),
    Row(
      "image",
      .value(.text(\.artwork)),
      attributes: imageAttributes(.text(\.artwork)),
      field: "image",
      spec: spec
    ),
    Row(
      "category",
      .append(\.categories, ITunesCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: spec
    ),
    Row("explicit", .value(.explicit(\.isExplicit)), spec: spec),
    Row("type", .value(.text(\.type)), spec: spec),
    Row(
      "new-feed-url",
      .value(.text(\.newFeedURL)),
      field: "new_feed_url",
      spec: spec,
      aliases: ["new_feed_url", "newFeedUrl"]
    ),
    Row("block", .value(.yesOnly(\.isBlocked)), spec: spec),
    Row("complete", .value(.yesOnly(\.isComplete)), spec: spec),
    Row("keywords", .value(.keywords(\.keywords)), spec: spec),
    Row(
      "applepodcastsverify",
      .value(.text(\.applePodcastsVerify)),
      field: "apple_podcasts_verify",
      spec: spec
    ),
    Row("pubDate", .value(.timestamp(\.iTunesPublished)), field: "itunes_published", spec: spec),
    Row(
      "link",
      .value(.text(\.iTunesLink)),
      attributes: [Attribute("href", .text(\.iTunesLink), field: "itunes_link")],
      field: "itunes_link",
      spec: spec
    ),
  ]

  static let item: [Row<Episode>] = [
    Row("title", .value(.text(\.iTunesTitle)), field: "itunes_title", spec: spec),
    Row("subtitle", .value(.text(\.subtitle)), spec: spec),
    Row("summary", .value(.text(\.summary)), spec: spec),
    Row(
      "author",
      .value(.author(\.authors, .iTunesAuthor)),
      occurs: .any,
      field: "authors",
      spec: spec
    ),
    Row("duration", .value(.clock(\.duration)), spec: spec),
    Row("image", .value(.text(\.image)), attributes: imageAttributes(.text(\.image)), spec: spec),
    Row("explicit", .value(.explicit(\.isExplicit)), spec: spec),
    Row("season", .value(.integer(\.season)), spec: spec),
    Row("episode", .value(.integer(\.number)), spec: spec),
    Row("episodeType", .value(.text(\.episodeType)), field: "episode_type", spec: spec),
    Row("block", .value(.yesOnly(\.isBlocked)), spec: spec),
    Row("keywords", .value(.keywords(\.keywords)), spec: spec),
    Row("order", .value(.integer(\.order)), spec: spec),
    Row(
      "isClosedCaptioned",
      .value(.yesOnly(\.isClosedCaptioned)),
      field: "is_closed_captioned",
      spec: spec
    ),
    Row(
      "category",
      .append(\.categories, ITunesCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: spec
    ),
  ]

  static let spec = "Apple, podcaster's guide to RSS"

  /// The URL stands in `href`; `url` and `src` are in use too.
  private static func imageAttributes<Model>(
    _ value: Value<Model>
  ) -> [Attribute<Model>] {
    ["href", "url", "src"].map { Attribute($0, value, field: "image") }
  }
}

enum ITunesOwnerTable: ElementTable {
  static let children: [(namespace: Namespace, rows: [Row<Owner>])] = [
    (
      .iTunes,
      [
        Row("name", .value(.text(\.name)), spec: ITunesTable.spec),
        Row("email", .value(.text(\.email)), spec: ITunesTable.spec),
      ]
    )
  ]
}

enum ITunesCategoryTable: ElementTable {
  static var empty: Category {
    var category = Category()
    category.scheme = .iTunes
    return category
  }

  static let text: Attribute<Category>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<Category>] = [Attribute("text", .text(\.text))]
  static var children: [(namespace: Namespace, rows: [Row<Category>])] {
    [
      (
        .iTunes,
        [
          Row(
            "category",
            .append(\.subcategories, ITunesCategoryTable.self),
            occurs: .any,
            field: "subcategories",
            spec: ITunesTable.spec
          )
        ]
      )
    ]
  }
}

extension Owner: Record {
  static var parts: RecordParts { .init(extensions: \Owner.extensions) }
}
