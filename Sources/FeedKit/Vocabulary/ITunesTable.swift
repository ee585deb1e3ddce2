/// Apple's podcast namespace.
enum ITunesTable: NamespaceTable {
  static let namespace = Namespace.iTunes
  static let title: StaticString = "Apple Podcasts"
  static let document: StaticString? = "https://help.apple.com/itc/podcasts_connect/#/itcb54353390"

  static let channel: [Row<Feed>] = [
    Row(
      "title",
      .value(.text(\.iTunesTitle)),
      field: "itunes_title",
      spec: spec,
      doc: "Name of the show for Apple Podcasts; never read as the title"
    ),
    Row(
      "subtitle",
      .value(.text(\.subtitle)),
      spec: spec,
      doc: "One line about it; Apple no longer shows it"
    ),
    Row(
      "summary",
      .value(.html(\.summary)),
      spec: spec,
      doc: "What it is about; Apple now reads the description"
    ),
    Row(
      "author",
      .value(.author(\.authors, .iTunesAuthor)),
      occurs: .any,
      field: "authors",
      spec: spec,
      doc: "Who makes the show, as apps print it below the title"
    ),
    Row(
      "owner",
      .assign(\.owner, ITunesOwnerTable.self),
      spec: spec,
      doc: "Whom Apple may ask about the show; the address is not for listeners"
    ),
    Row(
      "image",
      .value(.url(\.artwork)),
      attributes: imageAttributes(.url(\.artwork)),
      field: "image",
      spec: spec,
      doc: "Artwork of the show, square, 1400 to 3000 pixels"
    ),
    Row(
      "category",
      .append(\.categories, ITunesCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: spec,
      doc: "Category of Apple's list; required by Apple"
    ),
    Row(
      "explicit",
      .value(.explicit(\.isExplicit)),
      spec: spec,
      doc: "Whether it is not for children; required by Apple in the channel"
    ),
    Row(
      "type",
      .value(.text(\.type)),
      spec: spec,
      doc: "episodic: the newest first; serial: from the first one on"
    ),
    Row(
      "new-feed-url",
      .value(.url(\.newFeedURL)),
      field: "new_feed_url",
      spec: spec,
      aliases: ["new_feed_url", "newFeedUrl"],
      doc: "Where the feed has moved to; subscribers follow it"
    ),
    Row(
      "block",
      .value(.yesOnly(\.isBlocked)),
      spec: spec,
      doc: "With Yes, Apple Podcasts does not show the podcast"
    ),
    Row(
      "complete",
      .value(.yesOnly(\.isComplete)),
      spec: spec,
      doc: "With Yes, the show is over and no episode will come"
    ),
    Row(
      "keywords",
      .value(.keywords(\.keywords)),
      spec: spec,
      doc: "Words to be found by; Apple no longer reads them"
    ),
    Row(
      "applepodcastsverify",
      .value(.text(\.applePodcastsVerify)),
      field: "apple_podcasts_verify",
      spec: spec,
      doc: "Code by which Apple knows that the feed is the claimant's"
    ),
    Row(
      "pubDate",
      .value(.timestamp(\.iTunesPublished, .mail)),
      field: "itunes_published",
      spec: spec,
      doc: "When the show was published; not part of Apple's list"
    ),
    Row(
      "link",
      .value(.url(\.iTunesLink)),
      attributes: [Attribute("href", .url(\.iTunesLink), field: "itunes_link")],
      field: "itunes_link",
      spec: spec,
      doc: "A link of the show; not part of Apple's list"
    ),
  ]

  static let item: [Row<Episode>] = [
    Row(
      "title",
      .value(.text(\.iTunesTitle)),
      field: "itunes_title",
      spec: spec,
      doc: "Title of the episode without numbers, for Apple Podcasts; never read as the title"
    ),
    Row(
      "subtitle",
      .value(.text(\.subtitle)),
      spec: spec,
      doc: "One line about it; Apple no longer shows it"
    ),
    Row(
      "summary",
      .value(.html(\.summary)),
      spec: spec,
      doc: "What it is about; Apple now reads the description"
    ),
    Row(
      "author",
      .value(.author(\.authors, .iTunesAuthor)),
      occurs: .any,
      field: "authors",
      spec: spec,
      doc: "Who made the episode"
    ),
    Row("duration", .value(.clock(\.duration)), spec: spec, doc: "How long the episode is"),
    Row(
      "image",
      .value(.url(\.image)),
      attributes: imageAttributes(.url(\.image)),
      spec: spec,
      doc: "Artwork of the episode, square, 1400 to 3000 pixels"
    ),
    Row(
      "explicit",
      .value(.explicit(\.isExplicit)),
      spec: spec,
      doc: "Whether it is not for children; required by Apple in the channel"
    ),
    Row("season", .value(.integer(\.season)), spec: spec, doc: "Number of the season"),
    Row(
      "episode",
      .value(.integer(\.number)),
      spec: spec,
      doc: "Number of the episode in its season"
    ),
    Row(
      "episodeType",
      .value(.text(\.episodeType)),
      field: "episode_type",
      spec: spec,
      doc: "full, trailer or bonus"
    ),
    Row(
      "block",
      .value(.yesOnly(\.isBlocked)),
      spec: spec,
      doc: "With Yes, Apple Podcasts does not show the episode"
    ),
    Row(
      "keywords",
      .value(.keywords(\.keywords)),
      spec: spec,
      doc: "Words to be found by; Apple no longer reads them"
    ),
    Row(
      "order",
      .value(.integer(\.order)),
      spec: spec,
      doc: "Place of the episode in the list, of an older standard"
    ),
    Row(
      "isClosedCaptioned",
      .value(.yesOnly(\.isClosedCaptioned)),
      field: "is_closed_captioned",
      spec: spec,
      doc: "With Yes, the video has captions"
    ),
    Row(
      "category",
      .append(\.categories, ITunesCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: spec,
      doc: "Category of Apple's list; Apple reads it in the channel only"
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
        Row("name", .value(.text(\.name)), spec: ITunesTable.spec, doc: "Name of the owner"),
        Row("email", .value(.text(\.email)), spec: ITunesTable.spec, doc: "Address of the owner"),
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

  static func isWritten(_ category: Category) -> Bool { category.scheme == .iTunes }
  static let takesRest = true

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
