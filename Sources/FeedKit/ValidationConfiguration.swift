/// What a project has written down about how its documents are judged: the part `validate` of
/// `.feedtool.json`.
package struct ValidationConfiguration: Sendable {
  package var profile: String?
  package var failOn: String?
  package var only: [String] = []
  package var ignore: [String] = []
  /// Rules and their levels, in the order of the file.
  package var severity: [(rule: String, level: String)] = []
  package var baseline: String?

  package init() {}

  /// Reads a configuration.
  ///
  /// - Throws: ``FeedError`` when it is no JSON, or names what there is not.
  package init(parsing bytes: RawSpan) throws(FeedError) {
    var lines = RecordLines(limits: Limits())
    try lines.parse(bytes)
    guard try lines.finish(), let record = lines.takeRecords().first?.record,
      case .object(let members) = record
    else { throw FeedError(code: .damaged, message: "a configuration is one object of JSON") }
    for member in members {
      guard member.name == "validate", case .object(let settings) = member.value else {
        throw Self.unknown(member.name, in: ["validate"])
      }
      for setting in settings { try take(setting) }
    }
  }

  private mutating func take(_ setting: JSONMember) throws(FeedError) {
    switch setting.name {
    case "profile": profile = setting.value.text
    case "fail_on": failOn = setting.value.text
    case "baseline": baseline = setting.value.text
    case "only": only = setting.value.elements.compactMap(\.text)
    case "ignore": ignore = setting.value.elements.compactMap(\.text)
    case "severity":
      guard case .object(let levels) = setting.value else {
        throw FeedError(code: .damaged, message: "severity is an object of rules and levels")
      }
      severity = levels.map { ($0.name, $0.value.text ?? "") }
    default:
      throw Self.unknown(
        setting.name,
        in: ["profile", "fail_on", "only", "ignore", "severity", "baseline"]
      )
    }
  }

  private static func unknown(_ name: String, in names: [String]) -> FeedError {
    FeedError(
      code: .damaged,
      message: "unknown setting \"\(name.quoted)\"; known are \(names.joined(separator: ", "))"
    )
  }
}
