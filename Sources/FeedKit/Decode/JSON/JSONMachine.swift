/// Turns the members of a JSON object into values, by tables of keys.
///
/// The innermost open record is `current`. What no table knows is kept in that record as it is.
struct JSONMachine: ~Copyable {
  private enum Open {
    /// An object whose record is `current`.
    case record(row: Int)
    /// An array of records of `current`.
    case records(row: Int)
    /// An array of values of `current`.
    case values(row: Int)
  }

  /// What the next value is.
  private enum Member {
    case row(Int)
    case foreign(String)
  }

  private var open: [Open] = []
  private var outer: [JSONFrame] = []
  private var current: JSONFrame
  private var member: Member?
  private var text: TextBuffer
  private var foreign: JSONValueBuilder
  private let limits: Limits
  private var diagnostics: [Diagnostic] = []
  /// Whether the record at the top holds relative URLs, as far as it was read.
  var hasRelativeURLs = false

  init(root: JSONFrame, limits: Limits) {
    self.limits = limits
    current = root
    text = TextBuffer(limit: limits.tokenBytes)
    foreign = JSONValueBuilder(limit: limits.extensionBytes)
  }

  /// Whether something inside the record has begun and not ended.
  var isInside: Bool { !open.isEmpty || foreign.isInside }

  /// Begins the record at the top: its object has begun.
  mutating func begin(at position: Position) {
    current.begin(at: position)
    member = nil
    hasRelativeURLs = false
  }

  /// Says that the value that follows is kept under a name.
  mutating func beginForeign(_ name: String) { member = .foreign(name) }

  /// The next thing to be reported.
  mutating func nextDiagnostic() -> Diagnostic? {
    diagnostics.isEmpty ? nil : diagnostics.removeFirst()
  }

  mutating func take(
    _ token: JSONToken,
    in reader: borrowing JSONReader,
    at position: Position
  ) {
    guard !foreign.isInside else { return keep(token, reader, position) }
    switch token {
    case .key: readKey(reader, position)
    case .beginObject: beginObject(token, reader, position)
    case .beginArray: beginArray(token, reader, position)
    case .endObject, .endArray: end(reader, position)
    case .string, .number, .boolean, .null: readScalar(token, reader, position)
    }
  }

  // MARK: - Parts

  private mutating func readKey(_ reader: borrowing JSONReader, _ position: Position) {
    guard let row = reader.withText({ current.row(of: $0) }) else {
      member = .foreign(reader.string())
      return
    }
    guard current.claim(row) else {
      note(
        "key-repeated",
        "\(current.name(row)) may stand once; the first one counts",
        reader,
        position
      )
      member = .foreign(current.name(row))
      return
    }
    member = .row(row)
  }

  /// The row that a value belongs to: of its key, or of the array that it stands in.
  private var valueRow: Int? {
    switch open.last {
    case .records(let row), .values(let row): return row
    case nil, .record:
      guard case .row(let row) = member else { return nil }
      return row
    }
  }

  private mutating func beginObject(
    _ token: JSONToken,
    _ reader: borrowing JSONReader,
    _ position: Position
  ) {
    guard let row = valueRow, let child = current.child(row), !child.isOnlyText else {
      return keep(token, reader, position)
    }
    outer.append(current)
    current = child
    child.begin(at: position)
    open.append(.record(row: row))
    member = nil
  }

  private mutating func beginArray(
    _ token: JSONToken,
    _ reader: borrowing JSONReader,
    _ position: Position
  ) {
    guard case .row(let row) = member, member != nil, !isInArray else {
      return keep(token, reader, position)
    }
    if current.isRecord(row) {
      open.append(.records(row: row))
    } else if current.isList(row) {
      open.append(.values(row: row))
    } else {
      keep(token, reader, position)
    }
  }

  private var isInArray: Bool {
    switch open.last {
    case .records, .values: true
    case nil, .record: false
    }
  }

  private mutating func end(_ reader: borrowing JSONReader, _ position: Position) {
    member = nil
    guard case .record(let row) = open.popLast(), let parent = outer.popLast() else { return }
    adopt(row, into: parent, reader, position)
    current = parent
  }

