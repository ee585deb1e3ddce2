import Foundation
import Testing

@Suite("Hostile names")
struct HostileSpeakersTests {
  private func mention(_ number: Int, _ raw: String, feed: String = "a.xml") -> String {
    "{\"id\":\"m\(number)\",\"feed\":\"\(feed)\",\"guid\":\"g\(number % 500)\",\"source\":\"title\","
      + "\"raw\":\"\(raw)\"}\n"
  }

  private func run(_ lines: String, _ more: String...) throws -> ToolResult {
    let tool = try Tool()
    try tool.write(lines, to: "m.ndjson")
    return try tool.run(
      ["speakers", "--from-mentions", "m.ndjson", "--to", "ndjson"] + more
    )
  }

  @Test("names of nothing, of pictures and of marks that turn writing round are nobody's")
  func nothing() throws {
    let raws = ["", " ", "🎤🎧💻", "\u{202E}\u{202D}\u{200F}", "\u{200B}\u{FEFF}", "…", "\\u0000"]
    let result = try run(raws.enumerated().map { mention($0.offset, $0.element) }.joined())
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
  }

  @Test("a name with marks that turn writing round is the name without, and reaches no terminal")
  func overrides() throws {
    let lines = mention(1, "Mara \u{202E}Quill\u{202C}") + mention(2, "Mara Quill")
    let result = try run(lines)
    #expect(result.lines.count == 1)
    #expect(result.output.contains("\"name\":\"Mara Quill\""))
    #expect(!result.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test(
    "a name of a megabyte, and a field of ten thousand people, are cut and told",
    .timeLimit(.minutes(2))
  )
  func endless() throws {
    let people = (0..<10_000).map { "Ann Example\($0)" }.joined(separator: ", ")
    let long = String(repeating: "Anna", count: 262_144)
    let many = (0..<80).map { "Al Bo\($0 % 7)x" }.joined(separator: ";")
    let result = try run(mention(1, people) + mention(2, long) + mention(3, many))
    #expect(result.status == 0)
    #expect(result.errors.contains("m.ndjson:1:"))
    #expect(result.errors.contains("m.ndjson:2:"))
    #expect(result.errors.contains("[names-too-many]"))
    #expect(result.lines.count <= 200)
  }

  @Test("a hundred thousand equal names end soon", .timeLimit(.minutes(5)))
  func equalKeys() throws {
    var lines = ""
    for number in 0..<100_000 {
      lines += mention(number, "Mara Quill", feed: "f\(number % 300).xml")
    }
    let result = try run(lines, "--show", "speakers", "--stats")
    #expect(result.status == 0)
    #expect(result.lines.count == 1)
  }

  @Test("wrong records are told with their place, and no more than a few of a kind")
  func records() throws {
    let tool = try Tool()
    let lines = mention(1, "Mara Quill") + String(repeating: "{\"id\":\"x\"}\n", count: 40)
    try tool.write(lines, to: "m.ndjson")
    let result = try tool.run(
      "speakers",
      "--from-mentions",
      "m.ndjson",
      "--to",
      "ndjson",
      "--diagnostics",
      "d.ndjson"
    )
    #expect(result.status == 4)
    #expect(result.lines.count == 1)
    #expect(result.errors.contains("m.ndjson:2:"))
    #expect(result.errorLines.count < 10)
    #expect(try tool.read("d.ndjson").split(separator: "\n").count == 40)
  }
}
