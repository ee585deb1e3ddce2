/// The events of a feed whose bytes come from an asynchronous sequence of chunks.
///
/// Each iteration takes only as many chunks as the next event needs.
public struct FeedEvents<Chunks: AsyncSequence>: AsyncSequence
where Chunks.Element: Sequence<UInt8> {
  /// What the sequence gives.
  public typealias Element = FeedEvent

  private let chunks: Chunks
  private let options: ParseOptions

  /// Makes the events of a feed.
  ///
  /// - Parameters:
  ///   - chunks: The document's bytes, cut in any way.
  ///   - options: How to read it.
  public init(_ chunks: Chunks, options: ParseOptions = .init()) {
    self.chunks = chunks
    self.options = options
  }

  /// Makes an iterator; it belongs to one task at a time.
  public func makeAsyncIterator() -> Iterator {
    Iterator(chunks: chunks.makeAsyncIterator(), options: options)
  }

  /// Reads on as far as the next event.
  public struct Iterator: AsyncIteratorProtocol {
    private var chunks: Chunks.AsyncIterator
    private let parser: ParserBox
    private var isFinished = false
    /// What ended the reading, thrown after the events that were complete before it.
    private var failure: FeedError?

    fileprivate init(chunks: Chunks.AsyncIterator, options: ParseOptions) {
      self.chunks = chunks
      parser = ParserBox(options)
    }

    /// The next event, or `nil` at the end.
    ///
    /// - Throws: ``FeedError`` when nothing more can be read, or what the chunks throw.
    public mutating func next() async throws -> FeedEvent? {
      while true {
        if let event = parser.parser.next() { return event }
        if let failure {
          self.failure = nil
          throw failure
        }
        if isFinished { return nil }
        let chunk = try await chunks.next()
        do throws(FeedError) {
          try take(chunk.map { Array($0) })
        } catch {
          isFinished = true
          failure = error
        }
      }
    }

    private mutating func take(_ chunk: [UInt8]?) throws(FeedError) {
      guard let chunk else {
        isFinished = true
        _ = try parser.parser.finish()
        return
      }
      try parser.parser.parse(chunk.span.bytes)
    }
  }
}

extension FeedEvents {
  /// Holds the parser, which cannot be copied, for an iterator, which must be.
  fileprivate final class ParserBox {
    var parser: FeedParser

    init(_ options: ParseOptions) { parser = FeedParser(options: options) }
  }
}

extension AsyncSequence where Element: Sequence<UInt8> {
  /// The events of the feed whose bytes come in these chunks.
  ///
  /// - Parameter options: How to read it.
  /// - Returns: The events, in document order.
  public func feedEvents(options: ParseOptions = .init()) -> FeedEvents<Self> {
    FeedEvents(self, options: options)
  }
}

extension AsyncSequence where Element == UInt8 {
  /// The events of the feed whose bytes come one by one, as from a file handle or URL session.
  ///
  /// - Parameter options: How to read it.
  /// - Returns: The events, in document order.
  public func feedEvents(
    options: ParseOptions = .init()
  ) -> FeedEvents<ByteChunks<Self>> {
    FeedEvents(ByteChunks(self), options: options)
  }
}

/// Gathers single bytes into chunks of at most 16 KiB.
public struct ByteChunks<Bytes: AsyncSequence>: AsyncSequence where Bytes.Element == UInt8 {
  /// What the sequence gives.
  public typealias Element = [UInt8]

  private let bytes: Bytes

  /// Makes chunks of bytes.
  public init(_ bytes: Bytes) { self.bytes = bytes }

  /// Makes an iterator; it belongs to one task at a time.
  public func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes.makeAsyncIterator()) }

  /// Gathers the next chunk.
  public struct Iterator: AsyncIteratorProtocol {
    private var bytes: Bytes.AsyncIterator

    fileprivate init(bytes: Bytes.AsyncIterator) { self.bytes = bytes }

    /// The next chunk, or `nil` at the end.
    ///
    /// - Throws: What the bytes throw.
    public mutating func next() async throws -> [UInt8]? {
      var chunk: [UInt8] = []
      while chunk.count < 16_384, let byte = try await bytes.next() { chunk.append(byte) }
      return chunk.isEmpty ? nil : chunk
    }
  }
}
