import FeedKit

/// Reads documents of one kind, one after the other, and hands on what they hold.
protocol DocumentReader: AnyObject {
  /// What the reading came to so far.
  var summary: Summary { get }

  /// Begins another document.
  func begin(_ options: ParseOptions)

  /// Takes the next bytes.
  func parse(_ bytes: RawSpan) throws(FeedError)

  /// Says that the document has ended.
  func finish() throws(FeedError)

  /// Hands on what is complete.
  func deliver(to delivery: inout Delivery) throws
}

/// What reads each kind of document; a line adds a kind.
enum DocumentReaders {
  static let all: [(kind: DocumentKind, make: @Sendable () -> any DocumentReader)] = [
    (.feed, { EarlyReader.take() ?? FeedReading() }),
    (.opml, { OPMLReading() }),
    (.chapters, { ChaptersReading() }),
    (.transcript, { TranscriptReading() }),
  ]

  /// The names of kinds, and of the formats of transcripts.
  static var names: [String] {
    all.map(\.kind.rawValue) + TranscriptFormat.readable.map(\.rawValue)
  }
}

/// Where what one input holds goes.
struct Delivery: ~Copyable {
  var consumer: any Consumer
  var notes: InputNotes
  var outcome = Outcome()
  var sink: ByteSink

  /// Says that the document is what it was taken for, and has something to write.
  mutating func beginDocument() throws {
    outcome.hasDocument = true
    try notes.beginDocument()
  }

  mutating func note(_ diagnostic: Diagnostic) throws {
    outcome.count(diagnostic)
    try notes.add(diagnostic)
  }
}

/// Reads feeds.
final class FeedReading: DocumentReader {
  private var parser = FeedParser()

  var summary: Summary { parser.summary }

  func begin(_ options: ParseOptions) { parser.reset(options: options) }

  func parse(_ bytes: RawSpan) throws(FeedError) { try parser.parse(bytes) }

  func finish() throws(FeedError) { _ = try parser.finish() }

  /// Drops what is complete.
  func drop() {
    while parser.next() != nil {}
  }

  func deliver(to delivery: inout Delivery) throws {
    while let event = parser.next() {
      switch event {
      case .feed: try delivery.beginDocument()
      case .diagnostic(let diagnostic): try delivery.note(diagnostic)
      default: break
      }
      delivery.consumer.add(event, to: &delivery.sink)
    }
  }
}

/// Reads OPML lists.
final class OPMLReading: DocumentReader {
  private var parser = OPMLParser()

  var summary: Summary { parser.summary }

  func begin(_ options: ParseOptions) { parser = OPMLParser(options: options) }

  func parse(_ bytes: RawSpan) throws(FeedError) { try parser.parse(bytes) }

  func finish() throws(FeedError) { _ = try parser.finish() }

  func deliver(to delivery: inout Delivery) throws {
    while let event = parser.next() {
      switch event {
      case .head: try delivery.beginDocument()
      case .diagnostic(let diagnostic): try delivery.note(diagnostic)
      default: break
      }
      delivery.consumer.add(event, to: &delivery.sink)
    }
  }
}

/// Reads chapters files.
final class ChaptersReading: DocumentReader {
  private var parser = ChaptersParser()

  var summary: Summary { parser.summary }

  func begin(_ options: ParseOptions) { parser = ChaptersParser(options: options) }

  func parse(_ bytes: RawSpan) throws(FeedError) { try parser.parse(bytes) }

  func finish() throws(FeedError) { _ = try parser.finish() }

  func deliver(to delivery: inout Delivery) throws {
    while let event = parser.next() {
      switch event {
      case .list: try delivery.beginDocument()
      case .diagnostic(let diagnostic): try delivery.note(diagnostic)
      }
      delivery.consumer.add(event, to: &delivery.sink)
    }
  }
}
