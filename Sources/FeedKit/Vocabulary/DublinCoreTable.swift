/// Dublin Core elements.
enum DublinCoreTable: NamespaceTable {
  static let namespace = Namespace.dublinCore

  static let channel: [Row<Feed>] = [
    Row(
      "creator",
      .value(.author(\.authors, .creator)),
      occurs: .any,
      field: "authors",
      spec: "Dublin Core 1.1, creator"
    )
  ]

  static let item: [Row<Episode>] = [
    Row(
      "creator",
      .value(.author(\.authors, .creator)),
      occurs: .any,
      field: "authors",
      spec: "Dublin Core 1.1, creator"
    )
  ]
}
