/// A feed that was read as a whole, with what there is to say about it.
public struct FeedDocument: Sendable {
  /// The feed with its episodes.
  public var feed: Feed
  /// What was mended, doubtful or left out, in order of discovery.
  public var diagnostics: [Diagnostic]
  /// What the parse came to.
  public var summary: Summary

  /// Reads a whole feed from bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: The document, also compressed with gzip.
  ///   - options: How to read it.
  /// - Throws: ``FeedError`` when the bytes are no feed, or a safety limit stopped the reading.
  public init(parsing bytes: RawSpan, options: ParseOptions = .init()) throws(FeedError) {
    var parser = FeedParser(options: options)
    var collector = Collector()
    var start = 0
    while start < bytes.byteCount {
      let end = min(start + 65_536, bytes.byteCount)
      try parser.parse(bytes.extracting(start..<end))
      collector.drain(&parser)
      start = end
    }
    let summary = try parser.finish()
    collector.drain(&parser)
    self = collector.document(summary)
  }

  /// Reads a whole feed from bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: The document, also compressed with gzip.
  ///   - options: How to read it.
  /// - Throws: ``FeedError`` when the bytes are no feed, or a safety limit stopped the reading.
  public init(parsing bytes: [UInt8], options: ParseOptions = .init()) throws(FeedError) {
    try self.init(parsing: bytes.span.bytes, options: options)
  }

  private init(feed: Feed, diagnostics: [Diagnostic], summary: Summary) {
    self.feed = feed
    self.diagnostics = diagnostics
    self.summary = summary
  }

  private struct Collector {
    private var feed = Feed()
    private var episodes: [Episode] = []
    private var diagnostics: [Diagnostic] = []

    mutating func drain(_ parser: inout FeedParser) {
      while let event = parser.next() {
        switch event {
        case .feed(let feed), .feedChanged(let feed): self.feed = feed
        case .episode(let episode): episodes.append(episode)
        case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
        }
      }
    }

    consuming func document(_ summary: Summary) -> FeedDocument {
      feed.episodes = episodes
      return FeedDocument(feed: feed, diagnostics: diagnostics, summary: summary)
    }
  }
}

extension Feed {
  /// Reads a whole feed, with its episodes, from bytes in memory.
  ///
  /// Use ``FeedDocument`` to learn what was mended as well, and ``FeedParser`` for feeds of any size.
  ///
  /// - Parameters:
  ///   - bytes: The document, also compressed with gzip.
  ///   - options: How to read it.
  /// - Throws: ``FeedError`` when the bytes are no feed, or a safety limit stopped the reading.
  public init(parsing bytes: [UInt8], options: ParseOptions = .init()) throws(FeedError) {
    self = try FeedDocument(parsing: bytes, options: options).feed
  }

  /// Reads a whole feed, with its episodes, from a text in memory.
  ///
  /// - Parameters:
  ///   - text: The document.
  ///   - options: How to read it.
  /// - Throws: ``FeedError`` when the text is no feed, or a safety limit stopped the reading.
  public init(parsing text: String, options: ParseOptions = .init()) throws(FeedError) {
    // A string is UTF-8, whatever its declaration says of the file that it came from.
    var options = options
    options.encoding = options.encoding ?? "utf-8"
    try self.init(parsing: Array(text.utf8), options: options)
  }
}
