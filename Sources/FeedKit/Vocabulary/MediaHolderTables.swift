// The elements of Media RSS that hold others.

enum MediaCommunityTable: ElementTable {
  static let children: [(namespace: Namespace, rows: [Row<MediaCommunity>])] = [
    (
      .media,
      [
        Row(
          "starRating",
          .assign(\.starRating, MediaStarRatingTable.self),
          field: "star_rating",
          spec: MediaTable.spec("starRating")
        ),
        Row(
          "statistics",
          .assign(\.statistics, MediaStatisticsTable.self),
          spec: MediaTable.spec("statistics")
        ),
        Row("tags", .value(.keywords(\.tags)), spec: MediaTable.spec("tags")),
      ]
    )
  ]
}

enum MediaStarRatingTable: ElementTable {
  static let attributes: [Attribute<MediaStarRating>] = [
    Attribute("average", .decimal(\.average)),
    Attribute("count", .integer(\.count)),
    Attribute("min", .decimal(\.minimum), field: "minimum"),
    Attribute("max", .decimal(\.maximum), field: "maximum"),
  ]
}

enum MediaStatisticsTable: ElementTable {
  static let attributes: [Attribute<MediaStatistics>] = [
    Attribute("views", .integer(\.views)),
    Attribute("favorites", .integer(\.favorites)),
  ]
}

enum MediaEmbedTable: ElementTable {
  static let attributes: [Attribute<MediaEmbed>] = [
    Attribute("url", .url(\.url)),
    Attribute("width", .integer(\.width)),
    Attribute("height", .integer(\.height)),
  ]
  static let children: [(namespace: Namespace, rows: [Row<MediaEmbed>])] = [
    (
      .media,
      [
        Row(
          "param",
          .append(\.parameters, MediaParameterTable.self),
          occurs: .any,
          field: "parameters",
          spec: MediaTable.spec("param")
        )
      ]
    )
  ]
}

enum MediaParameterTable: ElementTable {
  static let text: Attribute<MediaParameter>? = Attribute("", .text(\.value), field: "value")
  static let attributes: [Attribute<MediaParameter>] = [
    Attribute("name", .text(\.name))
  ]
}

enum MediaLocationTable: ElementTable {
  static let text: Attribute<MediaLocation>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<MediaLocation>] = [
    Attribute("description", .text(\.description)),
    Attribute("start", .playTime(\.start)),
    Attribute("end", .playTime(\.end)),
  ]
  static let children: [(namespace: Namespace, rows: [Row<MediaLocation>])] = [
    (.geoRSS, GeoRSSTable.rows.map { $0.within(\.geo) }),
    (.geo, GeoTable.rows.map { $0.within(\.geo) }),
  ]
}

enum MediaSceneTable: ElementTable {
  // The specification's own example has no prefix here.
  static let children: [(namespace: Namespace, rows: [Row<MediaScene>])] = [
    (.media, rows), (.rss, rows),
  ]

  private static let rows: [Row<MediaScene>] = [
    Row("sceneTitle", .value(.text(\.title)), field: "title", spec: MediaTable.spec("scene")),
    Row(
      "sceneDescription",
      .value(.text(\.description)),
      field: "description",
      spec: MediaTable.spec("scene")
    ),
    Row(
      "sceneStartTime",
      .value(.playTime(\.start)),
      field: "start",
      spec: MediaTable.spec("scene")
    ),
    Row("sceneEndTime", .value(.playTime(\.end)), field: "end", spec: MediaTable.spec("scene")),
  ]
}

extension MediaCommunity: Record {
  static var parts: RecordParts { .init(extensions: \MediaCommunity.extensions) }
}

extension MediaStarRating: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaStarRating.extensions, sourceTexts: \MediaStarRating.sourceTexts)
  }
}

extension MediaStatistics: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaStatistics.extensions, sourceTexts: \MediaStatistics.sourceTexts)
  }
}

extension MediaEmbed: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaEmbed.extensions, sourceTexts: \MediaEmbed.sourceTexts)
  }
}

extension MediaParameter: Record {
  static var parts: RecordParts { .init(extensions: \MediaParameter.extensions) }
}

extension MediaLocation: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaLocation.extensions, sourceTexts: \MediaLocation.sourceTexts)
  }
}

extension MediaScene: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaScene.extensions, sourceTexts: \MediaScene.sourceTexts)
  }
}
