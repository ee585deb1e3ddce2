/// The content module of RSS 1.0.
enum ContentTable: NamespaceTable {
  static let namespace = Namespace.content

  static let item: [Row<Episode>] = [
    Row(
      "encoded",
      .value(.text(\.content)),
      field: "content",
      spec: "RDF Site Summary 1.0 modules: content"
    )
  ]
}
