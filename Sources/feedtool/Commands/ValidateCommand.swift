import ArgumentParser
import FeedKit

/// `feedtool validate`: what is wrong with a document, where, and what to do about it.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    _superCommandName: "feedtool",
    abstract: "Find every defect of feeds, lists and transcripts, at its line and column.",
    discussion: """
      Profiles: \(ValidationProfile.all.map(\.rawValue).joined(separator: ", ")). Rules are named by \
      their ids or the first parts of them, such as psp; feedtool rules lists them, feedtool explain \
      shows one with examples. Settings may stand in .feedtool.json in the working directory.
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Judgement") var judgement: JudgementOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Run") var manner: RunOptions

  func run() throws {
    let settings = try judgement.settings()
    let tally = FindingTally(baseline: settings.baseline)
    let run = FindingRun(
      tally: tally,
      profile: settings.options.profile,
      isFolded: !manner.all,
      files: try FileChecks(
        transcripts: judgement.transcripts,
        media: judgement.media,
        options: settings.options
      ),
      paint: Paint(isOn: output.output == nil && manner.color.isOn(for: 1))
    )
    let shapes = FindingShapes.all(run, onlySummary: judgement.summary)
    var invocation = Invocation(
      command: "validate",
      input: input,
      output: output,
      settings: manner.settings(detail: .failures),
      shapes: shapes,
      readable: shapes.first { $0.name == "text" }
    )
    invocation.validation = settings.options
    // What is counted by rule is counted whole.
    invocation.tellsRepeats = manner.all || judgement.summary
    let status = try invocation.status()
    guard status == .good else { throw Ended(status: status) }
    throw Ended(status: tally.reaches(settings.failOn) ? .findings : .good)
  }
}

/// By what documents are judged, and what counts.
struct JudgementOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What documents are judged by; else podcast.", valueName: "profile"))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "The least severity that makes the exit code 1: error, warning, note or never; else error.",
      valueName: "severity"
    )
  )
  var failOn: String?

  @Option(help: ArgumentHelp("Rules that may speak, with commas between.", valueName: "rules"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Rules that stay silent, with commas between.", valueName: "rules"))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      "How much a rule matters: error, warning, note or off; may be repeated.",
      valueName: "rule=level"
    )
  )
  var severity: [String] = []

  @Option(
    help: ArgumentHelp(
      "A report of an earlier run as JSON, NDJSON or SARIF: only what is new counts.",
      valueName: "file"
    ),
    completion: .file()
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Settings in JSON; else .feedtool.json, if there is one.",
      valueName: "file"
    ),
    completion: .file()
  )
  var config: String?

  @Option(
    help: ArgumentHelp(
      "A folder with transcripts, to check feeds with them; files bear the names of links.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var transcripts: String?

  @Option(
    help: ArgumentHelp("A folder with media files, in the same way.", valueName: "folder"),
    completion: .directory
  )
  var media: String?

  @Flag(help: "Count findings by rule in place of listing them.")
  var summary = false

  /// What the options and the configuration say, the options first.
  func settings() throws -> JudgementSettings {
    let file = try configuration()
    var settings = JudgementSettings()
    let profileName = profile ?? file.profile ?? "podcast"
    guard let profile = ValidationProfile.all.first(where: { $0.rawValue == profileName }) else {
      let names = ValidationProfile.all.map(\.rawValue)
      throw NearestNames.unknown("profile", profileName, among: names)
    }
    settings.options.profile = profile
    settings.options.only = Set(try rules(only.isEmpty ? file.only : only))
    settings.options.ignored = Set(try rules(ignore + file.ignore))
    for entry in file.severity { try settings.set(entry.rule, entry.level) }
    for entry in severity {
      let halves = entry.split(separator: "=", maxSplits: 1).map(String.init)
      guard halves.count == 2 else {
        throw UsageError("--severity takes RULE=LEVEL, such as feed-encoding=note")
      }
      try settings.set(halves[0], halves[1])
    }
    settings.failOn = try Self.threshold(failOn ?? file.failOn ?? "error")
    if let path = baseline ?? file.baseline {
      settings.baseline = try Self.read(path) { bytes throws(FeedError) in
        try FindingBaseline(parsing: bytes)
      }
    }
    return settings
  }

  private func configuration() throws -> ValidationConfiguration {
    guard let path = config ?? Self.usualConfiguration() else { return ValidationConfiguration() }
    return try Self.read(path) { bytes throws(FeedError) in
      try ValidationConfiguration(parsing: bytes)
    }
  }

  private static func usualConfiguration() -> String? {
    let path = ".feedtool.json"
    guard let status = try? System.status(of: Path(path)), status.kind == .file else { return nil }
    return path
  }

  private static func read<Value>(
    _ path: String,
    _ parse: (RawSpan) throws(FeedError) -> Value
  ) throws -> Value {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FileReader.all(of: path)
    } catch {
      throw UsageError("cannot read \(path.visible): \(error.message)")
    }
    do throws(FeedError) {
      return try parse(bytes.span.bytes)
    } catch {
      throw UsageError("\(path.visible): \(error.message)")
    }
  }

  private func rules(_ lists: [String]) throws -> [String] {
    let names = lists.flatMap { $0.split(separator: ",").map(String.init) }
    for name in names { try JudgementSettings.require(name) }
    return names
  }

  private static func threshold(_ name: String) throws -> Severity? {
    if name == "never" { return nil }
    guard let severity = Severity(rawValue: name) else {
      throw NearestNames.unknown("severity", name, among: ["error", "warning", "note", "never"])
    }
    return severity
  }
}

/// What options and configuration come to.
struct JudgementSettings {
  var options = ValidationOptions()
  /// `nil` where no finding makes the run fail.
  var failOn: Severity?
  var baseline: FindingBaseline?

  mutating func set(_ rule: String, _ name: String) throws {
    try Self.require(rule)
    guard let level = RuleLevel(rawValue: name) else {
      throw NearestNames.unknown("level", name, among: RuleLevel.allCases.map(\.rawValue))
    }
    for description in RuleRegistry.all
    where description.id.rawValue == rule || description.id.rawValue.hasPrefix(rule + "-") {
      options.levels[description.id] = level
    }
  }

  /// Refuses what is neither a rule nor the first part of one.
  static func require(_ name: String) throws {
    let ids = RuleRegistry.all.map(\.id.rawValue)
    guard ids.contains(where: { $0 == name || $0.hasPrefix(name + "-") }) else {
      throw NearestNames.unknown("rule", name, among: ids)
    }
  }
}
