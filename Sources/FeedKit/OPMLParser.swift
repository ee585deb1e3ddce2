/// Reads an OPML document as its bytes come in: versions 1.0, 1.1 and 2.0.
///
/// Push bytes with ``parse(_:)``, take what they completed with ``next()``, and end with ``finish()``.
/// Memory does not grow with the input. One parser belongs to one task at a time.
///
/// Lenient by default: what is wrong is mended or left out, and told by
/// ``OPMLEvent/diagnostic(_:)``. The way in which the input is cut into pieces never changes the
/// events.
public struct OPMLParser: ~Copyable {
  private let options: ParseOptions
  private var stream: XMLEventStream<Observed<OPMLDecoder>>?
  private var events: [OPMLEvent] = []
  private var taken = 0
  private var failure: FeedError?
  private var isFinished = false

  /// What the parse came to so far; also after an error.
  public private(set) var summary = Summary()

  /// Makes a parser.
  public init(options: ParseOptions = .init()) { self.options = options }

  /// Takes the next bytes.
  ///
  /// Push at most 64 KiB at a time and drain; more is allowed and queues more.
  ///
  /// - Parameter bytes: The bytes that follow those of the last call.
  /// - Throws: ``FeedError`` when nothing more can be read; events that were completed before can
  ///   still be taken.
  public mutating func parse(_ bytes: RawSpan) throws(FeedError) {
    if let failure { throw failure }
    summary.byteCount += bytes.byteCount
    do throws(FeedError) {
      try prepare()
      try stream?.parse(bytes)
      refresh()
      if let failure = stream?.handler.inner.failure { throw failure }
    } catch {
      throw noted(error)
    }
  }

  /// Says that the input has ended.
  ///
  /// - Returns: What the parse came to.
  /// - Throws: ``FeedError`` when the input was no OPML, or nothing of it could be read.
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
      refresh()
      summary.isPartial = !isWhole || stream?.handler.inner.hasLostLines == true
      if let failure = stream?.handler.inner.failure { throw failure }
      guard summary.format != nil else {
        throw FeedError(code: .empty, message: "input has no elements")
      }
      finishDecoder()
      refresh()
    } catch {
      throw noted(error)
    }
    return summary
  }

  /// The next event that the bytes so far have completed; `nil` when there is none yet.
  public mutating func next() -> OPMLEvent? {
    guard options.validation != nil else { return nextRead() }
    while true {
      if let finding = stream?.handler.watch?.findings.next() { return .diagnostic(finding) }
      guard let event = nextRead() else { return nil }
      guard case .diagnostic(let diagnostic) = event else { return event }
      var admitted: Diagnostic?
      judge { admitted = $0.findings.admitted(diagnostic) }
      if let admitted { return .diagnostic(admitted) }
    }
  }

  /// Has something done by what judges the document, where that is asked for.
  private mutating func judge(_ body: (inout ElementWatch) -> Void) {
    stream?.handler.watch?.take(body)
  }

  private mutating func nextRead() -> OPMLEvent? {
    if taken == events.count {
      events = stream?.handler.inner.takeEvents() ?? []
      taken = 0
    }
    guard taken < events.count else { return nil }
    defer { taken += 1 }
    return events[taken]
  }

  // MARK: - Parts

  private mutating func prepare() throws(FeedError) {
    guard stream == nil else { return }
    let catalog = NameCatalog(namespaces: Vocabulary.namespaces)
    var watch: ElementWatch?
    if let validation = options.validation {
      watch = ElementWatch(
        graph: .feeds,
        catalog: catalog,
        options: validation,
        limits: options.limits
      )
    }
    stream = try XMLEventStream(
      handler: Observed(OPMLDecoder(catalog: catalog, options: options), watch: watch),
      catalog: catalog,
      model: Vocabulary.contentModel,
      encoding: try TextEncoding.chosen(by: options),
      isStrict: options.isStrict,
      limits: options.limits
    )
  }

  private mutating func refresh() {
    stream?.refresh(&summary)
    var found = 0
    judge { found = $0.findings.count }
    summary.diagnosticCount += found
  }

  private mutating func finishDecoder() {
    stream?.handler.inner.finish()
    judge {
      $0.findings.closeOpen()
      $0.findings.close()
    }
  }

  /// Keeps an error, so that every later call gives the same.
  private mutating func noted(_ error: FeedError) -> FeedError {
    if error.code != .empty, error.code != .notAFeed {
      summary.isPartial = true
      finishDecoder()
    }
    refresh()
    failure = error
    return error
  }
}

extension XMLEventStream where Handler == Observed<OPMLDecoder> {
  fileprivate func refresh(_ summary: inout Summary) {
    summary.format = handler.inner.version.map { FeedFormat(opmlVersion: $0) }
    summary.outlineCount = handler.inner.outlineCount
    summary.diagnosticCount = handler.inner.diagnosticCount
    summary.take(decision, isCompressed: isCompressed)
  }
}
