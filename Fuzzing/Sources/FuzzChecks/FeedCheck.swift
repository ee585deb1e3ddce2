import FeedKit

/// Reads a document as a feed, whole and in pieces, and repairs it.
public func checkFeed(_ bytes: UnsafeRawBufferPointer) {
  let whole = FeedTrace(bytes, isCut: false, with: &parsers.whole)
  expectEqual(whole.trace, FeedTrace(bytes, isCut: true, with: &parsers.cutting).trace)
  // Few are also read by a parser that has read nothing before: making one takes longest.
  if bytes.count % 16 == 0 { expectEqual(whole.trace, FeedTrace(bytes, isCut: false).trace) }
  checkRepair(bytes)
}

/// Used again for each document, which makes ten of them out of one and shows what stays behind.
private struct Parsers: ~Copyable {
  var whole = FeedParser()
  var cutting = FeedParser()
}

// A fuzzer has one thread.
nonisolated(unsafe) private var parsers = Parsers()

/// What came of reading a feed.
public struct FeedTrace {
  var trace = Trace()
  /// The episodes, in document order, each as the JSON that is written for it.
  public private(set) var episodes: [[UInt8]] = []
  /// Where each episode begins in the document, in bytes.
  public private(set) var offsets: [Int] = []

  /// Reads a feed.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - isCut: Whether it is given in small pieces.
  public init(_ bytes: UnsafeRawBufferPointer, isCut: Bool) {
    var parser = FeedParser()
    self.init(bytes, isCut: isCut, with: &parser)
  }

  /// Reads a feed with a parser that may have read others.
  init(_ bytes: UnsafeRawBufferPointer, isCut: Bool, with parser: inout FeedParser) {
    guard let format = Exporters.format(named: "ndjson") else { fatalError("no NDJSON") }
    var exporter = format.makeExporter(ExportOptions())
    do {
      try feed(bytes, isCut: isCut) { span in
        try parser.parse(span)
        take(from: &parser, &exporter)
      }
      _ = try parser.finish()
      take(from: &parser, &exporter)
    } catch {
      // What was completed before comes first, as it does where it was taken before.
      take(from: &parser, &exporter)
      trace.add(error)
    }
    let summary = parser.summary
    trace.add { exporter.finish(summary, to: &$0) }
    // What it still held would be told as leaked.
    parser.reset(options: .init())
  }

  private mutating func take(from parser: inout FeedParser, _ exporter: inout any FeedExporter) {
    while let event = parser.next() {
      switch event {
      case .diagnostic(let diagnostic): trace.add(diagnostic)
      case .episode(let episode):
        offsets.append(episode.position.position?.offset ?? 0)
        trace.add { exporter.add(event, to: &$0) }
        episodes.append(trace.lines.last ?? [])
      default: trace.add { exporter.add(event, to: &$0) }
      }
    }
  }
}

/// Repairs a document twice: what comes out must be UTF-8, and the second time change nothing.
private func checkRepair(_ bytes: UnsafeRawBufferPointer) {
  guard let (first, result) = repaired(bytes), result.isXML, result.isWellFormed else { return }
  let second = first.withUnsafeBytes { repaired($0) }
  guard let second else { fatalError("what was repaired is refused") }
  guard second.bytes == first else {
    fatalError("the second repair changes:\n\(String(decoding: second.bytes, as: UTF8.self))")
  }
}

private func repaired(
  _ bytes: UnsafeRawBufferPointer
) -> (bytes: [UInt8], result: DocumentRepair.Result)? {
  var output: [UInt8] = []
  do {
    var repair = try DocumentRepair()
    try repair.add(bytes.bytes)
    var sink = ByteSink { output += $0 }
    let result = try repair.finish(into: &sink)
    try sink.flush()
    return (output, result)
  } catch {
    return nil
  }
}
