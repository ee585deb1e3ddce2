/// The syndication module of RSS 1.0.
enum SyndicationTable: NamespaceTable {
  static let namespace = Namespace.syndication
  static let title: StaticString = "Syndication module of RSS 1.0"
  static let document: StaticString? = "http://web.resource.org/rss/1.0/modules/syndication/"
  static let channel: [Row<Feed>] = rows.map { $0.within(\.syndication) }

  private static let rows: [Row<Syndication>] = [
    Row(
      "updatePeriod",
      .value(.text(\.period)),
      field: "syndication_period",
      spec: spec,
      asks: .value(.updatePeriod).filled("value-unknown")
    ),
    Row(
      "updateFrequency",
      .value(.integer(\.frequency)),
      field: "syndication_frequency",
      spec: spec,
      asks: .value(.positive).filled("number-not-positive")
    ),
    Row(
      "updateBase",
      .value(.timestamp(\.base)),
      field: "syndication_base",
      spec: spec,
      asks: .value(.w3cDate).filled("date-not-w3cdtf")
    ),
  ]

  private static let spec = "RDF Site Summary 1.0 modules: syndication"
}
