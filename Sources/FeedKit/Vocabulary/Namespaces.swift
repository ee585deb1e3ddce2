/// The vocabulary: every namespace table there is, in the order in which rows are listed.
enum Vocabulary {
  static let tables: [any NamespaceTable.Type] = [
    RSSTable.self,
    AtomTable.self,
    ITunesTable.self,
    PodcastTable.self,
    ContentTable.self,
    DublinCoreTable.self,
    DCTermsTable.self,
    MediaTable.self,
    PodloveTable.self,
    SyndicationTable.self,
    SlashTable.self,
    WellFormedWebTable.self,
    ThreadingTable.self,
    PagingTable.self,
    GooglePlayTable.self,
    SpotifyTable.self,
    RawVoiceTable.self,
    GeoTable.self,
    GeoRSSTable.self,
    GMLTable.self,
    CreativeCommonsModuleTable.self,
    CreativeCommonsTable.self,
    SourceTable.self,
    FeedBurnerTable.self,
  ]

  /// What may stand in feeds of any format: all but the elements of RSS and Atom.
  static var modules: [any NamespaceTable.Type] {
    tables.filter {
      $0.namespace.code != Namespace.rss.code && $0.namespace.code != Namespace.atom.code
    }
  }

  /// The namespace with a number; `nil` for none, and for one that no table knows.
  static func namespace(_ code: NamespaceCode) -> Namespace? {
    guard code != .none else { return nil }
    if code == Namespace.rdf.code { return .rdf }
    return tables.lazy.map { $0.namespace }.first { $0.code == code }
  }

  static let channel = NestedElement(top: ChannelTable.self)
  static let item = NestedElement(top: ItemTable.self)
  static let atomFeed = NestedElement(top: AtomFeedTable.self)
  static let atomEntry = NestedElement(top: AtomEntryTable.self)
  static let cdfChannel = NestedElement(top: CDFChannelTable.self)
  static let cdfItem = NestedElement(top: CDFItemTable.self)

  /// How the XML layer knows a namespace by its URI or prefix; made once.
  static let namespaces = NamespaceCatalog(namespaceEntries)

  /// The namespaces as the XML layer wants them.
  static var namespaceEntries: [NamespaceCatalog.Entry] {
    ([.rdf, .xml] + tables.map { $0.namespace }).map { namespace in
      NamespaceCatalog.Entry(
        code: namespace.code,
        prefix: namespace.prefix,
        uris: namespace.uris
      )
    }
  }
}

/// `<channel>`: what all namespaces say about a show.
enum ChannelTable: ElementTable {
  static var children: [(namespace: Namespace, rows: [Row<Feed>])] {
    Vocabulary.tables.map { ($0.namespace, $0.channel) }
  }
}

/// `<item>`: what all namespaces say about an episode.
enum ItemTable: ElementTable {
  static var children: [(namespace: Namespace, rows: [Row<Episode>])] {
    Vocabulary.tables.map { ($0.namespace, $0.item) }
  }
}

extension Feed: Record {
  static var parts: RecordParts {
    .init(extensions: \Feed.extensions, sourceTexts: \Feed.sourceTexts, position: \Feed.position)
  }
}
extension Episode: Record {
  static var parts: RecordParts {
    .init(
      extensions: \Episode.extensions,
      sourceTexts: \Episode.sourceTexts,
      position: \Episode.position
    )
  }
}

extension NamespaceCatalog {
  /// The catalog of some namespaces.
  init(of namespaces: [Namespace]) {
    self.init(namespaces.map { Entry(code: $0.code, prefix: $0.prefix, uris: $0.uris) })
  }
}
