import Foundation
import Testing

@testable import FeedKit

@Suite("The registry of rules")
struct RuleRegistryTests {
  @Test("ids are kebab-case, in order, and no two are the same")
  func ids() {
    let ids = RuleRegistry.all.map(\.id.rawValue)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(id)") }
  }

  @Test("summaries are sentences without a full stop")
  func summaries() {
    for rule in RuleRegistry.all {
      #expect(rule.summary.first?.isUppercase == true, "\(rule.id)")
      #expect(!rule.summary.hasSuffix("."), "\(rule.id)")
    }
  }

  @Test("a rule is found by its id")
  func lookup() {
    #expect(RuleID(rawValue: "date-no-time").details?.severity == .warning)
    #expect(RuleID(rawValue: "date-no-time").details?.family == "date")
    #expect(RuleID(rawValue: "no-such-rule").details == nil)
  }

  @Test("every id that the sources write is in the registry")
  func sources() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources").standardizedFileURL
    let known = Set(RuleRegistry.all.map(\.id.rawValue))
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("RuleRegistry.swift") }
    var found = 0
    for file in files {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for id in Self.ids(in: text) {
        found += 1
        let isKnown = known.contains(id)
        #expect(isKnown, "\(file): \(id) has no line in Model/RuleRegistry.swift")
      }
    }
    #expect(found > 30)
  }

  /// The ids that source text writes: as an argument, as a constant of RuleID, as an error's code, or
  /// as the first argument of a function that reports.
  private static func ids(in text: String) -> [String] {
    let named = text.matches(
      of: /(?:rule: |RuleID = |Code\(rawValue: )"([a-z0-9]+(?:-[a-z0-9]+)*)"/
    )
    let reported = text.matches(
      of: /(?:report|note)\(\s*(?:[^"(){}]*\? )?"([a-z0-9]+(?:-[a-z0-9]+)+)"(?: : "([a-z0-9-]+)")?/
    )
    return named.map { String($0.output.1) }
      + reported.flatMap { [$0.output.1, $0.output.2].compactMap { $0.map(String.init) } }
  }

  @Test("what files make the library say is in the registry", arguments: FeedFiles.own)
  func emitted(_ file: FeedFiles.File) throws {
    for diagnostic in try FeedDocument(parsing: file.bytes()).diagnostics {
      #expect(diagnostic.rule.details != nil, "\(diagnostic.rule)")
      // How bad an untidiness of JSON is depends on whether it can be read all the same.
      guard diagnostic.rule.details?.family != "json" else { continue }
      #expect(diagnostic.rule.details?.severity == diagnostic.severity, "\(diagnostic.rule)")
    }
  }
}
