import Testing

@Suite("feedtool on a terminal")
struct TerminalTests {
  @Test("without input it tells how it is used")
  func noInput() throws {
    let result = try Tool().runOnTerminal("parse")
    #expect(result.status == 2)
    #expect(result.shown.contains("no input"))
  }

  @Test("JSON is coloured and control characters are not sent raw")
  func coloured() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(title: "a\u{9B}b"), to: "feed.xml")
    let result = try tool.runOnTerminal("parse", "feed.xml", "--quiet")
    #expect(result.shown.contains("\u{1B}[34m\"title\"\u{1B}[0m: \u{1B}[32m\"a\\u009bb\""))
    let plain = try tool.runOnTerminal("parse", "feed.xml", "--quiet", "--color", "never")
    #expect(plain.shown.contains("\"title\": \"a\\u009bb\""))
  }

  @Test("info is a page for people")
  func page() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "feed.xml")
    let result = try tool.runOnTerminal("info", "feed.xml", "--color", "never")
    #expect(result.status == 0)
    #expect(result.shown.hasPrefix("Show\r\nhttps://example.com/\r\n"))
    #expect(result.shown.contains("Transcripts  2"))
  }
}
