/// Dublin Core elements.
enum DublinCoreTable: NamespaceTable {
  static let namespace = Namespace.dublinCore
  static let title: StaticString = "Dublin Core elements"
  static let document: StaticString? = "https://www.dublincore.org/specifications/dublin-core/dces/"

  static let channel: [Row<Feed>] =
    [
      Row(
        "creator",
        .value(.author(\.authors, .creator)),
        occurs: .any,
        field: "authors",
        spec: spec("creator"),
        // No element of Dublin Core, and in use.
        aliases: ["author"],
        doc: "Who made it"
      )
    ] + rows.map { $0.within(\.dublinCore) }

  static let item: [Row<Episode>] =
    [
      Row(
        "creator",
        .value(.author(\.authors, .creator)),
        occurs: .any,
        field: "authors",
        spec: spec("creator"),
        // No element of Dublin Core, and in use.
        aliases: ["author"],
        doc: "Who made it"
      )
    ] + rows.map { $0.within(\.dublinCore) }

  private static let rows: [Row<DublinCore>] =
    [
      Row(
        "date",
        .value(.dayOrTime(\.date)),
        field: "dublin_core_date",
        spec: spec("date"),
        doc: "A time in its life, most often of publication"
      )
    ]
    + DublinCore.termNames.map { name in
      Row(
        name,
        .value(.term(\.terms, name)),
        occurs: .any,
        field: "dublin_core_\(name == "rights" ? name : name + "s")",
        spec: spec(name),
        doc: "The element of this name, kept as it is"
      )
    }

  private static func spec(_ element: String) -> String { "Dublin Core 1.1, \(element)" }
}

extension DublinCore {
  /// The elements whose texts are kept as they are.
  static let termNames = [
    "title", "subject", "description", "publisher", "contributor", "type", "format", "identifier",
    "source", "language", "relation", "coverage", "rights",
  ]
}
