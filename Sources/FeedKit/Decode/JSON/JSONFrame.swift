/// A record whose object may be open: its keys, ready for look-up, and its memory.
final class JSONFrame {
  private struct Entry {
    var name: [UInt8]
    var field: String
    var value: ValueSlot?
    var nested: NestedJSON?
  }

  static let ownText = -1

  let memory: RecordMemory
  private let entries: [Entry]
  private let text: ValueSlot?
  private let parts: RecordParts
  private let listLimit: Int
  private var children: [JSONFrame?]
  private var seen: [Bool]
  private var extensionBytes = 0

  convenience init(_ nested: NestedJSON, listLimit: Int) {
    self.init(nested.keys, nested.type, listLimit)
  }

  private init<Keys: JSONKeys>(_ keys: Keys.Type, _ type: RecordType, _ listLimit: Int) {
    memory = RecordMemory(type)
    entries = Keys.all.map { key in
      var entry = Entry(name: Array(key.name.utf8), field: key.field)
      switch key.content {
      case .value(let value): entry.value = value.slot
      case .record(let nested): entry.nested = nested
      }
      return entry
    }
    text = Keys.text?.slot
    parts = Keys.Model.parts
    self.listLimit = listLimit
    children = Array(repeating: nil, count: entries.count)
    seen = Array(repeating: false, count: entries.count)
  }

  /// Makes the frame ready for an object; its record is empty already.
  func begin(at position: Position) {
    extensionBytes = 0
    for row in seen.indices { seen[row] = false }
    if let slot = parts.position { memory[slot] = Origin(position) }
  }

  /// Where the record's object began.
  var position: Position { parts.position.flatMap { memory[$0].position } ?? Position() }

  /// Empties the record.
  func clear() { memory.clear() }

  /// The row of a key, or `nil` when it is not known.
  func row(of key: Span<UInt8>) -> Int? {
    entries.firstIndex { entry in
      guard entry.name.count == key.count else { return false }
      for index in entry.name.indices where entry.name[index] != key[index] { return false }
      return true
    }
  }

  /// Notes that a row's key stands; false when it stood already.
  func claim(_ row: Int) -> Bool {
    guard !seen[row] else { return false }
    seen[row] = true
    return true
  }

  /// Whether a key stood.
  func hasSeen(_ name: String) -> Bool {
    entries.firstIndex { $0.name.elementsEqual(name.utf8) }.map { seen[$0] } ?? false
  }

  func name(_ row: Int) -> String { String(decoding: entries[row].name, as: UTF8.self) }

  func isRecord(_ row: Int) -> Bool { entries[row].nested != nil }

  /// The kind of value that a row asks for.
  func kind(_ row: Int) -> JSONKind { entries[row].value?.jsonKind ?? .string }

  /// Whether a row's value may be an array of values.
  func isList(_ row: Int) -> Bool { entries[row].value?.isList ?? false }

  /// Whether a plain text may stand in the object's place.
  var hasText: Bool { text != nil }

  /// Whether the record is nothing but a text.
  var isOnlyText: Bool { entries.isEmpty }

  /// Reads the value of a row, or of the record itself.
  func store(row: Int, _ source: borrowing TextBuffer) -> ReadingOutcome? {
    let slot = row == Self.ownText ? text : entries[row].value
    guard let rule = slot?.store(source, in: memory, listLimit: listLimit) else { return nil }
    return ReadingOutcome(field: row == Self.ownText ? "text" : entries[row].field, rule: rule)
  }

  /// The frame for a row's record, made when it is first met.
  func child(_ row: Int) -> JSONFrame? {
    if let frame = children[row] { return frame }
    guard let nested = entries[row].nested else { return nil }
    let frame = JSONFrame(nested, listLimit: listLimit)
    children[row] = frame
    return frame
  }

  /// Takes over the record of a row's object; false when there is no room.
  func adopt(_ row: Int, from child: JSONFrame) -> Bool {
    entries[row].nested?.adopt(child.memory, memory, listLimit) ?? false
  }

  /// Keeps a member that is not known; false when there is no more room.
  func add(_ member: JSONMember, bytes: Int, limit: Int) -> Bool {
    extensionBytes += bytes
    guard extensionBytes <= limit else { return false }
    memory[parts.extensions].elements.append(ForeignElement(member))
    return true
  }

  func add(_ sourceText: SourceText) {
    guard let slot = parts.sourceTexts else { return }
    memory[slot].all.append(sourceText)
  }
}

/// What kinds of values there are for a key that wants one.
enum JSONKind: Equatable {
  case string, number, boolean
}

extension ValueSlot {
  /// The kind that JSON writes such values in.
  fileprivate var jsonKind: JSONKind {
    switch self {
    case .integer, .integers, .decimal, .seconds, .playTime, .share: .number
    case .boolean: .boolean
    default: .string
    }
  }

  /// Whether the property holds a list of values.
  fileprivate var isList: Bool {
    switch self {
    case .texts, .integers: true
    default: false
    }
  }
}
