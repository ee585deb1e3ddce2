/// Reads a chapters file as its bytes come in: Podcasting 2.0 JSON chapters.
///
/// Push bytes with ``parse(_:)``, end with ``finish()``, and take the list and what there is to say
/// about it with ``next()``. At most as many chapters are kept as ``Limits/listEntries`` allows.
public struct ChaptersParser: ~Copyable {
  private let options: ParseOptions
  private var stream: JSONEventStream<ChaptersDecoder>?
  private var events: [ChaptersEvent] = []
  private var taken = 0
  private var failure: FeedError?
  private var isFinished = false

  /// What the parse came to so far; also after an error.
  public private(set) var summary = Summary()

  /// Makes a parser.
  public init(options: ParseOptions = .init()) { self.options = options }

  /// Takes the next bytes.
  ///
  /// - Parameter bytes: The bytes that follow those of the last call.
  /// - Throws: ``FeedError`` when nothing more can be read.
  public mutating func parse(_ bytes: RawSpan) throws(FeedError) {
    if let failure { throw failure }
    summary.byteCount += bytes.byteCount
    do throws(FeedError) {
      try prepare()
      try stream?.parse(bytes)
      refresh()
    } catch {
      throw noted(error)
    }
  }

  /// Says that the input has ended.
  ///
  /// - Returns: What the parse came to.
  /// - Throws: ``FeedError`` when the input was no chapters file.
  public mutating func finish() throws(FeedError) -> Summary {
    if let failure { throw failure }
    guard !isFinished else { return summary }
    isFinished = true
    do throws(FeedError) {
      guard summary.byteCount > 0 else {
        throw FeedError(code: .empty, message: "input is empty")
      }
      try prepare()
      let isWhole = try stream?.finish() ?? true
      summary.isPartial = !isWhole
      stream?.handler.finish()
      refresh()
      if let failure = stream?.handler.failure { throw failure }
      guard stream?.handler.isBegun == true else {
        throw FeedError(code: .empty, message: "input has no chapters")
      }
    } catch {
      throw noted(error)
    }
    return summary
  }

  /// The next event that the bytes so far have completed; `nil` when there is none yet.
  public mutating func next() -> ChaptersEvent? {
    if taken == events.count {
      events = stream?.handler.takeEvents() ?? []
      taken = 0
    }
    guard taken < events.count else { return nil }
    defer { taken += 1 }
    return events[taken]
  }

  // MARK: - Parts

  private mutating func prepare() throws(FeedError) {
    guard stream == nil else { return }
    stream = JSONEventStream(
      handler: ChaptersDecoder(options: options),
      encoding: try TextEncoding.chosen(by: options),
      isStrict: options.isStrict,
      limits: options.limits
    )
  }

  private mutating func refresh() { stream?.refresh(&summary) }

  /// Keeps an error, so that every later call gives the same.
  private mutating func noted(_ error: FeedError) -> FeedError {
    if error.code != .empty, error.code != .notAFeed {
      summary.isPartial = true
      stream?.handler.finish()
    }
    refresh()
    failure = error
    return error
  }
}

extension JSONEventStream where Handler == ChaptersDecoder {
  fileprivate func refresh(_ summary: inout Summary) {
    summary.format = handler.isBegun ? .jsonChapters : nil
    summary.chapterCount = handler.chapterCount
    summary.diagnosticCount = handler.diagnosticCount
    summary.take(decision, isCompressed: isCompressed)
  }
}

extension ChapterList {
  /// Reads a whole chapters file from bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: The document, also compressed with gzip.
  ///   - options: How to read it.
  /// - Throws: ``FeedError`` when the bytes are no chapters file.
  public init(parsing bytes: [UInt8], options: ParseOptions = .init()) throws(FeedError) {
    var parser = ChaptersParser(options: options)
    try parser.parse(bytes.span.bytes)
    _ = try parser.finish()
    self.init()
    while let event = parser.next() {
      if case .list(let list) = event { self = list }
    }
  }
}
