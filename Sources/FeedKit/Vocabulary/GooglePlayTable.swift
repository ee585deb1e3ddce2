/// Google Play's podcast namespace.
enum GooglePlayTable: NamespaceTable {
  static let namespace = Namespace.googlePlay
  static let title: StaticString = "Google Play podcasts"
  static let document: StaticString? = nil
  static let channel: [Row<Feed>] = rows.map { $0.within(\.googlePlay) }
  static let item: [Row<Episode>] = rows.map { $0.within(\.googlePlayBox) }

  private static let rows: [Row<GooglePlay>] = [
    Row("author", .value(.text(\.author)), field: "google_play_author", spec: spec),
    Row(
      "email",
      .value(.text(\.email)),
      field: "google_play_email",
      spec: spec,
      aliases: ["owner"]
    ),
    Row(
      "description",
      .value(.text(\.description)),
      field: "google_play_description",
      spec: spec,
      aliases: ["summary"]
    ),
    Row(
      "image",
      .value(.url(\.image)),
      attributes: [
        Attribute("href", .url(\.image), field: "google_play_image", aliases: ["url", "src"])
      ],
      field: "google_play_image",
      spec: spec
    ),
    Row(
      "category",
      .append(\.categories, GooglePlayCategoryTable.self),
      occurs: .any,
      field: "google_play_categories",
      spec: spec
    ),
    Row("explicit", .value(.explicit(\.isExplicit)), field: "google_play_explicit", spec: spec),
    Row("block", .value(.yesOnly(\.isBlocked)), field: "google_play_block", spec: spec),
    Row("new-feed-url", .value(.url(\.newFeedURL)), field: "google_play_new_feed_url", spec: spec),
  ]

  static let spec = "Google Play podcast namespace 1.0"
}

enum GooglePlayCategoryTable: ElementTable {
  static var empty: Category {
    var category = Category()
    category.scheme = .googlePlay
    return category
  }

  static let text: Attribute<Category>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<Category>] = [Attribute("text", .text(\.text))]
  static var children: [(namespace: Namespace, rows: [Row<Category>])] {
    [
      (
        .googlePlay,
        [
          Row(
            "category",
            .append(\.subcategories, GooglePlayCategoryTable.self),
            occurs: .any,
            field: "subcategories",
            spec: GooglePlayTable.spec
          )
        ]
      )
    ]
  }
}
