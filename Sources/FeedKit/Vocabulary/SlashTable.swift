/// The Slash module of RSS 1.0.
enum SlashTable: NamespaceTable {
  static let namespace = Namespace.slash
  static let title: StaticString = "Slash module of RSS 1.0"
  static let document: StaticString? = "http://web.resource.org/rss/1.0/modules/slash/"
  static let item: [Row<Episode>] = rows.map { $0.within(\.slashBox) }

  private static let rows: [Row<Slash>] = [
    Row("comments", .value(.integer(\.comments)), field: "slash_comments", spec: spec),
    Row("section", .value(.text(\.section)), field: "slash_section", spec: spec),
    Row("department", .value(.text(\.department)), field: "slash_department", spec: spec),
    Row(
      "hit_parade",
      .value(.integerList(\.hitParade)),
      field: "slash_hit_parade",
      spec: spec,
      aliases: ["hitParade", "hitparade"]
    ),
  ]

  private static let spec = "RDF Site Summary 1.0 modules: slash"
}
