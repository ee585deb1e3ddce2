import Foundation
import Testing

@Suite("feedtool report: feeds that attack")
struct HostileReportTests {
  private static let attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>"

  /// Names that must end up as harmless files: what the name is, and why it is dangerous.
  private static let names = [
    "../x", "..", "CON", "nul.txt", "/etc/passwd", "a\\b", "🦊🦊 🦊", "ANN TELL", "Ann Tell",
    "Änn Téll", String(repeating: "Long ", count: 60) + "Name",
    "\u{202E}lleT nnA\u{2069}\u{2066}", "</title></script>", "Robert'); DROP TABLE",
  ]

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: "\"", with: "&quot;")
  }

  private func site() throws -> (site: Site, result: ToolResult) {
    let attack = Self.escaped(Self.attack)
    let items = Self.names.enumerated().map { number, name in
      """
      <item><title>\(attack) \(number)</title>
      <guid isPermaLink="false">\(attack)\(number)</guid>
      <link>javascript:alert(3)</link><pubDate>Sun, 01 Nov 2026 08:00:00 GMT</pubDate>
      <description><![CDATA[<p onclick="alert(4)">Notes <a href="java&#115;cript:alert(5)">one</a>
      <a href=" javascript:alert(6)">two</a> <a href="https://good.example/?a=1&amp;b=2">three</a>
      <iframe src="https://bad.example/"></iframe><style>*{display:none}</style>
      <script>alert(7)</script><svg onload=alert(8)><a xlink:href="javascript:x">y</a></svg>&lt;script&gt;
      <a href="data:text/html,x">four</a></p>]]></description>
      <enclosure url="javascript:alert(9)" length="1" type="audio/mpeg"/>
      <podcast:person role="\(attack)" href="javascript:alert(10)" img="javascript:alert(11)">\(Self.escaped(name))</podcast:person>
      <podcast:person role="guest" href="https://x.example/\(number)">\(attack)</podcast:person></item>
      """
    }
    let tool = try Tool()
    try tool.write(
      """
      <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"
      xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
      <title>\(attack)</title><link>javascript:alert(12)</link>
      <language>en" onload="alert(13)</language><description>\(attack)</description>
      <itunes:author>\(attack)</itunes:author>\(items.joined())</channel></rss>
      """,
      to: "attack.xml"
    )
    let result = try tool.run("report", "attack.xml", "-o", "site", "--title", Self.attack)
    return (Site(tool: tool, folder: "site"), result)
  }

  @Test("a page has the one script and the one style, and no tag or attribute of a feed")
  func markup() throws {
    let (site, result) = try site()
    #expect(result.status == 0)
    let known: Set<String> = [
      "html", "head", "meta", "link", "title", "style", "body", "a", "header", "div", "nav", "main",
      "p", "h1", "h2", "h3", "dl", "dt", "dd", "figure", "span", "i", "b", "svg", "desc", "path",
      "g", "rect", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "ol", "ul",
      "li", "time", "bdi", "label", "input", "output", "footer",
    ]
    for path in try site.pages {
      let page = PageText(try site.read(path))
      #expect(page.count("<script") == 1 && page.count("</script>") == 1, "\(path)")
      #expect(page.count("<style>") == 1 && page.count("</style>") == 1, "\(path)")
      for tag in page.tags {
        let name = String(tag.dropFirst().prefix { $0.isLetter || $0.isNumber })
        #expect(known.contains(name), "\(path): \(tag)")
        let isHandler = tag.range(of: "\\son[a-z]+\\s*=", options: .regularExpression) != nil
        #expect(!isHandler || PageText(tag).values(of: "content").isEmpty == false, "\(tag)")
        #expect(!tag.contains(" style="), "\(tag)")
      }
    }
  }

  @Test("links lead to http, https, mail or the site, and nowhere else")
  func links() throws {
    let (site, _) = try site()
    for path in try site.pages {
      for link in PageText(try site.read(path)).values(of: "href") where link.contains(":") {
        let isGood = ["http://", "https://", "mailto:"].contains { link.hasPrefix($0) }
        #expect(isGood || link == "data:,", "\(path): \(link)")
      }
    }
  }

  @Test("notes keep their text and their good links, and lose what is in scripts")
  func notes() throws {
    let (site, _) = try site()
    let path = try #require(try site.pages.first { $0.hasPrefix("shows/") })
    let html = try site.read(path)
    #expect(html.contains("href=\"https://good.example/?a=1&amp;b=2\">three</a>"))
    for text in ["alert(7)", "alert(5)", "alert(6)", "display:none}</", "bad.example"] {
      #expect(!html.contains(text), "\(text)")
    }
  }

  @Test("files have short names of small letters, digits and hyphens, whatever people are called")
  func fileNames() throws {
    let (site, _) = try site()
    let paths = try site.paths.filter { $0 != ".feedtool-site" }
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    for path in paths {
      let isPlain = path.range(of: "^[a-z0-9/.-]+$", options: .regularExpression) != nil
      #expect(isPlain && !path.contains("..") && path.utf8.count < 120, "\(path)")
      let stem = path.components(separatedBy: "/").last?.components(separatedBy: ".").first ?? ""
      #expect(!["con", "nul", "aux", "prn"].contains(stem), "\(path)")
    }
    let speakers = try site.tool.run("speakers", "attack.xml", "--to", "ndjson", "--quiet")
    #expect(paths.filter { $0.hasPrefix("speakers/") }.count == speakers.lines.count)
  }

  @Test("nothing turns the direction of what follows, or hides in controls")
  func controls() throws {
    let (site, _) = try site()
    for path in try site.pages {
      let html = try site.read(path)
      let hidden = html.unicodeScalars.first { scalar in
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0x7F...0x9F, 0...8, 11...31: true
        default: false
        }
      }
      #expect(hidden == nil, "\(path)")
    }
  }

  @Test("a name of a million characters makes a page that can be read")
  func longName() throws {
    let tool = try Tool()
    let name = String(repeating: "Ann Tell ", count: 120_000)
    try tool.write(
      FeedText.feed(items: 2, title: name, extra: "<itunes:author>\(name)</itunes:author>"),
      to: "long.xml"
    )
    let result = try tool.run("report", "long.xml", "-o", "site")
    #expect(result.status == 0)
    let site = Site(tool: tool, folder: "site")
    for path in try site.pages { #expect(try site.read(path).utf8.count < 100_000, "\(path)") }
  }
}
