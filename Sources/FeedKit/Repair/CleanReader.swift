/// Bytes of a document that is not XML in, clean UTF-8 out, with places in the original.
struct CleanReader: ~Copyable {
  private var source: TextSource
  private var map = PositionMap()
  private var isEnded = false

  init(encoding: TextEncoding?, limits: Limits) {
    source = TextSource(override: encoding, inflateRatio: max(1, limits.inflateRatio))
  }

  /// How the encoding was decided; `nil` before the first bytes.
  var decision: EncodingDecision? { source.decision }
  var isCompressed: Bool { source.isCompressed }
  /// Whether compressed data is damaged, so that what follows is lost.
  var isDamaged: Bool { source.isDamaged }

  /// What there was to say about encoding and compression.
  mutating func takeDiagnostics() -> [Diagnostic] { source.takeDiagnostics() }

  /// Mends that the map has passed and nobody has taken.
  mutating func takePlaced() -> [Diagnostic] {
    map.hasPlaced ? map.takePlaced(before: nil) : []
  }

  /// The place that was reached.
  var position: Position { map.position }

  /// Gives the clean text of the next bytes to `body`, piece by piece; `nil` says that the input has
  /// ended.
  ///
  /// `body` moves the map over all that it was given.
  mutating func read(
    _ bytes: RawSpan?,
    _ body: (Span<UInt8>, inout PositionMap) -> Void
  ) throws(FeedError) {
    guard !isEnded else { return }
    if let bytes {
      bytes.withUnsafeBytes { raw in
        source.push(raw.bindMemory(to: UInt8.self))
        run(isFinal: false, body)
      }
    } else {
      isEnded = true
      source.push(UnsafeBufferPointer(start: nil, count: 0))
      run(isFinal: true, body)
    }
    if let failure = source.failure {
      isEnded = true
      throw failure
    }
  }

  private mutating func run(isFinal: Bool, _ body: (Span<UInt8>, inout PositionMap) -> Void) {
    while let clean = source.next(isFinal: isFinal, map: &map) { body(clean.span, &map) }
  }
}

extension PositionMap {
  /// Moves over clean text.
  @inline(__always)
  mutating func advance(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { advance(base, bytes.count) }
    }
  }
}
