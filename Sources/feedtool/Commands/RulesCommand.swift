import ArgumentParser
import FeedKit

/// `feedtool rules`: what diagnostics can say.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    _superCommandName: "feedtool",
    abstract: "List the rules that diagnostics name, with severity and meaning."
  )

  @Argument(help: ArgumentHelp("Ids, or first parts of ids such as date.", valueName: "rule"))
  var wanted: [String] = []

  @Option(help: ArgumentHelp("text, json, ndjson or csv.", valueName: "format"))
  var to: String?

  @OptionGroup(title: "Output") var place: ReferenceOptions

  func run() throws {
    let format = try place.format(to, among: ["text", "json", "ndjson", "csv"])
    let rules = try chosen()
    try place.write { sink in
      switch format {
      case "json": Self.writeJSON(rules, to: &sink)
      case "ndjson": Self.writeLines(rules, to: &sink)
      case "csv": Self.writeTable(rules, to: &sink)
      default: RuleText.list(rules, place.paint).forEach { sink.append($0 + "\n") }
      }
    }
  }

  /// The rules that were asked for, in the order of the registry; all when none was named.
  private func chosen() throws -> [RuleDescription] {
    let all = RuleRegistry.all
    guard !wanted.isEmpty else { return all }
    let families = Set(all.map(\.family))
    for name in wanted
    where !families.contains(name) && !all.contains(where: { "\($0.id)" == name }) {
      throw NearestNames.unknown("rule", name, among: all.map(\.id.rawValue))
    }
    return all.filter { wanted.contains($0.id.rawValue) || wanted.contains($0.family) }
  }

  private static func writeJSON(_ rules: [RuleDescription], to sink: inout ByteSink) {
    sink.writeJSON(isPretty: true) { json in
      json.beginArray()
      for rule in rules { json.object(rule) }
      json.endArray()
      json.endLine()
    }
  }

  private static func writeLines(_ rules: [RuleDescription], to sink: inout ByteSink) {
    for rule in rules {
      sink.writeJSON(isPretty: false) { json in
        json.object(rule)
        json.endLine()
      }
    }
  }

  private static func writeTable(_ rules: [RuleDescription], to sink: inout ByteSink) {
    sink.writeRows { table in
      for name in ["rule", "severity", "summary"] { table.cell(name) }
      table.endRow()
      for rule in rules {
        table.cell(rule.id.rawValue)
        table.cell(rule.severity.rawValue)
        table.cell(rule.summary)
        table.endRow()
      }
    }
  }
}

extension JSONWriter {
  /// Writes a rule as an object.
  mutating func object(_ rule: RuleDescription) {
    beginObject()
    field("rule", rule.id.rawValue)
    field("severity", rule.severity.rawValue)
    field("summary", rule.summary)
    field("hint", rule.hint)
    field("spec", rule.spec)
    if !rule.levels.isEmpty {
      beginObject("levels")
      for (profile, level) in zip(rule.profiles, rule.levels) {
        field(named: profile.rawValue, level.rawValue)
      }
      endObject()
    }
    field("passing", rule.passing)
    field("failing", rule.failing)
    endObject()
  }
}

/// Rules as lines for people.
enum RuleText {
  /// A line for each rule, in columns.
  static func list(_ rules: [RuleDescription], _ paint: Paint) -> [String] {
    let width = rules.map(\.id.rawValue.count).max() ?? 0
    return rules.map { rule in
      let id = rule.id.rawValue
      let gap = String(repeating: " ", count: width - id.count + 2)
      return "\(paint.bold(id))\(gap)\(severity(rule.severity, paint))  \(rule.summary)"
    }
  }

  /// All that there is to say about a rule.
  static func page(_ rule: RuleDescription, _ paint: Paint) -> String {
    var lines = list([rule], paint)
    if let hint = rule.hint { lines.append("  to do       \(hint)") }
    if let spec = rule.spec { lines.append("  specified   \(spec)") }
    let levels = zip(rule.profiles, rule.levels)
    if !rule.levels.isEmpty {
      let words = levels.map { "\($0.0) \($0.1.rawValue)" }.joined(separator: ", ")
      lines.append("  profiles    \(words)")
    }
    if let passing = rule.passing { lines += example("right", passing) }
    if let failing = rule.failing { lines += example("wrong", failing) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// An example with its lines below each other.
  private static func example(_ word: String, _ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.lastIndex { !$0.isEmpty } ?? 0
    return lines.prefix(last + 1).enumerated().map { index, line in
      "  \(index == 0 ? word : "     ")       \(String(line).visible)"
    }
  }

  /// A severity in its colour, as wide as the widest.
  private static func severity(_ severity: Severity, _ paint: Paint) -> String {
    switch severity {
    case .note: paint.cyan("note   ")
    case .warning: paint.yellow("warning")
    case .error: paint.red("error  ")
    }
  }
}
