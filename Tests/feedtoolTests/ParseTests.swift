import Foundation
import Testing

@Suite("feedtool parse")
struct ParseTests {
  @Test("one input becomes one indented document")
  func oneDocument() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "feed.xml")
    let result = try tool.run("parse", "feed.xml")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("{\n  \"kind\": \"feed\",\n  \"source\": \"feed.xml\""))
    #expect(result.output.hasSuffix("\n}\n"))
    #expect(result.errors.isEmpty)
  }

  @Test("several inputs become one compact document a line, in their order")
  func documentsInLines() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(title: "B"), to: "b.xml")
    try tool.write(FeedText.feed(title: "A"), to: "a.xml")
    let result = try tool.run("parse", "b.xml", "a.xml")
    #expect(result.lines.count == 2)
    #expect(result.lines.first?.contains("\"title\":\"B\"") == true)
    #expect(result.errorLines.last == "2 inputs: 2 good, 0 mended, 0 skipped, 0 bad")
  }

  @Test("without inputs standard input is read")
  func standardInput() throws {
    let tool = try Tool()
    let result = try tool.run("parse", "--to", "ndjson", input: FeedText.feed(items: 3))
    #expect(result.status == 0)
    #expect(result.lines.count == 4)
    #expect(result.lines.last?.hasPrefix("{\"type\":\"feed\"") == true)
  }

  @Test("the format comes from the name of the output")
  func formatFromName() throws {
    let tool = try Tool()
    _ = try tool.run("parse", "-o", "list.csv", input: FeedText.feed())
    #expect(try tool.read("list.csv").hasPrefix("source,"))
  }

  @Test("chosen columns come in the order in which they are named")
  func columns() throws {
    let tool = try Tool()
    let result = try tool.run(
      "parse",
      "--to",
      "csv",
      "--columns",
      "title,source",
      input: FeedText.feed(items: 1)
    )
    #expect(result.output == "title,source\r\nEpisode 0,stdin\r\n")
  }

  @Test("--tsv is the format tsv")
  func tsv() throws {
    let tool = try Tool()
    let result = try tool.run("parse", "--tsv", "--columns", "title,source", input: FeedText.feed())
    #expect(result.output.hasPrefix("title\tsource\n"))
  }

  @Test("a table may begin with a byte order mark")
  func byteOrderMark() throws {
    let tool = try Tool()
    let result = try tool.run("parse", "--to", "csv", "--bom", input: FeedText.feed())
    #expect(result.output.unicodeScalars.first?.value == 0xFEFF)
  }

  @Test("formulas are made inert and counted, unless cells are raw")
  func formulas() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(title: "=1+1"), to: "feed.xml")
    let arguments = ["parse", "feed.xml", "--to", "csv", "--columns", "feed_title"]
    let inert = try tool.run(arguments)
    #expect(inert.output.contains("\r\n'=1+1\r\n"))
    #expect(inert.errors.contains("2 cells"))
    let raw = try tool.run(arguments + ["--raw-cells"])
    #expect(raw.output.contains("\r\n=1+1\r\n"))
    #expect(raw.errors.isEmpty)
  }

  @Test("a truncated feed gives what was whole and says that it is partial")
  func partial() throws {
    let tool = try Tool()
    let result = try tool.run("parse", input: FeedText.truncated())
    #expect(result.status == 4)
    #expect(result.output.contains("\"partial\": true"))
    #expect(result.output.contains("Episode 1"))
  }

  @Test("--encoding is how the input is read")
  func encoding() throws {
    let tool = try Tool()
    let text = FeedText.feed(title: "Caf\u{E9}").replacingOccurrences(
      of: " encoding=\"UTF-8\"",
      with: ""
    )
    try tool.write(try #require(text.data(using: .isoLatin1)), to: "latin.xml")
    let result = try tool.run("parse", "latin.xml", "--encoding", "windows-1252")
    #expect(result.status == 0)
    #expect(result.output.contains("\"title\": \"Caf\u{E9}\""))
  }

  @Test("--stats tells bytes, episodes, time and memory")
  func statistics() throws {
    let tool = try Tool()
    let result = try tool.run("parse", "--stats", input: FeedText.feed())
    #expect(result.errors.contains("2 episodes"))
    #expect(result.errors.contains("peak memory"))
  }
}
