import Foundation
import Testing

@Suite("feedtool explain")
struct ExplainTests {
  @Test("without a name the namespaces are listed, with how many elements each has")
  func namespaces() throws {
    let result = try Tool().run("explain")
    #expect(result.status == 0)
    #expect(result.lines.first?.contains(/PREFIX +ELEMENTS +NAMESPACE +URI/) == true)
    #expect(result.lines.contains { $0.contains(/^podcast +[0-9]+  Podcasting 2\.0 +https:/) })
    #expect(result.lines.contains { $0.contains(/^rss +[0-9]+  RSS +none$/) })
  }

  @Test("an element is told with meaning, form, places and specification")
  func element() throws {
    let result = try Tool().run("explain", "itunes:duration")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("itunes:duration in item\n  How long the episode is\n"))
    #expect(result.output.contains("at most once"))
    #expect(result.output.contains("Episode.duration"))
    #expect(result.output.contains(".episodes[].duration"))
    #expect(result.output.contains("Apple"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test("an attribute, a namespace and a rule can be explained in one call")
  func kinds() throws {
    let result = try Tool().run("explain", "enclosure@url", "psc:", "date-no-time")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("enclosure@url in item\n  Where the file is\n"))
    #expect(result.output.contains("\npsc:chapter "))
    #expect(result.lines.last?.hasPrefix("date-no-time  warning  A date") == true)
  }

  @Test("elements and attributes of TTML are told")
  func timedText() throws {
    let result = try Tool().run("explain", "ttm:agent", "tt:p@begin")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("ttm:agent in TTML\n  Someone who speaks"))
    #expect(result.output.contains("may hold   ttm:name*, ttm:actor\n"))
    #expect(result.output.contains("\np@begin in TTML\n"))
    #expect(result.output.contains(/value +time\n/))
    let json = try Tool().run("explain", "smpte:image", "--to", "json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let entries = try #require(value as? [[String: Any]])
    #expect(entries.map { $0["element"] as? String } == ["smpte:image"])
  }

  @Test(
    "what OPML lists, JSON Feed and chapters hold is told",
    arguments: [
      ("outline@xmlUrl", "outline@xmlUrl in OPML lists\n  The feed\n", ".outlines[].xml_url"),
      ("opml:ownerName", "head/ownerName in OPML lists\n  Whose it is\n", ".owner_name"),
      ("jsonfeed:items/id", "items/id in JSON Feed\n  The guid\n", ".episodes[].guid"),
      ("attachments/mime_type", "items/attachments/mime_type in", ".episodes[].enclosures[].type"),
      ("chapters:startTime", "chapters/startTime in JSON chapters\n  Where", ".chapters[].start"),
    ]
  )
  func documents(name: String, beginning: String, path: String) throws {
    let result = try Tool().run("explain", name)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix(beginning), "\(result.output)")
    #expect(result.output.contains(path))
    let json = try Tool().run("explain", name, "--to", "json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let entries = try #require(value as? [[String: Any]])
    #expect(entries.map { $0["json"] as? String } == [path])
  }

  @Test("a document that is neither RSS nor Atom is told with all that it holds")
  func document() throws {
    let result = try Tool().run("explain", "jsonfeed", "opml", "chapters")
    #expect(result.status == 0)
    #expect(result.lines.contains { $0.contains(/^home_page_url +URL +\.link +The show's page/) })
    #expect(result.lines.contains { $0.contains(/^outline@text +text/) })
    #expect(result.lines.contains { $0.contains(/^chapters\/location\/geo +geo URI/) })
  }

  @Test("the JSON is an array with an object for each place of an element")
  func json() throws {
    let result = try Tool().run("explain", "podcast:person", "--to", "json")
    #expect(result.status == 0)
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let entries = try #require(value as? [[String: Any]])
    #expect(entries.map { $0["parent"] as? String } == ["channel", "item"])
    #expect(entries.first?["repeatable"] as? Bool == true)
    let attributes = try #require(entries.first?["attributes"] as? [[String: Any]])
    #expect(
      attributes.compactMap { $0["attribute"] as? String } == ["role", "group", "href", "img"]
    )
    #expect(attributes.first?["json"] as? [String] == [".persons[].name"])
  }

  @Test(
    "what is not known is a mistake, answered with what is near",
    arguments: [
      ("itunes:durtion", "did you mean itunes:duration"),
      ("enclosure@lenght", "unknown attribute 'lenght'; did you mean length"),
      ("date-no-tme", "did you mean date-no-time"),
      ("channel/itunes:imgae", "did you mean channel/itunes:image"),
      ("zzzzzzzzzzzz", "feedtool explain lists what there is"),
      ("", "feedtool explain lists what there is"),
    ]
  )
  func unknown(name: String, answer: String) throws {
    let result = try Tool().run("explain", name)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.contains(answer))
  }
}
