import FeedKit

/// Reads inputs one after the other on one thread.
struct Worker: ~Copyable {
  /// Bytes that are read before anything else is done, so that the first line comes soon.
  private static let firstBytes = 16_384

  private let runner: Runner
  private let output: OrderedOutput
  private var parser: FeedParser
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(runner: Runner, output: OrderedOutput) {
    self.runner = runner
    self.output = output
    parser = FeedParser(options: runner.request.parse)
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

  private mutating func read(_ input: Input, index: Int, turn: OrderedOutput.Turn) throws {
    let request = runner.request
    var export = request.export
    export.source = input.source
    let own = runner.ownOutput(index, options: export)
    var sink = ByteSink(spansOf: 65_536) { bytes in
      if let own { try own.write(bytes) } else { try turn.write(bytes, to: .data) }
    }
    var notes = InputNotes(input, turn: turn, settings: request.run, paint: runner.messages.paint)
    var consumer = request.shape.makeConsumer(export, input)
    var outcome = Outcome()
    do {
      try read(input, &consumer, &notes, &outcome, &sink)
    } catch let error as SystemError {
      outcome.status = outcome.hasFeed ? .partial : .unreadable
      if outcome.hasFeed { outcome.summary = parser.summary }
      outcome.summary.isPartial = true
      outcome.errors += 1
      try notes.add(unreadable: error.message)
    }
    try notes.finish(outcome)
    consumer.finish(outcome, to: &sink)
    try sink.flush()
    if request.run.isLossless && !consumer.report.lost.isEmpty {
      own?.discard()
    } else {
      try own?.commit()
    }
    runner.totals.withLock { $0.add(outcome, consumer.report) }
  }

  /// Reads an input to its end, or to where it can be read.
  private mutating func read(
    _ input: Input,
    _ consumer: inout any Consumer,
    _ notes: inout InputNotes,
    _ outcome: inout Outcome,
    _ sink: inout ByteSink
  ) throws {
    if let failure = input.failure { throw failure }
    let reader = try FileReader(input.location)
    var options = runner.request.parse
    options.source = input.source
    parser.reset(options: options)
    var failure: FeedError?
    while true {
      let isFirst = outcome.byteCount == 0
      let count = try reader.read(into: &buffer, atMost: isFirst ? Self.firstBytes : .max)
      outcome.byteCount += count
      runner.progress.advance(count)
      if failure == nil {
        failure = parse(count)
        try deliver(to: &consumer, &notes, &outcome, &sink)
        if reader.isLive || isFirst { try sink.flush() }
        if let cause = sink.failure { throw cause }
      }
      if count == 0 {
        outcome.wasReadWhole = true
        break
      }
      consumer.see(buffer.span.extracting(first: count))
      if failure != nil && !consumer.wantsAllBytes || output.isStopped { break }
    }
    outcome.summary = parser.summary
    outcome.settle(failure, of: input)
    if let failure { try note(failure, outcome, &notes) }
  }

  /// Gives bytes of the buffer to the parser; none say that the input has ended.
  private mutating func parse(_ count: Int) -> FeedError? {
    do {
      if count == 0 {
        _ = try parser.finish()
      } else {
        // Through a local, since the parser and the buffer are parts of one value.
        let buffer = buffer
        try parser.parse(buffer.span.bytes.extracting(first: count))
      }
      return nil
    } catch {
      return error
    }
  }

  /// Hands on what the parser has completed.
  private mutating func deliver(
    to consumer: inout any Consumer,
    _ notes: inout InputNotes,
    _ outcome: inout Outcome,
    _ sink: inout ByteSink
  ) throws {
    while let event = parser.next() {
      switch event {
      case .feed:
        outcome.hasFeed = true
        try notes.beginFeed()
      case .diagnostic(let diagnostic):
        outcome.count(diagnostic)
        try notes.add(diagnostic)
      default:
        break
      }
      consumer.add(event, to: &sink)
    }
  }

  private func note(
    _ failure: FeedError,
    _ outcome: Outcome,
    _ notes: inout InputNotes
  ) throws {
    if failure.code == .unknownEncoding { throw UsageError(failure.message) }
    if outcome.status != .skipped { try notes.add(failure) }
  }
}
