/// Bytes of a document in, clean UTF-8 out: inflates, decides the encoding, transcodes, cleans.
///
/// Push a piece, then pull until nothing comes. What is pulled is borrowed until the next call.
struct TextSource: ~Copyable {
  private let override: TextEncoding?
  private let inflateRatio: Int
  private let isMarkup: Bool
  private var decompressor: Decompressor
  private var head = ByteBuffer(capacity: EncodingDecision.headLimit)
  private var transcoder: Transcoder?
  private var isTranscoderDone = true
  private var probe: EncodingProbe?
  /// What a probe held back of UTF-8 that needs no transcoding.
  private var released = ByteBuffer(capacity: 16)
  private var cleaner = CleanText()

  /// What followed the head in the piece that completed it.
  private var rest = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// What is inflated and not yet transcoded.
  private var raw = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// What is transcoded and not yet cleaned.
  private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// How the encoding was decided; `nil` until it is.
  private(set) var decision: EncodingDecision?
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether compressed data is damaged.
  private(set) var isDamaged = false
  /// What stopped the reading.
  private(set) var failure: FeedError?

  /// - Parameters:
  ///   - override: The encoding that the caller knows; `nil` to find it out.
  ///   - inflateRatio: How many times its size compressed input may have.
  ///   - isMarkup: Whether what is said of the encoding must be right before any text has come.
  init(override: TextEncoding?, inflateRatio: Int, isMarkup: Bool = false) {
    self.override = override
    self.isMarkup = isMarkup
    self.inflateRatio = inflateRatio
    decompressor = Decompressor(ratioLimit: inflateRatio)
  }

  var isCompressed: Bool { decompressor.isCompressed }

