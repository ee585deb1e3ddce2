import Foundation
import Testing

@Suite("feedtool speakers")
struct SpeakersTests {
  /// A feed with an episode for each name, whose transcript is linked.
  private func feed(_ guests: [String], transcript: (Int) -> String) -> String {
    let items = guests.enumerated().map { number, guest in
      """
      <item><title>Number \(number)</title><guid isPermaLink="false">g\(number)</guid>
      <pubDate>Sun, 0\(number + 1) Nov 2026 08:00:00 GMT</pubDate>
      <podcast:person role="guest">\(guest)</podcast:person>
      <podcast:transcript url="\(transcript(number))" type="text/vtt"/></item>
      """
    }
    return """
      <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
      <title>Evening Talk</title><language>en</language>\(items.joined())</channel></rss>
      """
  }

  private func captions(_ turns: (String, String)...) -> String {
    let cues = turns.enumerated().map { number, turn in
      "00:0\(number).000 --> 00:0\(number).900\n<v \(turn.0)>\(turn.1)</v>\n"
    }
    return "WEBVTT\n\n" + cues.joined(separator: "\n")
  }

  private func tool(_ files: [String: String]) throws -> Tool {
    let tool = try Tool()
    for (name, text) in files { try tool.write(text, to: name) }
    return tool
  }

  private func filled() throws -> Tool {
    try tool([
      "show.xml": feed(["Mara Quill", "Anna Kovacs"]) { "https://example.com/\($0)/talk.vtt" },
      "t/0/talk.vtt": captions(("Mara", "Good evening."), ("Host", "Welcome.")),
      "t/1/talk.vtt": captions(("ANNA KOVACS", "It rains. It pours.")),
    ])
  }

  @Test("a transcript in the folder is found by the path that the feed links to")
  func folder() throws {
    let result = try filled().run(
      "speakers",
      "show.xml",
      "--transcripts",
      "t",
      "--show",
      "said",
      "--to",
      "ndjson"
    )
    #expect(result.status == 0)
    #expect(result.lines.count == 2)
    #expect(result.lines[0].contains("\"name\":\"Mara Quill\""))
    #expect(result.lines[0].contains("\"episode_id\":\"g0\""))
    #expect(result.lines[0].contains("\"start\":0.0,\"end\":0.9,\"text\":\"Good evening.\""))
    #expect(result.lines[0].contains("\"label\":\"Mara\""))
    #expect(result.lines[1].contains("\"text\":\"It rains. It pours.\""))
  }

