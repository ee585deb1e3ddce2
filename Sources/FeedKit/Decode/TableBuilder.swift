/// Compiles a table of the vocabulary.
struct TableBuilder {
  private let catalog: NameCatalog
  let symbolCount: Int
  private(set) var routes: [Int16] = []
  private(set) var rows: [CompiledTable.RowEntry] = []
  private(set) var attributes: [CompiledTable.AttributeEntry] = []
  private(set) var nested: [NestedElement] = []
  private(set) var attributeFields: [String] = []
  private(set) var rowFields: [String] = []

  init(catalog: NameCatalog) {
    self.catalog = catalog
    symbolCount = catalog.names.count + 1
  }

  mutating func add<Model>(_ children: [(namespace: Namespace, rows: [Row<Model>])]) {
    let scope = addScope()
    for (namespace, rows) in children { add(rows, in: namespace, scope: scope) }
  }

  private mutating func addScope() -> Int {
    routes.append(contentsOf: repeatElement(-1, count: symbolCount))
    return routes.count / symbolCount - 1
  }

  mutating func add<Model>(_ list: [Attribute<Model>]) -> Range<Int> {
    let start = attributes.count
    for attribute in list {
      let value = attribute.value.slot
      for name in [attribute.name] + attribute.aliases {
        attributes.append(
          CompiledTable.AttributeEntry(
            symbol: catalog.symbol(name, in: attribute.namespace),
            value: value
          )
        )
        attributeFields.append(attribute.field)
      }
    }
    return start..<attributes.count
  }

  private mutating func add<Model>(
    _ list: [Row<Model>],
    in namespace: Namespace,
    scope: Int
  ) {
    for row in list {
      let number = rows.count
      for name in [row.name] + row.aliases {
        let symbol = catalog.symbol(name, in: namespace.code)
        routes[scope * symbolCount + Int(symbol.index)] = Int16(number)
      }
      var entry = CompiledTable.RowEntry()
      entry.mayRepeat = row.occurs == .any
      entry.attributes = add(row.attributes)
      rows.append(entry)
      rowFields.append(row.field)
      switch row.content {
      case .value(let value):
        rows[number].value = value.slot
      case .record(let element):
        rows[number].kind = .record
        rows[number].link = nested.count
        nested.append(element)
      case .group(let inner):
        rows[number].kind = .group
        rows[number].link = addScope()
        add(inner, in: namespace, scope: rows[number].link)
      case .attributesOnly:
        rows[number].kind = .attributesOnly
      }
    }
  }
}
