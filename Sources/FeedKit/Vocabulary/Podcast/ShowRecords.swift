// What Podcasting 2.0 says of shows and episodes in small records.

enum LocationTable: ElementTable {
  static let text: Attribute<Location>? = Attribute(
    "",
    .text(\.name),
    field: "name",
    asks: .value(.atMost(characters: 128)).filled()
  )
  static let attributes: [Attribute<Location>] = [
    Attribute("rel", .text(\.rel)),
    Attribute("geo", .geo(\.coordinate)),
    Attribute("osm", .text(\.osm)),
    Attribute("country", .text(\.country)),
  ]
}

enum LicenseTable: ElementTable {
  static let text: Attribute<License>? = Attribute(
    "",
    .text(\.identifier),
    field: "identifier",
    asks: .value(.atMost(characters: 128)).filled()
  )
  static let attributes: [Attribute<License>] = [
    Attribute("url", .url(\.url), asks: .value(.absoluteURI))
  ]
}

enum ContentLinkTable: ElementTable {
  static let text: Attribute<ContentLink>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<ContentLink>] = [
    Attribute("href", .url(\.href), asks: .attribute(.absoluteURI))
  ]
}

enum SocialInteractionTable: ElementTable {
  static let text: Attribute<SocialInteraction>? = Attribute("", .url(\.uri), field: "uri")
  static let attributes: [Attribute<SocialInteraction>] = [
    Attribute(
      "protocol",
      .text(\.protocolName),
      aliases: ["platform"],
      asks: .attribute(
        .socialProtocol,
        missing: "pc-social-protocol"
      )
    ),
    Attribute("uri", .url(\.uri)),
    Attribute(
      "accountId",
      .text(\.accountID),
      field: "account_id",
      aliases: ["podcastAccountId"]
    ),
    Attribute(
      "accountUrl",
      .url(\.accountURL),
      field: "account_url",
      aliases: ["podcastAccountUrl"]
    ),
    Attribute("priority", .integer(\.priority)),
  ]
}

enum PlatformBlockTable: ElementTable {
  static let text: Attribute<PlatformBlock>? = Attribute("", .yesNo(\.isBlocked), field: "block")
  static let attributes: [Attribute<PlatformBlock>] = [Attribute("id", .text(\.platform))]
}

enum TextRecordTable: ElementTable {
  static let text: Attribute<TextRecord>? = Attribute(
    "",
    .text(\.text),
    field: "text",
    asks: .value(.atMost(characters: 4_000))
  )
  static let attributes: [Attribute<TextRecord>] = [
    Attribute(
      "purpose",
      .text(\.purpose),
      asks: .value(.atMost(characters: 128, rule: "psp-txt-purpose"))
    )
  ]
}

enum UpdateFrequencyTable: ElementTable {
  static let text: Attribute<UpdateFrequency>? = Attribute(
    "",
    .text(\.text),
    field: "text",
    asks: .value(.atMost(characters: 128))
  )
  static let attributes: [Attribute<UpdateFrequency>] = [
    Attribute("complete", .boolean(\.isComplete)),
    Attribute("dtstart", .timestamp(\.start)),
    Attribute("rrule", .text(\.rule)),
  ]
}

enum ChatTable: ElementTable {
  static let attributes: [Attribute<Chat>] = [
    Attribute("server", .text(\.server)),
    Attribute("protocol", .text(\.protocolName)),
    Attribute("accountId", .text(\.accountID), field: "account_id"),
    Attribute("space", .text(\.space)),
  ]
}

extension Location: Record {
  static var parts: RecordParts {
    .init(extensions: \Location.extensions, sourceTexts: \Location.sourceTexts)
  }
}
extension License: Record {
  static var parts: RecordParts { .init(extensions: \License.extensions) }
}
extension ContentLink: Record {
  static var parts: RecordParts { .init(extensions: \ContentLink.extensions) }
}
extension SocialInteraction: Record {
  static var parts: RecordParts {
    .init(extensions: \SocialInteraction.extensions, sourceTexts: \SocialInteraction.sourceTexts)
  }
}
extension PlatformBlock: Record {
  static var parts: RecordParts {
    .init(extensions: \PlatformBlock.extensions, sourceTexts: \PlatformBlock.sourceTexts)
  }
}
extension TextRecord: Record {
  static var parts: RecordParts { .init(extensions: \TextRecord.extensions) }
}
extension UpdateFrequency: Record {
  static var parts: RecordParts {
    .init(extensions: \UpdateFrequency.extensions, sourceTexts: \UpdateFrequency.sourceTexts)
  }
}
extension Chat: Record {
  static var parts: RecordParts { .init(extensions: \Chat.extensions) }
}
