/// The content module of RSS 1.0.
enum ContentTable: NamespaceTable {
  static let namespace = Namespace.content
  static let title: StaticString = "Content module of RSS 1.0"
  static let document: StaticString? = "http://web.resource.org/rss/1.0/modules/content/"

  static let item: [Row<Episode>] = [
    Row(
      "encoded",
      .value(.html(\.content)),
      // What Atom says of a content, for entries that are written as items.
      attributes: [
        Attribute(
          "type",
          .text(\.contentType),
          field: "content_type",
          namespace: Namespace.atom.code
        ),
        Attribute("src", .url(\.contentURL), field: "content_url", namespace: Namespace.atom.code),
      ],
      field: "content",
      spec: "RDF Site Summary 1.0 modules: content",
      asks: .value(.html),
      doc: "Show notes in full, as HTML"
    )
  ]
}
