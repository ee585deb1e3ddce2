/// A table of the vocabulary, made ready for quick look-up by symbol.
struct CompiledTable: ~Copyable {
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

  private let symbolCount: Int
  /// For each scope and symbol the row, or -1; scope after scope.
  private let routes: FixedArray<Int16>
  let rows: FixedArray<RowEntry>
  let attributes: FixedArray<AttributeEntry>
  let nested: [NestedElement]
  let text: ValueSlot?
  private let ownAttributes: Range<Int>
  let parts: RecordParts
  // Names are only needed when something is wrong.
  let attributeFields: [String]
  let rowFields: [String]
  /// The usual names of the elements.
  let rowNames: [XMLName]
  let textField: String

  init<Table: ElementTable>(_ table: Table.Type, catalog: NameCatalog) {
    var builder = TableBuilder(catalog: catalog)
    ownAttributes = builder.add(Table.attributes)
    builder.add(Table.children)
    symbolCount = builder.symbolCount
    routes = FixedArray(builder.routes)
    rows = FixedArray(builder.rows)
    attributes = FixedArray(builder.attributes)
    nested = builder.nested
    attributeFields = builder.attributeFields
    rowFields = builder.rowFields
    rowNames = builder.rowNames
    text = Table.text?.value.slot
    textField = Table.text?.field ?? ""
    parts = Table.Model.parts
  }

  @inline(__always)
  func row(of symbol: Symbol, scope: Int) -> Int? {
    // Names that were met after the table was compiled are none of its own.
    guard Int(symbol.index) < symbolCount else { return nil }
    let row = routes[scope &* symbolCount &+ Int(symbol.index)]
    return row < 0 ? nil : Int(row)
  }

  @inline(__always)
  func attribute(_ symbol: Symbol, row: Int) -> Int? {
    let range = row == Frame.ownRow ? ownAttributes : rows[row].attributes
    for index in range where attributes[index].symbol == symbol { return index }
    return nil
  }
}
