import Foundation
import Testing

@Suite("feedtool schema")
struct SchemaCommandTests {
  static let names = [
    "feed", "episode", "ndjson", "csv", "opml", "chapters", "transcript", "segment",
    "transcript-ndjson", "transcript-csv", "speaker", "appearance", "said", "timeline", "mention",
    "merge", "fact", "inventory", "opml-csv", "chapters-csv", "links", "finding",
  ]

  @Test("without a name the schemas are listed")
  func list() throws {
    let result = try Tool().run("schema")
    #expect(result.status == 0)
    #expect(result.lines.map { String($0.prefix { $0 != " " }) } == Self.names)
  }

  @Test("Docs/schemas has what the tool prints", arguments: names)
  func documents(name: String) throws {
    let result = try Tool().run("schema", name)
    #expect(result.status == 0)
    let file = Tool.package.appendingPathComponent("Docs/schemas/\(name).schema.json")
    if ProcessInfo.processInfo.environment["FEEDKIT_UPDATE_DOCS"] != nil {
      try Data(result.output.utf8).write(to: file)
    }
    let committed = try String(contentsOf: file, encoding: .utf8)
    let isSame = committed == result.output
    #expect(isSame, "make it anew: FEEDKIT_UPDATE_DOCS=1 swift test --filter SchemaCommandTests")
  }

  @Test("rows of the tool have the columns of their schemas")
  func rows() throws {
    let tool = try Tool()
    try tool.write(FeedText.mended(items: 1), to: "a.xml")
    for (arguments, name) in [
      (["info", "a.xml"], "inventory"), (["links", "--show", "audio", "a.xml"], "links"),
    ] {
      let table = try tool.run(arguments + ["--to", "csv"])
      let header = table.output.components(separatedBy: "\r\n").first?.components(separatedBy: ",")
      #expect(header == (try properties(tool, name)))
    }
    _ = try tool.run("parse", "a.xml", "--diagnostics", "d.ndjson")
    let known = Set(try properties(tool, "finding"))
    let lines = try tool.read("d.ndjson").split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(Set((object ?? [:]).keys).isSubset(of: known))
    }
  }

  @Test("lines of the lists of speakers have the fields of their schemas")
  func speakers() throws {
    let tool = try Tool()
    let samples = Tool.package.appendingPathComponent("Samples").path
    for (show, name) in [
      ("speakers", "speaker"), ("appearances", "appearance"), ("said", "said"),
      ("timeline", "timeline"), ("mentions", "mention"), ("merges", "merge"), ("facts", "fact"),
    ] {
      let known = Set(try properties(tool, name))
      let result = try tool.run(
        "speakers",
        samples,
        "--transcripts",
        "\(samples)/transcripts",
        "--show",
        show,
        "--to",
        "ndjson"
      )
      #expect(!result.lines.isEmpty)
      for line in result.lines {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(Set((object ?? ["?": 0]).keys).isSubset(of: known))
      }
    }
  }

  @Test("what is not known is a mistake, answered with what is near")
  func unknown() throws {
    let name = try Tool().run("schema", "episod")
    #expect(name.status == 2)
    #expect(name.errors.contains("unknown schema 'episod'; did you mean episode"))
    let notation = try Tool().run("schema", "feed", "--as", "duckbd")
    #expect(notation.status == 2)
    #expect(notation.errors.contains("did you mean duckdb"))
  }

  /// The names of the properties of a schema, in the order in which they are written.
  private func properties(_ tool: Tool, _ name: String) throws -> [String] {
    let text = try tool.run("schema", name).output
    return text.matches(of: /\n    "([a-z0-9_]+)": \{/).map { String($0.output.1) }
  }
}
