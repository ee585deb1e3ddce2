/// Reads a podcast feed as its bytes come in: RSS, RDF, Atom, JSON Feed.
///
/// Push bytes with ``parse(_:)``, take what they completed with ``next()``, and end with ``finish()``.
/// Memory does not grow with the input. One parser belongs to one task at a time.
///
/// What a piece completes is there at once; only where a document declares no encoding, its first 4,096
/// bytes are awaited, to find it out.
///
/// Lenient by default: what is wrong is mended or left out, and told by ``FeedEvent/diagnostic(_:)``.
/// The way in which the input is cut into pieces never changes the events.
public struct FeedParser: ~Copyable {
  /// What the document's first character says that it is.
  private enum Syntax {
    case xml
    case json
  }

  private var syntax: Syntax?
  /// What waits until the first character has come.
  private var head: DocumentHead?
  /// What an error may have to say, as long as the input may be something else than a feed.
  private var first = FirstBytes()
  private var xml: XMLEventStream<Observed<FeedDecoder>>?
  private var json: JSONEventStream<JSONFeedDecoder>?
  private var options: ParseOptions
  private var failure: FeedError?
  private var isFinished = false
  private let detour: Detour
  /// What judges a document that is not XML; `nil` when nobody asks.
  private var jsonWatch: ElementWatch?

  /// Makes a parser.
  public init(options: ParseOptions = .init()) {
    self.init(options: options, detour: .tagsAndText)
  }

  /// Makes a parser that sends less round libxml2 than usual; the events are the same.
  @_spi(Measuring)
  public init(options: ParseOptions, detour: Detour) {
    self.options = options
    self.detour = detour
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
    summary.byteCount += bytes.byteCount
    first.add(bytes)
    guard !first.isWaiting else {
      if let error = first.takeError(isAtEnd: false) { throw noted(error) }
      return
    }
    do throws(FeedError) {
      if syntax == nil { try decide(bytes) } else { try read(bytes) }
    } catch {
      if !first.holds(error) { throw noted(error) }
    }
    if summary.format != nil { first.forget() }
  }

