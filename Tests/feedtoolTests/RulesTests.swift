import Foundation
import Testing

@Suite("feedtool rules")
struct RulesTests {
  @Test("all rules are listed, a line each, with severity and meaning")
  func list() throws {
    let result = try Tool().run("rules")
    #expect(result.status == 0)
    #expect(result.lines.count > 40)
    #expect(result.lines.contains { $0.contains(/^date-ambiguous +error +A date/) })
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test("rules can be chosen by id and by the first part of ids")
  func choice() throws {
    let result = try Tool().run("rules", "geo", "date-no-time", "--to", "csv")
    #expect(result.status == 0)
    let names = result.output.components(separatedBy: "\r\n").dropFirst().dropLast()
      .map { String($0.prefix { $0 != "," }) }
    #expect(names == ["date-no-time", "geo-nonconforming", "geo-unreadable"])
  }

  @Test("as JSON they have rule, severity and summary")
  func json() throws {
    let result = try Tool().run("rules", "repair-ampersand", "--to", "json")
    let data = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let rules = try #require(data as? [[String: String]])
    #expect(rules.map(\.["rule"]) == ["repair-ampersand"])
    #expect(rules.first?["severity"] == "warning")
    #expect(rules.first?["summary"]?.isEmpty == false)
  }

  @Test("an unknown rule is a mistake, answered with the nearest")
  func unknown() throws {
    let result = try Tool().run("rules", "date-no-tme")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("unknown rule 'date-no-tme'; did you mean date-no-time"))
  }

  @Test("-o writes a file whose name tells the format")
  func file() throws {
    let tool = try Tool()
    let result = try tool.run("rules", "-o", "rules.ndjson")
    #expect(result.status == 0)
    #expect(try tool.read("rules.ndjson").hasPrefix("{\"rule\":"))
    #expect(try tool.run("rules", "-o", "missing/rules.csv").status == 6)
  }
}
