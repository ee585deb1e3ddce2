import Testing

@testable import FeedKit

@Suite("How many findings are told")
struct FindingCountTests {
  @Test("a rule that speaks too often is counted from there on, and hides no other")
  func ofRule() throws {
    let (found, count) = try judged(Self.feed(dates: 50), limit: 10)
    #expect(found.count { $0.rule == "psp-pubdate-bad" } == 10)
    #expect(found.contains { $0.rule == "psp-enclosure-length" })
    let last = try #require(found.last)
    #expect(last.rule == "limit-diagnostics")
    #expect(last.message.hasPrefix("40 more findings are only counted"))
    #expect(last.position == nil)
    #expect(last.message.contains("psp-pubdate-bad alone has spoken 50 times"))
    #expect(count == found.count - 1 + 40)
  }

  @Test("an error is told, however often its rule has spoken more mildly")
  func bySeverity() throws {
    let mild = String(repeating: Self.item("<itunes:explicit>no</itunes:explicit>"), count: 20)
    let feed = Self.rss(mild + Self.item("<itunes:explicit>maybe</itunes:explicit>"))
    let (found, _) = try judged(feed, limit: 5)
    let told = found.filter { $0.rule == "psp-explicit-value" }
    #expect(told.filter { $0.severity == .warning }.count == 5)
    #expect(told.filter { $0.severity == .error }.count == 1)
  }

  @Test("below the limit nothing is left out or said of it")
  func below() throws {
    let (found, count) = try judged(Self.feed(dates: 10), limit: 10)
    #expect(found.count { $0.rule == "psp-pubdate-bad" } == 10)
    #expect(!found.contains { $0.rule == "limit-diagnostics" })
    #expect(count == found.count)
  }

  @Test("a parser that is used again begins to count anew")
  func reset() throws {
    let feed = Array(Self.feed(dates: 20).utf8)
    var parser = FeedParser(options: Self.options(limit: 10))
    for _ in 0..<2 {
      try parser.parse(feed.span.bytes)
      _ = try parser.finish()
      var told = 0
      while let event = parser.next() {
        if case .diagnostic(let diagnostic) = event, diagnostic.rule == "psp-pubdate-bad" {
          told += 1
        }
      }
      #expect(told == 10)
      parser.reset(options: Self.options(limit: 10))
    }
  }

  @Test("paths are those of the document that is read, also with a parser that has read others")
  func paths() throws {
    let documents = [
      Self.rss(Self.item("<pubDate>x</pubDate>")),
      "<rss version=\"2.0\"><channel><title>A</title></channel>\(Self.item("<pubDate>x</pubDate>"))</rss>",
      """
      <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel><title>A</title></channel><item><title>A</title><pubDate>x</pubDate></item></r:RDF>
      """,
      Self.rss(Self.item("<pubDate>x</pubDate>")),
    ]
    var used = FeedParser(options: Self.options(limit: 10))
    for document in documents {
      let bytes = Array(document.utf8)
      var fresh = FeedParser(options: Self.options(limit: 10))
      #expect(try Self.read(bytes, &used) == Self.read(bytes, &fresh))
      used.reset(options: Self.options(limit: 10))
    }
  }

  private func judged(_ feed: String, limit: Int) throws -> (found: [Diagnostic], count: Int) {
    var parser = FeedParser(options: Self.options(limit: limit))
    let found = try Self.read(Array(feed.utf8), &parser)
    return (found, parser.summary.diagnosticCount)
  }

  private static func read(_ bytes: [UInt8], _ parser: inout FeedParser) throws -> [Diagnostic] {
    try parser.parse(bytes.span.bytes)
    _ = try parser.finish()
    var found: [Diagnostic] = []
    while let event = parser.next() {
      if case .diagnostic(let diagnostic) = event { found.append(diagnostic) }
    }
    return found
  }

  private static func options(limit: Int) -> ParseOptions {
    var options = ParseOptions()
    var validation = ValidationOptions()
    validation.only = ["psp-pubdate-bad", "psp-enclosure-length", "psp-explicit-value"]
    options.validation = validation
    options.limits.diagnosticsOfRule = limit
    return options
  }

  private static func feed(dates: Int) -> String {
    rss(
      String(repeating: item("<pubDate>x</pubDate>"), count: dates)
        + item("<enclosure url=\"https://ferry.example/a.mp3\" length=\"0\" type=\"audio/mpeg\"/>")
    )
  }

  private static func item(_ content: String) -> String {
    "<item><title>Fog</title>\(content)</item>"
  }

  private static func rss(_ items: String) -> String {
    """
    <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
    <title>Night Ferry</title><link>https://ferry.example/</link><description>Boats</description>
    \(items)</channel></rss>
    """
  }
}
