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
  private let children: ChildFrames
  /// Whether each row that may stand once has stood.
  private let seen: FlagSet
  private let extensionBytes = Counter()

  init(_ nested: NestedElement, catalog: NameCatalog, listLimit: Int) {
    memory = RecordMemory(nested.type)
    table = CompiledTable(nested.table, catalog: catalog, listLimit: listLimit)
    children = ChildFrames(count: table.nested.count)
    seen = FlagSet(count: table.rows.count)
  }

  /// Takes room for something unknown; false when there is no more.
  func claimExtension(bytes: Int, limit: Int) -> Bool {
    extensionBytes.value += bytes
    return extensionBytes.value <= limit
  }

  /// Makes the frame ready for an element; its record is empty already.
  func begin(at position: Position) {
    extensionBytes.value = 0
    seen.clear()
    if let slot = table.positionSlot { memory[slot] = Origin(position) }
  }

  /// The row of a child element, or `nil` when it is not known.
  func row(of symbol: Symbol, scope: Int) -> Int? { table.row(of: symbol, scope: scope) }

  /// Notes that a row's element begins; false when it may stand once and stood already.
  func claim(_ row: Int) -> Bool { table.rows[row].mayRepeat || seen.insert(row) }

  func kind(_ row: Int) -> Kind { table.rows[row].kind }

  /// The scope of a holder's children.
  func scope(_ row: Int) -> Int { table.rows[row].link }

  /// Whether the record's element has a text of its own.
  var hasText: Bool { table.text != nil }

  /// The place of an attribute among those that a row's element knows, or `nil`.
  func attribute(_ symbol: Symbol, row: Int) -> Int? { table.attribute(symbol, row: row) }

  /// Reads the attribute at a place.
  func storeAttribute(at index: Int, _ text: borrowing TextBuffer) -> ReadingOutcome? {
    let value = table.attributes[index].value
    guard
      let rule = value.store(
        text,
        in: memory,
        places: table.places,
        listLimit: table.listLimit
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
        places: table.places,
        listLimit: table.listLimit
      )
    else { return nil }
    return ReadingOutcome(
      field: row == Frame.ownRow ? table.textField : table.rowFields[row],
      rule: rule
    )
  }

  /// The frame for the record of a row's element, made when it is first met.
  func child(_ row: Int) -> Frame {
    let number = table.rows[row].link
    if let frame = children[number] { return frame }
    let frame = Frame(table.nested[number], catalog: table.catalog, listLimit: table.listLimit)
    children[number] = frame
    return frame
  }

  /// Takes over the record of a row's element; false when the list is full.
  func adopt(_ row: Int, from child: Frame) -> Bool {
    table.nested[table.rows[row].link].adopt(child.memory, memory, table.listLimit)
  }

  func add(_ element: ForeignElement) { memory[table.extensionsSlot].elements.append(element) }

  func add(_ attribute: ForeignAttribute) {
    memory[table.extensionsSlot].attributes.append(attribute)
  }

  func add(_ sourceText: SourceText) {
    guard let slot = table.sourceTextsSlot else { return }
    memory[slot].all.append(sourceText)
  }
}

/// A value that does not stand as it should.
struct ReadingOutcome {
  /// The name of the value in exported data.
  var field: String
  var rule: RuleID
}

/// A number that can be changed in a constant property, which spares the check for exclusive access.
private final class Counter {
  var value = 0
}

/// One flag for each row.
private final class FlagSet {
  private var flags: [Bool]

  init(count: Int) { flags = Array(repeating: false, count: count) }

  func clear() { for index in flags.indices { flags[index] = false } }

  /// Sets a flag; false when it was set.
  func insert(_ index: Int) -> Bool {
    guard !flags[index] else { return false }
    flags[index] = true
    return true
  }
}

private final class ChildFrames {
  private var frames: [Frame?]

  init(count: Int) { frames = Array(repeating: nil, count: count) }

  subscript(index: Int) -> Frame? {
    get { frames[index] }
    set { frames[index] = newValue }
  }
}
