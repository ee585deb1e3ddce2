/// A record whose element may be open: its table, compiled for quick look-up, and its memory.
///
/// Rows have numbers within a frame; the frame's own element has the number `Frame.ownRow`.
final class Frame {
  /// What a row's element is.
  enum Kind {
    /// A value of the record.
    case value
    /// A record of its own.
    case record
    /// A holder of other rows.
    case group
    /// An element of which only the attributes count.
    case attributesOnly
  }

  static let ownRow = -1

  let memory: RecordMemory
  private let table: CompiledTable
  private let catalog: NameCatalog
  private let listLimit: Int
  private let children: FixedArray<Frame?>
  /// Whether each row that may stand once has stood.
  private let seen: FixedArray<Bool>
  private let extensionBytes = FixedArray(repeating: 0, count: 1)

  init(_ nested: NestedElement, catalog: NameCatalog, listLimit: Int) {
    memory = RecordMemory(nested.type)
    table = CompiledTable(nested.table, catalog: catalog)
    self.catalog = catalog
    self.listLimit = listLimit
    children = FixedArray(repeating: nil, count: table.nested.count)
    seen = FixedArray(repeating: false, count: table.rows.count)
  }

  /// Takes room for something unknown; false when there is no more.
  func claimExtension(bytes: Int, limit: Int) -> Bool {
    extensionBytes[0] += bytes
    return extensionBytes[0] <= limit
  }

  /// Makes the frame ready for an element; its record is empty already.
  func begin(at position: Position) {
    extensionBytes[0] = 0
    for row in 0..<seen.count { seen[row] = false }
    if let slot = table.parts.position { memory[slot] = Origin(position) }
  }

  /// Empties the record.
  func clear() { memory.clear() }

  /// The row of a child element, or `nil` when it is not known.
  func row(of symbol: Symbol, scope: Int) -> Int? { table.row(of: symbol, scope: scope) }

  /// Notes that a row's element begins; false when it may stand once and stood already.
  func claim(_ row: Int) -> Bool {
    guard !table.rows[row].mayRepeat else { return true }
    guard !seen[row] else { return false }
    seen[row] = true
    return true
  }

  func kind(_ row: Int) -> Kind { table.rows[row].kind }

  /// The usual name of a row's element.
  func name(of row: Int) -> XMLName { table.rowNames[row] }

  /// The scope of a holder's children.
  func scope(_ row: Int) -> Int { table.rows[row].link }

  /// Whether the record's element has a text of its own.
  var hasText: Bool { table.text != nil }

  /// The place of an attribute among those that a row's element knows, or `nil`.
  func attribute(_ symbol: Symbol, row: Int) -> Int? { table.attribute(symbol, row: row) }

  /// The data name of the value of a row's element.
  func textField(row: Int) -> String {
    row == Frame.ownRow ? table.textField : table.rowFields[row]
  }

  /// The data name of the attribute at a place.
  func attributeField(at index: Int) -> String { table.attributeFields[index] }

  /// Reads the attribute at a place.
  func storeAttribute(at index: Int, _ text: borrowing TextBuffer) -> ReadingOutcome? {
    let value = table.attributes[index].value
    guard
      let rule = value.store(
        text,
        in: memory,
        listLimit: listLimit
      )
    else { return nil }
    return ReadingOutcome(field: table.attributeFields[index], rule: rule)
  }

  /// Reads the text of a row's element.
  func storeText(row: Int, _ text: borrowing TextBuffer) -> ReadingOutcome? {
    let value = row == Frame.ownRow ? table.text : table.rows[row].value
    guard
      let rule = value?.store(
        text,
        in: memory,
        listLimit: listLimit
      )
    else { return nil }
    return ReadingOutcome(
      field: row == Frame.ownRow ? table.textField : table.rowFields[row],
      rule: rule
    )
  }

  /// Whether the text of a row's element is HTML source.
  func isHTML(_ row: Int) -> Bool {
    if case .html? = row == Frame.ownRow ? table.text : table.rows[row].value {
      true
    } else {
      false
    }
  }

  /// Puts the completed URL in the place of the relative one of an attribute.
  ///
  /// - Returns: The name of the value in exported data.
  func completeAttribute(at index: Int, _ url: String) -> String {
    table.attributes[index].value.complete(url, in: memory)
    return table.attributeFields[index]
  }

  /// Leaves the media type of an attribute as it was written.
  func leaveAttribute(at index: Int, _ type: String) {
    table.attributes[index].value.leave(type, in: memory)
  }

  /// Puts the completed URL in the place of the relative one of a text.
  func completeText(row: Int, _ url: String) {
    let value = row == Frame.ownRow ? table.text : table.rows[row].value
    value?.complete(url, in: memory)
  }

  /// The frame for the record of a row's element, made when it is first met.
  func child(_ row: Int) -> Frame {
    let number = table.rows[row].link
    if let frame = children[number] { return frame }
    let frame = Frame(table.nested[number], catalog: catalog, listLimit: listLimit)
    children[number] = frame
    return frame
  }

  /// Takes over the record of a row's element; false when the list is full.
  func adopt(_ row: Int, from child: Frame) -> Bool {
    table.nested[table.rows[row].link].adopt(child.memory, memory, listLimit)
  }

  func add(_ element: ForeignElement) { memory[table.parts.extensions].elements.append(element) }

  func add(_ attribute: ForeignAttribute) {
    memory[table.parts.extensions].attributes.append(attribute)
  }

  func add(_ sourceText: SourceText) {
    guard let slot = table.parts.sourceTexts else { return }
    memory[slot].all.append(sourceText)
  }
}

/// A value that does not stand as it should.
struct ReadingOutcome {
  /// The name of the value in exported data.
  var field: String
  var rule: RuleID
}
