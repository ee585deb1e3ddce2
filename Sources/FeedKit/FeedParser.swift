/// Reads a podcast feed as its bytes come in.
///
/// Push bytes with ``parse(_:)``, take what they completed with ``next()``, and end with ``finish()``.
/// Memory does not grow with the input. One parser belongs to one task at a time.
///
/// Lenient by default: what is wrong is mended or left out, and told by ``FeedEvent/diagnostic(_:)``.
/// The way in which the input is cut into pieces never changes the events.
public struct FeedParser: ~Copyable {
  private var stream: XMLEventStream<FeedDecoder>?
  private var options: ParseOptions
  private var failure: FeedError?
  private var isFinished = false
  private let takesDetour: Bool

  /// Makes a parser.
  public init(options: ParseOptions = .init()) {
    self.init(options: options, takesDetour: true)
  }

  /// Makes a parser that sends text round libxml2 or through it; the events are the same.
  init(options: ParseOptions, takesDetour: Bool) {
    self.options = options
    self.takesDetour = takesDetour
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
    try prepare()
    do throws(FeedError) {
      try stream?.parse(bytes)
      refresh()
      if let failure = stream?.handler.failure { throw failure }
    } catch {
      throw noted(error)
    }
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
    try prepare()
    do throws(FeedError) {
      let isWhole = try stream?.finish() ?? true
      refresh()
      summary.isPartial = !isWhole
      if let failure = stream?.handler.failure { throw failure }
      guard stream?.handler.format != nil else {
        throw FeedError(code: .empty, message: "input has no elements")
      }
      stream?.handler.finish()
      refresh()
    } catch {
      throw noted(error)
    }
    return summary
  }

  /// The next event that the bytes so far have completed; `nil` when there is none yet.
  public mutating func next() -> FeedEvent? { stream?.handler.next() }

  /// What the parse came to so far; also after an error.
  public private(set) var summary = Summary()

  /// Makes the parser ready for another input; events that were not taken are dropped.
  public mutating func reset(options: ParseOptions) {
    guard reuseStream(options) else {
      self = FeedParser(options: options, takesDetour: takesDetour)
      return
    }
    self.options = options
    failure = nil
    isFinished = false
    summary = Summary()
  }

  /// Keeps context, names and tables for the next input, which is most of what a small feed costs.
  private mutating func reuseStream(_ next: ParseOptions) -> Bool {
    guard stream != nil, failure == nil, isFinished, next.limits == options.limits,
      next.isStrict == options.isStrict
    else { return false }
    let encoding = next.encoding.flatMap(TextEncoding.init(label:))
    guard (next.encoding == nil) == (encoding == nil) else { return false }
    guard stream?.handler.reset(options: next) == true else { return false }
    return stream?.reset(encoding: encoding, limits: next.limits, takesDetour: takesDetour) ?? false
  }

  // MARK: - Parts

  private mutating func prepare() throws(FeedError) {
    guard stream == nil else { return }
    let encoding = options.encoding.flatMap(TextEncoding.init(label:))
    if let label = options.encoding, encoding == nil {
      throw noted(
        FeedError(code: .unknownEncoding, message: "encoding \"\(label)\" is not known")
      )
    }
    let catalog = NameCatalog(namespaces: Vocabulary.namespaces)
    do throws(FeedError) {
      stream = try XMLEventStream(
        handler: FeedDecoder(catalog: catalog, options: options),
        catalog: catalog,
        encoding: encoding,
        isStrict: options.isStrict,
        limits: options.limits,
        takesDetour: takesDetour
      )
    } catch {
      throw noted(error)
    }
  }

  private mutating func refresh() {
    guard stream != nil else { return }
    summary.format = stream?.handler.format ?? nil
    summary.episodeCount = stream?.handler.episodeCount ?? 0
    summary.diagnosticCount = stream?.handler.diagnosticCount ?? 0
    guard let decision = stream?.decision else { return }
    summary.encodingDeclared = decision.declared
    summary.encodingUsed = decision.encoding.name
    summary.isCompressed = stream?.isCompressed ?? false
  }

  /// Keeps an error, so that every later call gives the same, with what was delivered before it.
  private mutating func noted(_ error: FeedError) -> FeedError {
    var error = error
    refresh()
    error.episodesDelivered = summary.episodeCount
    if error.code != .empty, error.code != .notAFeed {
      summary.isPartial = true
      stream?.handler.finish()
    }
    failure = error
    return error
  }
}
