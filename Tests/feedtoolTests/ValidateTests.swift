import Foundation
import Testing

@Suite("feedtool validate")
struct ValidateTests {
  private static let broken = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>Night Ferry</title><link>https://ferry.example/</link>
    <description>Boats</description>
    <item><title>Fog</title><pubDate>yesterday</pubDate></item>
    </channel></rss>
    """

  @Test("an error is exit code 1, unless more is allowed")
  func exitCodes() throws {
    let tool = try Tool()
    try tool.write(Self.broken, to: "a.xml")
    #expect(try tool.run("validate", "a.xml").status == 1)
    #expect(try tool.run("validate", "a.xml", "--fail-on", "never").status == 0)
    #expect(try tool.run("validate", "a.xml", "--ignore", "psp-pubdate-bad").status == 0)
    #expect(
      try tool.run("validate", "a.xml", "--severity", "psp-pubdate-bad=warning").status == 0
    )
    #expect(
      try tool.run("validate", "a.xml", "--ignore", "psp-pubdate-bad", "--fail-on", "note").status
        == 1
    )
  }

  @Test("text shows the line, the place, the episode, and what to do")
  func text() throws {
    let tool = try Tool()
    try tool.write(Self.broken, to: "a.xml")
    let result = try tool.run("validate", "a.xml", "--to", "text", "--only", "psp-pubdate-bad")
    #expect(result.lines.first?.hasPrefix("a.xml:4:25: error: pubDate \"yesterday\"") == true)
    #expect(result.lines[1].hasSuffix("<pubDate>yesterday</pubDate></item>"))
    let caret = try #require(result.lines[2].firstIndex(of: "^"))
    let column = result.lines[2].distance(from: result.lines[2].startIndex, to: caret)
    #expect(result.lines[1].dropFirst(column).hasPrefix("<pubDate>"))
    #expect(result.output.contains("in episode Fog"))
    #expect(result.output.contains("Thu, 01 Jan 2026"))
  }

  @Test("a feed of one long line has exact columns, and is cut round them")
  func oneLine() throws {
    let filler = String(repeating: "<item><title>Bell</title></item>", count: 12_000)
    let parts = [
      "<rss version=\"2.0\"><channel><title>A</title>", filler,
      "<item><title>Fog</title>", "<pubDate>never</pubDate></item></channel></rss>",
    ]
    let tool = try Tool()
    try tool.write(parts.joined(), to: "a.xml")
    let result = try tool.run(
      "validate",
      "a.xml",
      "--to",
      "json",
      "--only",
      "psp-pubdate-bad"
    )
    let finding = try #require(try Self.findings(result.output).first)
    #expect(finding["line"] as? Int == 1)
    #expect(finding["column"] as? Int == parts[0...2].joined().utf8.count + 1)
    #expect(finding["episode_title"] as? String == "Fog")
    let text = try tool.run("validate", "a.xml", "--to", "text", "--only", "psp-pubdate-bad")
    #expect(text.lines[1].utf8.count < 200)
    #expect(text.lines[1].contains("<pubDate>never"))
  }

  @Test("JSON, NDJSON and CSV tell the same findings")
  func formats() throws {
    let tool = try Tool()
    try tool.write(Self.broken, to: "a.xml")
    let json = try Self.findings(try tool.run("validate", "a.xml", "--to", "json").output)
    let lines = try tool.run("validate", "a.xml", "--to", "ndjson").lines
    #expect(json.count == lines.count)
    let table = try tool.run("validate", "a.xml", "--to", "csv").output
    #expect(table.components(separatedBy: "\r\n").count == json.count + 2)
    #expect(json.allSatisfy { $0["message"] is String && $0["hint"] is String })
  }

  @Test("several inputs are one document, also where some have no findings")
  func several() throws {
    let tool = try Tool()
    for name in ["a.xml", "b.xml", "c.xml"] { try tool.write(Self.broken, to: name) }
    try tool.write("<svg/>", to: "d.xml")
    let result = try tool.run("validate", "a.xml", "d.xml", "b.xml", "c.xml", "--to", "json")
    let sources = try Self.findings(result.output).compactMap { $0["source"] as? String }
    #expect(Set(sources) == ["a.xml", "b.xml", "c.xml", "d.xml"])
    #expect(result.status == 3)
  }

  @Test("SARIF has what its schema requires, and a place for every result")
  func sarif() throws {
    let tool = try Tool()
    try tool.write(Self.broken, to: "a b.xml")
    try tool.write("", to: "empty.xml")
    let result = try tool.run("validate", "a b.xml", "empty.xml", "--to", "sarif")
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    )
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    let driver = (runs[0]["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect(driver?["name"] as? String == "feedtool")
    let ids = Set((driver?["rules"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    #expect(results.count > 3)
    for entry in results {
      #expect(ids.contains(entry["ruleId"] as? String ?? ""))
      #expect(["error", "warning", "note"].contains(entry["level"] as? String ?? ""))
      #expect((entry["message"] as? [String: Any])?["text"] is String)
      let locations = try #require(entry["locations"] as? [[String: Any]])
      let place = try #require(locations.first?["physicalLocation"] as? [String: Any])
      let uri = (place["artifactLocation"] as? [String: Any])?["uri"] as? String
      #expect(uri == "a%20b.xml" || uri == "empty.xml")
      let region = try #require(place["region"] as? [String: Any])
      #expect((region["startLine"] as? Int ?? 0) > 0)
      #expect((region["startColumn"] as? Int ?? 0) > 0)
    }
  }

  @Test("annotations of GitHub name file, line and rule")
  func github() throws {
    let tool = try Tool()
    try tool.write(Self.broken, to: "a.xml")
    let result = try tool.run("validate", "a.xml", "--to", "github", "--only", "psp-pubdate-bad")
    #expect(
      result.lines.first?.hasPrefix("::error file=a.xml,line=4,col=25,title=psp-pubdate-bad::")
        == true
    )
  }

  @Test(
    "what a baseline has does not count again, wherever it has moved",
    arguments: ["json", "ndjson", "sarif"]
  )
  func baseline(format: String) throws {
    let tool = try Tool()
    try tool.write(Self.broken, to: "a.xml")
    _ = try tool.run("validate", "a.xml", "--to", format, "-o", "old.\(format)")
    let known = try tool.run("validate", "a.xml", "--baseline", "old.\(format)", "--to", "ndjson")
    #expect(known.status == 0)
    #expect(known.output.isEmpty)
    let more = Self.broken.replacingOccurrences(
      of: "<item>",
      with: "\n\n<item><title>Bell</title><pubDate>soon</pubDate></item>\n<item>"
    )
    try tool.write(more, to: "a.xml")
    let fresh = try tool.run("validate", "a.xml", "--baseline", "old.\(format)", "--to", "ndjson")
    #expect(fresh.status == 1)
    #expect(fresh.output.contains("soon"))
    #expect(!fresh.output.contains("yesterday"))
  }

  @Test("one defect is told once, and what is to be done about it does it")
  func hints() throws {
    let tool = try Tool()
    let feed = """
      <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0" \
      xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Night Ferry</title>
      <atom:link rel="self" href="https://ferry.example/feed.xml"/><podcast:guid>my-show</podcast:guid>
      <item><title>Fog & mist</title>
      <podcast:transcript url="https://ferry.example/fog.srt" type="text/srt"/></item></channel></rss>
      """
    try tool.write(feed, to: "a.xml")
    let result = try tool.run("validate", "a.xml", "--to", "ndjson")
    #expect(result.output.components(separatedBy: "my-show").count == 2, "\(result.output)")
    #expect(result.output.contains("feedtool repair a.xml mends it"))
    #expect(result.output.contains("feedtool convert a.xml --to rss writes it mended"))
    try tool.write(feed + feed, to: "b.xml")
    let twice = try tool.run(
      "validate",
      "b.xml",
      "--only",
      "repair-trailing-content",
      "--to",
      "json"
    )
    #expect(twice.output.contains("put it in a file of its own"))
    #expect(!twice.output.contains("feedtool repair"))
    _ = try tool.run("convert", "a.xml", "--to", "rss", "-o", "c.xml")
    let mended = try tool.run("validate", "c.xml", "--to", "ndjson")
    #expect(!mended.output.contains("repair-"))
  }

  @Test("settings stand in .feedtool.json, and options go before them")
  func configuration() throws {
    let tool = try Tool()
    try tool.write(Self.broken, to: "a.xml")
    try tool.write(
      #"{"validate": {"severity": {"psp-pubdate-bad": "note"}, "fail_on": "error"}}"#,
      to: ".feedtool.json"
    )
    #expect(try tool.run("validate", "a.xml").status == 0)
    #expect(try tool.run("validate", "a.xml", "--severity", "psp-pubdate-bad=error").status == 1)
    try tool.write(#"{"validate": {"profil": "rss2"}}"#, to: "bad.json")
    let bad = try tool.run("validate", "a.xml", "--config", "bad.json")
    #expect(bad.status == 2)
    #expect(bad.errors.contains("profil"))
  }

  @Test(
    "a rule that speaks thousands of times is told a thousand times, and counted whole if asked"
  )
  func repeats() throws {
    let tool = try Tool()
    let item = "<item><title>Fog</title><pubDate>yesterday</pubDate></item>"
    let items = String(repeating: item, count: 1_200)
    try tool.write("<rss version=\"2.0\"><channel>\(items)</channel></rss>", to: "a.xml")
    let only = ["validate", "a.xml", "--only", "psp-pubdate-bad"]
    let told = try tool.run(only + ["--to", "ndjson"])
    #expect(told.lines.count { $0.contains("\"rule\":\"psp-pubdate-bad\"") } == 1_000)
    #expect(told.lines.last?.contains("\"message\":\"200 more findings are only counted") == true)
    let all = try tool.run(only + ["--to", "ndjson", "--all"])
    #expect(all.lines.count { $0.contains("psp-pubdate-bad") } == 1_200)
    let summary = try tool.run(only + ["--to", "json", "--summary"])
    #expect(summary.output.contains("1200"))
  }

  @Test("a summary counts by rule")
  func summary() throws {
    let tool = try Tool()
    try tool.write(Self.broken, to: "a.xml")
    let result = try tool.run("validate", "a.xml", "--summary", "--to", "json")
    let object =
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(object?["errors"] as? Int == 1)
    #expect((object?["rules"] as? [[String: Any]])?.isEmpty == false)
  }

  @Test("names that there are not are mistakes")
  func unknown() throws {
    let tool = try Tool()
    try tool.write(Self.broken, to: "a.xml")
    #expect(try tool.run("validate", "a.xml", "--profile", "podcats").status == 2)
    #expect(try tool.run("validate", "a.xml", "--ignore", "psp-pubdte-bad").status == 2)
    #expect(try tool.run("validate", "a.xml", "--fail-on", "eror").status == 2)
    #expect(try tool.run("validate", "a.xml", "--severity", "psp-pubdate-bad=bad").status == 2)
  }

  @Test("a feed is checked with its media and transcripts")
  func files() throws {
    let tool = try Tool()
    let feed = """
      <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0" \
      xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Night Ferry</title>
      <language>de</language><item><title>Fog</title><itunes:duration>60</itunes:duration>
      <enclosure url="https://ferry.example/fog.mp3" length="7" type="video/mp4"/>
      <podcast:person>Mara Quill</podcast:person>
      <podcast:transcript url="https://ferry.example/fog.vtt" type="text/html" language="en"/>
      </item></channel></rss>
      """
    try tool.write(feed, to: "a.xml")
    try FileManager.default.createDirectory(
      at: tool.folder.appendingPathComponent("files"),
      withIntermediateDirectories: true
    )
    try tool.write("ID3" + String(repeating: "x", count: 20), to: "files/fog.mp3")
    try tool.write(
      "WEBVTT\n\n00:01:00.000 --> 00:02:00.000\n<v Otto Kahn>Fog everywhere\n",
      to: "files/fog.vtt"
    )
    let result = try tool.run(
      "validate",
      "a.xml",
      "--transcripts",
      "files",
      "--media",
      "files",
      "--to",
      "ndjson"
    )
    for rule in [
      "media-length-mismatch", "media-type-mismatch", "xfeed-mime-mismatch", "xfeed-duration-over",
      "xfeed-person-unknown", "xfeed-person-silent",
    ] {
      #expect(result.output.contains("\"rule\":\"\(rule)\""), "\(rule)")
    }
    let quiet = try tool.run(
      "validate",
      "a.xml",
      "--media",
      "files",
      "--only",
      "media-length-mismatch",
      "--to",
      "ndjson"
    )
    #expect(quiet.lines.count == 1)
  }

  @Test("explain shows a rule with its levels and examples")
  func explain() throws {
    let result = try Tool().run("explain", "psp-pubdate-bad")
    #expect(result.output.contains("yesterday"))
    #expect(result.output.contains("RFC 2822"))
    #expect(result.output.contains("apple"))
  }

  private static func findings(_ output: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return object?["findings"] as? [[String: Any]] ?? []
  }

  private static let cues = """
    <tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en">
    <body><div>
    <p begin="1s" end="4s">Nobody sees the pier.</p>
    <p begin="5s" end="8s" region="low">The bell rings.</p>
    <p begin="9,5s" end="12s">Fog.</p>
    </div></body></tt>
    """

  @Test("a finding in a transcript names the cue, its time, and what to do")
  func transcript() throws {
    let tool = try Tool()
    try tool.write(Self.cues, to: "a.ttml")
    let result = try tool.run("validate", "a.ttml", "--to", "text")
    #expect(result.status == 1)
    #expect(result.output.contains("a.ttml:4:24: error: region refers to \"low\""))
    #expect(result.output.contains("in cue 2 at 0:05"))
    #expect(result.output.contains("a.ttml:5:4: error: begin \"9,5s\""))
    #expect(result.lines.last == "a.ttml: 2 errors (profile podcast)")
    let json = try tool.run("validate", "a.ttml", "--to", "ndjson", "--only", "ttml-region")
    #expect(json.output.contains("\"cue\":2,\"time\":5.0"))
  }

  @Test("a profile of transcripts judges what it leaves out, and a feed as usual")
  func transcriptProfiles() throws {
    let tool = try Tool()
    try tool.write(Self.cues, to: "a.ttml")
    try tool.write(Self.broken, to: "a.xml")
    let text = try tool.run("validate", "a.ttml", "--to", "text", "--profile", "imsc1.1")
    #expect(text.output.contains("imsc-profile-missing"))
    #expect(
      try tool.run("validate", "a.xml", "--profile", "ttml2", "--to", "text").output
        .contains("psp-pubdate-bad")
    )
    #expect(try tool.run("validate", "a.ttml", "--profile", "ttml3").status == 2)
  }
}
