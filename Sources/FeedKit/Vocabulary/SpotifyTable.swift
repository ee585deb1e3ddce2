/// Spotify's namespace.
enum SpotifyTable: NamespaceTable {
  static let namespace = Namespace.spotify
  static let title: StaticString = "Spotify"
  static let document: StaticString? = nil
  static let channel: [Row<Feed>] = rows.map { $0.within(\.spotify) }
  static let item: [Row<Episode>] = rows.map { $0.within(\.spotifyBox) }

  private static let rows: [Row<Spotify>] = [
    Row(
      "limit",
      .attributesOnly,
      attributes: [Attribute("recentCount", .integer(\.limit), field: "spotify_limit")],
      field: "spotify_limit",
      spec: spec,
      doc: "How many of the newest episodes Spotify shows"
    ),
    Row(
      "countryOfOrigin",
      .value(.text(\.countryOfOrigin)),
      field: "spotify_country_of_origin",
      spec: spec
    ),
    Row("access", .assign(\.access, SpotifyAccessTable.self), field: "spotify_access", spec: spec),
  ]

  static let spec = "Spotify, podcast delivery specification"
}

enum SpotifyAccessTable: ElementTable {
  // Only some of what stands here has a prefix.
  static let children: [(namespace: Namespace, rows: [Row<SpotifyAccess>])] = [
    (.spotify, rows), (.rss, rows),
  ]

  private static let rows: [Row<SpotifyAccess>] = [
    Row(
      "partner",
      .append(\.partners, SpotifyPartnerTable.self),
      occurs: .any,
      field: "partners",
      spec: SpotifyTable.spec,
      doc: "A partner that may play it"
    ),
    Row(
      "sandbox",
      .assign(\.sandbox, SpotifySandboxTable.self),
      spec: SpotifyTable.spec,
      doc: "Whether access is only tried out"
    ),
    Row(
      "entitlement",
      .append(\.entitlements, SpotifyEntitlementTable.self),
      occurs: .any,
      field: "entitlements",
      spec: SpotifyTable.spec,
      doc: "Something that a listener must have"
    ),
  ]
}

enum SpotifyPartnerTable: ElementTable {
  static let attributes: [Attribute<SpotifyPartner>] = [
    Attribute("id", .text(\.id))
  ]
}

enum SpotifySandboxTable: ElementTable {
  static let attributes: [Attribute<SpotifySandbox>] = [
    Attribute("enabled", .boolean(\.isEnabled))
  ]
}

enum SpotifyEntitlementTable: ElementTable {
  static let attributes: [Attribute<SpotifyEntitlement>] = [
    Attribute("name", .text(\.name))
  ]
}

extension SpotifyAccess: Record {
  static var parts: RecordParts { .init(extensions: \SpotifyAccess.extensions) }
}

extension SpotifyPartner: Record {
  static var parts: RecordParts { .init(extensions: \SpotifyPartner.extensions) }
}

extension SpotifySandbox: Record {
  static var parts: RecordParts {
    .init(extensions: \SpotifySandbox.extensions, sourceTexts: \SpotifySandbox.sourceTexts)
  }
}

extension SpotifyEntitlement: Record {
  static var parts: RecordParts {
    .init(extensions: \SpotifyEntitlement.extensions)
  }
}
