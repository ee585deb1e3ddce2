/// What a table says about an element, without the type of the record that it belongs to.
///
/// Rows are read for this only when someone asks about the vocabulary; reading feeds never does.
struct ElementFacts: Sendable {
  let namespace: Namespace
  let name: String
  let aliases: [String]
  let occurs: Occurrence
  let spec: String
  let doc: StaticString?
  /// Whether the element is a record of its own; else its values belong to what it stands in.
  let isRecord: Bool
  /// How the element's own text is read; `nil` when it has none that counts.
  let text: ValueForm?
  let attributes: [AttributeFacts]
  let children: [ElementFacts]
  /// Whether the element is a record that may hold others of its own kind, or all that items hold:
  /// those are not listed again.
  let holdsMore: Bool

  /// Whether the element says more than that it is there.
  var hasParts: Bool { text != nil || !attributes.isEmpty || !children.isEmpty }

  /// The name with the usual prefix.
  var qualified: String { namespace.prefix.isEmpty ? name : "\(namespace.prefix):\(name)" }
}

/// What a table says about an attribute.
struct AttributeFacts: Sendable {
  /// The prefix of those that have one; empty otherwise.
  let prefix: String
  let name: String
  let aliases: [String]
  let form: ValueForm

  /// The name with the usual prefix.
  var qualified: String { prefix.isEmpty ? name : "\(prefix):\(name)" }
}

/// The four places in which the vocabulary begins, by the name of the element there.
enum DocumentPlace: String, Sendable, CaseIterable {
  case channel, item, feed, entry
}

extension Vocabulary {
  /// Every element that may stand in a place, with all that may stand in it.
  static func facts(of place: DocumentPlace) -> [ElementFacts] {
    switch place {
    case .channel: FactsReader.children(of: ChannelTable.self, ancestors: [])
    case .item: FactsReader.children(of: ItemTable.self, ancestors: [])
    case .feed: FactsReader.children(of: AtomFeedTable.self, ancestors: [], only: .atom)
    case .entry: FactsReader.children(of: AtomEntryTable.self, ancestors: [], only: .atom)
    }
  }
}

/// Reads tables for what they say about elements.
private enum FactsReader {
  static func children<Table: ElementTable>(
    of table: Table.Type,
    ancestors: [ObjectIdentifier],
    only wanted: Namespace? = nil
  ) -> [ElementFacts] {
    Table.children.flatMap { namespace, rows -> [ElementFacts] in
      if let wanted, wanted.code != namespace.code { return [] }
      return rows.map { facts(of: $0, in: namespace, ancestors + [ObjectIdentifier(table)]) }
    }
  }

  private static func facts<Model>(
    of row: Row<Model>,
    in namespace: Namespace,
    _ ancestors: [ObjectIdentifier]
  ) -> ElementFacts {
    var text: ValueForm?
    var attributes = row.attributes.map(facts)
    var children: [ElementFacts] = []
    var holdsMore = false
    var isRecord = false
    switch row.content {
    case .value(let value):
      text = value.slot.form
    case .record(let element):
      isRecord = true
      let record = record(element.table, ancestors)
      (text, children, holdsMore) = (record.text, record.children, record.holdsMore)
      attributes += record.attributes
    case .group(let rows):
      children = rows.map { facts(of: $0, in: namespace, ancestors) }
    case .attributesOnly:
      break
    }
    return ElementFacts(
      namespace: namespace,
      name: row.name,
      aliases: row.aliases,
      occurs: row.occurs,
      spec: row.spec,
      doc: row.doc,
      isRecord: isRecord,
      text: text,
      attributes: attributes,
      children: children,
      holdsMore: holdsMore
    )
  }

  private static func record<Table: ElementTable>(
    _ table: Table.Type,
    _ ancestors: [ObjectIdentifier]
  ) -> (
    text: ValueForm?, attributes: [AttributeFacts], children: [ElementFacts], holdsMore: Bool
  ) {
    let isKnown = ancestors.contains(ObjectIdentifier(table)) || Table.Model.self == Episode.self
    return (
      Table.text?.value.slot.form,
      Table.attributes.map(facts),
      isKnown ? [] : children(of: table, ancestors: ancestors),
      isKnown
    )
  }

  private static func facts<Model>(_ attribute: Attribute<Model>) -> AttributeFacts {
    AttributeFacts(
      prefix: attribute.namespace == .none ? "" : Vocabulary.prefix(of: attribute.namespace),
      name: attribute.name,
      aliases: attribute.aliases,
      form: attribute.value.slot.form
    )
  }
}

extension Vocabulary {
  /// The usual prefix of a namespace; empty when there is none.
  fileprivate static func prefix(of code: NamespaceCode) -> String {
    namespaceEntries.first { $0.code == code }?.prefix ?? ""
  }
}
