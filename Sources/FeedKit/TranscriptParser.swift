/// Reads a transcript, in any of its formats, as its bytes come in.
///
/// Push bytes with ``parse(_:)``, take what they completed with ``next()``, and end with ``finish()``.
/// The format is decided by the first 4 KiB, never by a name. Memory does not grow with the input, but for ELAN and
/// EXMARaLDA, whose segments are put in order at the end: see ``Limits/heldSegments``.
/// One parser belongs to one task at a time.
///
/// Lenient by default: what is wrong is mended or left out, and told by
/// ``TranscriptEvent/diagnostic(_:)``. The way in which the input is cut into pieces never changes the
/// events.
public struct TranscriptParser: ~Copyable {
  private let options: ParseOptions
  private var driver: TranscriptDriver?
  /// The first bytes, until the format is decided.
  private var head: [UInt8] = []
  private var failure: FeedError?
  private var isFinished = false
  /// What judges the transcript, where that is asked for.
  private let judge: TranscriptJudge?

  /// What the reading came to so far.
  private var read = Summary()

  /// What the parse came to so far; also after an error.
  public var summary: Summary {
    guard let judge, let driver else { return read }
    var summary = read
    summary.diagnosticCount = driver.diagnosticCount - judge.droppedCount + judge.findings.count
    return summary
  }

  /// Makes a parser.
  public init(options: ParseOptions = .init()) {
    self.options = options
    judge = options.validation.map { TranscriptJudge($0, limits: options.limits) }
  }

  /// Takes the next bytes.
  ///
  /// Push at most 64 KiB at a time and drain; more is allowed and queues more.
  ///
  /// - Parameter bytes: The bytes that follow those of the last call.
  /// - Throws: ``FeedError`` when nothing more can be read; events that were completed before can
  ///   still be taken.
  public mutating func parse(_ bytes: RawSpan) throws(FeedError) {
    if let failure { throw failure }
    read.byteCount += bytes.byteCount
    do throws(FeedError) {
      var rest = 0
      if driver == nil {
        rest = min(TranscriptSniffer.headLimit - head.count, bytes.byteCount)
        head += bytes.copied(0..<rest)
        guard head.count == TranscriptSniffer.headLimit else { return }
        try begin()
      }
      try driver?.parse(bytes.extracting(rest..<bytes.byteCount))
      refresh()
    } catch {
      throw noted(error)
    }
  }

  /// Says that the input has ended.
  ///
  /// - Returns: What the parse came to.
  /// - Throws: ``FeedError`` when the input was no transcript, or nothing of it could be read.
  public mutating func finish() throws(FeedError) -> Summary {
    if let failure { throw failure }
    guard !isFinished else { return summary }
    isFinished = true
    do throws(FeedError) {
      guard read.byteCount > 0 else {
        throw FeedError(code: .empty, message: "input is empty")
      }
      if driver == nil { try begin() }
      let isWhole = try driver?.finish() ?? true
      refresh()
      read.isPartial = !isWhole
    } catch {
      throw noted(error)
    }
    return summary
  }

  /// The next event that the bytes so far have completed; `nil` when there is none yet.
  public mutating func next() -> TranscriptEvent? {
    guard let judge else { return driver?.next() }
    while true {
      if let finding = judge.findings.next() { return .diagnostic(finding) }
      guard let event = driver?.next() else {
        guard isFinished || failure != nil else { return nil }
        judge.finish()
        return judge.findings.next().map { .diagnostic($0) }
      }
      switch event {
      case .diagnostic(let diagnostic):
        if let admitted = judge.admitted(diagnostic) { return .diagnostic(admitted) }
      case .segment(let segment):
        judge.check(segment)
        return event
      case .transcript(let header), .transcriptChanged(let header):
        judge.note(header)
        return event
      }
    }
  }

  /// Decides the format and hands on what was held.
  private mutating func begin() throws(FeedError) {
    let encoding = options.encoding.flatMap(TextEncoding.init(label:))
    if let label = options.encoding, encoding == nil {
      throw FeedError(code: .unknownEncoding, message: "encoding \"\(label)\" is not known")
    }
    let found = try TranscriptSniffer.decide(head, encoding: encoding, options: options)
    guard let entry = TranscriptFormats.entry(found.format) else {
      throw FeedError(
        code: .notATranscript,
        message: "format \"\(found.format)\" cannot be read"
      )
    }
    judge?.begin(found.format)
    let driver = try makeDriver(entry, encoding)
    self.driver = driver
    if let doubt = found.doubt { driver.report(doubt) }
    let held = head
    head = []
    try driver.parse(held.span.bytes)
    refresh()
  }

  /// Makes what reads a format, and looks at its elements where it is judged by them.
  private func makeDriver(
    _ entry: TranscriptFormats.Entry,
    _ encoding: TextEncoding?
  ) throws(FeedError) -> TranscriptDriver {
    guard let judge, entry.format == .ttml else { return try entry.makeDriver(options, encoding) }
    return try XMLTranscriptDriver<TTMLReader, TimedTextWatch>(
      entry.format,
      options: options,
      encoding: encoding,
      target: JudgedTTMLTarget.self
    ) { catalog in TimedTextWatch(judge: judge, catalog: catalog) }
  }

  private mutating func refresh() {
    guard let driver else { return }
    read.transcriptFormat = driver.format
    read.segmentCount = driver.segmentCount
    read.diagnosticCount = driver.diagnosticCount
    guard let decision = driver.decision else { return }
    read.encodingDeclared = decision.declared
    read.encodingUsed = decision.encoding.name
    read.isCompressed = driver.isCompressed
  }

  /// Keeps an error, so that every later call gives the same, with what was delivered before it.
  private mutating func noted(_ error: FeedError) -> FeedError {
    var error = error
    if let driver {
      driver.abandon()
      read.isPartial = true
    }
    refresh()
    error.segmentsDelivered = read.segmentCount
    failure = error
    return error
  }
}

extension TranscriptFormat {
  /// The formats that can be read.
  public static let readable: [TranscriptFormat] = TranscriptFormats.all.map(\.format)
}

/// Hands events to what reads TTML and to what judges it.
private enum JudgedTTMLTarget: FixedTarget {
  typealias Target = HandlerTarget<WatchedReader<TTMLReader, TimedTextWatch>>
}
