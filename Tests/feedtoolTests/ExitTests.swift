import Foundation
import Testing

@Suite("feedtool exit codes")
struct ExitTests {
  @Test(
    "a mistake in the call is one line and exit code 2",
    arguments: [
      (["prase", "feed.xml"], "did you mean parse"),
      (["feed.xml"], "unknown command"),
      (["parse", "feed.xml", "--frobnicate"], "unknown option"),
      (["parse", "feed.xml", "--to", "jsn"], "did you mean json"),
      (["parse", "feed.xml", "--to", "csv", "--columns", "titel"], "did you mean title"),
      (["parse", "feed.xml", "--columns", "title"], "--to csv"),
      (["parse", "feed.xml", "--tsv", "--to", "csv"], "two formats"),
      (["parse", "feed.xml", "-o", "x.docx"], "add --to"),
      (["parse", "feed.xml", "--jobs", "0"], "1 to 256"),
      (["parse", "feed.xml", "--limit-depth", "0"], "1 or more"),
      (["parse", "feed.xml", "--allow-bad", "most"], "--allow-bad"),
      (["parse", "-", "-"], "only once"),
      (["parse", "--files-from", "no-list"], "no such file"),
      (
        ["parse", "https://example.com/f.xml"],
        "curl -fsSL 'https://example.com/f.xml' | feedtool parse"
      ),
      (
        ["convert", "feed://example.com/f.xml", "--to", "csv"],
        "curl -fsSL 'https://example.com/f.xml' | feedtool convert --to csv"
      ),
      (["help", "prase"], "did you mean parse"),
      (["parse", "feed.xml", "--jobs", "-1"], "1 to 256"),
      (["parse", "feed.xml", "--to", "csv", "-o", "x", "--diagnostics", "x"], "the same file"),
      (["parse", "feed.xml", "--to", "csv", "-o", "new/"], "names a folder"),
      (["convert", "feed.xml"], "add --to"),
      (["links", "feed.xml", "--show", "transcript"], "did you mean transcripts"),
    ] as [([String], String)]
  )
  func usage(arguments: [String], hint: String) throws {
    let tool = try Tool()
    let result = try tool.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.contains(hint))
  }

  @Test("nothing asked for is the usage, on standard error")
  func nothing() throws {
    let result = try Tool().run()
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("USAGE: feedtool <subcommand>"))
  }

  @Test("an encoding that is not known is a mistake in the call")
  func unknownEncoding() throws {
    let tool = try Tool()
    let result = try tool.run("parse", "--encoding", "no-such-label", input: FeedText.feed())
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
  }

  @Test("an input that is no feed is one line and exit code 3, with nothing written")
  func noFeed() throws {
    let tool = try Tool()
    let inputs: [(name: String, data: Data)] = [
      ("empty.xml", Data()),
      ("page.html", Data("<!DOCTYPE html><html><head><title>x</title></head></html>".utf8)),
      ("photo.jpg", Data([0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 7, count: 100))),
      ("picture.svg", Data("<svg xmlns='http://www.w3.org/2000/svg'/>\n".utf8)),
    ]
    for input in inputs {
      try tool.write(input.data, to: input.name)
      let result = try tool.run("convert", input.name, "--to", "csv")
      #expect(result.status == 3, "\(input.name)")
      #expect(result.output.isEmpty, "\(input.name)")
      #expect(result.errorLines.count == 1, "\(input.name): \(result.errors)")
      #expect(result.errors.hasPrefix("\(input.name):"), "\(result.errors)")
    }
  }

  @Test("a truncated feed is one line and exit code 4")
  func partial() throws {
    let tool = try Tool()
    let result = try tool.run("convert", "--to", "csv", input: FeedText.truncated())
    #expect(result.status == 4)
    #expect(result.errorLines.count == 1, "\(result.errors)")
    #expect(result.output.components(separatedBy: "\r\n").count == 4)
  }

  @Test("a safety limit is exit code 5")
  func limit() throws {
    let tool = try Tool()
    let result = try tool.run("parse", "--limit-names", "5", input: FeedText.feed())
    #expect(result.status == 5)
    #expect(result.errorLines.count == 1, "\(result.errors)")
  }

  @Test("an output that cannot be written is one line and exit code 6")
  func output() throws {
    let tool = try Tool()
    try tool.write("", to: "file")
    for path in ["missing/list.csv", "file/list.csv", "."] {
      let result = try tool.run("parse", "--to", "csv", "-o", path, input: FeedText.feed())
      #expect(result.status == 6)
      #expect(result.errorLines.count == 1)
      #expect(result.errors.contains("cannot write"))
    }
  }

  @Test("of several causes the gravest counts")
  func precedence() throws {
    let tool = try Tool()
    try tool.write(FeedText.truncated(), to: "cut.xml")
    let result = try tool.run("parse", "cut.xml", "missing.xml", "--to", "ndjson")
    #expect(result.status == 3)
  }
}
