extension Vocabulary {
  /// Every name that a table knows, as the XML layer wants it; made once.
  static let catalog: NameCatalog = {
    var catalog = NameCatalog(namespaces: namespaceEntries)
    for name in ["rss", "channel", "item", "version"] { _ = catalog.intern(name, in: .none) }
    for name in ["feed", "entry"] { _ = catalog.intern(name, in: Namespace.atom.code) }
    _ = catalog.intern("RDF", in: Namespace.rdf.code)
    var collector = NameCollector(catalog: catalog)
    collector.collect(ChannelTable.self)
    collector.collect(ItemTable.self)
    // The rest of what stands in Atom is that of channels and items.
    collector.collect(AtomFeedTable.self, only: .atom)
    collector.collect(AtomEntryTable.self, only: .atom)
    return collector.catalog
  }()
}

/// Walks through tables and interns what they name.
private struct NameCollector {
  var catalog: NameCatalog
  private var done: Set<ObjectIdentifier> = []

  init(catalog: NameCatalog) { self.catalog = catalog }

  mutating func collect<Table: ElementTable>(_ table: Table.Type, only wanted: Namespace? = nil) {
    guard done.insert(ObjectIdentifier(table)).inserted else { return }
    collect(Table.attributes)
    for (namespace, rows) in Table.children {
      if let wanted, wanted.code != namespace.code { continue }
      collect(rows, in: namespace)
    }
  }

  private mutating func collect<Model>(_ attributes: [Attribute<Model>]) {
    for attribute in attributes {
      for name in [attribute.name] + attribute.aliases {
        _ = catalog.intern(name, in: attribute.namespace)
      }
    }
  }

  private mutating func collect<Model>(_ rows: [Row<Model>], in namespace: Namespace) {
    for row in rows {
      for name in [row.name] + row.aliases { _ = catalog.intern(name, in: namespace.code) }
      collect(row.attributes)
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
