import Foundation
import Testing

/// OPML lists, chapters files and JSON Feeds are inputs like any other.
@Suite("Documents that are no XML feeds")
struct ListTests {
  private let list = """
    <opml version="2.0"><head><title>Shows</title></head><body>
    <outline text="Sea"><outline text="Ferry" xmlUrl="https://f.example/" x="1"/>
    <outline text="=1+1" xmlUrl="https://g.example/"/></outline>
    <outline text="More" type="include" url="https://a.example/"/></body></opml>
    """
  private let chapters = #"{"version":"1.2.0","chapters":[{"startTime":1.5,"title":"One"}]}"#
  private let jsonFeed = #"""
    {"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","title":"a"}]}
    """#

  @Test("a list becomes a table of its feeds, and cells that look like formulas are made inert")
  func listTable() throws {
    let tool = try Tool()
    let columns = "folder,text,xml_url"
    let result = try tool.run("convert", "--to", "csv", "--columns", columns, input: list)
    #expect(
      result.output == """
        folder,text,xml_url\r
        Sea,Ferry,https://f.example/\r
        Sea,'=1+1,https://g.example/\r
        ,More,\r

        """
    )
    #expect(result.errors.contains("made 1 cell"))
    #expect(result.status == 0)
  }

  @Test("a list keeps its folders, head and unknown attributes when it is written as OPML")
  func listRoundTrip() throws {
    let tool = try Tool()
    try tool.write(list, to: "a/list.opml")
    try tool.write("", to: "b/other")
    _ = try tool.run("convert", "a/list.opml", "-o", "b/list.opml")
    let first = try tool.run("parse", "a/list.opml")
    let second = try tool.run("parse", "b/list.opml")
    #expect(first.output == second.output)
    #expect(first.output.contains("\"outlines\""))
    #expect(first.output.contains("\"name\": \"x\""))
  }

  @Test("a list that is deeper than the limit is read in part, and its exit code says so")
  func deepList() throws {
    let tool = try Tool()
    let deep =
      "<opml version='2.0'><head><title>T</title></head><body>"
      + String(repeating: "<outline text='a'>", count: 300)
      + String(repeating: "</outline>", count: 300) + "</body></opml>"
    let result = try tool.run("parse", input: deep)
    #expect(result.status == 4)
    #expect(result.output.contains("\"partial\": true"))
    #expect(result.errors.contains("[limit-depth]"))
  }

  @Test("the kind is found out from the content, whatever the name")
  func sniffing() throws {
    let tool = try Tool()
    try tool.write(list, to: "a.json")
    try tool.write(chapters, to: "b.xml")
    try tool.write(jsonFeed, to: "c.txt")
    let result = try tool.run("info", ".", "--to", "csv")
    let rows = result.output.split(separator: "\r\n").dropFirst()
    let kinds = rows.map { $0.split(separator: ",")[3...4].joined(separator: " ") }
    #expect(kinds == ["opml opml-2.0", "chapters json-chapters", "feed json-feed-1.1"])
  }

  @Test("--from has the last word, and an unknown name is a mistake")
  func from() throws {
    let tool = try Tool()
    #expect(try tool.run("parse", "--from", "chapters", input: chapters).status == 0)
    #expect(try tool.run("parse", "--from", "opml", input: chapters).status == 3)
    let mistake = try tool.run("parse", "--from", "opl", input: chapters)
    #expect(mistake.status == 2)
    #expect(mistake.errors.contains("opml"))
  }

  @Test("chapters become JSON and a table")
  func chapterFormats() throws {
    let tool = try Tool()
    let json = try tool.run("parse", input: chapters)
    #expect(json.output.hasPrefix("{\n  \"kind\": \"chapters\",\n  \"source\": \"stdin\""))
    let table = try tool.run("convert", "--to", "csv", "--columns", "start,title", input: chapters)
    #expect(table.output == "start,title\r\n1.5,One\r\n")
    #expect(try tool.run("convert", "--to", "opml", input: chapters).status == 3)
  }

  @Test("one table holds one kind: feeds, where there are any")
  func mixedTable() throws {
    let tool = try Tool()
    try tool.write(list, to: "d/a.opml")
    try tool.write(FeedText.feed(items: 1), to: "d/b.xml")
    for jobs in ["1", "4"] {
      let result = try tool.run(
        "convert",
        "d",
        "--to",
        "csv",
        "--columns",
        "source,title",
        "--jobs",
        jobs
      )
      #expect(result.output == "source,title\r\nb.xml,Episode 0\r\n")
      #expect(result.errorLines.last == "2 inputs: 1 good, 0 mended, 1 skipped, 0 bad")
    }
  }

  @Test("a JSON Feed is converted as any feed")
  func jsonFeedTable() throws {
    let tool = try Tool()
    let result = try tool.run("convert", "--to", "csv", "--columns", "guid,title", input: jsonFeed)
    #expect(result.output == "guid,title\r\n1,a\r\n")
  }

  @Test("a list of feeds tells when a name of a file stands where a URL belongs")
  func unknownURL() throws {
    let tool = try Tool()
    let feed = "<rss><channel><title>T</title></channel></rss>"
    let result = try tool.run("convert", "--to", "opml", input: feed)
    #expect(result.errors.contains("1 feed without a URL of its own"))
    #expect(result.status == 0)
  }

  @Test("the feeds of a list are links")
  func links() throws {
    let tool = try Tool()
    let result = try tool.run("links", "--show", "feeds", "--to", "txt", input: list)
    #expect(result.output == "https://f.example/\nhttps://g.example/\n")
  }
}
