/// Compiles a table of the vocabulary.
struct TableBuilder {
  private let catalog: NameCatalog
  private var scopeCount = 0
  private var steps: [(scope: Int, symbol: Symbol, row: Int)] = []
  private(set) var rows: [CompiledTable.RowEntry] = []
  private(set) var attributes: [CompiledTable.AttributeEntry] = []
  private(set) var nested: [NestedElement] = []
  private(set) var attributeFields: [String] = []
  private(set) var rowFields: [String] = []
  private(set) var rowNames: [XMLName] = []

  init(catalog: NameCatalog) { self.catalog = catalog }

  /// The highest symbol of the table, and one.
  var symbolCount: Int { 1 + (steps.lazy.map { Int($0.symbol.index) }.max() ?? 0) }

  /// For each scope and symbol the row, or -1; scope after scope.
  var routes: [Int16] {
    let width = symbolCount
    var routes = [Int16](repeating: -1, count: scopeCount * width)
    for step in steps where step.symbol != .unknown {
      routes[step.scope * width + Int(step.symbol.index)] = Int16(step.row)
    }
    return routes
  }

  mutating func add<Model>(_ children: [(namespace: Namespace, rows: [Row<Model>])]) {
    let scope = addScope()
    for (namespace, rows) in children { add(rows, in: namespace, scope: scope) }
  }

  private mutating func addScope() -> Int {
    scopeCount += 1
    return scopeCount - 1
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
        steps.append((scope, symbol, number))
      }
      var entry = CompiledTable.RowEntry()
      entry.mayRepeat = row.occurs == .any
      entry.attributes = add(row.attributes)
      rows.append(entry)
      rowFields.append(row.field)
      rowNames.append(namespace.name(row.name))
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
