import Foundation
import Testing

/// What a file of mentions may hold, and what is told of it.
@Suite("feedtool speakers --from-mentions")
struct SpeakerMentionsFileTests {
  private func mention(_ id: String, _ raw: String, _ more: String = "") -> String {
    "{\"id\":\"\(id)\",\"feed\":\"a.xml\",\"guid\":\"g\(id)\",\"source\":\"title\","
      + "\"raw\":\"\(raw)\"\(more)}"
  }

  private func run(_ text: String, _ more: String...) throws -> ToolResult {
    let tool = try Tool()
    try tool.write(text, to: "m.ndjson")
    return try tool.run(
      ["speakers", "--from-mentions", "m.ndjson", "--show", "mentions", "--to", "ndjson"] + more
    )
  }

  private func ids(_ result: ToolResult) throws -> [String] {
    try result.lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["id"] as? String ?? ""
    }
  }

  @Test(
    "a line that breaks off takes no other with it",
    arguments: [
      #"{"id":"x","feed":"a.xml","raw":"Mar"#, #"{"id":"x","feed":"a.xml","raw":"Mara"#,
      #"{"id":"x","feed":"a.xml","raw":"Mara","episode":{"title":"A"#,
      #"{"id":"x","feed":"a.xml","raw":"Mara","keys":["a","#, #"{"id":"x","raw":"#,
      #"{"id":"x","raw":"a\"#, "{", #"{"id""#, "rubbish", "]", #"{"raw":"Mara","a":[[[[{"b":"#,
    ]
  )
  func broken(line: String) throws {
    let (one, two, three) = (
      mention("1", "Mara Quill"), mention("2", "Anna Kovacs"), mention("3", "Peter Hallam")
    )
    for lines in [[one, line, two, three], [line, one, two, three]] {
      let result = try run(lines.joined(separator: "\n") + "\n")
      let found = Set(try ids(result))
      #expect(found.isSuperset(of: ["2", "3"]))
      #expect(found.contains("1") || lines[0] == line)
      #expect(!found.contains("x"))
      #expect(result.status == 4 || line == "]")
      #expect(!result.errors.isEmpty)
    }
  }

  @Test("records written over several lines, and in an array, are read")
  func pretty() throws {
    let record = mention("1", "Mara Quill").replacingOccurrences(of: ",", with: ",\n  ")
    let other = mention("2", "Anna Kovacs").replacingOccurrences(of: "{", with: "{\n")
    for text in ["\(record)\n\(other)\n", "[\n\(record),\n\(other)\n]\n", "[\(record)\n,\(other)]"]
    {
      let result = try run(text)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try ids(result) == ["1", "2"])
    }
  }

  @Test("a broken record in an array loses itself and no other")
  func brokenInArray() throws {
    let broken = #"{"id":"x","raw":"Ann,"#
    let text = "[\n\(mention("1", "Mara Quill")),\n\(broken)\n\(mention("2", "Anna Kovacs"))\n]"
    let result = try run(text)
    #expect(try ids(result) == ["1", "2"])
    #expect(result.errors.contains("m.ndjson:3:"))
    #expect(result.errors.contains("[json-record]"))
  }

  @Test("of two records with one id that differ one stays, the same in any order, and that is told")
  func sameID() throws {
    let (one, other) = (mention("1", "Mara Quill"), mention("1", "Anna Kovacs"))
    let first = try run("\(one)\n\(other)\n")
    let second = try run("\(other)\n\(one)\n")
    #expect(first.lines.count == 1)
    #expect(first.output == second.output)
    #expect(first.errors.contains("m.ndjson:2:"))
    #expect(first.errors.contains("[mention-id]"))
    #expect(!(try run("\(one)\n\(one)\n")).errors.contains("mention-id"))
  }

  @Test("a date that does not exist is none, and that is told")
  func date() throws {
    let result = try run(mention("1", "Mara Quill", ",\"date\":\"2026-02-30\"") + "\n")
    #expect(!result.output.contains("\"date\""))
    #expect(result.errors.contains("[mention-date]"))
  }
}
