// People of Podcasting 2.0, and what leads to texts, chapters, support.

enum PersonTable: ElementTable {
  static let text: Attribute<Person>? = Attribute(
    "",
    .text(\.name),
    field: "name",
    asks: .value(.atMost(characters: 128)).filled("pc-person-empty")
  )
  static let attributes: [Attribute<Person>] = [
    Attribute("role", .text(\.role), asks: .value(.role)),
    Attribute("group", .text(\.group), asks: .value(.roleGroup)),
    Attribute("href", .url(\.href), asks: .value(.webURL("pc-person-href"))),
    Attribute("img", .url(\.image), asks: .value(.webURL("pc-person-href"))),
  ]
}

enum TranscriptLinkTable: ElementTable {
  static let attributes: [Attribute<TranscriptLink>] = [
    Attribute(
      "url",
      .url(\.url),
      asks: .attribute(
        .webURL("pc-transcript-url"),
        missing: "pc-transcript-url"
      )
    ),
    Attribute(
      "type",
      .mediaType(\.type),
      asks: .attribute(
        .transcriptType,
        missing: "pc-transcript-type"
      )
    ),
    Attribute("language", .text(\.language), asks: .value(.language)),
    Attribute("rel", .text(\.rel), asks: .value(.word(of: ["captions"]))),
  ]
}

enum ChaptersLinkTable: ElementTable {
  static let attributes: [Attribute<ChaptersLink>] = [
    Attribute("url", .url(\.url), asks: .attribute(.webURL)),
    Attribute(
      "type",
      .text(\.type),
      asks: .attribute(
        .chaptersType,
        missing: "pc-chapters-type"
      )
    ),
  ]
}

enum FundingTable: ElementTable {
  static let text: Attribute<Funding>? = Attribute(
    "",
    .text(\.message),
    field: "message",
    asks: .value(.atMost(characters: 128))
  )
  static let attributes: [Attribute<Funding>] = [
    Attribute(
      "url",
      .url(\.url),
      asks: .attribute(
        .webURL("psp-funding-url"),
        missing: "psp-funding-url"
      )
    )
  ]
}

enum LockedTable: ElementTable {
  static let text: Attribute<Locked>? = Attribute(
    "",
    .yesNo(\.isLocked),
    field: "locked",
    asks: .value(
      .word(of: ["yes", "no"], rule: "psp-locked-value")
    ).filled("psp-locked-value")
  )
  static let attributes: [Attribute<Locked>] = [
    Attribute("owner", .text(\.owner), asks: .value(.lockedOwner))
  ]
}

enum SoundbiteTable: ElementTable {
  static let text: Attribute<Soundbite>? = Attribute(
    "",
    .text(\.title),
    field: "title",
    asks: .value(.atMost(characters: 128))
  )
  static let attributes: [Attribute<Soundbite>] = [
    Attribute(
      "startTime",
      .seconds(\.start),
      field: "start",
      asks: .attribute(
        .seconds("pc-soundbite-range"),
        missing: "pc-soundbite-range"
      )
    ),
    Attribute(
      "duration",
      .seconds(\.duration),
      asks: .attribute(
        .seconds("pc-soundbite-range"),
        missing: "pc-soundbite-range"
      )
    ),
  ]
}

extension Person: Record {
  static var parts: RecordParts {
    .init(extensions: \Person.extensions, position: \Person.position)
  }
}
extension TranscriptLink: Record {
  static var parts: RecordParts {
    .init(
      extensions: \TranscriptLink.extensions,
      sourceTexts: \TranscriptLink.sourceTexts,
      position: \TranscriptLink.position
    )
  }
}
extension ChaptersLink: Record {
  static var parts: RecordParts { .init(extensions: \ChaptersLink.extensions) }
}
extension Funding: Record {
  static var parts: RecordParts { .init(extensions: \Funding.extensions) }
}
extension Locked: Record {
  static var parts: RecordParts {
    .init(extensions: \Locked.extensions, sourceTexts: \Locked.sourceTexts)
  }
}
extension Soundbite: Record {
  static var parts: RecordParts {
    .init(extensions: \Soundbite.extensions, sourceTexts: \Soundbite.sourceTexts)
  }
}
