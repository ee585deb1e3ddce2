/// The frame of one type of record: its table, compiled for quick look-up, and the record itself.
final class RecordFrame<Model: Record>: Frame {
  private struct CompiledAttribute {
    var symbol: Symbol
    var value: ValueSlot<Model>
  }

  private struct CompiledRow {
    var kind = Kind.value
    var value: ValueSlot<Model>?
    var mayRepeat = false
    /// For a holder, the scope of its rows; for a record, its number among `nested`.
    var link = 0
    var attributes: Range<Int> = 0..<0
  }

  private let cell: Cell<Model>
  private let empty: Model
  private let catalog: NameCatalog
  private let listLimit: Int
  /// For each scope and symbol the row, or -1; scope after scope.
  private var routes: [Int16] = []
  private var rows: [CompiledRow] = []
  private var attributes: [CompiledAttribute] = []
  private var places: [Author.Place] = []
  private var nested: [any NestedElement<Model>] = []
  private var children: [ChildLink<Model>?] = []
  private let text: ValueSlot<Model>?
  private var ownAttributes: Range<Int> = 0..<0
  private var seen: [Bool] = []
  // Names are only needed when something is wrong.
  private var attributeFields: [String] = []
  private var rowFields: [String] = []
  private let textField: String

  init<Table: ElementTable>(_ table: Table.Type, catalog: NameCatalog, listLimit: Int)
  where Table.Model == Model {
    self.catalog = catalog
    self.listLimit = listLimit
    empty = Table.empty
    cell = Cell(Table.empty)
    if let text = Table.text {
      self.text = ValueSlot(text.value, places: &places)
      textField = text.field
    } else {
      text = nil
      textField = ""
    }
    super.init()
    ownAttributes = compile(Table.attributes)
    let scope = addScope()
    for (namespace, rows) in Table.children { compile(rows, in: namespace, scope: scope) }
    children = Array(repeating: nil, count: nested.count)
    seen = Array(repeating: false, count: rows.count)
  }

  /// The record.
  var model: Model {
    _read { yield cell.model }
    _modify { yield &cell.model }
  }

  /// Moves the record out, leaving an empty one.
  func take() -> Model { cell.exchange(for: empty) }

  // MARK: - Compiling

  private func addScope() -> Int {
    routes.append(contentsOf: repeatElement(-1, count: catalog.names.count + 1))
    return routes.count / (catalog.names.count + 1) - 1
  }

  private func compile(_ list: [Attribute<Model>]) -> Range<Int> {
    let start = attributes.count
    for attribute in list {
      let symbol = catalog.symbol(attribute.name, in: .none)
      let value = ValueSlot(attribute.value, places: &places)
      attributes.append(CompiledAttribute(symbol: symbol, value: value))
      attributeFields.append(attribute.field)
    }
    return start..<attributes.count
  }

  private func compile(_ list: [Row<Model>], in namespace: Namespace, scope: Int) {
    for row in list {
      let number = rows.count
      for name in [row.name] + row.aliases {
        let symbol = catalog.symbol(name, in: namespace.code)
        routes[scope * (catalog.names.count + 1) + Int(symbol.index)] = Int16(number)
      }
      rows.append(CompiledRow())
      rowFields.append(row.field)
      var compiled = CompiledRow()
      compiled.mayRepeat = row.occurs == .any
      compiled.attributes = compile(row.attributes)
      switch row.content {
      case .value(let value):
        compiled.value = ValueSlot(value, places: &places)
      case .record(let element):
        compiled.kind = .record
        compiled.link = nested.count
        nested.append(element)
      case .group(let inner):
        compiled.kind = .group
        compiled.link = addScope()
        compile(inner, in: namespace, scope: compiled.link)
      case .attributesOnly:
        compiled.kind = .attributesOnly
      }
      rows[number] = compiled
    }
  }

  // MARK: - Decoding

  override func begin(at position: Position) {
    super.begin(at: position)
    cell.model.position = Origin(position)
    for index in seen.indices { seen[index] = false }
  }

  override func row(of symbol: Symbol, scope: Int) -> Int? {
    guard symbol != .unknown else { return nil }
    let row = routes[scope &* (catalog.names.count &+ 1) &+ Int(symbol.index)]
    return row < 0 ? nil : Int(row)
  }

  override func claim(_ row: Int) -> Bool {
    guard !rows[row].mayRepeat else { return true }
    guard !seen[row] else { return false }
    seen[row] = true
    return true
  }

  override func release(_ row: Int) { seen[row] = false }

  override func kind(_ row: Int) -> Kind { rows[row].kind }

  override func scope(_ row: Int) -> Int { rows[row].link }

  override var hasText: Bool { text != nil }

  override func attribute(_ symbol: Symbol, row: Int) -> Int? {
    let range = row == Frame.ownRow ? ownAttributes : rows[row].attributes
    for index in range where attributes[index].symbol == symbol { return index }
    return nil
  }

  override func storeAttribute(at index: Int, _ text: borrowing TextBuffer) -> ReadingOutcome? {
    let rule = attributes[index].value.store(text, in: cell, places: places, listLimit: listLimit)
    guard let rule else { return nil }
    return ReadingOutcome(field: attributeFields[index], rule: rule)
  }

  override func storeText(row: Int, _ text: borrowing TextBuffer) -> ReadingOutcome? {
    let slot = row == Frame.ownRow ? self.text : rows[row].value
    guard let rule = slot?.store(text, in: cell, places: places, listLimit: listLimit) else {
      return nil
    }
    return ReadingOutcome(field: row == Frame.ownRow ? textField : rowFields[row], rule: rule)
  }

  override func child(_ row: Int) -> Frame? {
    let number = rows[row].link
    if let link = children[number] { return link.frame }
    var maker = ChildMaker<Model>(catalog: catalog, listLimit: listLimit)
    nested[number].accept(&maker)
    children[number] = maker.link
    return maker.link?.frame
  }

  override func adopt(_ row: Int) -> Bool {
    children[rows[row].link]?.adopt(into: cell) ?? true
  }

  override func add(_ element: ForeignElement) { cell.model.extensions.elements.append(element) }

  override func add(_ attribute: ForeignAttribute) {
    cell.model.extensions.attributes.append(attribute)
  }

  override func add(_ sourceText: SourceText) { cell.model.sourceTexts.all.append(sourceText) }
}
