extension Vocabulary {
  /// Every name that a table knows, as the XML layer wants it; made once.
  static let catalog: NameCatalog = {
    var catalog = NameCatalog(namespaces: namespaceEntries)
    for name in ["rss", "channel", "item", "version"] { _ = catalog.intern(name, in: .none) }
    var collector = NameCollector(catalog: catalog)
    collector.collect(ChannelTable.self)
    collector.collect(ItemTable.self)
    return collector.catalog
  }()
}

/// Walks through tables and interns what they name.
private struct NameCollector {
  var catalog: NameCatalog
  private var done: Set<ObjectIdentifier> = []

  init(catalog: NameCatalog) { self.catalog = catalog }

  mutating func collect<Table: ElementTable>(_ table: Table.Type) {
    guard done.insert(ObjectIdentifier(table)).inserted else { return }
    for attribute in Table.attributes { _ = catalog.intern(attribute.name, in: .none) }
    for (namespace, rows) in Table.children { collect(rows, in: namespace) }
  }

  private mutating func collect<Model>(_ rows: [Row<Model>], in namespace: Namespace) {
    for row in rows {
      for name in [row.name] + row.aliases { _ = catalog.intern(name, in: namespace.code) }
      for attribute in row.attributes { _ = catalog.intern(attribute.name, in: .none) }
      switch row.content {
      case .record(let element):
        collect(element.table)
      case .group(let inner):
        collect(inner, in: namespace)
      case .value, .attributesOnly:
        break
      }
    }
  }
}
