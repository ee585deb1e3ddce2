/// `<feed>` of an Atom document, 1.0 and 0.3.
enum AtomFeedTable: ElementTable {
  static var children: [(namespace: Namespace, rows: [Row<Feed>])] {
    [(.atom, rows)] + Vocabulary.tablesBesideRSS.map { ($0.namespace, $0.channel) }
  }

  private static let rows: [Row<Feed>] = [
    Row("id", .value(.text(\.atomID)), field: "atom_id", spec: "RFC 4287, 4.2.6"),
    Row("title", .value(.text(\.title)), spec: "RFC 4287, 4.2.14"),
    Row(
      "subtitle",
      .value(.text(\.description)),
      field: "description",
      spec: "RFC 4287, 4.2.12",
      aliases: ["tagline"]
    ),
    Row(
      "updated",
      .value(.timestamp(\.updated)),
      spec: "RFC 4287, 4.2.15",
      aliases: ["modified"]
    ),
    Row(
      "rights",
      .value(.text(\.copyright)),
      field: "copyright",
      spec: "RFC 4287, 4.2.10",
      aliases: ["copyright"]
    ),
    Row(
      "generator",
      .value(.text(\.generator)),
      attributes: [
        Attribute("uri", .text(\.generatorURI), field: "generator_uri"),
        Attribute("url", .text(\.generatorURI), field: "generator_uri"),
        Attribute("version", .text(\.generatorVersion), field: "generator_version"),
      ],
      spec: "RFC 4287, 4.2.4"
    ),
    Row("logo", .value(.text(\.logo)), spec: "RFC 4287, 4.2.8"),
    Row("icon", .value(.text(\.icon)), spec: "RFC 4287, 4.2.5"),
    Row(
      "category",
      .append(\.categories, AtomCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: "RFC 4287, 4.2.2"
    ),
  ]
}

/// `<entry>` of an Atom document, 1.0 and 0.3.
enum AtomEntryTable: ElementTable {
  static var children: [(namespace: Namespace, rows: [Row<Episode>])] {
    [(.atom, rows)] + Vocabulary.tablesBesideRSS.map { ($0.namespace, $0.item) }
  }

  private static let rows: [Row<Episode>] = [
    Row("id", .value(.text(\.guid)), field: "guid", spec: "RFC 4287, 4.2.6"),
    Row("title", .value(.text(\.title)), spec: "RFC 4287, 4.2.14"),
    Row(
      "summary",
      .value(.text(\.description)),
      field: "description",
      spec: "RFC 4287, 4.2.13"
    ),
    Row(
      "content",
      .value(.text(\.content)),
      attributes: [
        Attribute("type", .text(\.contentType), field: "content_type"),
        Attribute("src", .text(\.contentURL), field: "content_url"),
      ],
      spec: "RFC 4287, 4.1.3"
    ),
    Row(
      "published",
      .value(.timestamp(\.published)),
      spec: "RFC 4287, 4.2.9",
      aliases: ["issued"]
    ),
    Row(
      "updated",
      .value(.timestamp(\.updated)),
      spec: "RFC 4287, 4.2.15",
      aliases: ["modified"]
    ),
    Row("rights", .value(.text(\.copyright)), field: "copyright", spec: "RFC 4287, 4.2.10"),
    Row(
      "category",
      .append(\.categories, AtomCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: "RFC 4287, 4.2.2"
    ),
  ]
}

enum AtomCategoryTable: ElementTable {
  static var empty: Category {
    var category = Category()
    category.scheme = .atom
    return category
  }

  static let attributes: [Attribute<Category>] = [
    Attribute("term", .text(\.text), field: "text"),
    Attribute("scheme", .text(\.domain), field: "domain"),
    Attribute("label", .text(\.label)),
  ]
}
