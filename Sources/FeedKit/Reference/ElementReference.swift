/// The built-in reference of the vocabulary: every element and attribute that is read into a place of
/// its own, made from the tables that read them.
public enum ElementReference {
  /// Every namespace, in the order of the tables.
  public static let namespaces: [NamespaceDescription] = Vocabulary.tables.map { table in
    let own = entries.filter { $0.prefix == table.namespace.prefix }
    return NamespaceDescription(
      prefix: table.namespace.prefix,
      title: "\(table.title)",
      uris: table.namespace.uris,
      document: table.document.map { "\($0)" },
      elementCount: Set(own.map(\.name)).count
    )
  }

  /// Every element in every place, those of RSS first.
  ///
  /// An element that may stand in several elements has an entry for each; one that may stand at
  /// several places in the same element has one.
  public static let entries: [ElementEntry] = {
    var collector = EntryCollector()
    for place in DocumentPlace.allCases {
      let facts = Vocabulary.facts(of: place)
      collector.add(ElementEntry(place, facts))
      collector.add(facts, in: place, route: [])
    }
    return collector.entries
  }()

  /// The entries that a name means: `itunes:duration`, `channel/itunes:image`, `enclosure@url`, `item`.
  ///
  /// Case and angle brackets do not count. Without prefix, RSS's own elements are meant, and where
  /// there is none of that name, those of every namespace. With an attribute, only elements that have
  /// it are found.
  public static func entries(named text: String) -> [ElementEntry] {
    guard let name = ElementName(text) else { return [] }
    let matching = entries.filter { entry in
      name.matches(parentOf: entry) && (name.attribute.map(entry.hasAttribute) ?? true)
    }
    let exact = matching.filter {
      name.matches($0.name) || $0.aliasNames.contains(where: name.matches)
    }
    guard exact.isEmpty, !name.element.contains(":") else { return exact }
    return matching.filter { entry in
      name.matches(String(entry.name.drop { $0 != ":" }.dropFirst()))
    }
  }

  static let rssDocument = RSSTable.document.map { "\($0)" }
  static let atomDocument = AtomTable.document.map { "\($0)" }
}

/// A namespace that feeds use.
public struct NamespaceDescription: Sendable, Hashable {
  /// The usual prefix; empty for RSS's own elements.
  public let prefix: String
  /// What people call it.
  public let title: String
  /// Its URI, then spellings in use.
  public let uris: [String]
  /// The address of the document that specifies it; `nil` when there is none to be had.
  public let document: String?
  /// How many elements of it are known.
  public let elementCount: Int
}

/// A name as a user writes it.
struct ElementName {
  let parent: String?
  let element: String
  let attribute: String?

  init?(_ text: String) {
    let plain = text.filter { $0 != "<" && $0 != ">" }.lowercased()
    let halves = plain.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = halves.first else { return nil }
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return nil }
    element = String(last)
    parent = parts.dropLast().last.map(String.init)
    attribute = halves.count > 1 ? String(halves[1]) : nil
  }

  func matches(_ name: String) -> Bool { name.lowercased() == element }

  func matches(parentOf entry: ElementEntry) -> Bool {
    guard let parent else { return true }
    return entry.parent.lowercased() == parent
  }
}

extension ElementEntry {
  /// The other spellings with the prefix.
  var aliasNames: [String] { prefix.isEmpty ? aliases : aliases.map { "\(prefix):\($0)" } }

  fileprivate func hasAttribute(_ name: String) -> Bool {
    facts?.attributes.contains { attribute in
      ([attribute.qualified] + attribute.aliases).contains { $0.lowercased() == name }
    } ?? false
  }
}

/// Walks through elements and those in them.
private struct EntryCollector {
  var entries: [ElementEntry] = []
  private var known: Set<ElementEntry> = []
  private let documents: [String: String] = Dictionary(
    Vocabulary.tables.compactMap { table in
      table.document.map { (table.namespace.prefix, "\($0)") }
    },
    uniquingKeysWith: { first, _ in first }
  )

  mutating func add(_ entry: ElementEntry) {
    if known.insert(entry).inserted { entries.append(entry) }
  }

  mutating func add(_ facts: [ElementFacts], in place: DocumentPlace, route: [ElementFacts]) {
    for element in facts {
      let document = documents[element.namespace.prefix]
      add(ElementEntry(place, route: route, element, document: document))
      add(element.children, in: place, route: route + [element])
    }
  }
}
