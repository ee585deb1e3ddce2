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
      asks: .value(.shortText),
      doc: "Name of the show for Apple Podcasts; never read as the title"
    ),
    Row(
      "subtitle",
      .value(.text(\.subtitle)),
      spec: spec,
      asks: .value(.shortText),
      doc: "One line about it; Apple no longer shows it"
    ),
    Row(
      "summary",
      .value(.html(\.summary)),
      spec: spec,
      asks: .value(.description("psp-value-too-long")),
      doc: "What it is about; Apple now reads the description"
    ),
    Row(
      "author",
      .value(.author(\.authors, .iTunesAuthor)),
      occurs: .any,
      field: "authors",
      spec: spec,
      asks: .wanted("psp-author-missing", .shortText).filled().once(),
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
      asks: .wanted("psp-image-missing"),
      doc: "Artwork of the show, square, 1400 to 3000 pixels"
    ),
    Row(
      "category",
      .append(\.categories, ITunesCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: spec,
      asks: .wanted("psp-category-missing"),
      doc: "Category of Apple's list; required by Apple"
    ),
    Row(
      "explicit",
      .value(.explicit(\.isExplicit)),
      spec: spec,
      asks: .wanted("psp-explicit-missing").filled("psp-explicit-missing"),
      doc: "Whether it is not for children; required by Apple in the channel"
    ),
    Row(
      "type",
      .value(.text(\.type)),
      spec: spec,
      asks: .value(
        .word(inAnyCaseOf: ["episodic", "serial"], rule: "psp-type-value")
      ).filled("psp-type-value"),
      doc: "episodic: the newest first; serial: from the first one on"
    ),
    Row(
      "new-feed-url",
      .value(.url(\.newFeedURL)),
      field: "new_feed_url",
      spec: spec,
      aliases: ["new_feed_url", "newFeedUrl"],
      asks: .value(.webURL).filled(),
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
      asks: .value(.yesOnly("psp-complete-value")),
      doc: "With Yes, the show is over and no episode will come"
    ),
    Row(
      "keywords",
      .value(.keywords(\.keywords)),
      spec: spec,
      asks: .value(.atMost(bytes: 255, rule: "psp-value-too-long")),
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
      asks: .value(.shortText),
      doc: "Title of the episode without numbers, for Apple Podcasts; never read as the title"
    ),
    Row(
      "subtitle",
      .value(.text(\.subtitle)),
      spec: spec,
      asks: .value(.shortText),
      doc: "One line about it; Apple no longer shows it"
    ),
    Row(
      "summary",
      .value(.html(\.summary)),
      spec: spec,
      asks: .value(.description("psp-value-too-long")),
      doc: "What it is about; Apple now reads the description"
    ),
    Row(
      "author",
      .value(.author(\.authors, .iTunesAuthor)),
      occurs: .any,
      field: "authors",
      spec: spec,
      asks: .value(.shortText).once(),
      doc: "Who made the episode"
    ),
    Row(
      "duration",
      .value(.clock(\.duration)),
      spec: spec,
      asks: .value(.clock).filled("psp-duration-bad"),
      doc: "How long the episode is"
    ),
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
    Row(
      "season",
      .value(.integer(\.season)),
      spec: spec,
      asks: .value(.positive("psp-season-number")).filled("psp-season-number"),
      doc: "Number of the season"
    ),
    Row(
      "episode",
      .value(.integer(\.number)),
      spec: spec,
      asks: .value(.positive("psp-episode-number")).filled("psp-episode-number"),
      doc: "Number of the episode in its season"
    ),
    Row(
      "episodeType",
      .value(.text(\.episodeType)),
      field: "episode_type",
      spec: spec,
      asks: .value(
        .word(inAnyCaseOf: ["full", "trailer", "bonus"], rule: "psp-episode-type")
      ).filled("psp-episode-type"),
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
      asks: .value(.atMost(bytes: 255, rule: "psp-value-too-long")),
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
      asks: .unspecified(),
      doc: "Category of Apple's list; Apple reads it in the channel only"
    ),
  ]

  static let spec = "Apple, podcaster's guide to RSS"

  /// The URL stands in `href`; `url` and `src` are in use too.
  private static func imageAttributes<Model>(
    _ value: Value<Model>
  ) -> [Attribute<Model>] {
    [
      Attribute(
        "href",
        value,
        field: "image",
        asks: .attribute(.artwork, missing: "psp-image-missing")
      )
    ]
      + ["url", "src"].map {
        Attribute($0, value, field: "image", asks: .unspecified("attribute-unspecified"))
      }
  }
}

enum ITunesOwnerTable: ElementTable {
  static let children: [(namespace: Namespace, rows: [Row<Owner>])] = [
    (
      .iTunes,
      [
        Row(
          "name",
          .value(.text(\.name)),
          spec: ITunesTable.spec,
          asks: .value(.shortText),
          doc: "Name of the owner"
        ),
        Row(
          "email",
          .value(.text(\.email)),
          spec: ITunesTable.spec,
          asks: .wanted("psp-owner-email", .email).filled("psp-owner-email"),
          doc: "Address of the owner"
        ),
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
  static let attributes: [Attribute<Category>] = [
    Attribute("text", .text(\.text), asks: .attribute(missing: "psp-category-missing"))
  ]
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