  private mutating func adopt(
    _ row: Int,
    into parent: JSONFrame,
    _ reader: borrowing JSONReader,
    _ position: Position
  ) {
    guard let child = parent.child(row), !parent.adopt(row, from: child) else { return }
    note(.listLimit, "\(parent.name(row)) is one too many; left out", reader, position, .error)
  }

  private mutating func readScalar(
    _ token: JSONToken,
    _ reader: borrowing JSONReader,
    _ position: Position
  ) {
    guard let row = valueRow else { return keep(token, reader, position) }
    if token == .null {
      if !isInArray { member = nil }
      return
    }
    if current.isRecord(row) {
      guard token == .string, let child = current.child(row), child.hasText else {
        return keep(token, reader, position)
      }
      if !child.isOnlyText {
        note(.jsonType, "\(current.name(row)) is a text and no object; read", reader, position)
      }
      child.begin(at: position)
      load(token, reader)
      if !text.isEmpty {
        if child.store(row: JSONFrame.ownText, text)?.rule == .urlRelative {
          hasRelativeURLs = true
        }
        adopt(row, into: current, reader, position)
      }
    } else {
      store(token, row, reader, position)
    }
  }

  private mutating func store(
    _ token: JSONToken,
    _ row: Int,
    _ reader: borrowing JSONReader,
    _ position: Position
  ) {
    let kind = current.kind(row)
    if token.kind != kind {
      note(
        .jsonType,
        "\(current.name(row)) is \(token.kind.phrase) and should be \(kind.phrase); read",
        reader,
        position
      )
    }
    load(token, reader)
    guard !text.isEmpty, let outcome = current.store(row: row, text) else { return }
    if outcome.rule == .urlRelative { return hasRelativeURLs = true }
    let source = text.string()
    current.add(SourceText(field: outcome.field, text: source, rule: outcome.rule))
    diagnostics.append(
      ReadingReport.diagnostic(
        outcome,
        text: source,
        position: position,
        path: reader.path.string
      )
    )
  }

  private mutating func load(_ token: JSONToken, _ reader: borrowing JSONReader) {
    text.removeAll()
    if case .boolean(let flag) = token {
      let word: [UInt8] = Array((flag ? "true" : "false").utf8)
      text.append(word.span)
    } else {
      reader.withText { text.append($0) }
    }
    text.trim()
  }

  /// Keeps what no table knows.
  private mutating func keep(
    _ token: JSONToken,
    _ reader: borrowing JSONReader,
    _ position: Position
  ) {
    guard let value = foreign.take(token, in: reader) else { return }
    let name: String
    switch (open.last, member) {
    case (.records(let row), _), (.values(let row), _), (_, .row(let row)): name = current.name(row)
    case (_, .foreign(let key)): name = key
    case (_, nil): return
    }
    if !foreign.isFull,
      current.add(
        JSONMember(name: name, value: value),
        bytes: foreign.byteCount,
        limit: limits.extensionBytes
      )
    {
      return
    }
    note(
      "limit-extensions",
      "unknown content is larger than \(limits.extensionBytes) bytes; left out",
      reader,
      position,
      .error
    )
  }

  private mutating func note(
    _ rule: RuleID,
    _ message: String,
    _ reader: borrowing JSONReader,
    _ position: Position,
    _ severity: Severity = .warning
  ) {
    diagnostics.append(
      Diagnostic(
        rule: rule,
        severity: severity,
        message: message,
        position: position,
        path: reader.path.string
      )
    )
  }
}

extension RuleID {
  /// A JSON value is of another kind than its key asks for: `"id": 5`.
  static let jsonType: RuleID = "json-type"
}

extension JSONToken {
  fileprivate var kind: JSONKind {
    switch self {
    case .number: .number
    case .boolean: .boolean
    default: .string
    }
  }
}

extension JSONKind {
  fileprivate var phrase: String {
    switch self {
    case .string: "a text"
    case .number: "a number"
    case .boolean: "true or false"
    }
  }
}
