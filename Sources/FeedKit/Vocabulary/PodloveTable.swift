/// Podlove Simple Chapters.
enum PodloveTable: NamespaceTable {
  static let namespace = Namespace.simpleChapters
  static let title: StaticString = "Podlove Simple Chapters"
  static let document: StaticString? = "https://podlove.org/simple-chapters/"

  static let item: [Row<Episode>] = rows.map { $0.within(\.simpleChapters) }

  private static let rows: [Row<SimpleChapters>] = [
    Row(
      "chapters",
      .group([
        Row(
          "chapter",
          .append(\.all, ChapterTable.self),
          occurs: .any,
          field: "chapters",
          spec: "Podlove Simple Chapters 1.2, <psc:chapter>",
          doc: "A chapter: start, title, maybe a link and a picture"
        )
      ]),
      attributes: [Attribute("version", .text(\.version), field: "chapters_version")],
      spec: "Podlove Simple Chapters 1.2, <psc:chapters>",
      doc: "Chapters of the episode, in the feed itself"
    )
  ]
}

enum ChapterTable: ElementTable {
  static let attributes: [Attribute<Chapter>] = [
    Attribute("start", .playTime(\.start)),
    Attribute("title", .text(\.title)),
    Attribute("href", .url(\.href)),
    Attribute("image", .url(\.image)),
  ]
}

extension Chapter: Record {
  static var parts: RecordParts {
    .init(extensions: \Chapter.extensions, sourceTexts: \Chapter.sourceTexts)
  }
}
