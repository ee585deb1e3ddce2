import Foundation
import Testing

@Suite("feedtool report: the folder")
struct SiteFolderTests {
  private func feed(_ titles: [String], host: String = "Ann Tell") -> String {
    let items = titles.enumerated().map { number, title in
      """
      <item><title>\(title)</title><guid isPermaLink="false">g\(number)</guid>
      <pubDate>Sun, 0\(number + 1) Nov 2026 08:00:00 GMT</pubDate>
      <podcast:person role="host">\(host)</podcast:person></item>
      """
    }
    return """
      <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
      <title>Show of \(host)</title><language>en</language>\(items.joined())</channel></rss>
      """
  }

  private func filled() throws -> (tool: Tool, site: Site) {
    let tool = try Tool()
    try tool.write(feed(["One", "Two"]), to: "a.xml")
    try tool.write(feed(["Three"], host: "Ben Ask"), to: "b.xml")
    let result = try tool.run("report", "a.xml", "b.xml", "-o", "site")
    #expect(result.status == 0)
    return (tool, Site(tool: tool, folder: "site"))
  }

  @Test("the bytes depend on nothing but the inputs, in any order and with any number of threads")
  func deterministic() throws {
    let tool = try Tool()
    try tool.linkNetwork()
    let inputs = Array(Tool.network.prefix(6))
    let rest = Array(Tool.network.dropFirst(6))
    _ = try tool.run(["report"] + inputs + rest + ["-o", "one", "--jobs", "1"])
    _ = try tool.run(["report"] + inputs.reversed() + rest + ["-o", "two", "--jobs", "4"])
    let one = try Site(tool: tool, folder: "one").contents()
    #expect(try Site(tool: tool, folder: "two").contents() == one)
    #expect(one.count > 20)
  }

  @Test("a second run over the same inputs writes nothing")
  func unchanged() throws {
    let (tool, site) = try filled()
    let before = try site.identities()
    let result = try tool.run("report", "a.xml", "b.xml", "-o", "site")
    #expect(result.errors.contains("0 files written"))
    #expect(try site.identities() == before)
  }

  @Test("a run after one feed has changed writes only the pages that show it")
  func changed() throws {
    let (tool, site) = try filled()
    let before = try site.identities()
    try tool.write(feed(["Four"], host: "Ben Ask"), to: "b.xml")
    _ = try tool.run("report", "a.xml", "b.xml", "-o", "site")
    let after = try site.identities()
    let written = after.keys.filter { after[$0] != before[$0] }
    #expect(written.contains { $0.hasPrefix("speakers/ben-ask-") })
    #expect(written.contains { $0.hasPrefix("shows/show-of-ben-ask-") })
    #expect(!written.contains { $0.contains("ann-tell") })
    #expect(!written.contains("data/shows.opml"))
  }

  @Test("pages of speakers who are gone go too, and nothing else does")
  func gone() throws {
    let (tool, site) = try filled()
    try tool.write("mine", to: "site/note.txt")
    _ = try tool.run("report", "a.xml", "-o", "site")
    #expect(try site.pages.filter { $0.contains("ben-ask") }.isEmpty)
    #expect(try site.read("note.txt") == "mine")
  }

  @Test("a list of files that was tampered with removes nothing outside of the site")
  func tampered() throws {
    let (tool, _) = try filled()
    try tool.write("../keep.txt\n/etc/keep\nspeakers/../../keep.txt\n", to: "site/.feedtool-site")
    try tool.write("mine", to: "keep.txt")
    #expect(try tool.run("report", "a.xml", "-o", "site").status == 0)
    #expect(try tool.read("keep.txt") == "mine")
  }

  @Test("a run that fails leaves the old site whole and nothing beside it")
  func failed() throws {
    let (tool, site) = try filled()
    // A folder that stands where a page must go.
    let page = try #require(try site.pages.first { $0.hasPrefix("speakers/ben-ask-") })
    let place = tool.folder.appendingPathComponent("site/" + page)
    try FileManager.default.removeItem(at: place)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    let before = try site.contents()
    try tool.write(feed(["Changed", "Two"]), to: "a.xml")
    let result = try tool.run("report", "a.xml", "b.xml", "-o", "site")
    #expect(result.status == 6)
    #expect(try site.contents() == before)
    #expect(try tool.names().filter { $0.contains(".feedtool-") } == ["site/.feedtool-site"])
  }

  @Test("where no feed can be read, the old site stays as it was")
  func nothingRead() throws {
    let (tool, site) = try filled()
    let before = try site.contents()
    try tool.write("this is no feed", to: "a.xml")
    #expect(try tool.run("report", "a.xml", "-o", "site").status == 3)
    #expect(try site.contents() == before)
  }

  @Test("a folder with other files is left alone")
  func foreign() throws {
    let tool = try Tool()
    try tool.write(feed(["One"]), to: "a.xml")
    try tool.write("mine", to: "site/index.html")
    let result = try tool.run("report", "a.xml", "-o", "site")
    #expect(result.status == 2)
    #expect(try tool.read("site/index.html") == "mine")
  }
}
