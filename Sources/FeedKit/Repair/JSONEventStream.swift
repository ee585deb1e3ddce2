/// Takes the tokens of a JSON document; the reader is borrowed for the call.
protocol JSONHandler: ~Copyable {
  /// What ends the reading, when the handler can do no more.
  var failure: FeedError? { get }
  /// The document begins, in an encoding of this WHATWG name; again where its bytes turn out to be in
  /// another.
  mutating func begin(encodingName: String)
  /// A token, whose text, depth and path are the reader's.
  mutating func take(
    _ token: JSONToken,
    in reader: borrowing JSONReader,
    at position: Position
  )
  /// Something was mended or left out on the way.
  mutating func report(_ diagnostic: Diagnostic)
}

/// Bytes of a JSON document in, tokens to a handler out, each with its place in the original.
///
/// Compression and encoding are found out as for XML. The tokens do not depend on how the bytes are
/// cut.
struct JSONEventStream<Handler: JSONHandler & ~Copyable>: ~Copyable {
  /// The handler that the tokens go to.
  var handler: Handler
  private var source: TextSource
  private var map = PositionMap()
  private var reader: JSONReader
  private let isStrict: Bool
  /// The encoding that the handler knows of.
  private var toldEncoding: TextEncoding?
  private var isEnded = false
  /// The place of the clean text that the map has reached.
  private var mapped = 0
  /// Where the token begins that has not ended yet.
  private var pending: Position?

  /// Makes a stream, of one document or, as in NDJSON, of a sequence of them.
  init(
    handler: consuming Handler,
    encoding: TextEncoding?,
    isStrict: Bool,
    limits: Limits,
    isSequence: Bool = false
  ) {
    self.handler = handler
    self.isStrict = isStrict
    source = TextSource(override: encoding, inflateRatio: max(1, limits.inflateRatio))
    reader = JSONReader(limits: limits, isSequence: isSequence)
  }

  /// How the encoding was decided; `nil` before the first bytes.
  var decision: EncodingDecision? { source.decision }
  var isCompressed: Bool { source.isCompressed }

  /// Takes the next bytes and reports what they complete.
  mutating func parse(_ bytes: RawSpan) throws(FeedError) {
    guard !isEnded else { return }
    var failure: FeedError?
    bytes.withUnsafeBytes { raw in
      source.push(raw.bindMemory(to: UInt8.self))
      do throws(FeedError) { try run(isFinal: false) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Says that the input has ended.
  ///
  /// - Returns: Whether the document was whole.
  mutating func finish() throws(FeedError) -> Bool {
    guard !isEnded else { return reader.isWhole }
    source.push(UnsafeBufferPointer(start: nil, count: 0))
    try run(isFinal: true)
    if let token = reader.end() { try deliver(token) }
    isEnded = true
    reportPlaced()
    guard reader.isRootSeen, !reader.isWhole || source.isDamaged else { return true }
    handler.report(
      Diagnostic(
        rule: "truncated",
        severity: .error,
        message: "input ends inside the document; what was complete was read",
        position: map.nextPlace(),
        path: reader.path.string
      )
    )
    return false
  }

  // MARK: - Parts

  private mutating func run(isFinal: Bool) throws(FeedError) {
    while let clean = source.next(isFinal: isFinal, map: &map) {
      reportSource()
      if let encoding = source.decision?.encoding, encoding != toldEncoding {
        toldEncoding = encoding
        handler.begin(encodingName: encoding.name)
      }
      try read(clean)
    }
    reportSource()
    if let failure = source.failure { throw failure }
  }

  private mutating func read(_ piece: UnsafeBufferPointer<UInt8>) throws(FeedError) {
    let start = mapped
    while let token = reader.next(in: piece.span) {
      try deliver(token, piece, from: start)
    }
    if let next = reader.pendingStart, pending == nil {
      pending = try place(next, piece, from: start)
    }
    try reportFaults(piece, from: start)
    advance(to: start + piece.count, piece, from: start)
    reportPlaced(before: pending?.offset)
  }

  private mutating func deliver(
    _ token: JSONToken,
    _ piece: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0),
    from start: Int? = nil
  ) throws(FeedError) {
    let start = start ?? mapped
    let position: Position
    if let pending {
      position = pending
    } else {
      position = try place(reader.tokenStart, piece, from: start)
    }
    pending = nil
    try reportFaults(piece, from: start)
    reportPlaced(before: position.offset)
    handler.take(token, in: reader, at: position)
    if let failure = handler.failure {
      isEnded = true
      throw failure
    }
  }

  /// The place of a token; what was wrong before it is reported first.
  private mutating func place(
    _ offset: Int,
    _ piece: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) throws(FeedError) -> Position {
    try reportFaults(piece, from: start, before: offset)
    advance(to: offset, piece, from: start)
    return map.nextPlace()
  }

  private mutating func advance(
    to offset: Int,
    _ piece: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) {
    guard offset > mapped, let base = piece.baseAddress else { return }
    let end = min(offset, start + piece.count)
    map.advance(base + (mapped - start), end - mapped)
    mapped = end
  }

  private mutating func reportFaults(
    _ piece: UnsafeBufferPointer<UInt8>,
    from start: Int,
    before limit: Int = .max
  ) throws(FeedError) {
    for fault in reader.takeFaults(before: limit) {
      advance(to: fault.offset, piece, from: start)
      let position = map.nextPlace()
      reportPlaced(before: position.offset)
      if isStrict, fault.isSyntax {
        isEnded = true
        throw FeedError(code: .damaged, message: fault.message, position: position)
      }
      handler.report(
        Diagnostic(
          rule: fault.rule,
          severity: fault.severity,
          message: fault.message,
          position: position,
          path: fault.path
        )
      )
    }
  }

  /// Reports mends before an offset: those inside of a token come behind what is said of the token,
  /// whether it lies in one piece or in several.
  private mutating func reportPlaced(before offset: Int? = nil) {
    guard map.hasPlaced else { return }
    for diagnostic in map.takePlaced(before: offset) { handler.report(diagnostic) }
  }

  private mutating func reportSource() {
    for diagnostic in source.takeDiagnostics() { handler.report(diagnostic) }
  }
}
