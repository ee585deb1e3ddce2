/// Media RSS.
enum MediaTable: NamespaceTable {
  static let namespace = Namespace.media
  static let title: StaticString = "Media RSS"
  static let document: StaticString? = "https://www.rssboard.org/media-rss"
  static let channel: [Row<Feed>] = rows.map { $0.within(\.media) }
  static let item: [Row<Episode>] = rows.map { $0.within(\.mediaBox) }

  private static let rows: [Row<Media>] =
    [
      Row(
        "content",
        .append(\.contents, MediaContentTable.self),
        occurs: .any,
        field: "contents",
        spec: spec("content"),
        doc: "A media file"
      ),
      Row(
        "group",
        .append(\.groups, MediaGroupTable.self),
        occurs: .any,
        field: "groups",
        spec: spec("group"),
        doc: "The same content in several media files"
      ),
    ] + details.map { $0.within(\.details) }

  /// What may stand in a channel, an item, a group and a content alike.
  static let details: [Row<MediaDetails>] = [
    Row(
      "title",
      .assign(\.title, MediaTextTable.self),
      spec: spec("title"),
      doc: "Title of the media; never read as the title"
    ),
    Row(
      "description",
      .assign(\.description, MediaTextTable.self),
      spec: spec("description"),
      doc: "What the media shows"
    ),
    Row(
      "keywords",
      .value(.keywords(\.keywords)),
      spec: spec("keywords"),
      doc: "Words to be found by"
    ),
    Row(
      "thumbnail",
      .append(\.thumbnails, MediaThumbnailTable.self),
      occurs: .any,
      field: "thumbnails",
      spec: spec("thumbnail")
    ),
    Row(
      "category",
      .append(\.categories, MediaCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: spec("category")
    ),
    Row(
      "credit",
      .append(\.credits, MediaCreditTable.self),
      occurs: .any,
      field: "credits",
      spec: spec("credit")
    ),
    Row(
      "rating",
      .append(\.ratings, MediaRatingTable.self),
      occurs: .any,
      field: "ratings",
      spec: spec("rating")
    ),
    Row("player", .assign(\.player, MediaPlayerTable.self), spec: spec("player")),
    Row(
      "hash",
      .append(\.hashes, MediaHashTable.self),
      occurs: .any,
      field: "hashes",
      spec: spec("hash")
    ),
    Row("copyright", .assign(\.copyright, MediaCopyrightTable.self), spec: spec("copyright")),
    Row(
      "text",
      .append(\.texts, MediaTimedTextTable.self),
      occurs: .any,
      field: "texts",
      spec: spec("text")
    ),
    Row(
      "restriction",
      .append(\.restrictions, MediaRestrictionTable.self),
      occurs: .any,
      field: "restrictions",
      spec: spec("restriction")
    ),
    Row("community", .assign(\.community, MediaCommunityTable.self), spec: spec("community")),
    Row(
      "comments",
      .group([
        Row(
          "comment",
          .value(.texts(\.comments)),
          occurs: .any,
          field: "comments",
          spec: spec("comment")
        )
      ]),
      field: "comments",
      spec: spec("comments"),
      doc: "Comments on it"
    ),
    Row("embed", .assign(\.embed, MediaEmbedTable.self), spec: spec("embed")),
    Row(
      "responses",
      .group([
        Row(
          "response",
          .value(.texts(\.responses)),
          occurs: .any,
          field: "responses",
          spec: spec("response")
        )
      ]),
      field: "responses",
      spec: spec("responses"),
      doc: "Answers to it"
    ),
    Row(
      "backLinks",
      .group([
        Row(
          "backLink",
          .value(.texts(\.backLinks)),
          occurs: .any,
          field: "back_links",
          spec: spec("backLink")
        )
      ]),
      field: "back_links",
      spec: spec("backLinks"),
      doc: "Pages that lead to it"
    ),
    Row("status", .assign(\.status, MediaStatusTable.self), spec: spec("status")),
    Row(
      "price",
      .append(\.prices, MediaPriceTable.self),
      occurs: .any,
      field: "prices",
      spec: spec("price")
    ),
    Row(
      "license",
      .append(\.licenses, MediaLicenseTable.self),
      occurs: .any,
      field: "licenses",
      spec: spec("license")
    ),
    Row(
      "subTitle",
      .append(\.subtitles, MediaSubtitleTable.self),
      occurs: .any,
      field: "subtitles",
      spec: spec("subTitle"),
      aliases: ["subtitle"]
    ),
    Row(
      "peerLink",
      .append(\.peerLinks, MediaPeerLinkTable.self),
      occurs: .any,
      field: "peer_links",
      spec: spec("peerLink")
    ),
    Row(
      "location",
      .append(\.locations, MediaLocationTable.self),
      occurs: .any,
      field: "locations",
      spec: spec("location")
    ),
    Row("rights", .assign(\.rights, MediaRightsTable.self), spec: spec("rights")),
    Row(
      "scenes",
      .group([
        Row(
          "scene",
          .append(\.scenes, MediaSceneTable.self),
          occurs: .any,
          field: "scenes",
          spec: spec("scene")
        )
      ]),
      field: "scenes",
      spec: spec("scenes"),
      doc: "Parts of it, with times"
    ),
  ]

  static func spec(_ element: String) -> String { "Media RSS 1.5.1, <media:\(element)>" }
}

enum MediaContentTable: ElementTable {
  static let attributes: [Attribute<MediaContent>] = [
    Attribute("url", .url(\.url), asks: .value(.reference)),
    Attribute("type", .text(\.type), asks: .value(.mediaType)),
    Attribute(
      "fileSize",
      .integer(\.byteCount),
      field: "length",
      aliases: ["filesize", "length"],
      asks: .value(.positive)
    ),
    Attribute(
      "medium",
      .text(\.medium),
      asks: .value(
        .word(of: ["image", "audio", "video", "document", "executable"])
      )
    ),
    Attribute("isDefault", .boolean(\.isDefault), field: "default"),
    Attribute(
      "expression",
      .text(\.expression),
      asks: .value(.word(of: ["sample", "full", "nonstop"]))
    ),
    Attribute("bitrate", .decimal(\.bitrate), asks: .value(.amount)),
    Attribute("framerate", .decimal(\.frameRate), field: "frame_rate", asks: .value(.amount)),
    Attribute(
      "samplingrate",
      .decimal(\.samplingRate),
      field: "sampling_rate",
      asks: .value(.amount)
    ),
    Attribute("channels", .integer(\.channels), asks: .value(.positive)),
    Attribute("duration", .playTime(\.duration)),
    Attribute("width", .integer(\.width), asks: .value(.positive)),
    Attribute("height", .integer(\.height), asks: .value(.positive)),
    Attribute("lang", .text(\.language), field: "language", asks: .value(.language)),
  ]
  static let children: [(namespace: Namespace, rows: [Row<MediaContent>])] = [
    (.media, MediaTable.details.map { $0.within(\.details) })
  ]
}

enum MediaGroupTable: ElementTable {
  static let children: [(namespace: Namespace, rows: [Row<MediaGroup>])] = [
    (
      .media,
      [
        Row(
          "content",
          .append(\.contents, MediaContentTable.self),
          occurs: .any,
          field: "contents",
          spec: MediaTable.spec("content"),
          doc: "A media file"
        )
      ] + MediaTable.details.map { $0.within(\.details) }
    )
  ]
}

extension MediaContent: Record {
  static var parts: RecordParts {
    .init(
      extensions: \MediaContent.extensions,
      sourceTexts: \MediaContent.sourceTexts,
      position: \MediaContent.position
    )
  }
}
extension MediaGroup: Record {
  static var parts: RecordParts { .init(extensions: \MediaGroup.extensions) }
}
