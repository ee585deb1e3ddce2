/// The vocabulary: every namespace table there is, in the order in which rows are listed.
enum Vocabulary {
  static let tables: [any NamespaceTable.Type] = [
    RSSTable.self,
    AtomTable.self,
    ITunesTable.self,
    PodcastTable.self,
    ContentTable.self,
    DublinCoreTable.self,
  ]

  /// The namespaces as the XML layer wants them.
  static var namespaceEntries: [NameCatalog.NamespaceEntry] {
    tables.map { table in
      NameCatalog.NamespaceEntry(
        code: table.namespace.code, prefix: table.namespace.prefix, uris: table.namespace.uris)
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

extension Feed: Record {}
extension Episode: Record {}
