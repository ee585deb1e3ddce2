import Testing

@Suite("feedtool info")
struct InfoTests {
  @Test("the inventory has a row for each file, bad ones too")
  func inventory() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "all/a.xml")
    try tool.write("words", to: "all/b.txt")
    try tool.write(FeedText.truncated(), to: "all/c.xml")
    let result = try tool.run(
      "info",
      "all",
      "missing.xml",
      "--to",
      "csv",
      "--columns",
      "source,format,episodes,status"
    )
    #expect(result.status == 3)
    #expect(
      result.output == """
        source,format,episodes,status\r
        a.xml,rss-2.0,2,good\r
        b.txt,,,skipped\r
        c.xml,rss-2.0,2,partial\r
        missing.xml,,,unreadable\r

        """
    )
  }

  @Test("the inventory names dates, bytes and the digest of the whole file")
  func digest() throws {
    let tool = try Tool()
    try tool.write("abc", to: "abc.txt")
    let result = try tool.run("info", "abc.txt", "--to", "ndjson")
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix(
        "{\"source\":\"abc.txt\",\"bytes\":3,\"sha256\":\""
          + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\""
      )
    )
  }

  @Test("many inputs are a line each")
  func lines() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(title: "One"), to: "a.xml")
    try tool.write(FeedText.feed(title: "Two"), to: "b.xml")
    let result = try tool.run("info", "a.xml", "b.xml", "--to", "text")
    #expect(result.lines.count == 2)
    #expect(result.lines.first?.hasSuffix("good     One") == true)
    #expect(result.lines.first?.contains("2026-01-01") == true)
  }

  @Test("a page tells episodes, audio and what is not known")
  func page() throws {
    let tool = try Tool()
    let extra = "<x:thing xmlns:x=\"https://example.com/x\">1</x:thing>"
    let result = try tool.run("info", "--to", "text", input: FeedText.feed(items: 61, extra: extra))
    #expect(result.output.contains("Episodes     61, on 2026-01-01"))
    #expect(result.output.contains("Audio        1 h 01 min in 61 episodes"))
    #expect(result.output.contains("https://example.com/x (1)"))
  }

  @Test("what ended the reading is told even where diagnostics are not")
  func truncated() throws {
    let tool = try Tool()
    let result = try tool.run("info", "--to", "text", "--quiet", input: FeedText.truncated())
    #expect(result.status == 4)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.contains("[truncated]"))
    #expect(result.output.contains("Status       read only in part"))
  }
}
