import Foundation
import Testing

/// Options that steer, and what is said where they do nothing or cannot work.
@Suite("feedtool speakers options")
struct SpeakerOptionsTests {
  private let mentions = """
    {"id":"1","feed":"a.xml","guid":"g1","source":"item.person","raw":"Mara Quill","date":"2026-01-02"}
    {"id":"2","feed":"a.xml","guid":"g2","source":"item.person","raw":"Quill, Mara","date":"2026-01-09"}
    {"id":"3","feed":"a.xml","guid":"g2","source":"title","raw":"Anna\\tKovacs \\u202E"}

    """

  private func run(_ more: String..., files: [String: String] = [:]) throws -> ToolResult {
    let tool = try Tool()
    try tool.write(mentions, to: "m.ndjson")
    for (name, text) in files { try tool.write(text, to: name) }
    return try tool.run(["speakers", "--from-mentions", "m.ndjson"] + more)
  }

  @Test(
    "options of which one would be passed over are refused",
    arguments: [
      ["--by", "sentence"], ["--to", "table", "--columns", "name"], ["--to", "table", "--bom"],
      ["--to", "table", "--raw-cells"], ["--to", "ndjson", "--raw-cells"],
      ["--unresolved", "--show", "speakers"], ["--explain", "Mara Quill", "--show", "said"],
      ["--unresolved", "--explain", "Mara Quill"], ["--transcripts", "."],
    ]
  )
  func conflicts(options: [String]) throws {
    let tool = try Tool()
    try tool.write(mentions, to: "m.ndjson")
    let result = try tool.run(["speakers", "--from-mentions", "m.ndjson"] + options)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(options[0]) || result.errors.contains("transcripts"))
  }

  @Test(
    "a file of another kind is no earlier run and no facts",
    arguments: ["--previous", "--facts"]
  )
  func otherFiles(option: String) throws {
    let result = try run(option, "x.json", files: ["x.json": "[{\"a\":1},{\"b\":2}]"])
    #expect(result.status == 2)
    #expect(result.errors.contains("x.json"))
    #expect(try run(option, "x.json", files: ["x.json": "[]"]).status == 0)
  }

  @Test("speakers of an earlier run keep their ids by a mention, or by a name in a feed of theirs")
  func earlierSpeakers() throws {
    let rows = try run("--to", "ndjson").output
    let own = try #require(rows.firstMatch(of: /"speaker_id":"(\w+)","name":"Mara Quill"/)).1
    func id(after previous: String) throws -> Substring? {
      let result = try run("--to", "ndjson", "--previous", "p", files: ["p": previous])
      return result.output.firstMatch(of: /"speaker_id":"(\w+)","name":"Mara Quill"/)?.1
    }
    #expect(try id(after: rows) == own)
    #expect(try id(after: rows.replacing("\(own)", with: "s1")) == "s1")
    // Somebody else of that name.
    let stranger = #"{"speaker_id":"s2","name":"Mara Quill","appearances":1,"feeds":[]}"#
    #expect(try id(after: stranger) == own)
    // The name was another one, and one of the mentions is the same.
    let tool = try Tool()
    for number in 0...1 {
      try tool.write(String(mentions.split(separator: "\n")[number]), to: "\(number)")
      let one = try tool.run("speakers", "--from-mentions", "\(number)", "--to", "ndjson").output
      let before = try #require(one.firstMatch(of: /"speaker_id":"(\w+)"/)).1
      #expect(try id(after: one.replacing("Mara Quill", with: "M. Q.")) == before)
    }
    #expect(try run("--previous", "p", "--keep-gone", files: ["p": rows]).status == 2)
  }

  @Test(
    "tables for people have one line a row, whatever stands in names",
    arguments: [
      "mentions", "timeline", "facts", "speakers", "appearances",
    ]
  )
  func tables(show: String) throws {
    let result = try run("--show", show, "--to", "table")
    #expect(result.status == 0)
    #expect(!result.output.isEmpty)
    #expect(!result.output.contains("\t"))
    #expect(!result.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test("who was never compared with anybody is told so")
  func explainNothing() throws {
    let two = try run("--explain", "Mara Quill", "Anna Kovacs", "--to", "ndjson")
    #expect(two.output.isEmpty)
    #expect(two.errors.contains("nothing ties 'Mara Quill' and 'Anna Kovacs'"))
    let one = try run("--explain", "Anna Kovacs", "--to", "ndjson")
    #expect(one.errors.contains("nothing had to be decided about 'Anna Kovacs'"))
    #expect(try run("--explain", "Mara Quill", "--to", "ndjson").errors.isEmpty)
  }

  @Test("lines of overrides that are about nobody are told; a byte order mark is none of them")
  func idleOverrides() throws {
    let text =
      "\u{FEFF}never\tMara Quill\tAnna Kovacs\norg\tNobody Here\n"
      + "alias\tMara Quill\tEve Adam\n"
    let result = try run("--overrides", "o.tsv", "--to", "ndjson", files: ["o.tsv": text])
    #expect(result.status == 0)
    #expect(!result.errors.contains("o.tsv:1:"))
    #expect(result.errors.contains("o.tsv:2:"))
    #expect(result.errors.contains("o.tsv:3:"))
    #expect(result.errors.contains("[override-idle]"))
  }
}
