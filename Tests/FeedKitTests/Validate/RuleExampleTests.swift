import Testing

@testable import FeedKit

@Suite("Examples of the rules of validation")
struct RuleExampleTests {
  @Test("a rule speaks about its failing example", arguments: Rules.all.map(\.id.rawValue))
  func failing(id: String) throws {
    let rule = try #require(Rules.byID[RuleID(rawValue: id)])
    let found = try Judging.rules(rule.failing.document, rule.speakingProfile)
    #expect(found.contains(rule.id), "\(rule.speakingProfile): \(found)")
  }

  @Test("a rule is silent about its passing example", arguments: Rules.all.map(\.id.rawValue))
  func passing(id: String) throws {
    let rule = try #require(Rules.byID[RuleID(rawValue: id)])
    #expect(!(try Judging.rules(rule.passing.document, rule.speakingProfile)).contains(rule.id))
  }

  @Test("no rule stands in two families")
  func unique() {
    let ids = Rules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("rules that the vocabulary names are described")
  func named() {
    let graph = ElementGraph.feeds
    let demands = graph.facts.map(\.demand) + graph.attributeFacts.map(\.demand)
    for demand in demands {
      for rule in [demand.missing, demand.empty, demand.repeated, demand.standing] {
        guard let rule else { continue }
        #expect(Rules.byID[rule] != nil, "\(rule)")
      }
    }
  }

  @Test("about the sample documents no rule speaks", arguments: ValidationProfile.ofFeeds + [.auto])
  func samples(profile: ValidationProfile) throws {
    if profile != .atom && profile != .opml {
      let found = try Judging.findings(ExampleDocument.rss(), profile)
      #expect(found.isEmpty, "\(found.map { "\($0.rule) \($0.message)" })")
    }
    guard profile == .atom || profile == .auto else { return }
    let found = try Judging.findings(ExampleDocument.atom(), profile)
    #expect(found.isEmpty, "\(found.map { "\($0.rule) \($0.message)" })")
  }
}
