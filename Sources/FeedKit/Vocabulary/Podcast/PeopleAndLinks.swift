// People of Podcasting 2.0, and what leads to texts, chapters, support.

enum PersonTable: ElementTable {
  static let text: Attribute<Person>? = Attribute("", .text(\.name), field: "name")
  static let attributes: [Attribute<Person>] = [
    Attribute("role", .text(\.role)),
    Attribute("group", .text(\.group)),
    Attribute("href", .url(\.href)),
    Attribute("img", .url(\.image)),
  ]
}

enum TranscriptLinkTable: ElementTable {
  static let attributes: [Attribute<TranscriptLink>] = [
    Attribute("url", .url(\.url)),
    Attribute("type", .text(\.type)),
    Attribute("language", .text(\.language)),
    Attribute("rel", .text(\.rel)),
  ]
}

enum ChaptersLinkTable: ElementTable {
  static let attributes: [Attribute<ChaptersLink>] = [
    Attribute("url", .url(\.url)),
    Attribute("type", .text(\.type)),
  ]
}

enum FundingTable: ElementTable {
  static let text: Attribute<Funding>? = Attribute("", .text(\.message), field: "message")
  static let attributes: [Attribute<Funding>] = [Attribute("url", .url(\.url))]
}

enum LockedTable: ElementTable {
  static let text: Attribute<Locked>? = Attribute("", .yesNo(\.isLocked), field: "locked")
  static let attributes: [Attribute<Locked>] = [Attribute("owner", .text(\.owner))]
}

enum SoundbiteTable: ElementTable {
  static let text: Attribute<Soundbite>? = Attribute("", .text(\.title), field: "title")
  static let attributes: [Attribute<Soundbite>] = [
    Attribute("startTime", .seconds(\.start), field: "start"),
    Attribute("duration", .seconds(\.duration)),
  ]
}

extension Person: Record {
  static var parts: RecordParts {
    .init(extensions: \Person.extensions, position: \Person.position)
  }
}
extension TranscriptLink: Record {
  static var parts: RecordParts {
    .init(extensions: \TranscriptLink.extensions, position: \TranscriptLink.position)
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