  @Test("said comes in every format, by sentence, and narrowed like appearances")
  func formats() throws {
    let tool = try filled()
    func run(_ more: String...) throws -> ToolResult {
      try tool.run(
        ["speakers", "show.xml", "--transcripts", "t", "--show", "said"] + more
      )
    }
    let csv = try run("--to", "csv", "--columns", "name,text", "--by", "sentence")
    #expect(
      csv.output
        == "name,text\r\nMara Quill,Good evening.\r\nAnna Kovacs,It rains.\r\nAnna Kovacs,It pours.\r\n"
    )
    let json = try run("--to", "json", "--since", "2026-11-02")
    let array = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [Any]
    #expect(array?.count == 1)
    let table = try run("--to", "table", "--name", "quill mara")
    #expect(table.output == "Evening Talk: Number 0\n  00:00:00  Mara Quill  Good evening.\n")
  }

  @Test("a file that two episodes could mean is taken for neither, and that is told with its place")
  func ambiguous() throws {
    let tool = try tool([
      "show.xml": feed(["Mara Quill", "Anna Kovacs"]) { "https://example.com/\($0)/talk.vtt" },
      "t/talk.vtt": captions(("Mara", "Good evening.")),
    ])
    let result = try tool.run(
      "speakers",
      "show.xml",
      "--transcripts",
      "t",
      "--show",
      "said",
      "--to",
      "ndjson",
      "--diagnostics",
      "found.ndjson"
    )
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("show.xml:2:"))
    #expect(result.errors.contains("[transcript-ambiguous]"))
    let found = try String(
      contentsOf: tool.folder.appendingPathComponent("found.ndjson"),
      encoding: .utf8
    )
    #expect(found.components(separatedBy: "\"rule\":\"transcript-ambiguous\"").count == 3)
  }

  @Test("a link that leads out of the folder is refused; one that stays inside is followed")
  func links() throws {
    let tool = try tool([
      "show.xml": feed(["Mara Quill", "Anna Kovacs"]) { "https://example.com/\($0).vtt" },
      "outside.vtt": captions(("Mara", "Good evening.")),
      "t/inside": captions(("Anna", "It rains.")),
    ])
    for (link, target) in [("t/0.vtt", "../outside.vtt"), ("t/1.vtt", "inside")] {
      try FileManager.default.createSymbolicLink(
        atPath: tool.folder.appendingPathComponent(link).path,
        withDestinationPath: target
      )
    }
    let result = try tool.run(
      "speakers",
      "show.xml",
      "--transcripts",
      "t",
      "--show",
      "said",
      "--to",
      "ndjson"
    )
    #expect(result.lines.count == 1)
    #expect(result.output.contains("It rains."))
    #expect(result.errors.contains("t/0.vtt: warning: link leads out"))
  }

  @Test("a table says which transcript belongs where, and who speaks")
  func map() throws {
    let tool = try filled()
    try tool.write(
      """
      source,episode_guid,path,label,speaker
      show.xml,g0,t/0/talk.vtt,Host,Peter Hallam
      show.xml,g1,t/1/talk.vtt,,Bertha Quill
      show.xml,g9,t/1/talk.vtt,,
      show.xml,,t/1/talk.vtt,,
      """,
      to: "map.csv"
    )
    let result = try tool.run(
      "speakers",
      "show.xml",
      "--transcript-map",
      "map.csv",
      "--show",
      "said",
      "--to",
      "csv",
      "--columns",
      "name,text"
    )
    #expect(
      result.output == "name,text\r\nMara Quill,Good evening.\r\nPeter Hallam,Welcome.\r\n"
        + "Bertha Quill,It rains. It pours.\r\n"
    )
    #expect(result.errors.contains("map.csv:4:1: warning: row names an episode"))
    #expect(result.errors.contains("map.csv:5:1: warning: row names no feed"))
  }

  @Test("the table that links writes is a map, and what it fetched is found without one")
  func linksTable() throws {
    let tool = try filled()
    let links = try tool.run("links", "show.xml", "--to", "csv")
    let path = try #require(
      links.output.components(separatedBy: "\r\n")[1].split(separator: ",").last
    )
    try tool.write(links.output, to: "f/map.csv")
    try tool.write(captions(("Mara", "Good evening.")), to: "f/\(path)")
    for options in [["--transcript-map", "f/map.csv"], ["--transcripts", "f"]] {
      let result = try tool.run(
        ["speakers", "show.xml", "--show", "said", "--to", "ndjson"] + options
      )
      #expect(result.lines.count == 1)
    }
  }

  @Test("labels of transcripts are evidence of appearances")
  func evidence() throws {
    let tool = try filled()
    let result = try tool.run(
      "speakers",
      "show.xml",
      "--transcripts",
      "t",
      "--show",
      "appearances",
      "--to",
      "ndjson"
    )
    #expect(result.lines.count == 2)
    #expect(result.lines.allSatisfy { $0.contains("\"place\":\"transcript\"") })
  }

  @Test("the number of threads changes nothing, and a bad input stops no other")
  func threads() throws {
    var files = ["feeds/bad.xml": "<html/>", "t/x": ""]
    for number in 0..<12 {
      files["feeds/\(number).xml"] = feed(["Mara Quill", "Guest No\(number) Kovacs"]) {
        "https://example.com/\(number)/\($0).vtt"
      }
      files["t/\(number)/0.vtt"] = captions(("Mara", "Number \(number)."))
    }
    let tool = try tool(files)
    for show in ["speakers", "appearances", "mentions", "said"] {
      let results = try ["1", "2", "8"].map { jobs in
        try tool.run(
          "speakers",
          "feeds",
          "--transcripts",
          "t",
          "--show",
          show,
          "--to",
          "ndjson",
          "-j",
          jobs,
          "--stats"
        )
      }
      #expect(results[0].output == results[1].output)
      #expect(results[0].output == results[2].output)
      #expect(!results[0].output.isEmpty)
      #expect(results[0].errors.contains("peak memory"))
      #expect(results[0].errorLines.last?.contains("1 skipped") == true)
    }
  }
}
