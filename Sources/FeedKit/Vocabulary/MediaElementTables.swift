// The elements of Media RSS that are records of their own.

enum MediaTextTable: ElementTable {
  static let text: Attribute<MediaText>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<MediaText>] = [
    Attribute("type", .text(\.type), asks: .value(.word(of: ["plain", "html"])))
  ]
}

enum MediaThumbnailTable: ElementTable {
  // Some feeds write the URL as text.
  static let text: Attribute<MediaThumbnail>? = Attribute("", .url(\.url), field: "url")
  static let attributes: [Attribute<MediaThumbnail>] = [
    Attribute("url", .url(\.url), asks: .attribute(.reference)),
    Attribute("width", .integer(\.width), asks: .value(.positive)),
    Attribute("height", .integer(\.height), asks: .value(.positive)),
    Attribute("time", .playTime(\.time)),
  ]
}

enum MediaCategoryTable: ElementTable {
  static let text: Attribute<MediaCategory>? = Attribute(
    "",
    .text(\.text),
    field: "text",
    asks: .value(.plainText)
  )
  static let attributes: [Attribute<MediaCategory>] = [
    Attribute("scheme", .text(\.scheme), asks: .value(.absoluteURI)),
    Attribute("label", .text(\.label)),
  ]
}

enum MediaCreditTable: ElementTable {
  static let text: Attribute<MediaCredit>? = Attribute("", .text(\.name), field: "name")
  static let attributes: [Attribute<MediaCredit>] = [
    Attribute("role", .text(\.role)),
    Attribute("scheme", .text(\.scheme)),
  ]
}

enum MediaRatingTable: ElementTable {
  static let text: Attribute<MediaRating>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<MediaRating>] = [
    Attribute("scheme", .text(\.scheme), asks: .value(.absoluteURI))
  ]
}

enum MediaPlayerTable: ElementTable {
  static let attributes: [Attribute<MediaPlayer>] = [
    Attribute("url", .url(\.url), asks: .attribute(.reference)),
    Attribute("width", .integer(\.width), asks: .value(.positive)),
    Attribute("height", .integer(\.height), asks: .value(.positive)),
  ]
}

enum MediaHashTable: ElementTable {
  static let text: Attribute<MediaHash>? = Attribute("", .text(\.value), field: "value")
  static let attributes: [Attribute<MediaHash>] = [
    Attribute(
      "algo",
      .text(\.algorithm),
      field: "algorithm",
      asks: .value(.word(of: ["md5", "sha-1"]))
    )
  ]
}

enum MediaCopyrightTable: ElementTable {
  static let text: Attribute<MediaCopyright>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<MediaCopyright>] = [
    Attribute("url", .url(\.url))
  ]
}

enum MediaTimedTextTable: ElementTable {
  static let text: Attribute<MediaTimedText>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<MediaTimedText>] = [
    Attribute("type", .text(\.type)),
    Attribute("lang", .text(\.language), field: "language", asks: .value(.language)),
    Attribute("start", .playTime(\.start)),
    Attribute("end", .playTime(\.end)),
  ]
}

enum MediaRestrictionTable: ElementTable {
  static let text: Attribute<MediaRestriction>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<MediaRestriction>] = [
    Attribute(
      "relationship",
      .text(\.relationship),
      asks: .attribute(
        .word(of: ["allow", "deny"], rule: "media-restriction")
      )
    ),
    Attribute(
      "type",
      .text(\.type),
      asks: .value(
        .word(of: ["country", "uri", "sharing"], rule: "media-restriction")
      )
    ),
  ]
}

enum MediaStatusTable: ElementTable {
  static let attributes: [Attribute<MediaStatus>] = [
    Attribute("state", .text(\.state)),
    Attribute("reason", .text(\.reason)),
  ]
}

enum MediaPriceTable: ElementTable {
  static let attributes: [Attribute<MediaPrice>] = [
    Attribute("type", .text(\.type)),
    Attribute("price", .decimal(\.amount), field: "amount"),
    Attribute("currency", .text(\.currency)),
    Attribute("info", .text(\.details)),
  ]
}

enum MediaLicenseTable: ElementTable {
  static let text: Attribute<MediaLicense>? = Attribute("", .text(\.name), field: "name")
  static let attributes: [Attribute<MediaLicense>] = [
    Attribute("type", .text(\.type)),
    Attribute("href", .url(\.href)),
  ]
}

enum MediaSubtitleTable: ElementTable {
  static let attributes: [Attribute<MediaSubtitle>] = [
    Attribute("href", .url(\.href), aliases: ["url"]),
    Attribute("type", .text(\.type)),
    Attribute("lang", .text(\.language), field: "language"),
  ]
}

enum MediaPeerLinkTable: ElementTable {
  static let attributes: [Attribute<MediaPeerLink>] = [
    Attribute("href", .url(\.href)),
    Attribute("type", .text(\.type)),
  ]
}

enum MediaRightsTable: ElementTable {
  static let attributes: [Attribute<MediaRights>] = [
    Attribute("status", .text(\.status))
  ]
}

extension MediaText: Record {
  static var parts: RecordParts { .init(extensions: \MediaText.extensions) }
}

extension MediaThumbnail: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaThumbnail.extensions, sourceTexts: \MediaThumbnail.sourceTexts)
  }
}

extension MediaCategory: Record {
  static var parts: RecordParts { .init(extensions: \MediaCategory.extensions) }
}

extension MediaCredit: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaCredit.extensions, position: \MediaCredit.position)
  }
}

extension MediaRating: Record {
  static var parts: RecordParts { .init(extensions: \MediaRating.extensions) }
}

extension MediaPlayer: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaPlayer.extensions, sourceTexts: \MediaPlayer.sourceTexts)
  }
}

extension MediaHash: Record {
  static var parts: RecordParts { .init(extensions: \MediaHash.extensions) }
}

extension MediaCopyright: Record {
  static var parts: RecordParts { .init(extensions: \MediaCopyright.extensions) }
}

extension MediaTimedText: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaTimedText.extensions, sourceTexts: \MediaTimedText.sourceTexts)
  }
}

extension MediaRestriction: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaRestriction.extensions)
  }
}

extension MediaStatus: Record {
  static var parts: RecordParts { .init(extensions: \MediaStatus.extensions) }
}

extension MediaPrice: Record {
  static var parts: RecordParts {
    .init(extensions: \MediaPrice.extensions, sourceTexts: \MediaPrice.sourceTexts)
  }
}

extension MediaLicense: Record {
  static var parts: RecordParts { .init(extensions: \MediaLicense.extensions) }
}

extension MediaSubtitle: Record {
  static var parts: RecordParts { .init(extensions: \MediaSubtitle.extensions) }
}

extension MediaPeerLink: Record {
  static var parts: RecordParts { .init(extensions: \MediaPeerLink.extensions) }
}

extension MediaRights: Record {
  static var parts: RecordParts { .init(extensions: \MediaRights.extensions) }
}
