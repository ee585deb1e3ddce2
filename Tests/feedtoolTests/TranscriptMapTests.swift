import Foundation
import Testing

@Suite("--transcript-map")
struct TranscriptMapTests {
  private let feed = """
    <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
    <title>Evening Talk</title>
    <item><title>One</title><guid isPermaLink="false">g1</guid>
    <podcast:person role="guest">Mara Quill</podcast:person></item>
    <item><title>Two</title><guid isPermaLink="false">g2</guid>
    <podcast:person role="guest">Anna Kovacs</podcast:person></item></channel></rss>
    """

  private func run(_ rows: String, _ more: String...) throws -> ToolResult {
    let tool = try Tool()
    try tool.write(feed, to: "show.xml")
    try tool.write("WEBVTT\n\n00:00.000 --> 00:01.000\n<v A>Good evening.</v>\n", to: "t/1.vtt")
    try tool.write("source,episode_guid,path,label,speaker\n" + rows, to: "map.csv")
    return try tool.run(
      ["speakers", "show.xml", "--transcript-map", "map.csv", "--show", "said", "--to", "ndjson"]
        + more
    )
  }

  @Test("a row that names an episode of no input, and one that names no file, are told by line")
  func unmatched() throws {
    for more in [[], ["--transcripts", "t"]] as [[String]] {
      let path = more.isEmpty ? "t/1.vtt" : "1.vtt"
      let tool = try Tool()
      try tool.write(feed, to: "show.xml")
      try tool.write("WEBVTT\n\n00:00.000 --> 00:01.000\n<v A>Good evening.</v>\n", to: "t/1.vtt")
      try tool.write(
        "source,episode_guid,path\nshow.xml,g9,\(path)\nshow.xml,g1,none.vtt\nshow.xml,g2,\(path)\n",
        to: "map.csv"
      )
      let result = try tool.run(
        ["speakers", "show.xml", "--transcript-map", "map.csv", "--to", "ndjson"] + more
      )
      #expect(result.status == 0)
      #expect(result.errors.contains("map.csv:2:"))
      #expect(result.errors.contains("[transcript-map-episode]"))
      #expect(result.errors.contains("map.csv:3:"))
      #expect(result.errors.contains("[transcript-map-path]"))
    }
  }

  @Test("a label that the transcript does not have is told")
  func label() throws {
    let result = try run("show.xml,g1,t/1.vtt,B,Mara Quill\n")
    #expect(result.errors.contains("map.csv:2:"))
    #expect(result.errors.contains("[transcript-map-label]"))
    let right = try run("show.xml,g1,t/1.vtt,A,Mara Quill\n")
    #expect(right.errors.isEmpty)
    #expect(right.output.contains("Mara Quill"))
  }
}
