/// What a record carries beyond its values, and finds its place while the record is written.
///
/// Most records have none of it.
struct Leftovers {
  private(set) var attributes: [ForeignAttribute] = []
  private(set) var elements: [ForeignElement] = []
  private var sources: [SourceText] = []
  /// Whether some attribute belongs to a child element.
  private(set) var hasOwners = false

  init(_ record: borrowing RecordMemory, _ parts: RecordParts) {
    if !record[parts.extensions].isEmpty {
      attributes = record[parts.extensions].attributes
      elements = record[parts.extensions].elements
      hasOwners = attributes.contains { $0.element != nil }
    }
    if let slot = parts.sourceTexts, !record[slot].all.isEmpty { sources = record[slot].all }
  }

  /// The text of a value that could not be read; each is given once.
  mutating func takeSource(of field: String) -> String? {
    guard !sources.isEmpty, let index = sources.firstIndex(where: { $0.field == field }) else {
      return nil
    }
    return sources.remove(at: index).text
  }

  /// The text of an entry that is not in its list; each is given once.
  mutating func takeEntry(of field: String) -> String? {
    guard !sources.isEmpty else { return nil }
    let index = sources.firstIndex { source in
      source.field == field && (source.rule == .numberUnreadable || source.rule == .listLimit)
    }
    return index.map { sources.remove(at: $0).text }
  }

  /// Whether the value of a field could not be read.
  func hasSource(of field: String) -> Bool {
    !sources.isEmpty && sources.contains { $0.field == field }
  }

  /// Whether an attribute belongs to one of these elements.
  func hasAttribute(of owners: [String]) -> Bool {
    hasOwners && attributes.contains { $0.element.map(owners.contains) ?? false }
  }

  /// The place of the first attribute that belongs to one of these elements.
  func firstAttribute(of owners: [String]) -> Int? {
    hasOwners ? attributes.firstIndex { $0.element.map(owners.contains) ?? false } : nil
  }

  /// Takes the attributes that belong to rows, as runs of those that belong to one row.
  mutating func takeRuns(
    by owners: [Set<String>]
  ) -> [(row: Int, attributes: [ForeignAttribute])] {
    var runs: [(row: Int, attributes: [ForeignAttribute])] = []
    attributes.removeAll { attribute in
      guard let element = attribute.element,
        let row = owners.firstIndex(where: { $0.contains(element) })
      else { return false }
      if let last = runs.indices.last, runs[last].row == row {
        runs[last].attributes.append(attribute)
      } else {
        runs.append((row, [attribute]))
      }
      return true
    }
    return runs
  }

  /// Puts other attributes in the place of those that are left, which it returns.
  mutating func exchange(_ others: [ForeignAttribute]) -> [ForeignAttribute] {
    let before = attributes
    attributes = others
    return before
  }

  /// Adds attributes that found no place.
  mutating func add(_ others: [ForeignAttribute]) { attributes = others + attributes }

  /// The attributes of the record's own element.
  mutating func takeOwnAttributes() -> [ForeignAttribute] {
    guard !attributes.isEmpty else { return [] }
    return take { $0.element == nil }
  }

  /// The attributes of the next of these elements: as many as can stand there together.
  mutating func takeAttributes(of owners: [String]) -> [ForeignAttribute] {
    guard hasOwners else { return [] }
    return take { $0.element.map(owners.contains) ?? false }
  }

  private mutating func take(
    _ isWanted: (ForeignAttribute) -> Bool
  ) -> [ForeignAttribute] {
    var taken: [ForeignAttribute] = []
    attributes.removeAll { attribute in
      guard isWanted(attribute) else { return false }
      let name = NamespaceRegistry.expanded(attribute.name)
      guard !taken.contains(where: { NamespaceRegistry.expanded($0.name) == name }) else {
        return false
      }
      taken.append(attribute)
      return true
    }
    return taken
  }
}
