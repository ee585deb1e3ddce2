import Foundation
import Testing

@Suite("feedtool report")
struct ReportTests {
  private func network(_ more: String...) throws -> (site: Site, result: ToolResult) {
    let tool = try Tool()
    try tool.linkNetwork()
    let result = try tool.run(["report"] + Tool.network + ["-o", "site"] + more)
    return (Site(tool: tool, folder: "site"), result)
  }

  // MARK: What there is

  @Test("a site has an index, a page for each speaker and show, and downloads")
  func pages() throws {
    let (site, result) = try network()
    #expect(result.status == 0)
    let paths = try site.paths
    #expect(paths.contains("index.html"))
    #expect(paths.filter { $0.hasPrefix("speakers/") }.count == 12)
    #expect(paths.filter { $0.hasPrefix("shows/") }.count == 5)
    for name in [
      "speakers.json", "speakers.csv", "appearances.json", "appearances.csv", "said.json",
      "said.csv", "shows.opml",
    ] { #expect(paths.contains("data/\(name)"), "\(name)") }
  }

  @Test("every link within the site leads to a page, and to a place in it")
  func links() throws {
    let (site, _) = try network()
    let files = Set(try site.paths)
    var checked = 0
    for path in try site.pages {
      let page = PageText(try site.read(path))
      for link in page.values(of: "href") where !link.contains(":") {
        let parts = link.components(separatedBy: "#")
        let base = URL(fileURLWithPath: "/" + path)
        let target =
          parts[0].isEmpty
          ? path : String(URL(fileURLWithPath: parts[0], relativeTo: base).path.dropFirst())
        #expect(files.contains(target), "\(path): \(link)")
        if parts.count > 1, files.contains(target) {
          let ids = PageText(try site.read(target)).values(of: "id")
          #expect(ids.contains(parts[1]), "\(path): \(link)")
        }
        checked += 1
      }
    }
    #expect(checked > 100)
  }

  @Test("list, chart and counts agree with feedtool speakers")
  func counts() throws {
    let (site, _) = try network()
    let listed = try site.tool.run(
      ["speakers"] + Tool.network + ["--to", "json", "--quiet"]
    )
    #expect(try site.read("data/speakers.json") == listed.output)
    let speakers = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]]
    )
    #expect(speakers.count == 12)
    var pages = Set(try site.pages.filter { $0.hasPrefix("speakers/") })
    for speaker in speakers {
      let count = try #require(speaker["appearances"] as? Int)
      let name = try #require(speaker["name"] as? String)
      let path = try #require(
        try pages.first { path in
          let html = try site.read(path)
          return html.contains("<h1 dir=\"auto\">\(name)</h1>")
            && PageText(html).values(of: "id").filter { $0.hasPrefix("a") && $0 != "appearances" }
              .count == count
        },
        "\(name)"
      )
      pages.remove(path)
      let html = try site.read(path)
      let bars = PageText(html).count("<g class=\"bar\">")
      let units = try #require(speaker["timeline"] as? [[String: Any]])
      let months = Set(units.compactMap { $0["month"] as? String })
      #expect(bars == months.count, "\(name)")
      #expect(html.contains("<dt>Appearances</dt><dd>\(count)</dd>"), "\(name)")
      #expect(chartSum(html) == count - (speaker["undated"] as? Int ?? 0), "\(name)")
    }
    #expect(pages.isEmpty)
  }

  /// The sum of the last column of the table below the chart.
  private func chartSum(_ html: String) -> Int {
    let table =
      html.components(separatedBy: "<details><summary>As a table").dropFirst().first?
      .components(separatedBy: "</table>").first ?? ""
    return table.components(separatedBy: "</td></tr>").dropLast()
      .compactMap { Int($0.components(separatedBy: ">").last ?? "") }.reduce(0, +)
  }

  @Test("two people of one name have two pages")
  func homonyms() throws {
    let (site, _) = try network()
    #expect(try site.pages.filter { $0.hasPrefix("speakers/ivo-brandt-") }.count == 2)
  }

  @Test("two snapshots of a feed are one show, with the episodes of both")
  func snapshots() throws {
    let (site, _) = try network()
    let path = try #require(try site.pages.first { $0.hasPrefix("shows/harbour-lights-") })
    let html = try site.read(path)
    #expect(html.contains("<dt>Episodes</dt><dd>13</dd>"))
    #expect(html.contains("Live from the boat shed"))
    #expect(html.contains("Salt in the archive<"))
  }

  @Test("an episode that two shows list is one appearance, and names both")
  func crossPost() throws {
    let (site, _) = try network()
    let html = try site.speaker("theo-marchetti")
    #expect(html.contains("Also in"))
    #expect(html.contains("<dt>Appearances</dt><dd>7</dd>"))
  }

  // MARK: What was said

  @Test("what was said stands sentence by sentence, with times that lead into the recording")
  func said() throws {
    let (site, _) = try network()
    let html = try site.speaker("noor-haddad")
    #expect(html.contains("Mud is not often punctual."))
    #expect(html.contains("harbour-lights/009.mp3#t="))
    #expect(html.contains(">Listen from 0:"))
  }

  @Test("much that was said has a page of its own, and the speaker's page shows how it begins")
  func longSaid() throws {
    let (site, _) = try network()
    let html = try site.speaker("mara-quill")
    let path = try #require(try site.pages.first { $0.hasPrefix("said/mara-quill-") })
    #expect(html.contains("href=\"../\(path)\""))
    #expect(!html.contains("Thank you for staying awake."))
    let own = try site.read(path)
    #expect(own.contains("Thank you for staying awake."))
    #expect(own.contains("That is all of them."))
  }

  @Test("where no transcript says who speaks, the page says so")
  func noTranscript() throws {
    let (site, _) = try network()
    #expect(
      try site.speaker("lucia-fuentes").contains(
        "No transcript of these episodes says which words are theirs."
      )
    )
  }

  @Test("texts say their language, and names their direction")
  func languages() throws {
    let (site, _) = try network()
    #expect(try site.speaker("jorg-petersen").contains("lang=\"de-DE\" dir=\"auto\""))
    #expect(try site.speaker("noor-haddad").contains("<bdi>نور حداد</bdi>"))
  }

  // MARK: One page

  @Test("one page about one speaker needs no other file")
  func onePage() throws {
    let tool = try Tool()
    try tool.linkNetwork()
    let result = try tool.run(
      ["report"] + Tool.network + ["--name", "QUILL mara", "-o", "mara.html"]
    )
    #expect(result.status == 0)
    let page = PageText(try tool.read("mara.html"))
    #expect(page.html.contains("Thank you for staying awake."))
    let outside = page.values(of: "href").filter { !$0.hasPrefix("#") && $0 != "data:," }
    #expect(outside.allSatisfy { $0.hasPrefix("https://") })
    #expect(page.values(of: "src").isEmpty)
  }

  @Test("one page without a name, and a name that is nobody's, are mistakes in the call")
  func usage() throws {
    let tool = try Tool()
    try tool.linkNetwork()
    #expect(try tool.run(["report"] + Tool.network + ["-o", "x.html"]).status == 2)
    #expect(try tool.run(["report"] + Tool.network).status == 2)
    let nobody = try tool.run(
      ["report"] + Tool.network + ["--name", "Mara Quilt", "-o", "x.html"]
    )
    #expect(nobody.status == 2)
    #expect(nobody.errors.contains("Mara Quill"))
    #expect(try !tool.names().contains("x.html"))
  }

  @Test("pictures from feeds are shown only when asked for")
  func pictures() throws {
    let tool = try Tool()
    try tool.write(
      FeedText.feed(
        items: 1,
        extra: """
          <podcast:person href="https://a.example/"
            img="https://a.example/a.jpg">Ann Tell</podcast:person>
          """
      ),
      to: "show.xml"
    )
    _ = try tool.run("report", "show.xml", "-o", "plain")
    _ = try tool.run("report", "show.xml", "-o", "rich", "--remote-images")
    let plain = try Site(tool: tool, folder: "plain").speaker("ann-tell")
    let rich = try Site(tool: tool, folder: "rich").speaker("ann-tell")
    #expect(!plain.contains("<img") && plain.contains("img-src data:\""))
    #expect(
      rich.contains("<img src=\"https://a.example/a.jpg\"") && rich.contains("img-src data: http:")
    )
  }
}
