/// Reads records of JSON one after the other: NDJSON, or the elements of one array.
struct RecordLines: ~Copyable {
  private struct Handler: JSONHandler, ~Copyable {
    var failure: FeedError? { nil }
    var builder = JSONValueBuilder(limit: 16 << 20)
    var records: [(record: JSONValue, position: Position)] = []
    var diagnostics: [Diagnostic] = []

    mutating func begin(encodingName: String) {}

    mutating func take(
      _ token: JSONToken,
      in reader: borrowing JSONReader,
      at position: Position
    ) {
      // An array around all records is only their frame.
      if !builder.isInside, token == .beginArray || token == .endArray { return }
      if let record = builder.take(token, in: reader) { records.append((record, position)) }
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
  }

  private var stream: JSONEventStream<Handler>

  /// Makes a reader.
  init(limits: Limits) {
    stream = JSONEventStream(
      handler: Handler(),
      encoding: nil,
      isStrict: false,
      limits: limits,
      isSequence: true
    )
  }

  /// Takes the next bytes.
  mutating func parse(_ bytes: RawSpan) throws(FeedError) { try stream.parse(bytes) }

  /// Says that there are no more bytes.
  ///
  /// - Returns: Whether the last record was whole.
  mutating func finish() throws(FeedError) -> Bool { try stream.finish() }

  /// The records that were completed since the last call, with the place where each ends.
  mutating func takeRecords() -> [(record: JSONValue, position: Position)] {
    let records = stream.handler.records
    stream.handler.records.removeAll(keepingCapacity: true)
    return records
  }

  /// What was wrong since the last call.
  mutating func takeDiagnostics() -> [Diagnostic] {
    let diagnostics = stream.handler.diagnostics
    stream.handler.diagnostics.removeAll()
    return diagnostics
  }
}
