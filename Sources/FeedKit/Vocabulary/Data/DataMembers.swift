/// What the members of an object of exported data are in a record: the rows that read elements, found
/// by the names that their values have in data.
struct DataMembers: Sendable {
  /// Where a member goes.
  enum Place: Sendable {
    /// A value of the record.
    case value(ValueSlot)
    /// Records that it holds: elements that share a list are alternatives.
    case records([NestedElement])
  }

  private var places: [String: Place] = [:]
  let parts: RecordParts

  init<Table: ElementTable>(_ table: Table.Type) {
    parts = Table.Model.parts
    if let text = Table.text { add(text.value, text.field) }
    for attribute in Table.attributes { add(attribute.value, attribute.field) }
    let isTop = Table.Model.self == Feed.self || Table.Model.self == Episode.self
    for (namespace, rows) in Table.children {
      // In the data of a show all of Media RSS stands in an object, whose name its fields do not have.
      let prefix = isTop && namespace.code == Namespace.media.code ? "media_" : ""
      for row in rows { add(row, prefix) }
    }
  }

  /// Where a member with a name goes; `nil` when it is none of the record's.
  subscript(name: String) -> Place? { places[name] }

  private mutating func add<Model>(_ row: Row<Model>, _ prefix: String) {
    switch row.content {
    case .value(let value): add(value, prefix + row.field)
    case .record(let element): add(element, prefix + row.field)
    case .group(let rows): for row in rows { add(row, prefix) }
    case .attributesOnly: break
    }
    for attribute in row.attributes { add(attribute.value, prefix + attribute.field) }
  }

  // Of rows that read one value the first says how.
  private mutating func add<Model>(_ value: Value<Model>, _ name: String) {
    if places[name] == nil { places[name] = .value(value.slot) }
  }

  private mutating func add(_ element: NestedElement, _ name: String) {
    switch places[name] {
    case nil: places[name] = .records([element])
    case .records(let others): places[name] = .records(others + [element])
    case .value: break
    }
  }
}
