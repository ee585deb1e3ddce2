/// The extensions of FeedBurner.
enum FeedBurnerTable: NamespaceTable {
  static let namespace = Namespace.feedBurner
  static let title: StaticString = "FeedBurner"
  static let document: StaticString? = nil
  static let channel: [Row<Feed>] = rows.map { $0.within(\.feedBurner) }
  static let item: [Row<Episode>] = rows.map { $0.within(\.feedBurnerBox) }

  private static let rows: [Row<FeedBurner>] = [
    Row(
      "info",
      .attributesOnly,
      attributes: [Attribute("uri", .text(\.uri), field: "feedburner_uri")],
      field: "feedburner_uri",
      spec: spec,
      doc: "The feed's name at FeedBurner"
    ),
    Row("origLink", .value(.url(\.originalLink)), field: "feedburner_orig_link", spec: spec),
    Row(
      "origEnclosureLink",
      .value(.url(\.originalEnclosureLink)),
      field: "feedburner_orig_enclosure_link",
      spec: spec
    ),
    Row(
      "browserFriendly",
      .value(.text(\.browserFriendly)),
      field: "feedburner_browser_friendly",
      spec: spec
    ),
    Row("feedburnerHostname", .value(.text(\.hostName)), field: "feedburner_hostname", spec: spec),
    Row(
      "emailServiceId",
      .value(.text(\.emailServiceID)),
      field: "feedburner_email_service_id",
      spec: spec
    ),
  ]

  private static let spec = "FeedBurner extensions 1.0"
}
