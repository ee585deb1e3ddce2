public import FeedKit

/// Reads a document as a transcript, whole and in pieces, and writes what was read in every format.
///
/// - Parameters:
///   - bytes: The document.
///   - format: The format to read it as; `nil` to decide by the bytes.
public func checkTranscript(_ bytes: UnsafeRawBufferPointer, as format: TranscriptFormat?) {
  var options = ParseOptions()
  options.transcript.format = format
  expectEqual(
    transcriptTrace(bytes, options, isCut: false),
    transcriptTrace(bytes, options, isCut: true)
  )
}

private func transcriptTrace(
  _ bytes: UnsafeRawBufferPointer,
  _ options: ParseOptions,
  isCut: Bool
) -> Trace {
  var trace = Trace()
  var parser = TranscriptParser(options: options)
  var exporters = TranscriptExporters.all.map { $0.makeExporter(ExportOptions()) }
  func take(from parser: inout TranscriptParser) {
    while let event = parser.next() {
      if case .diagnostic(let diagnostic) = event { trace.add(diagnostic) }
      for index in exporters.indices {
        trace.add { exporters[index].add(event, to: &$0) }
      }
    }
  }
  do {
    try feed(bytes, isCut: isCut) { span in
      try parser.parse(span)
      take(from: &parser)
    }
    _ = try parser.finish()
    take(from: &parser)
  } catch {
    // What was completed before comes first, as it does where it was taken before.
    take(from: &parser)
    trace.add(error)
  }
  let summary = parser.summary
  for index in exporters.indices {
    trace.add { exporters[index].finish(summary, to: &$0) }
  }
  return trace
}
