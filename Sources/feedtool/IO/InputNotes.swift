import FeedKit

/// What is to be said about one input: lines for people, and findings as data.
struct InputNotes: ~Copyable {
  private let input: Input
  private let turn: OrderedOutput.Turn
  private let wantsFindings: Bool
  private var printer: DiagnosticPrinter
  // Until a feed has begun, diagnostics wait: about something else than a feed they say nothing.
  private var held: [Diagnostic]? = []

  init(_ input: Input, turn: OrderedOutput.Turn, settings: RunSettings, paint: Paint) {
    self.input = input
    self.turn = turn
    wantsFindings = settings.findings != nil
    printer = DiagnosticPrinter(name: input.name, detail: settings.detail, paint: paint)
  }

  mutating func add(_ diagnostic: Diagnostic) throws {
    guard held == nil else {
      held?.append(diagnostic)
      return
    }
    if let line = printer.line(for: diagnostic) { try write(line) }
    if wantsFindings { try write(finding: diagnostic) }
  }

  /// Says that a feed has begun.
  mutating func beginFeed() throws {
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
    sink.writeJSON(isPretty: false) { json in
      json.beginObject()
      json.field("rule", finding.rule.rawValue)
      json.field("severity", finding.severity.rawValue)
      json.field("source", input.source)
      json.field("line", finding.position?.line)
      json.field("column", finding.position?.column)
      json.field("offset", finding.position?.offset)
      json.field("path", finding.path.isEmpty ? nil : finding.path)
      json.field("message", finding.message)
      json.endObject()
      json.endLine()
    }
    try sink.flush()
  }
}
