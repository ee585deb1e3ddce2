import FeedKit

/// Reads inputs one after the other on one thread.
struct Worker: ~Copyable {
  /// Bytes that are read before anything else is done, so that the first line comes soon.
  private static let firstBytes = 16_384

  private let runner: Runner
  private let output: OrderedOutput
  private var readers: [DocumentKind: any DocumentReader] = [:]
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(runner: Runner, output: OrderedOutput) {
    self.runner = runner
    self.output = output
  }

  /// Works until there are no more inputs, or writing fails.
  mutating func run() {
    while let (index, input) = runner.takeNext() {
      guard let turn = output.begin(index) else { return }
      do {
        try read(input, index: index, turn: turn)
        try turn.end()
      } catch {
        runner.note(error)
        output.stop()
      }
    }
  }

  /// The kind of a file by its first bytes; `nil` when they show none, or cannot be read.
  static func kind(of input: Input, _ options: ParseOptions) -> DocumentKind? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var sniffer = DocumentSniffer(options: options)
    guard let reader = try? FileReader(input.location) else { return nil }
    while !sniffer.isDecided {
      guard let count = try? reader.read(into: &buffer) else { return nil }
      if count == 0 {
        sniffer.finish()
        break
      }
      sniffer.see(buffer.span.bytes.extracting(first: count))
    }
    return sniffer.kind
  }

  private mutating func read(_ input: Input, index: Int, turn: OrderedOutput.Turn) throws {
    let request = runner.request
    var export = request.export
    export.source = input.source
    let own = runner.ownOutput(index, options: export)
    let sink = ByteSink(spansOf: 65_536) { bytes in
      if let own { try own.write(bytes) } else { try turn.write(bytes, to: .data) }
    }
    var delivery = Delivery(
      consumer: request.shape.makeConsumer(export, input),
      notes: InputNotes(input, turn: turn, settings: request.run, paint: runner.messages.paint),
      sink: sink
    )
    var reading = Reading(input: input, export: export, own: own)
    do {
      try read(&reading, &delivery)
    } catch let error as SystemError {
      delivery.outcome.status = delivery.outcome.hasDocument ? .partial : .unreadable
      if delivery.outcome.hasDocument, let reader = reading.reader {
        delivery.outcome.summary = reader.summary
      }
      delivery.outcome.summary.isPartial = true
      delivery.outcome.errors += 1
      delivery.outcome.failure = FeedError(
        code: FeedError.Code(rawValue: "unreadable"),
        message: error.message
      )
      try delivery.notes.add(unreadable: error.message)
    }
    try delivery.notes.finish(delivery.outcome)
    delivery.consumer.finish(delivery.outcome, to: &delivery.sink)
    try delivery.sink.flush()
    let outcome = delivery.outcome
    let report = delivery.consumer.report
    if request.run.isLossless && !report.lost.isEmpty {
      own?.discard()
    } else {
      try own?.commit()
    }
    runner.totals.withLock { $0.add(outcome, report) }
  }

  /// An input that is being read.
  private struct Reading {
    let input: Input
    let export: ExportOptions
    let own: FolderOutput?
    /// What reads the document, once its kind is known; until then bytes wait.
    var reader: (any DocumentReader)?
    var held: [UInt8] = []
    var failure: FeedError?
  }

  /// Reads an input to its end, or to where it can be read.
  private mutating func read(_ reading: inout Reading, _ delivery: inout Delivery) throws {
    if let failure = reading.input.failure { throw failure }
    let file = try FileReader(reading.input.location)
    var sniffer = DocumentSniffer(options: runner.request.parse)
    if let kind = runner.request.kind { try begin(kind, &reading, &delivery) }
    while true {
      let isFirst = delivery.outcome.byteCount == 0
      let count = try file.read(into: &buffer, atMost: isFirst ? Self.firstBytes : .max)
      delivery.outcome.byteCount += count
      runner.progress.advance(count)
      if reading.failure == nil {
        try take(count, &sniffer, &reading, &delivery)
        try reading.reader?.deliver(to: &delivery)
        if file.isLive || isFirst { try delivery.sink.flush() }
        if let cause = delivery.sink.failure { throw cause }
      }
      if count == 0 {
        delivery.outcome.wasReadWhole = true
        break
      }
      // What waits for its kind is seen when that is known.
      if reading.held.isEmpty { delivery.consumer.see(buffer.span.extracting(first: count)) }
      if reading.failure != nil && !delivery.consumer.wantsAllBytes || output.isStopped { break }
    }
    if let reader = reading.reader { delivery.outcome.summary = reader.summary }
    delivery.outcome.count(untoldOf: delivery.outcome.summary.diagnosticCount)
    delivery.outcome.settle(reading.failure, of: reading.input)
    if let failure = reading.failure { try note(failure, &delivery) }
  }

  /// Gives bytes of the buffer to what reads them; none say that the input has ended.
  private mutating func take(
    _ count: Int,
    _ sniffer: inout DocumentSniffer,
    _ reading: inout Reading,
    _ delivery: inout Delivery
  ) throws {
    // Through a local, since the buffer and the readers are parts of one value.
    let buffer = buffer
    let bytes = buffer.span.bytes.extracting(first: count)
    if reading.reader == nil {
      if count > 0 { sniffer.see(bytes) } else { sniffer.finish() }
      guard sniffer.isDecided || count == 0 else {
        reading.held += buffer[..<count]
        return
      }
      try begin(sniffer.kind ?? .feed, &reading, &delivery)
      let held = reading.held
      reading.held = []
      if !held.isEmpty, reading.failure == nil {
        delivery.consumer.see(held.span)
        reading.failure = parse(held.span.bytes, reading.reader)
      }
      guard reading.failure == nil else { return }
    }
    reading.failure = parse(bytes, reading.reader)
  }

  /// Gets ready to read a document of a kind.
  private mutating func begin(
    _ kind: DocumentKind,
    _ reading: inout Reading,
    _ delivery: inout Delivery
  ) throws {
    delivery.outcome.kind = kind
    guard let form = runner.form(for: kind) else {
      reading.failure = FeedError(
        code: .notAFeed,
        message: "is of kind \(kind), which \(runner.request.shape.name) has no place for here"
      )
      return
    }
    if let name = reading.export.columns.first(where: { !form.columns.contains($0) }) {
      throw NearestNames.unknown("column", name, among: form.columns)
    }
    if kind != .feed {
      delivery.consumer = form.makeConsumer(reading.export, reading.input)
      reading.own?.form = form
    }
    var options = runner.request.parse
    options.source = reading.input.source
    if let base = options.url, base.hasSuffix("/") { options.url = base + options.source }
    // What is only found in a folder must show that it is a transcript.
    if reading.input.isFound, runner.request.kind == nil { options.transcript.readsAnyText = false }
    let reader = readers[kind] ?? DocumentReaders.all.first { $0.kind == kind }?.make()
    readers[kind] = reader
    reader?.begin(options)
    reading.reader = reader
  }

  private func parse(_ bytes: RawSpan, _ reader: (any DocumentReader)?) -> FeedError? {
    do throws(FeedError) {
      if bytes.isEmpty { try reader?.finish() } else { try reader?.parse(bytes) }
      return nil
    } catch {
      return error
    }
  }

  private func note(_ failure: FeedError, _ delivery: inout Delivery) throws {
    if failure.code == .unknownEncoding { throw UsageError(failure.message) }
    if delivery.outcome.status != .skipped { try delivery.notes.add(failure) }
  }
}
