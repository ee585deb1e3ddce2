import Testing

@testable import FeedKit

@Suite("What the observer of a reading says")
struct ObserverTests {
  @Test("findings do not depend on how the input is cut")
  func chunks() throws {
    let document = Self.feed
    let whole = try Judging.findings(document)
    #expect(whole.count > 5)
    for size in [1, 7, 64, 1_000] {
      #expect(try Judging.findings(document, chunk: size) == whole)
    }
  }

  @Test("a finding in an item names the episode, one in the channel none")
  func episodes() throws {
    let found = try Judging.findings(Self.feed)
    let date = try #require(found.first { $0.rule == "psp-pubdate-bad" })
    #expect(date.episode?.title == "Fog")
    #expect(date.episode?.id == "fog")
    let link = try #require(found.first { $0.rule == "uri-relative" })
    #expect(link.episode == nil)
  }

  @Test("an element is where its tag begins, an attribute where its name does")
  func places() throws {
    let found = try Judging.findings(Self.feed)
    let lines = Self.feed.split(separator: "\n", omittingEmptySubsequences: false)
    for (rule, text) in [
      ("psp-pubdate-bad", "<pubDate>"), ("psp-enclosure-length", "length="),
      ("uri-relative", "<link>"), ("pc-person-empty", "<podcast:person"),
    ] {
      let position = try #require(found.first { $0.rule.rawValue == rule }?.position)
      let rest = lines[position.line - 1].utf8.dropFirst(position.column - 1)
      #expect(String(rest)?.hasPrefix(text) == true, "\(rule)")
      #expect(String(Self.feed.utf8.dropFirst(position.offset))?.hasPrefix(text) == true, "\(rule)")
    }
  }

  @Test("an attribute is found behind line breaks and other attributes")
  func attributeLines() throws {
    let feed = ExampleDocument.rss(
      item:
        "<enclosure\n  url=\"https://ferry.example/a.mp3\"\n  length = 'x'\n  type=\"audio/mpeg\"/>"
    )
    let finding = try #require(
      try Judging.findings(feed).first { $0.rule == "psp-enclosure-length" }
    )
    let position = try #require(finding.position)
    #expect(String(feed.utf8.dropFirst(position.offset))?.hasPrefix("length = 'x'") == true)
    #expect(position.column == 3)
    #expect(finding.path == "rss/channel/item/enclosure@length")
  }

  @Test("a rule may be silenced, raised, or the only one")
  func settings() throws {
    let silent = try Judging.findings(Self.feed) { $0.ignored = ["psp"] }
    #expect(!silent.contains { $0.rule.rawValue.hasPrefix("psp-") })
    #expect(!silent.isEmpty)
    let only = try Judging.findings(Self.feed) { $0.only = ["psp-pubdate-bad"] }
    #expect(Set(only.map(\.rule)) == ["psp-pubdate-bad"])
    let raised = try Judging.findings(Self.feed) { $0.levels = ["psp-enclosure-length": .error] }
    #expect(raised.first { $0.rule == "psp-enclosure-length" }?.severity == .error)
  }

  @Test("the first error does not stop the search, and what is too much is counted")
  func many() throws {
    let items = String(
      repeating: "<item><title>Fog</title><pubDate>x</pubDate></item>",
      count: 20_000
    )
    var options = ParseOptions()
    options.validation = ValidationOptions()
    var parser = FeedParser(options: options)
    var told = 0
    let text = "<rss version=\"2.0\"><channel>\(items)</channel></rss>"
    try parser.parse(Array(text.utf8).span.bytes)
    let summary = try parser.finish()
    while let event = parser.next() {
      if case .diagnostic = event { told += 1 }
    }
    #expect(told <= options.limits.diagnostics + 1)
    #expect(summary.diagnosticCount >= 20_000)
  }

  private static let feed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0">
    <channel><title>Night Ferry</title><link>home</link><description>Boats</description>
    <item><title>Fog</title><guid isPermaLink="false">fog</guid>
    <enclosure url="https://ferry.example/a.mp3" length="0" type="audio/mpeg"/>
    <pubDate>yesterday</pubDate><podcast:person role="host"/></item>
    <item><title>Bell</title><guid isPermaLink="false">fog</guid></item>
    </channel></rss>
    """
}
