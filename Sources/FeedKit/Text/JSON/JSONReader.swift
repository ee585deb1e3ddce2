/// Takes JSON apart as its text comes in (RFC 8259).
///
/// Pull: give it a piece of clean UTF-8 and call ``next(in:)`` until that returns `nil`; then the next
/// piece; at the end of the input ``end()`` until that returns `nil`. The same tokens come however
/// the text is cut.
///
/// Lenient: what is clear is read, what is not is left out, and each has a fault. Memory is bounded by
/// the depth and by the longest text that are allowed.
struct JSONReader: ~Copyable {
  /// What the grammar asks for next.
  enum Expectation {
    case value
    case valueOrEnd
    case key
    case keyOrEnd
    case colon
    case comma
    /// The document is complete.
    case nothing
  }

  /// What the byte at hand is a part of.
  enum Lexeme {
    case none
    case string(quote: UInt8)
    case word
    case comment(JSONComment)
    /// Something nested too deep.
    case skipped(JSONSkipping)
  }

  /// Gives the text of the key, string or number that was returned last to a reader of values: valid
  /// UTF-8, escapes resolved.
  func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result { body(content.bytes.span) }

  /// The text of the key, string or number that was returned last.
  func string() -> String { String(decoding: content.bytes, as: UTF8.self) }

  /// Containers that are open.
  var depth: Int { isObject.count }
  /// Where the token that was returned last begins, in bytes from the start of the text.
  var tokenStart = 0
  /// What was wrong since faults were last taken, in order of place.
  private(set) var faults: [JSONFault] = []
  /// Where a token begins whose end has not come; `nil` when there is none.
  var pendingStart: Int? {
    switch lexeme {
    case .string, .word: tokenStart
    case .none, .comment, .skipped: nil
    }
  }

  let limits: Limits
  let isSequence: Bool
  var expectation = Expectation.value
  var lexeme = Lexeme.none
  var content: JSONText
  var strings = JSONStringState()
  /// For each open container, whether it is an object.
  var isObject: [Bool] = []
  var path = JSONPath()
  /// In a sequence, where its records stand.
  var records = JSONRecordLines()
  /// The place in the piece at hand, and where that piece begins in the text.
  var index = 0
  private var pieceStart = 0
  private var lastFault: (offset: Int, rule: RuleID)?
  var isTrailingNoted = false
  var isRootSeen = false

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - limits: Depth, and bytes of one text.
  ///   - isSequence: Whether one document may follow another, as in NDJSON.
  init(limits: Limits, isSequence: Bool = false) {
    self.limits = limits
    self.isSequence = isSequence
    content = JSONText(limit: limits.tokenBytes)
  }

  /// Whether all that was begun has ended.
  var isWhole: Bool {
    guard isRootSeen, isObject.isEmpty, case .nothing = expectation else { return false }
    switch lexeme {
    case .none, .comment: return true
    case .string, .word, .skipped: return false
    }
  }

  /// Takes the faults that stand before a place of the text.
  mutating func takeFaults(before limit: Int = .max) -> ArraySlice<JSONFault> {
    guard !faults.isEmpty else { return [] }
    let end = faults.firstIndex { $0.offset >= limit } ?? faults.endIndex
    defer { faults.removeFirst(end) }
    return faults[..<end]
  }

  /// The next token that a piece completes; `nil` when the next piece is needed.
  mutating func next(in piece: Span<UInt8>) -> JSONToken? {
    while index < piece.count {
      let token: JSONToken?
      if isSequence, piece[index] == 0x0A || piece[index] == UInt8(ascii: "{"),
        let end = endOfBrokenRecord(piece[index])
      {
        return end
      }
      switch lexeme {
      case .none: token = readStructure(piece)
      case .string(let quote): token = readString(piece, quote: quote)
      case .word: token = readWord(piece)
      case .comment(let comment): token = readComment(comment, piece[index])
      case .skipped(let skipping): token = skip(skipping, piece[index])
      }
      if let token { return token }
    }
    pieceStart += index
    index = 0
    return nil
  }

  /// The last tokens, once all of the text was given.
  ///
  /// What was cut in its middle is left out; ``isWhole`` says whether something was.
  mutating func end() -> JSONToken? {
    guard case .word = lexeme else { return nil }
    return endWord()
  }

  // MARK: - Faults

  /// The place in the text of the byte at hand.
  var offset: Int { pieceStart + index }

  mutating func note(
    _ rule: RuleID,
    _ message: String,
    _ severity: Severity = .warning
  ) {
    // A byte that is looked at again has one fault of a kind.
    if let lastFault, lastFault.offset == offset, lastFault.rule == rule { return }
    lastFault = (offset, rule)
    faults.append(
      JSONFault(
        rule: rule,
        severity: severity,
        message: message,
        offset: offset,
        path: path.string
      )
    )
  }

  mutating func noteCut() {
    note(
      "limit-token",
      "text is longer than \(limits.tokenBytes) bytes; the rest of it is left out",
      .error
    )
  }
}