  /// Says that the input has ended.
  ///
  /// - Returns: What the parse came to.
  /// - Throws: ``FeedError`` when the input was no feed, or nothing of it could be read.
  public mutating func finish() throws(FeedError) -> Summary {
    if let failure { throw failure }
    guard !isFinished else { return summary }
    isFinished = true
    guard summary.byteCount > 0 else {
      throw noted(FeedError(code: .empty, message: "input is empty"))
    }
    if let error = first.takeError(isAtEnd: true) { throw noted(error) }
    do throws(FeedError) {
      if syntax == nil { try decideAtEnd() }
      let isWhole = try finishReading()
      refresh()
      summary.isPartial = !isWhole
      if let failure = decoderFailure { throw failure }
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
  public mutating func next() -> FeedEvent? {
    guard options.validation != nil else { return nextRead() }
    while true {
      if let finding = nextFinding() { return .diagnostic(finding) }
      guard let event = nextRead() else {
        guard isFinished || failure != nil else { return nil }
        judge { $0.findings.closeAll() }
        return nextFinding().map { .diagnostic($0) }
      }
      switch event {
      case .diagnostic(let diagnostic):
        if let admitted = admitted(diagnostic) { return .diagnostic(admitted) }
      case .episode(let episode):
        judge { $0.check(episode) }
        return event
      default:
        return event
      }
    }
  }

  private mutating func nextFinding() -> Diagnostic? {
    syntax == .json ? jsonWatch?.findings.next() : xml?.handler.watch?.findings.next()
  }

  private mutating func admitted(_ diagnostic: Diagnostic) -> Diagnostic? {
    var admitted: Diagnostic?
    judge { admitted = $0.findings.admitted(diagnostic) }
    return admitted
  }

  /// Has something done by what judges the document, where that is asked for.
  private mutating func judge(_ body: (inout ElementWatch) -> Void) {
    if syntax == .json { jsonWatch?.take(body) } else { xml?.handler.watch?.take(body) }
  }

  private mutating func nextRead() -> FeedEvent? {
    syntax == .json ? json?.handler.next() : xml?.handler.inner.next()
  }

  /// What the parse came to so far; also after an error.
  public private(set) var summary = Summary()

  /// Makes the parser ready for another input; events that were not taken are dropped.
  public mutating func reset(options: ParseOptions) {
    guard reuseStream(options) else {
      self = FeedParser(options: options, detour: detour)
      return
    }
    self.options = options
    syntax = nil
    first.reset()
    failure = nil
    isFinished = false
    summary = Summary()
    judge { $0.reset() }
  }

  /// Keeps context, names and tables for the next input, which is most of what a small feed costs.
  private mutating func reuseStream(_ next: ParseOptions) -> Bool {
    guard syntax == .xml, xml != nil, failure == nil, isFinished, next.limits == options.limits,
      next.isStrict == options.isStrict, next.validation == options.validation
    else { return false }
    let encoding = next.encoding.flatMap(TextEncoding.init(label:))
    guard (next.encoding == nil) == (encoding == nil) else { return false }
    guard xml?.handler.inner.reset(options: next) == true else { return false }
    return xml?.reset(encoding: encoding, limits: next.limits, detour: detour) ?? false
  }

  // MARK: - What it is

  /// Decides by the first character what reads the document, and reads it as far as it is there.
  private mutating func decide(_ bytes: RawSpan) throws(FeedError) {
    let encoding = try TextEncoding.chosen(by: options)
    if head == nil {
      if bytes.beginsMarkup {
        try begin(.xml, encoding)
        return try read(bytes)
      }
      head = DocumentHead(encoding: encoding, inflateRatio: options.limits.inflateRatio)
    }
    head?.add(bytes)
    try readHead(encoding)
  }

  private mutating func decideAtEnd() throws(FeedError) {
    head?.finish()
    try readHead(try TextEncoding.chosen(by: options))
  }

  /// Reads what waited for the first character, once that is there.
  private mutating func readHead(_ encoding: TextEncoding?) throws(FeedError) {
    guard let character = head?.firstCharacter ?? (head?.isComplete == true ? 0 : nil) else {
      return
    }
    let isJSON = character == UInt8(ascii: "{") || character == UInt8(ascii: "[")
    try begin(isJSON ? .json : .xml, encoding)
    let bytes = head?.takeBytes() ?? []
    head = nil
    try read(bytes.span.bytes)
  }

  private mutating func begin(_ chosen: Syntax, _ encoding: TextEncoding?) throws(FeedError) {
    syntax = chosen
    switch chosen {
    case .json:
      jsonWatch = makeWatch(NameCatalog(namespaces: Vocabulary.namespaces))
      json = JSONEventStream(
        handler: JSONFeedDecoder(options: options),
        encoding: encoding,
        isStrict: options.isStrict,
        limits: options.limits
      )
    case .xml:
      guard xml == nil else { return }
      let catalog = NameCatalog(namespaces: Vocabulary.namespaces)
      xml = try XMLEventStream(
        handler: Observed(
          FeedDecoder(catalog: catalog, options: options),
          watch: makeWatch(catalog)
        ),
        catalog: catalog,
        model: Vocabulary.contentModel,
        encoding: encoding,
        isStrict: options.isStrict,
        limits: options.limits,
        detour: detour,
        target: FeedTarget.self
      )
    }
  }

  // MARK: - Parts

  private mutating func read(_ bytes: RawSpan) throws(FeedError) {
    if syntax == .json { try json?.parse(bytes) } else { try xml?.parse(bytes) }
    refresh()
    if let failure = decoderFailure { throw failure }
  }

  private mutating func finishReading() throws(FeedError) -> Bool {
    if syntax == .json { return try json?.finish() ?? true }
    return try xml?.finish() ?? true
  }

  private mutating func finishDecoder() {
    if syntax == .json { json?.handler.finish() } else { xml?.handler.inner.finish() }
    finishWatch()
  }

  private func makeWatch(_ catalog: NameCatalog) -> ElementWatch? {
    guard let validation = options.validation else { return nil }
    return ElementWatch(
      graph: .feeds,
      catalog: catalog,
      options: validation,
      limits: options.limits
    )
  }

  /// Has told what waited for the end of an item that did not come.
  private mutating func finishWatch() {
    if syntax == .xml { xml?.handler.takeReports() }
    judge {
      $0.findings.closeOpen()
      $0.findings.close()
    }
  }

  private var decoderFailure: FeedError? {
    mutating get { syntax == .json ? json?.handler.failure : xml?.handler.inner.failure }
  }

  private mutating func refresh() {
    switch syntax {
    case .json: json?.refresh(&summary)
    case .xml: xml?.refresh(&summary)
    case nil: break
    }
    var found = 0
    judge { found = $0.findings.count }
    summary.diagnosticCount += found
  }

  /// Keeps an error, so that every later call gives the same, with what was delivered before it.
  private mutating func noted(_ error: FeedError) -> FeedError {
    var error = first.explained(error)
    refresh()
    error.episodesDelivered = summary.episodeCount
    if error.code != .empty, error.code != .notAFeed {
      summary.isPartial = true
      finishDecoder()
    }
    failure = error
    return error
  }
}

/// Hands events to what reads feeds.
private enum FeedTarget: FixedTarget {
  typealias Target = HandlerTarget<Observed<FeedDecoder>>
}

extension XMLEventStream where Handler == Observed<FeedDecoder> {
  /// Tells a summary what the reading has come to.
  fileprivate func refresh(_ summary: inout Summary) {
    summary.take(handler.inner)
    summary.take(decision, isCompressed: isCompressed)
  }
}
