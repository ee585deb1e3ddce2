/// How often an element may stand in its parent.
enum Occurrence: Sendable {
  case atMostOnce
  case any
}

/// An attribute of an element, or an element's own text.
struct Attribute<Model>: Sendable {
  let name: String
  let value: Value<Model>
  /// The name of the value in exported data, for the source text of one that cannot be read.
  let field: String
  /// Other spellings in use.
  let aliases: [String]
  /// The namespace of those that have a prefix.
  let namespace: NamespaceCode
  /// What the specification asks of it.
  let asks: Demand

  init(
    _ name: String,
    _ value: Value<Model>,
    field: String? = nil,
    aliases: [String] = [],
    namespace: NamespaceCode = .none,
    asks: Demand = Demand()
  ) {
    self.name = name
    self.value = value
    self.field = field ?? name
    self.aliases = aliases
    self.namespace = namespace
    self.asks = asks
  }
}

/// An element that a record knows.
struct Row<Model>: Sendable {
  enum Content: Sendable {
    /// The element's text is a value of the record.
    case value(Value<Model>)
    /// The element is a record of its own.
    case record(NestedElement)
    /// The element only holds others, whose values belong to the record.
    case group([Row<Model>])
    /// Only the attributes count.
    case attributesOnly
  }

  let name: String
  let content: Content
  let attributes: [Attribute<Model>]
  let occurs: Occurrence
  let field: String
  /// Where the element is specified.
  let spec: String
  /// Other spellings in use.
  let aliases: [String]
  /// What the specification asks of the element.
  let asks: Demand
  /// What the element says, in a sentence without a full stop, where the field that it goes to does
  /// not say it already.
  let doc: StaticString?

  init(
    _ name: String,
    _ content: Content,
    attributes: [Attribute<Model>] = [],
    occurs: Occurrence = .atMostOnce,
    field: String? = nil,
    spec: String,
    aliases: [String] = [],
    asks: Demand = Demand(),
    doc: StaticString? = nil
  ) {
    self.name = name
    self.content = content
    self.attributes = attributes
    self.occurs = occurs
    self.field = field ?? name
    self.spec = spec
    self.aliases = aliases
    self.asks = asks
    self.doc = doc
  }
}

extension Row.Content {
  @inline(__always)
  static func append<Table: ElementTable>(
    _ path: WritableKeyPath<Model, [Table.Model]>,
    _ table: Table.Type
  ) -> Self {
    let slot = Slot(path)
    return .record(
      NestedElement(table: table, held: HeldRecords(list: slot)) { child, parent, limit in
        let record = child.take(as: Table.Model.self)
        guard parent[slot].count < limit else { return false }
        if parent[slot].capacity == 0 { parent[slot].reserveCapacity(firstRoom(Table.Model.self)) }
        parent[slot].append(record)
        return true
      }
    )
  }

  @inline(__always)
  static func assign<Table: ElementTable>(
    _ path: WritableKeyPath<Model, Table.Model?>,
    _ table: Table.Type
  ) -> Self {
    let slot = Slot(path)
    return .record(
      NestedElement(table: table, held: HeldRecords(single: slot)) { child, parent, _ in
        parent[slot] = child.take(as: Table.Model.self)
        return true
      }
    )
  }
}

/// Records that a list makes room for at first: the few that nearly all lists have, where they are
/// small.
@inline(__always)
private func firstRoom<Model>(_ type: Model.Type) -> Int {
  max(1, min(4, 512 / MemoryLayout<Model>.stride))
}

extension HeldRecords {
  init<Model: Record>(list slot: Slot<[Model]>) {
    self.init(
      place: slot.place,
      count: { parent in parent[slot].count },
      visit: { parent, index, body in parent.withElement(of: slot, at: index, body) },
      edit: { parent, index, body in
        guard parent[slot].indices.contains(index) else { return }
        RecordMemory.withRecord(&parent[slot][index], body)
      },
      clear: { parent in parent[slot] = [] }
    )
  }

  init<Model: Record>(single slot: Slot<Model?>) {
    self.init(
      place: slot.place,
      count: { parent in parent[slot] == nil ? 0 : 1 },
      visit: { parent, _, body in
        guard var record = parent[slot] else { return }
        RecordMemory.withRecord(&record, body)
      },
      edit: { parent, _, body in
        guard var record = parent[slot] else { return }
        RecordMemory.withRecord(&record, body)
        parent[slot] = record
      },
      clear: { parent in parent[slot] = nil }
    )
  }
}
