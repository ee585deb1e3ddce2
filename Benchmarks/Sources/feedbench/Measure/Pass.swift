import CYardstick
@_spi(Measuring) import FeedKit

/// One pass over an input, the same way for every mode: read, parse, take, drop.
struct Pass: ~Copyable {
  private var reader = Reader()
  private var buffer: [UInt8]

  /// Makes a pass that reads so many bytes at a time.
  init(chunkSize: Int = 65_536) {
    buffer = Array(repeating: 0, count: chunkSize)
  }

  /// Reads a file in a mode.
  ///
  /// A pass can be used again: the parser is reset.
  mutating func run(_ mode: Mode, path: String) throws -> Outcome {
    if case .empty = mode { return Outcome() }
    let file = try System.open(path)
    defer { System.close(file) }
    switch mode {
    case .empty:
      return Outcome()
    case .null:
      return null(file: file)
    case .typed:
      reader.start(source: path)
      read(file: file) { _ in }
      return reader.outcome
    case .through(let detour):
      reader = Reader(detour: detour)
      reader.start(source: path)
      read(file: file) { _ in }
      return reader.outcome
    case .judged:
      reader.start(source: path, validation: ValidationOptions())
      read(file: file) { _ in }
      return reader.outcome
    case .transcript:
      return transcript(file: file, validation: nil)
    case .judgedTranscript:
      return transcript(file: file, validation: ValidationOptions())
    case .export(let format):
      return try export(file: file, source: path, format: format)
    }
  }

  /// Reads bytes in memory, typed, in pieces of the chunk size.
  mutating func run(bytes: [UInt8]) -> Outcome {
    reader.start(source: "memory")
    let size = buffer.count
    var offset = 0
    while offset < bytes.count {
      let end = min(offset + size, bytes.count)
      guard reader.push(bytes.span.bytes.extracting(offset..<end), to: { _ in }) else { break }
      offset = end
    }
    reader.finish { _ in }
    return reader.outcome
  }

  private func null(file: Int32) -> Outcome {
    let result = yardstick_parse(file)
    var outcome = Outcome()
    outcome.bytes = Int(result.bytes)
    outcome.failure = result.error == 0 ? nil : "libxml2 error \(result.error)"
    return outcome
  }

  private mutating func transcript(file: Int32, validation: ValidationOptions?) -> Outcome {
    var options = ParseOptions()
    options.validation = validation
    var parser = TranscriptParser(options: options)
    var outcome = Outcome()
    func drain() {
      while let event = parser.next() {
        switch event {
        case .segment: outcome.episodes += 1
        case .diagnostic: outcome.diagnostics += 1
        default: break
        }
      }
    }
    do throws(FeedError) {
      while true {
        let count = System.read(file, into: &buffer)
        guard count > 0 else { break }
        outcome.bytes += count
        try parser.parse(buffer.span.bytes.extracting(0..<count))
        drain()
      }
      _ = try parser.finish()
      drain()
    } catch {
      outcome.failure = error.code.rawValue
    }
    return outcome
  }

  private mutating func export(
    file: Int32,
    source: String,
    format: ExportFormat
  ) throws -> Outcome {
    var options = ExportOptions()
    options.source = source
    let tally = Tally()
    var sink = ByteSink(spansOf: 65_536) { tally.bytes += $0.byteCount }
    format.begin(options, &sink)
    var exporter = format.makeExporter(options)
    reader.start(source: source)
    read(file: file) { event in exporter.add(event, to: &sink) }
    exporter.finish(reader.summary, to: &sink)
    format.end(options, &sink)
    try sink.flush()
    var outcome = reader.outcome
    outcome.outputBytes = tally.bytes
    return outcome
  }

  private mutating func read(file: Int32, to take: (consuming FeedEvent) -> Void) {
    // A span of a stored property would borrow all of self.
    var buffer: [UInt8] = []
    swap(&buffer, &self.buffer)
    defer { swap(&buffer, &self.buffer) }
    while true {
      let count = System.read(file, into: &buffer)
      guard count > 0, reader.push(buffer.span.bytes.extracting(0..<count), to: take) else { break }
    }
    reader.finish(to: take)
  }
}

/// A parser with the count of what it delivered.
private struct Reader: ~Copyable {
  private(set) var outcome = Outcome()
  private var parser: FeedParser

  init(detour: Detour = .tagsAndText) {
    parser = FeedParser(options: .init(), detour: detour)
  }

  var summary: Summary { parser.summary }

  mutating func start(source: String, validation: ValidationOptions? = nil) {
    var options = ParseOptions()
    options.source = source
    options.validation = validation
    parser.reset(options: options)
    outcome = Outcome()
  }

  /// Pushes a chunk and takes what it completed; false when the reading is over.
  mutating func push(_ bytes: RawSpan, to take: (consuming FeedEvent) -> Void) -> Bool {
    outcome.bytes += bytes.byteCount
    do throws(FeedError) {
      try parser.parse(bytes)
    } catch {
      outcome.failure = error.code.rawValue
    }
    drain(to: take)
    return outcome.failure == nil
  }

  mutating func finish(to take: (consuming FeedEvent) -> Void) {
    guard outcome.failure == nil else { return }
    do throws(FeedError) {
      _ = try parser.finish()
    } catch {
      outcome.failure = error.code.rawValue
    }
    drain(to: take)
  }

  private mutating func drain(to take: (consuming FeedEvent) -> Void) {
    while let event = parser.next() {
      switch event {
      case .episode: outcome.episodes += 1
      case .diagnostic: outcome.diagnostics += 1
      default: break
      }
      take(event)
    }
  }
}

/// A count that a closure can keep.
private final class Tally {
  var bytes = 0
}
