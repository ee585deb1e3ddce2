import FeedKit

/// What is to be said about one input: lines for people, and findings as data.
struct InputNotes: ~Copyable {
  private let input: Input
  private let turn: OrderedOutput.Turn
  private let wantsFindings: Bool
  private var printer: DiagnosticPrinter
  // Until a document has begun, diagnostics wait: about something else they say nothing.
  private var held: [Diagnostic]? = []

  init(_ input: Input, turn: OrderedOutput.Turn, settings: RunSettings, paint: Paint) {
    self.input = input
    self.turn = turn
    wantsFindings = settings.findings != nil
    printer = DiagnosticPrinter(
      name: input.name,
      detail: settings.detail,
      paint: paint,
      showsChanges: settings.showsChanges
    )
  }

  mutating func add(_ diagnostic: Diagnostic) throws {
    guard held == nil else {
      held?.append(diagnostic)
      return
    }
    if let line = printer.line(for: diagnostic) { try write(line) }
    if wantsFindings { try write(finding: diagnostic) }
  }

  /// Says that a document of a known kind has begun.
  mutating func beginDocument() throws {
    guard let waiting = held else { return }
    held = nil
    for diagnostic in waiting { try add(diagnostic) }
  }

  mutating func add(_ failure: FeedError) throws {
    try write(printer.line(for: failure))
    guard wantsFindings else { return }
    let diagnostic = Diagnostic(
      rule: RuleID(rawValue: failure.code.rawValue),
      severity: .error,
      message: failure.message,
      position: failure.position
    )
    try write(finding: diagnostic)
  }

  mutating func add(unreadable message: String) throws {
    try write(printer.line(unreadable: message))
    guard wantsFindings else { return }
    try write(finding: Diagnostic(rule: "unreadable", severity: .error, message: message))
  }

  /// Says what is left to say when the input has ended.
  mutating func finish(_ outcome: Outcome) throws {
    if outcome.status == .partial, let line = printer.lineForHiddenError() { try write(line) }
    for line in printer.linesForFolded() { try write(line) }
  }

  private func write(_ line: String) throws {
    try turn.write(Array((line + "\n").utf8).span.bytes, to: .messages)
  }

  private func write(finding: Diagnostic) throws {
    let turn = turn
    var sink = ByteSink(spansOf: 4_096) { try turn.write($0, to: .findings) }
    let row = FindingRow(source: input.source, finding: finding)
    sink.writeJSON(isPretty: false) { json in
      json.object(row, FindingRow.columns)
      json.endLine()
    }
    try sink.flush()
  }
}

/// A diagnostic as data.
struct FindingRow {
  var source: String
  var finding: Diagnostic

  static let columns: [RowColumn<FindingRow>] = [
    .required("rule", "Id of the rule") { $0.finding.rule.rawValue },
    .required("severity", "error, warning or note") { $0.finding.severity.rawValue },
    .required("source", "The input: its path below what was named") { $0.source },
    .number("line", "Line, from 1") { $0.finding.position?.line },
    .number("column", "Byte in the line, from 1") { $0.finding.position?.column },
    .number("offset", "Byte in the document, from 0") { $0.finding.position?.offset },
    .text("path", "Path of the element") { $0.finding.path.isEmpty ? nil : $0.finding.path },
    .required("message", "What is wrong") { $0.finding.message },
    .text("hint", "What to do about it") { $0.finding.hint },
    .text("spec", "Where it is specified") { $0.finding.rule.spec },
    .text("episode_id", "Id of the episode that it is about") { $0.finding.episode?.id },
    .text("episode_title", "Title of that episode, cut at 40 bytes") { $0.finding.episode?.title },
    .number("cue", "Number of the cue of a transcript, from 1") { $0.finding.cue },
    .seconds("time", "When in a transcript it is, in seconds") { $0.finding.time?.duration },
    .text("before", "What stood there, where it was mended") { $0.finding.before },
    .text("after", "What it was read as") { $0.finding.after },
  ]
}
