import Foundation
import Testing

@Suite("feedtool inputs")
struct InputTests {
  @Test("a file whose name is no UTF-8 can be named")
  func nameInBytes() throws {
    let tool = try Tool()
    let line = """
      f=$(printf 'inv\\377.xml') && cp feed.xml "$f" && '\(Tool.executable.path)' info "$f" --to csv
      """
    try tool.write(FeedText.feed(), to: "feed.xml")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", line]
    shell.currentDirectoryURL = tool.folder
    shell.standardOutput = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
  }

  @Test("a list may have the line ends of Windows")
  func windowsList() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "a.xml")
    try tool.write("a.xml\r\na.xml\r\n", to: "list.txt")
    let result = try tool.run("info", "--files-from", "list.txt", "--to", "ndjson")
    #expect(result.status == 0)
    #expect(result.lines.count == 2)
  }

  @Test("formats go by the names of their files too", arguments: ["text", "txt"])
  func formatNames(name: String) throws {
    let tool = try Tool()
    #expect(try tool.run("info", "--to", name, input: FeedText.feed()).status == 0)
    #expect(try tool.run("links", "--to", name, input: FeedText.feed()).status == 0)
  }

  @Test("a folder is walked in byte order, without hidden files and links")
  func walk() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(title: "1"), to: "all/B.xml")
    try tool.write(FeedText.feed(title: "2"), to: "all/a/z.xml")
    try tool.write(FeedText.feed(title: "3"), to: "all/b.xml")
    try tool.write(FeedText.feed(title: "4"), to: "all/.hidden.xml")
    try FileManager.default.createSymbolicLink(
      atPath: tool.folder.path + "/all/link.xml",
      withDestinationPath: "b.xml"
    )
    let result = try tool.run("parse", "all", "--to", "csv", "--columns", "source", "--jobs", "3")
    #expect(
      result.output == "source\r\nB.xml\r\nB.xml\r\na/z.xml\r\na/z.xml\r\nb.xml\r\nb.xml\r\n"
    )
    #expect(result.errors == "3 inputs: 3 good, 0 mended, 0 skipped, 0 bad\n")
  }

  @Test("what is no feed is skipped and counted in a folder")
  func skipped() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "all/feed.xml")
    try tool.write("<!DOCTYPE html><html><body><p>Hello</p></body></html>", to: "all/page.html")
    try tool.write(Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 74, 70, 73, 70, 0]), to: "all/photo.jpg")
    try tool.write("", to: "all/empty")
    try tool.write("some words\n", to: "all/notes.txt")
    let result = try tool.run("parse", "all", "--to", "ndjson")
    #expect(result.status == 0)
    #expect(result.errors == "5 inputs: 1 good, 0 mended, 4 skipped, 0 bad\n")
  }

  @Test("names come from a list, one a line or ended by NUL")
  func lists() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "a b.xml")
    try tool.write(FeedText.feed(), to: "c.xml")
    try tool.write("a b.xml\nc.xml\n", to: "lines")
    let lines = try tool.run("parse", "--files-from", "lines", "--to", "ndjson")
    let ended = try tool.run(
      "parse",
      "--files-from",
      "-",
      "-0",
      "--to",
      "ndjson",
      input: "a b.xml\0c.xml\0"
    )
    #expect(lines.status == 0)
    #expect(lines.lines.count == 6)
    #expect(lines.output == ended.output)
  }

  @Test("one bad input does not stop the others, and the last line counts all")
  func counts() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "good.xml")
    try tool.write(FeedText.mended(items: 1), to: "mended.xml")
    try tool.write(FeedText.truncated(), to: "cut.xml")
    let result = try tool.run(
      "parse",
      "missing.xml",
      "good.xml",
      "mended.xml",
      "cut.xml",
      "--to",
      "ndjson"
    )
    #expect(result.status == 3)
    #expect(result.errorLines.first == "missing.xml: error: no such file or directory [unreadable]")
    #expect(result.errorLines.last == "4 inputs: 1 good, 1 mended, 0 skipped, 2 bad")
  }

  @Test(
    "bad inputs are allowed up to a number or a part",
    arguments: [("1", 3), ("2", 0), ("50%", 0), ("49.9%", 3)]
  )
  func allowance(allowed: String, status: Int32) throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "a.xml")
    try tool.write(FeedText.feed(), to: "b.xml")
    let result = try tool.run(
      "parse",
      "a.xml",
      "b.xml",
      "x.xml",
      "y.xml",
      "--to",
      "ndjson",
      "--allow-bad",
      allowed
    )
    #expect(result.status == status)
  }

  @Test("the number of jobs changes neither output nor messages")
  func order() throws {
    let tool = try Tool()
    for number in 0..<40 {
      let items = number % 7 == 0 ? 400 : number % 5
      let text =
        number % 3 == 0
        ? FeedText.mended(items: items) : FeedText.feed(items: items, title: "\(number)")
      try tool.write(text, to: "all/\(number).xml")
    }
    let one = try tool.run("parse", "all", "--to", "ndjson", "--jobs", "1")
    #expect(one.status == 0)
    #expect(!one.output.isEmpty)
    for jobs in ["2", "8"] {
      let many = try tool.run("parse", "all", "--to", "ndjson", "--jobs", jobs)
      #expect(many.output == one.output)
      #expect(many.errors == one.errors)
    }
  }

  @Test("a file is inflated")
  func inflated() throws {
    let tool = try Tool()
    let sample = Tool.package.appendingPathComponent("Samples/slow-recipes.xml.gz")
    let result = try tool.run("parse", sample.path, "--to", "ndjson")
    #expect(result.status == 0)
    #expect(result.output.contains("\"source\":\"slow-recipes.xml.gz\""))
  }
}
