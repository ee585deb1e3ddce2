import FeedKit

/// What is to be said about one input: lines for people, and findings as data.
struct InputNotes: ~Copyable {
  private let input: Input
  private let turn: OrderedOutput.Turn
  private let wantsFindings: Bool
  private var printer: DiagnosticPrinter

  init(_ input: Input, turn: OrderedOutput.Turn, settings: RunSettings, paint: Paint) {
    self.input = input
    self.turn = turn
    wantsFindings = settings.findings != nil
    printer = DiagnosticPrinter(name: input.name, detail: settings.detail, paint: paint)
  }

  mutating func add(_ diagnostic: Diagnostic) throws {
    if let line = printer.line(for: diagnostic) { try write(line) }
    if wantsFindings { try write(finding: diagnostic) }
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

  mutating func finish() throws {
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
