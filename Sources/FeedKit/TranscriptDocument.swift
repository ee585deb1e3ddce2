/// A transcript that was read as a whole, with what there is to say about it.
public struct TranscriptDocument: Sendable {
  /// The transcript with its segments.
  public var transcript: Transcript
  /// What was mended, doubtful or left out, in order of discovery.
  public var diagnostics: [Diagnostic] = []
  /// What the parse came to.
  public var summary = Summary()

  /// Reads a whole transcript from bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: The document, also compressed with gzip.
  ///   - options: How to read it.
  /// - Throws: ``FeedError`` when the bytes are no transcript, or a safety limit stopped the reading.
  public init(parsing bytes: RawSpan, options: ParseOptions = .init()) throws(FeedError) {
    transcript = Transcript(format: .text)
    var parser = TranscriptParser(options: options)
    var segments: [Segment] = []
    var start = 0
    while start < bytes.byteCount {
      let end = min(start + 65_536, bytes.byteCount)
      try parser.parse(bytes.extracting(start..<end))
      take(from: &parser, &segments)
      start = end
    }
    summary = try parser.finish()
    take(from: &parser, &segments)
    transcript.segments = segments
  }

  /// Reads a whole transcript from bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: The document, also compressed with gzip.
  ///   - options: How to read it.
  /// - Throws: ``FeedError`` when the bytes are no transcript, or a safety limit stopped the reading.
  public init(parsing bytes: [UInt8], options: ParseOptions = .init()) throws(FeedError) {
    try self.init(parsing: bytes.span.bytes, options: options)
  }

  private mutating func take(from parser: inout TranscriptParser, _ segments: inout [Segment]) {
    while let event = parser.next() {
      switch event {
      case .transcript(let header), .transcriptChanged(let header): transcript = header
      case .segment(let segment): segments.append(segment)
      case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
      }
    }
  }
}

extension Transcript {
  /// Reads a whole transcript, with its segments, from bytes in memory.
  ///
  /// Use ``TranscriptDocument`` to learn what was mended as well, and ``TranscriptParser`` for
  /// transcripts of any size.
  ///
  /// - Parameters:
  ///   - bytes: The document, also compressed with gzip.
  ///   - options: How to read it.
  /// - Throws: ``FeedError`` when the bytes are no transcript, or a safety limit stopped the reading.
  public init(parsing bytes: [UInt8], options: ParseOptions = .init()) throws(FeedError) {
    self = try TranscriptDocument(parsing: bytes, options: options).transcript
  }
}
