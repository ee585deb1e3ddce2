/// A table of the vocabulary, made ready for quick look-up by symbol.
struct CompiledTable {
  struct AttributeEntry {
    var symbol: Symbol
    var value: ValueSlot
  }

  struct RowEntry {
    var kind = Frame.Kind.value
    var value: ValueSlot?
    var mayRepeat = false
    /// For a holder, the scope of its rows; for a record, its number among `nested`.
    var link = 0
    var attributes: Range<Int> = 0..<0
  }

  let catalog: NameCatalog
  let listLimit: Int
  private let symbolCount: Int
  /// For each scope and symbol the row, or -1; scope after scope.
  private var routes: [Int16] = []
  private(set) var rows: [RowEntry] = []
  private(set) var attributes: [AttributeEntry] = []
  private(set) var places: [Author.Place] = []
  private(set) var nested: [NestedElement] = []
  private(set) var text: ValueSlot?
  private var ownAttributes: Range<Int> = 0..<0
  let extensionsSlot: Slot<Extensions>
  let sourceTextsSlot: Slot<SourceTexts>?
  let positionSlot: Slot<Origin>?
  // Names are only needed when something is wrong.
  private(set) var attributeFields: [String] = []
  private(set) var rowFields: [String] = []
  private(set) var textField = ""

  init<Table: ElementTable>(_ table: Table.Type, catalog: NameCatalog, listLimit: Int) {
    self.catalog = catalog
    self.listLimit = listLimit
    symbolCount = catalog.names.count + 1
    let parts = Table.Model.parts
    extensionsSlot = Slot(parts.extensions)
    sourceTextsSlot = parts.sourceTexts.map { Slot($0) }
    positionSlot = parts.position.map { Slot($0) }
    if let text = Table.text {
      self.text = ValueSlot(text.value, places: &places)
      textField = text.field
    }
    ownAttributes = compile(Table.attributes)
    let scope = addScope()
    for (namespace, rows) in Table.children { compile(rows, in: namespace, scope: scope) }
  }

  @inline(__always)
  func row(of symbol: Symbol, scope: Int) -> Int? {
    let row = routes[scope &* symbolCount &+ Int(symbol.index)]
    return row < 0 ? nil : Int(row)
  }

  @inline(__always)
  func attribute(_ symbol: Symbol, row: Int) -> Int? {
    let range = row == Frame.ownRow ? ownAttributes : rows[row].attributes
    for index in range where attributes[index].symbol == symbol { return index }
    return nil
  }

  private mutating func addScope() -> Int {
    routes.append(contentsOf: repeatElement(-1, count: symbolCount))
    return routes.count / symbolCount - 1
  }

  private mutating func compile<Model>(_ list: [Attribute<Model>]) -> Range<Int> {
    let start = attributes.count
    for attribute in list {
      let value = ValueSlot(attribute.value, places: &places)
      attributes.append(
        AttributeEntry(symbol: catalog.symbol(attribute.name, in: .none), value: value)
      )
      attributeFields.append(attribute.field)
    }
    return start..<attributes.count
  }

  private mutating func compile<Model>(
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
      var entry = RowEntry()
      entry.mayRepeat = row.occurs == .any
      entry.attributes = compile(row.attributes)
      rows.append(entry)
      rowFields.append(row.field)
      switch row.content {
      case .value(let value):
        rows[number].value = ValueSlot(value, places: &places)
      case .record(let element):
        rows[number].kind = .record
        rows[number].link = nested.count
        nested.append(element)
      case .group(let inner):
        rows[number].kind = .group
        rows[number].link = addScope()
        compile(inner, in: namespace, scope: rows[number].link)
      case .attributesOnly:
        rows[number].kind = .attributesOnly
      }
    }
  }
}
