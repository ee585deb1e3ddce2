/// Makes the plan of one table.
struct EncodingPlanBuilder {
  private let dialect: XMLDialect
  private(set) var numbers: TableNumbers
  /// The elements that have a value, by its place, in the other dialect.
  private let otherOwners: [Int: [String]]
  /// Places that are written already.
  private var claimed: Set<Int> = []

  init(dialect: XMLDialect, numbers: TableNumbers, otherOwners: [Int: [String]]) {
    self.dialect = dialect
    self.numbers = numbers
    self.otherOwners = otherOwners
  }

  /// The elements of a table that hold a value, by its place in the record.
  static func owners<Source: ElementTable>(in table: Source.Type) -> [Int: [String]] {
    var owners: [Int: [String]] = [:]
    for (namespace, rows) in Source.children {
      for row in rows {
        guard case .value(let value) = row.content, !value.slot.isRepeated else { continue }
        owners[value.slot.place, default: []].append(namespace.name(row.name).qualified)
      }
    }
    return owners
  }

  mutating func table<Source: ElementTable>(_ source: Source.Type) -> EncodingPlan.Table {
    var table = EncodingPlan.Table(parts: Source.Model.parts)
    table.attributes = attributes(Source.attributes)
    if let text = Source.text, claim(text.value.slot.place) {
      table.text = EncodingPlan.Value(slot: text.value.slot, field: text.field)
    }
    for (namespace, rows) in Source.children {
      for row in rows {
        let count = table.rows.count
        add(row, in: namespace, to: &table.rows)
        guard row.occurs == .atMostOnce, table.rows.count > count else { continue }
        for name in [row.name] + row.aliases {
          let key = EncodingPlan.Name(namespace: namespace.code, local: name)
          table.singles[key] = table.singles[key] ?? count
        }
      }
    }
    return table
  }

  private mutating func claim(_ place: Int) -> Bool { claimed.insert(place).inserted }

  private mutating func attributes<Model>(
    _ list: [Attribute<Model>]
  ) -> [EncodingPlan.Attribute] {
    list.compactMap { attribute in
      let slot = attribute.value.slot
      // Entries of a list are elements.
      guard !slot.isRepeated, claim(slot.place) else { return nil }
      let namespace = Vocabulary.namespace(attribute.namespace)
      return EncodingPlan.Attribute(
        name: namespace.map { "\($0.prefix):\(attribute.name)" } ?? attribute.name,
        namespace: attribute.namespace,
        value: EncodingPlan.Value(slot: slot, field: attribute.field)
      )
    }
  }

  private mutating func add<Model>(
    _ row: Row<Model>,
    in namespace: Namespace,
    to rows: inout [EncodingPlan.Row]
  ) {
    var element = EncodingPlan.Element(
      tag: dialect.tag(row.name, in: namespace),
      namespace: namespace.code,
      owners: [namespace.name(row.name).qualified]
    )
    switch row.content {
    case .value(let value):
      element.attributes = attributes(row.attributes)
      let others = otherOwners[value.slot.place] ?? []
      element.owners += others.filter { !element.owners.contains($0) }
      addValue(value.slot, element, field: row.field, to: &rows)
    case .record(let nested):
      guard let held = nested.held else { return }
      let alternative = EncodingPlan.Alternative(
        element: element,
        kind: .record(nested, table: numbers.number(of: nested.table)),
        spellings: Dictionary(
          uniqueKeysWithValues: row.aliases.map { ($0, dialect.tag($0, in: namespace)) }
        )
      )
      addEntry(alternative, place: held.place, to: &rows)
    case .group(let inner):
      element.attributes = attributes(row.attributes)
      var held: [EncodingPlan.Row] = []
      for row in inner { add(row, in: namespace, to: &held) }
      rows.append(EncodingPlan.Row(element: element, content: .group(held)))
    case .attributesOnly:
      element.attributes = attributes(row.attributes)
      rows.append(EncodingPlan.Row(element: element, content: .value(nil)))
    }
  }

  private mutating func addValue(
    _ slot: ValueSlot,
    _ element: EncodingPlan.Element,
    field: String,
    to rows: inout [EncodingPlan.Row]
  ) {
    let value = EncodingPlan.Value(slot: slot, field: field)
    switch slot {
    case .author(let slot, let kind):
      let alternative = EncodingPlan.Alternative(element: element, kind: .author(slot, kind))
      addEntry(alternative, place: slot.place, to: &rows)
    case .term(let slot, let name):
      let alternative = EncodingPlan.Alternative(element: element, kind: .term(slot, name))
      addEntry(alternative, place: slot.place, to: &rows)
    case .texts, .integers:
      let isFirst = claim(slot.place)
      rows.append(EncodingPlan.Row(element: element, content: isFirst ? .each(value) : .rest))
    case .coordinates:
      addPoints(value, element, to: &rows)
    default:
      let isFirst = claim(slot.place)
      rows.append(EncodingPlan.Row(element: element, content: .value(isFirst ? value : nil)))
    }
  }

  /// Corners of a box share a list: each has one point of it, the last one has the rest.
  private mutating func addPoints(
    _ value: EncodingPlan.Value,
    _ element: EncodingPlan.Element,
    to rows: inout [EncodingPlan.Row]
  ) {
    var value = value
    if !claim(value.slot.place) {
      guard let last = rows.indices.last, case .value(var before?) = rows[last].content,
        before.slot.place == value.slot.place
      else { return }
      let mark = before.entries.lowerBound + 1
      before.entries = before.entries.lowerBound..<mark
      value.entries = mark..<Int.max
      rows[last].content = .value(before)
    }
    rows.append(EncodingPlan.Row(element: element, content: .value(value)))
  }

  /// Adds an element to those that share a list, which all stand where the first of them does.
  private mutating func addEntry(
    _ alternative: EncodingPlan.Alternative,
    place: Int,
    to rows: inout [EncodingPlan.Row]
  ) {
    if claim(place) {
      rows.append(
        EncodingPlan.Row(
          element: alternative.element,
          content: .list(place: place, [alternative])
        )
      )
      return
    }
    for index in rows.indices {
      guard case .list(place, var alternatives) = rows[index].content else { continue }
      alternatives.append(alternative)
      rows[index].content = .list(place: place, alternatives)
      return
    }
  }
}
