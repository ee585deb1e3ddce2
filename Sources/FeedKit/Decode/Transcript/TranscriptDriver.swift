/// Runs one reader over one input, whatever the reader reads.
///
/// A class, so that the parser can hold any of them; it is called once for each piece of input.
class TranscriptDriver {
  /// Takes the next bytes of the input.
  func parse(_ bytes: RawSpan) throws(FeedError) {}
  /// The input has ended.
  ///
  /// - Returns: Whether it was whole.
  func finish() throws(FeedError) -> Bool { true }
  /// Delivers what is open, after an error.
  func abandon() {}
  /// The next event.
  func next() -> TranscriptEvent? { nil }
  /// Delivers something that is not about what the reader reads.
  func report(_ diagnostic: Diagnostic) {}
  /// The format, which the reader may know better than the first bytes.
  var format: TranscriptFormat? { nil }
  /// How the encoding was decided.
  var decision: EncodingDecision? { nil }
  var isCompressed: Bool { false }
  var segmentCount: Int { 0 }
  var diagnosticCount: Int { 0 }
}

/// What the drivers of readers of text have in common.
class TextTranscriptDriver<Reader: PlainTranscriptReader & ~Copyable>: TranscriptDriver {
  fileprivate var reader: Reader
  fileprivate var source: CleanReader

  init(_ format: TranscriptFormat, options: ParseOptions, encoding: TextEncoding?) {
    reader = Reader(TranscriptOutput(format: format, options: options), options: options)
    source = CleanReader(encoding: encoding, limits: options.limits)
  }

  fileprivate func take(_ piece: Span<UInt8>, _ map: inout PositionMap) {}
  fileprivate func takeEnd() {}

  override func parse(_ bytes: RawSpan) throws(FeedError) { try read(bytes) }

  override func finish() throws(FeedError) -> Bool {
    try read(nil)
    abandon()
    if let failure = reader.output.failure { throw failure }
    return !source.isDamaged && !reader.output.isPartial
  }

  override func abandon() {
    // What is found out about the encoding comes last: the moment depends on how the input is cut.
    for diagnostic in source.takePlaced() + source.takeDiagnostics() {
      reader.output.report(diagnostic)
    }
    takeEnd()
    reader.finish()
    reader.output.finish()
  }

  private func read(_ bytes: RawSpan?) throws(FeedError) {
    try source.read(bytes) { piece, map in take(piece, &map) }
    if let failure = reader.output.failure { throw failure }
  }

  override func next() -> TranscriptEvent? { reader.output.next() }
  override func report(_ diagnostic: Diagnostic) { reader.output.report(diagnostic) }
  override var format: TranscriptFormat? { reader.output.header.format }
  override var decision: EncodingDecision? { source.decision }
  override var isCompressed: Bool { source.isCompressed }
  override var segmentCount: Int { reader.output.segmentCount }
  override var diagnosticCount: Int { reader.output.diagnosticCount }
}

/// Runs a reader of lines.
final class LineTranscriptDriver<Reader: LineTranscriptReader & ~Copyable>:
  TextTranscriptDriver<Reader>
{
  private var cutter: LineCutter

  override init(_ format: TranscriptFormat, options: ParseOptions, encoding: TextEncoding?) {
    cutter = LineCutter(limit: options.limits.tokenBytes)
    super.init(format, options: options, encoding: encoding)
  }

  fileprivate override func take(_ piece: Span<UInt8>, _ map: inout PositionMap) {
    cutter.cut(piece, &map, &reader)
  }

  fileprivate override func takeEnd() { cutter.finish(&reader) }
}

/// Runs a reader of pieces of text.
final class PieceTranscriptDriver<Reader: PieceTranscriptReader & ~Copyable>:
  TextTranscriptDriver<Reader>
{
  fileprivate override func take(_ piece: Span<UInt8>, _ map: inout PositionMap) {
    reader.take(piece, &map)
  }
}

/// Runs a reader of XML.
final class XMLTranscriptDriver<
  Reader: XMLTranscriptReader & ~Copyable,
  Watch: TranscriptWatch & ~Copyable
>: TranscriptDriver {
  private var stream: XMLEventStream<WatchedReader<Reader, Watch>>

  /// Makes a driver; the watch is made for the names of its catalog, and the target hands events to
  /// readers with watches of these types.
  init(
    _ format: TranscriptFormat,
    options: ParseOptions,
    encoding: TextEncoding?,
    target: any EventTarget.Type,
    watch makeWatch: (NameCatalog) -> Watch
  ) throws(FeedError) {
    let output = TranscriptOutput(format: format, options: options)
    let catalog = NameCatalog(namespaces: Reader.namespaces)
    stream = try XMLEventStream(
      handler: WatchedReader(
        Reader(output, catalog: catalog, options: options),
        watch: makeWatch(catalog)
      ),
      catalog: catalog,
      model: Reader.contentModel,
      encoding: encoding,
      isStrict: options.isStrict,
      limits: options.limits,
      target: target
    )
  }

  override func parse(_ bytes: RawSpan) throws(FeedError) {
    do throws(FeedError) { try stream.parse(bytes) } catch { throw Self.told(error) }
    if let failure = stream.handler.reader.output.failure { throw failure }
  }

  override func finish() throws(FeedError) -> Bool {
    let isWhole: Bool
    do throws(FeedError) { isWhole = try stream.finish() } catch { throw Self.told(error) }
    if let failure = stream.handler.reader.output.failure { throw failure }
    abandon()
    return isWhole
  }

  /// The stream takes documents for feeds.
  private static func told(_ error: FeedError) -> FeedError {
    var error = error
    if error.code == .notAFeed { error.code = .notATranscript }
    return error
  }

  override func abandon() {
    stream.handler.watch.finish()
    stream.handler.reader.finish()
    stream.handler.reader.output.finish()
  }

  override func next() -> TranscriptEvent? { stream.handler.reader.output.next() }
  override func report(_ diagnostic: Diagnostic) { stream.handler.reader.output.report(diagnostic) }
  override var format: TranscriptFormat? { stream.handler.reader.output.header.format }
  override var decision: EncodingDecision? { stream.decision }
  override var isCompressed: Bool { stream.isCompressed }
  override var segmentCount: Int { stream.handler.reader.output.segmentCount }
  override var diagnosticCount: Int { stream.handler.reader.output.diagnosticCount }
}
