import Foundation
import Testing

@testable import FeedKit

@Suite("The list of rules")
struct RulesDocumentTests {
  @Test("Docs/rules.md says what the registry says")
  func document() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Docs/rules.md").standardizedFileURL
    let text = Self.text
    if ProcessInfo.processInfo.environment["FEEDKIT_UPDATE_DOCS"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let committed = try String(contentsOf: file, encoding: .utf8)
    #expect(
      committed == text,
      "make it anew: FEEDKIT_UPDATE_DOCS=1 swift test --filter RulesDocumentTests"
    )
  }

  private static var text: String {
    let judging = RuleRegistry.all.filter { !$0.levels.isEmpty }
    let reading = RuleRegistry.all.filter { $0.levels.isEmpty }
    var lines = [
      "# Rules",
      "",
      "Made by a test from the registry; `feedtool rules` lists the same, and `feedtool explain RULE`",
      "shows what to do, with an example that is right and one that is wrong.",
      "",
      "How much each rule of validation matters in a profile: **E** error, **W** warning, *n* note,",
      "– silent.",
    ]
    for (title, profiles) in [
      ("Feeds and lists", ValidationProfile.ofFeeds),
      ("Transcripts", ValidationProfile.ofTranscripts),
    ] {
      lines += [
        "",
        "## \(title)",
        "",
        "| rule | what is wrong | " + profiles.map(\.rawValue).joined(separator: " | ") + " |",
        "|---|---|" + profiles.map { _ in "---|" }.joined(),
      ]
      for rule in judging where rule.profiles == profiles {
        let levels = rule.levels.map(mark).joined(separator: " | ")
        lines.append("| `\(rule.id)` | \(escaped(rule.summary)) | \(levels) |")
      }
    }
    lines += [
      "",
      "## Of reading",
      "",
      "What is told whoever reads; in validation too, with the same severity in every profile.",
      "",
      "| rule | severity | what it is about |",
      "|---|---|---|",
    ]
    for rule in reading {
      lines.append("| `\(rule.id)` | \(rule.severity.rawValue) | \(escaped(rule.summary)) |")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func mark(_ level: RuleLevel) -> String {
    switch level {
    case .error: "**E**"
    case .warning: "**W**"
    case .note: "*n*"
    case .off: "–"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("<", with: "&lt;")
  }
}
