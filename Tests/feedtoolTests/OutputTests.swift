import Foundation
import Testing

@Suite("feedtool outputs")
struct OutputTests {
  @Test("a run that fails leaves the old file and nothing else")
  func failure() throws {
    let tool = try Tool()
    try tool.write("old", to: "list.csv")
    let result = try tool.run("parse", "-o", "list.csv", input: "<svg/>")
    #expect(result.status == 3)
    #expect(try tool.read("list.csv") == "old")
    #expect(try tool.names() == ["list.csv"])
  }

  @Test("an input is never its own output, by whatever name", arguments: ["feed.xml", "link.xml"])
  func outputIsInput(name: String) throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "feed.xml")
    try FileManager.default.createSymbolicLink(
      atPath: tool.folder.path + "/link.xml",
      withDestinationPath: "feed.xml"
    )
    let result = try tool.run("convert", "feed.xml", "--to", "csv", "-o", name)
    #expect(result.status == 2)
    #expect(result.errors.contains("is an input too"))
    #expect(try tool.read("feed.xml") == FeedText.feed())
  }

  @Test("what is said never goes into the data, also where standard error is closed")
  func closedStandardError() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(title: "a & b"), to: "feed.xml")
    let line = "'\(Tool.executable.path)' parse feed.xml --to csv --columns title -o a.csv 2>&-"
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", line]
    shell.currentDirectoryURL = tool.folder
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    #expect(try tool.read("a.csv").hasPrefix("title\r\n"))
  }

  @Test("a folder that is to be made is named by a slash at its end")
  func newFolder() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "feed.xml")
    let result = try tool.run("convert", "feed.xml", "--to", "json", "-o", "new/")
    #expect(result.status == 0)
    #expect(try tool.names().contains("new/feed.json"))
  }

  #if os(Linux)
    @Test("a folder that cannot be made is told")
    func refusedFolder() throws {
      let tool = try Tool()
      try tool.write(FeedText.feed(), to: "feed.xml")
      let result = try tool.run("convert", "feed.xml", "--to", "json", "-o", "/proc/none/")
      #expect(result.status == 6)
      #expect(result.errors.contains("cannot write /proc/none/"))
    }
  #endif

  @Test("a link stays, its target is replaced, and permissions are kept")
  func link() throws {
    let tool = try Tool()
    try tool.write("old", to: "real.csv")
    let real = tool.folder.path + "/real.csv"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(
      atPath: tool.folder.path + "/link.csv",
      withDestinationPath: "real.csv"
    )
    let result = try tool.run("parse", "-o", "link.csv", input: FeedText.feed())
    #expect(result.status == 0)
    #expect(try tool.read("real.csv").hasPrefix("source,"))
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: tool.folder.path + "/link.csv"
    )
    #expect(link == "real.csv")
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("a device is written directly", arguments: ["/dev/null", "/dev/stdout", "-"])
  func device(path: String) throws {
    let tool = try Tool()
    let result = try tool.run("parse", "--to", "ndjson", "-o", path, input: FeedText.feed())
    #expect(result.status == 0)
    #expect(result.lines.count == (path == "/dev/null" ? 0 : 3))
    #expect(try tool.names().isEmpty)
  }

  @Test("several documents go to a folder, one file each, without clashes")
  func folder() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(title: "1"), to: "in/a.xml")
    try tool.write(FeedText.feed(title: "2"), to: "in/A.rss")
    try tool.write(FeedText.feed(title: "3"), to: "in/sub/a.xml")
    try tool.write("no feed", to: "in/notes.txt")
    let result = try tool.run("convert", "in", "--to", "json", "-o", "out")
    #expect(result.status == 0)
    let names = try tool.names().filter { $0.hasPrefix("out/") }
    #expect(names == ["out/A.json", "out/a-2.json", "out/sub", "out/sub/a.json"])
    #expect(try tool.read("out/a-2.json").contains("\"title\": \"1\""))
  }

  @Test("--lossless writes nothing where the format has no place for something")
  func lossless() throws {
    let tool = try Tool()
    try tool.write("old", to: "list.csv")
    let feed = FeedText.feed().replacing("<item>", with: "<item><own:x xmlns:own='urn:o'/>")
    for place in [["--to", "csv"], ["-o", "list.csv"], ["--to", "opml"]] {
      let result = try tool.run(["convert", "--lossless"] + place, input: feed)
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("has no place for"))
    }
    #expect(try tool.read("list.csv") == "old")
    let whole = try tool.run("convert", "--lossless", "--to", "rss", input: feed)
    #expect(whole.status == 0)
    #expect(whole.output.contains("<own:x/>"))
  }

  @Test(
    "a feed is written as what the name of the output says",
    arguments: [
      ("a.rss", "<rss "), ("a.xml", "<rss "), ("a.atom", "<feed "), ("a.json", "\"kind\""),
      ("a.jsonfeed", "jsonfeed.org"),
    ]
  )
  func endings(name: String, mark: String) throws {
    let tool = try Tool()
    let result = try tool.run("convert", "-o", name, input: FeedText.feed())
    #expect(result.status == 0)
    #expect(try tool.read(name).contains(mark))
  }

  @Test("all inputs share one OPML list")
  func opml() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(title: "One"), to: "a.xml")
    try tool.write(FeedText.feed(title: "Two"), to: "b.xml")
    let result = try tool.run("convert", "a.xml", "b.xml", "-o", "list.opml")
    #expect(result.status == 0)
    let list = try tool.read("list.opml")
    #expect(list.components(separatedBy: "<outline ").count == 3)
    #expect(list.hasSuffix("</opml>\n"))
  }

  @Test("repeated diagnostics are folded, unless all are asked for or none")
  func folding() throws {
    let tool = try Tool()
    let text = FeedText.mended(items: 9)
    let folded = try tool.run("parse", input: text)
    #expect(folded.errorLines.count == 6)
    #expect(folded.errorLines.last?.contains("4 more like these") == true)
    #expect(try tool.run("parse", "--all", input: text).errorLines.count == 9)
    #expect(try tool.run("parse", "--quiet", input: text).errorLines.isEmpty)
  }

  @Test("all diagnostics can be had as data")
  func findings() throws {
    let tool = try Tool()
    let result = try tool.run(
      "parse",
      "--quiet",
      "--diagnostics",
      "found.ndjson",
      input: FeedText.mended(items: 9)
    )
    #expect(result.errors.isEmpty)
    let found = try tool.read("found.ndjson").split(separator: "\n")
    #expect(found.count == 9)
    #expect(found.first?.hasPrefix("{\"rule\":\"") == true)
    #expect(found.first?.contains("\"source\":\"stdin\",\"line\":") == true)
  }

  @Test("what a feed says cannot command a terminal through messages")
  func controls() throws {
    let tool = try Tool()
    let item = FeedText.item(1, date: "\u{9B}31mred")
    let result = try tool.run("parse", input: FeedText.feed(items: 0, extra: item))
    #expect(result.errorLines.count == 1)
    #expect(!result.errors.unicodeScalars.contains { $0.value == 0x9B })
  }
}
