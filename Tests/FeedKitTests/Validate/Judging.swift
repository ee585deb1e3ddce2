@testable import FeedKit

/// Reads documents with validation on.
enum Judging {
  /// The findings about a document, in the order in which they are told.
  static func findings(
    _ document: String,
    _ profile: ValidationProfile = .podcast,
    chunk: Int = 65_536,
    configure: (inout ValidationOptions) -> Void = { _ in }
  ) throws -> [Diagnostic] {
    var options = ParseOptions()
    var validation = ValidationOptions()
    validation.profile = profile
    configure(&validation)
    options.validation = validation
    let bytes = Array(document.utf8)
    if document.contains("<opml") { return try list(bytes, options) }
    return isFeed(document)
      ? try feed(bytes, options, chunk: chunk) : try transcript(bytes, options, chunk: chunk)
  }

  private static func isFeed(_ document: String) -> Bool {
    ["<rss", "<feed", "<entry", "<a:feed", "<rdf:RDF", "<channel", "<CHANNEL"].contains {
      document.contains($0)
    }
  }

  private static func transcript(
    _ bytes: [UInt8],
    _ options: ParseOptions,
    chunk: Int
  ) throws -> [Diagnostic] {
    var options = options
    if options.validation?.profile == .vtt { options.transcript.format = .vtt }
    var parser = TranscriptParser(options: options)
    var found: [Diagnostic] = []
    func drain(_ parser: inout TranscriptParser) {
      while let event = parser.next() {
        if case .diagnostic(let diagnostic) = event { found.append(diagnostic) }
      }
    }
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + chunk)
      try parser.parse(Array(bytes[start..<end]).span.bytes)
      drain(&parser)
      start = end
    }
    _ = try parser.finish()
    drain(&parser)
    return found
  }

  /// The ids of the rules that speak about a document.
  static func rules(
    _ document: String,
    _ profile: ValidationProfile = .podcast
  ) throws -> Set<RuleID> {
    Set(try findings(document, profile).map(\.rule))
  }

  private static func feed(
    _ bytes: [UInt8],
    _ options: ParseOptions,
    chunk: Int
  ) throws -> [Diagnostic] {
    var parser = FeedParser(options: options)
    var found: [Diagnostic] = []
    func drain(_ parser: inout FeedParser) {
      while let event = parser.next() {
        if case .diagnostic(let diagnostic) = event { found.append(diagnostic) }
      }
    }
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + chunk)
      try parser.parse(Array(bytes[start..<end]).span.bytes)
      drain(&parser)
      start = end
    }
    _ = try parser.finish()
    drain(&parser)
    return found
  }

  private static func list(_ bytes: [UInt8], _ options: ParseOptions) throws -> [Diagnostic] {
    var parser = OPMLParser(options: options)
    var found: [Diagnostic] = []
    try parser.parse(bytes.span.bytes)
    _ = try parser.finish()
    while let event = parser.next() {
      if case .diagnostic(let diagnostic) = event { found.append(diagnostic) }
    }
    return found
  }
}
