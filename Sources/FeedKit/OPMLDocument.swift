/// An OPML document that was read as a whole, with what there is to say about it.
public struct OPMLDocument: Sendable {
  /// What the document says about itself.
  public var head: OPMLHead
  /// The outermost lines, with those below them.
  public var outlines: [Outline]
  /// What was mended, doubtful or left out, in order of discovery.
  public var diagnostics: [Diagnostic]
  /// What the parse came to.
  public var summary: Summary

  /// Reads a whole document from bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: The document, also compressed with gzip.
  ///   - options: How to read it.
  /// - Throws: ``FeedError`` when the bytes are no OPML, or a safety limit stopped the reading.
  public init(parsing bytes: [UInt8], options: ParseOptions = .init()) throws(FeedError) {
    var parser = OPMLParser(options: options)
    var collector = Collector()
    var start = 0
    while start < bytes.count {
      let end = min(start + 65_536, bytes.count)
      try parser.parse(bytes.span.bytes.extracting(start..<end))
      collector.drain(&parser)
      start = end
    }
    summary = try parser.finish()
    collector.drain(&parser)
    collector.close(to: 0)
    head = collector.head
    outlines = collector.outlines
    diagnostics = collector.diagnostics
  }

  /// Puts lines below those that they stand below.
  private struct Collector {
    var head = OPMLHead()
    var outlines: [Outline] = []
    var diagnostics: [Diagnostic] = []
    private var open: [Outline] = []

    mutating func drain(_ parser: inout OPMLParser) {
      while let event = parser.next() {
        switch event {
        case .head(let head), .headChanged(let head): self.head = head
        case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
        case .outline(let outline, let level):
          close(to: level)
          open.append(outline)
        }
      }
    }

    mutating func close(to level: Int) {
      while open.count > level, let last = open.popLast() {
        if open.isEmpty {
          outlines.append(last)
        } else {
          open[open.count - 1].outlines.append(last)
        }
      }
    }
  }
}
