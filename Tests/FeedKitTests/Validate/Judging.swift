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
    return document.contains("<opml")
      ? try list(bytes, options) : try feed(bytes, options, chunk: chunk)
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
