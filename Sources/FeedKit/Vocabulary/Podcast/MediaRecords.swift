// Media files and pictures of Podcasting 2.0.

enum AlternateEnclosureTable: ElementTable {
  static let attributes: [Attribute<AlternateEnclosure>] = [
    Attribute("type", .mediaType(\.type), asks: .attribute(.mediaType)),
    Attribute("length", .integer(\.byteCount), asks: .value(.count)),
    Attribute("bitrate", .decimal(\.bitrate)),
    Attribute("height", .integer(\.height), asks: .value(.positive)),
    Attribute("lang", .text(\.language), aliases: ["language"]),
    Attribute("title", .text(\.title), asks: .value(.atMost(characters: 32))),
    Attribute("rel", .text(\.rel)),
    Attribute("codecs", .text(\.codecs)),
    Attribute("default", .boolean(\.isDefault)),
  ]

  static let children: [(namespace: Namespace, rows: [Row<AlternateEnclosure>])] = [
    (
      .podcast,
      [
        Row(
          "source",
          .append(\.sources, MediaSourceTable.self),
          occurs: .any,
          field: "sources",
          spec: PodcastTable.spec("source"),
          asks: .wanted("pc-alternate-enclosure-source"),
          doc: "A place from which the file can be had"
        ),
        Row(
          "integrity",
          .assign(\.integrity, IntegrityTable.self),
          spec: PodcastTable.spec("integrity"),
          doc: "Hash or signature to check the file with"
        ),
      ]
    )
  ]
}

enum MediaSourceTable: ElementTable {
  static let attributes: [Attribute<MediaSource>] = [
    Attribute(
      "uri",
      .url(\.uri),
      aliases: ["url"],
      asks: .attribute(
        .absoluteURI,
        missing: "pc-alternate-enclosure-source"
      )
    ),
    Attribute(
      "contentType",
      .text(\.contentType),
      field: "content_type",
      aliases: ["type"],
      asks: .value(.mediaType)
    ),
  ]
}

enum IntegrityTable: ElementTable {
  static let attributes: [Attribute<Integrity>] = [
    Attribute("type", .text(\.type)),
    Attribute("value", .text(\.value)),
  ]
}

enum TrailerTable: ElementTable {
  static let text: Attribute<Trailer>? = Attribute(
    "",
    .text(\.title),
    field: "title",
    asks: .value(.atMost(characters: 128)).filled()
  )
  static let attributes: [Attribute<Trailer>] = [
    Attribute("url", .url(\.url), asks: .attribute(.webURL)),
    Attribute(
      "pubdate",
      .timestamp(\.published, .mail),
      field: "published",
      aliases: ["pubDate"],
      asks: .attribute(.mailDate)
    ),
    Attribute("length", .integer(\.byteCount), asks: .value(.count)),
    Attribute("type", .text(\.type), asks: .value(.mediaType)),
    Attribute("season", .integer(\.season)),
  ]
}

enum PodcastImageTable: ElementTable {
  static let attributes: [Attribute<PodcastImage>] = [
    Attribute("href", .url(\.href), aliases: ["url"], asks: .attribute(.webURL)),
    Attribute("alt", .text(\.alt)),
    Attribute("aspect-ratio", .text(\.aspectRatio), field: "aspect_ratio"),
    Attribute("width", .integer(\.width)),
    Attribute("height", .integer(\.height)),
    Attribute("type", .text(\.type)),
    Attribute("purpose", .text(\.purpose)),
  ]
}

extension AlternateEnclosure: Record {
  static var parts: RecordParts {
    .init(
      extensions: \AlternateEnclosure.extensions,
      sourceTexts: \AlternateEnclosure.sourceTexts,
      position: \AlternateEnclosure.position
    )
  }
}
extension MediaSource: Record {
  static var parts: RecordParts { .init(extensions: \MediaSource.extensions) }
}
extension Integrity: Record {
  static var parts: RecordParts { .init(extensions: \Integrity.extensions) }
}
extension Trailer: Record {
  static var parts: RecordParts {
    .init(extensions: \Trailer.extensions, sourceTexts: \Trailer.sourceTexts)
  }
}
extension PodcastImage: Record {
  static var parts: RecordParts {
    .init(extensions: \PodcastImage.extensions, sourceTexts: \PodcastImage.sourceTexts)
  }
}
