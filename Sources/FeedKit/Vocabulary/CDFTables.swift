// Channel Definition Format, of 1997: a show and its items, mostly in attributes.

private let spec = "Channel Definition Format (NOTE-CDFsubmit)"

/// `<CHANNEL>` of a CDF document.
enum CDFChannelTable: ElementTable {
  static let attributes: [Attribute<Feed>] = [
    Attribute("HREF", .url(\.link), field: "link"),
    Attribute("LASTMOD", .dayOrTime(\.updated), field: "updated"),
  ]
  static let children: [(namespace: Namespace, rows: [Row<Feed>])] = [
    (
      .rss,
      [
        Row("TITLE", .value(.text(\.title)), field: "title", spec: spec, doc: "Title"),
        Row(
          "ABSTRACT",
          .value(.html(\.description)),
          field: "description",
          spec: spec,
          doc: "What it is about"
        ),
        Row(
          "A",
          .attributesOnly,
          attributes: [Attribute("HREF", .url(\.link), field: "link")],
          spec: spec,
          doc: "Its page"
        ),
        Row(
          "LOGO",
          .attributesOnly,
          attributes: [Attribute("HREF", .url(\.logo), field: "logo")],
          spec: spec,
          doc: "A picture of it"
        ),
      ]
    )
  ]
}

/// `<ITEM>` of a CDF document.
enum CDFItemTable: ElementTable {
  static let attributes: [Attribute<Episode>] = [
    Attribute("HREF", .url(\.link), field: "link"),
    Attribute("LASTMOD", .dayOrTime(\.updated), field: "updated"),
  ]
  static let children: [(namespace: Namespace, rows: [Row<Episode>])] = [
    (
      .rss,
      [
        Row("TITLE", .value(.text(\.title)), field: "title", spec: spec, doc: "Title"),
        Row(
          "ABSTRACT",
          .value(.html(\.description)),
          field: "description",
          spec: spec,
          doc: "What it is about"
        ),
        Row(
          "A",
          .attributesOnly,
          attributes: [Attribute("HREF", .url(\.link), field: "link")],
          spec: spec,
          doc: "Its page"
        ),
        Row(
          "LOGO",
          .attributesOnly,
          attributes: [Attribute("HREF", .url(\.image), field: "image")],
          spec: spec,
          doc: "A picture of it"
        ),
      ]
    )
  ]
}