  /// Gives the next bytes; they must stay in place until ``next(isFinal:map:)`` returns `nil`.
  mutating func push(_ bytes: UnsafeBufferPointer<UInt8>) { decompressor.push(bytes) }

  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }

  /// The next clean bytes, at most 64 KiB of input at a time; `nil` when all is used up.
  mutating func next(isFinal: Bool, map: inout PositionMap) -> UnsafeBufferPointer<UInt8>? {
    while failure == nil {
      if text.isEmpty, !nextText(isFinal: isFinal, map: &map) {
        guard isFinal else { return nil }
        let end = cleaner.step(.init(start: nil, count: 0), isFinal: true, map: &map)
        return end.clean.isEmpty ? nil : end.clean
      }
      let (clean, taken) = cleaner.step(text, isFinal: false, map: &map)
      text = UnsafeBufferPointer(rebasing: text[taken...])
      if !clean.isEmpty { return clean }
    }
    return nil
  }

  /// Fills `text` from what is behind it; false when nothing is.
  private mutating func nextText(isFinal: Bool, map: inout PositionMap) -> Bool {
    while true {
      if raw.isEmpty, !nextRaw(isFinal: isFinal, map: &map) {
        return isFinal && endText(map: &map)
      }
      if probe != nil {
        probeText(map: &map)
        if !text.isEmpty { return true }
        continue
      }
      let slice = UnsafeBufferPointer(rebasing: raw.prefix(transcoder == nil ? 65_536 : 16_384))
      raw = UnsafeBufferPointer(rebasing: raw[slice.count...])
      text = transcoder?.convert(slice, isFinal: false, map: &map) ?? slice
      if !text.isEmpty { return true }
    }
  }

  /// Gives what was waiting for more bytes; false when nothing was.
  private mutating func endText(map: inout PositionMap) -> Bool {
    if probe != nil {
      settleProbe(isFinal: true, map: &map)
      if !text.isEmpty { return true }
    }
    guard !isTranscoderDone else { return false }
    isTranscoderDone = true
    guard let end = transcoder?.convert(raw, isFinal: true, map: &map) else { return false }
    text = end
    noteErrors()
    return !text.isEmpty
  }

  /// Goes on in a document that may be UTF-8 against its label.
  private mutating func probeText(map: inout PositionMap) {
    let plain = UnsafeBufferPointer(rebasing: raw.prefix(probe?.pass(raw) ?? 0))
    guard plain.isEmpty else {
      raw = UnsafeBufferPointer(rebasing: raw[plain.count...])
      for _ in 0..<(map.isRecorded ? plain.count : 0) { map.record(1) }
      text = plain
      return
    }
    let taken = probe?.hold(raw) ?? 0
    raw = UnsafeBufferPointer(rebasing: raw[taken...])
    settleProbe(isFinal: false, map: &map)
  }

  private mutating func settleProbe(isFinal: Bool, map: inout PositionMap) {
    switch probe?.decide(isFinal: isFinal) {
    case .ascii where isFinal:
      probe = nil
    case .utf8:
      noteContradiction()
      decision?.encoding = .utf8
      map.change(width: .sameAsClean)
      transcoder?.becomeUTF8()
      releaseProbe(map: &map)
    case .guess(let encoding):
      noteGuess(encoding)
      decision?.encoding = encoding
      map.change(width: encoding.width, passed: probe?.passedCount ?? 0)
      transcoder = Transcoder(encoding)
      isTranscoderDone = false
      releaseProbe(map: &map)
    case .label:
      releaseProbe(map: &map)
    case .plain:
      releaseBytes()
      probe?.goOn()
    case .ascii, .undecided, nil: break
    }
  }

  private mutating func releaseProbe(map: inout PositionMap) {
    if let bytes = probe?.bytes,
      let converted = transcoder?.convert(bytes, isFinal: false, map: &map)
    {
      text = converted
    } else {
      releaseBytes()
    }
    probe = nil
  }

  private mutating func releaseBytes() {
    released.removeAll()
    guard let bytes = probe?.bytes, let base = bytes.baseAddress else { return }
    released.append(base, bytes.count)
    text = released.bytes
  }

  private mutating func noteGuess(_ encoding: TextEncoding) {
    diagnostics.append(
      Diagnostic(
        rule: "encoding-guessed",
        severity: .warning,
        message:
          "no encoding is known, and the text is not UTF-8; read as \(encoding.name), which it fits",
        position: Position()
      )
    )
  }

  private mutating func noteContradiction() {
    guard let decision, !decision.isUnknownLabel, let label = decision.declared else { return }
    diagnostics.append(
      Diagnostic(
        rule: "encoding-contradicted",
        severity: .warning,
        message:
          "encoding \"\(label.prefix(40))\" is declared, but the text is UTF-8; read as UTF-8",
        position: Position()
      )
    )
  }

  private mutating func noteErrors() {
    guard let count = transcoder?.errorCount, count > 0, let encoding = decision?.encoding else {
      return
    }
    diagnostics.append(
      Diagnostic(
        rule: "encoding-errors",
        severity: .error,
        message: "\(count) places are no characters of \(encoding.name); read as U+FFFD"
      )
    )
  }

  /// Fills `raw`; false when more input is needed.
  private mutating func nextRaw(isFinal: Bool, map: inout PositionMap) -> Bool {
    if !rest.isEmpty {
      raw = rest
      rest = UnsafeBufferPointer(start: nil, count: 0)
      return true
    }
    while let piece = nextInflated(isFinal: isFinal) {
      guard decision == nil else {
        raw = piece
        return true
      }
      let taken = min(EncodingDecision.headLimit - head.count, piece.count)
      if let base = piece.baseAddress { head.append(base, taken) }
      if decide(isFinal: false, map: &map) {
        rest = UnsafeBufferPointer(rebasing: piece[taken...])
        return !raw.isEmpty || nextRaw(isFinal: isFinal, map: &map)
      }
    }
    guard isFinal, decision == nil, decide(isFinal: true, map: &map) else { return false }
    return !raw.isEmpty
  }

  private mutating func nextInflated(isFinal: Bool) -> UnsafeBufferPointer<UInt8>? {
    guard !isDamaged, failure == nil else { return nil }
    do throws(Inflater.Failure) {
      return try decompressor.next(isFinal: isFinal)
    } catch {
      decompressor.drop()
      switch error {
      case .ratio:
        failure = FeedError(
          code: .limitExceeded,
          message: "compressed input grows more than \(inflateRatio) times; raise the inflate ratio"
        )
      case .damaged, .cut:
        isDamaged = true
        diagnostics.append(
          Diagnostic(
            rule: "compression-damaged",
            severity: .error,
            message: error == .cut
              ? "compressed data ends too early; what came before was read"
              : "compressed data is damaged; what came before was read"
          )
        )
      }
      return nil
    }
  }

  private mutating func decide(isFinal: Bool, map: inout PositionMap) -> Bool {
    guard
      let decided = EncodingDecision(head: head.bytes, isFinal: isFinal, override: override)
    else { return false }
    decision = decided
    if decided.isUnknownLabel, let label = decided.declared {
      diagnostics.append(
        Diagnostic(
          rule: "encoding-unknown",
          severity: .warning,
          message: "encoding \"\(label.prefix(40))\" is not known; read as UTF-8",
          position: Position()
        )
      )
    }
    map.start(markLength: decided.markLength, width: decided.encoding.width)
    if decided.isLabelOnly {
      probe = EncodingProbe(label: decided.encoding)
    } else if decided.isWithoutLabel {
      probe = EncodingProbe(label: nil, holdsHead: isMarkup)
    }
    if decided.encoding != .utf8 {
      transcoder = Transcoder(decided.encoding)
      isTranscoderDone = false
    }
    raw = UnsafeBufferPointer(rebasing: head.bytes[decided.markLength...])
    return true
  }
}
