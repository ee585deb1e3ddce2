import Testing

@testable import FeedKit

@Suite("Too much unknown content")
struct ExtensionLimitTests {
  @Test("is told once for each item")
  func once() throws {
    let unknown = String(
      repeating: "<x:a xmlns:x='urn:x'>\(String(repeating: "a", count: 90))</x:a>",
      count: 50
    )
    let item = "<item><title>T</title>\(unknown)</item>"
    var options = ParseOptions()
    options.limits.extensionBytes = 1_000
    let text = "<rss version='2.0'><channel>\(item)\(item)</channel></rss>"
    let document = try FeedDocument(parsing: Array(text.utf8), options: options)
    #expect(document.diagnostics.map(\.rule) == ["limit-extensions", "limit-extensions"])
    #expect(document.feed.episodes.allSatisfy { !$0.extensions.elements.isEmpty })
  }
}
