import Foundation
import Testing

/// What is said when a call cannot be done as it stands: one line, with what to do.
@Suite("feedtool messages")
struct MessageTests {
  @Test("a folder without files is told, and nothing has failed")
  func emptyFolder() throws {
    let tool = try Tool()
    try tool.write("", to: "nothing/.hidden")
    let result = try tool.run("info", "nothing")
    #expect(result.status == 0)
    #expect(result.errorLines.first == "feedtool: nothing has no files to read")
  }

  @Test("an output in a folder that is not there says so")
  func missingFolder() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "a.xml")
    let result = try tool.run("parse", "a.xml", "-o", "missing/a.json")
    #expect(result.status == 6)
    #expect(
      result.errors == "feedtool: cannot write missing/a.json: there is no folder missing\n"
    )
  }

  @Test("several inputs to one name that is a file's make a folder, and that is told")
  func folderNamedLikeAFile() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(), to: "a.xml")
    try tool.write(FeedText.feed(), to: "b.xml")
    let result = try tool.run("parse", "a.xml", "b.xml", "-o", "one.json")
    #expect(result.status == 0)
    #expect(result.errors.contains("one.json is a folder, with a file for each input"))
    #expect(try tool.names().contains("one.json/b.json"))
  }

  @Test("a wrong option or value is told in one line, with what it takes")
  func options() throws {
    let tool = try Tool()
    for (arguments, words) in [
      (["parse", "--colour"], "unknown option '--colour'; did you mean '--color'?"),
      (["parse", "--color", "red"], "it takes 'auto', 'always' or 'never'"),
      (["parse", "--allow-bad", "some"], "it takes a number, or a part such as 2%"),
      (["parse", "--to", "csv", "--columns", ","], "known are source, feed_id,"),
    ] {
      let result = try tool.run(arguments, input: FeedText.feed())
      #expect(result.status == 2)
      #expect(result.errorLines.count == 1)
      #expect(result.errors.contains(words), "\(result.errors)")
      #expect(result.errors.utf8.count < 300)
    }
  }

  @Test("what is no feed is told with what it is")
  func foreign() throws {
    let tool = try Tool()
    try tool.write(Data([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]), to: "cover.xml")
    let picture = try tool.run("parse", "cover.xml")
    #expect(picture.status == 3)
    #expect(picture.errors == "cover.xml: error: this is a JPEG picture, not a feed [not-a-feed]\n")
    let page =
      "<!doctype html><title>Us</title><link rel=alternate type=application/rss+xml href=/f>"
    let result = try tool.run("parse", input: page)
    #expect(result.status == 3)
    #expect(result.errors.contains("this is a web page (\"Us\"), not a feed; it names /f"))
  }
}
