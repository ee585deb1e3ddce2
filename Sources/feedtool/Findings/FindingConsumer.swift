import FeedKit

/// What all inputs of a run of `validate` share.
struct FindingRun: Sendable {
  var tally: FindingTally
  var profile: ValidationProfile
  /// Whether findings that repeat are told once.
  var isFolded: Bool
  /// Checks with files that the user has named; `nil` where there are none.
  var files: FileChecks?
  var paint: Paint
}

/// What one input came to, for those that write it.
struct FindingReport {
  var input: Input
  var findings: [Finding]
  var outcome: Outcome
  /// Findings that are only counted.
  var untold: Int
}

/// Collects the findings of one input, which are bounded in number, and writes them in the order of
/// their places.
struct FindingConsumer: Consumer {
  let input: Input
  let run: FindingRun
  /// What is taken from the document's own lines.
  let quotation: SourceQuotation
  let write: @Sendable (FindingReport, FindingRun, inout ByteSink) -> Void
  private var findings: [Finding] = []
  private var firstWaiting = 0
  private var window = SourceWindow()
  private var told = 0
  /// Findings about files, which the parser does not count.
  private var fileCount = 0
  private var feed: Feed?

  init(
    input: Input,
    run: FindingRun,
    quotation: SourceQuotation = .nothing,
    write: @escaping @Sendable (FindingReport, FindingRun, inout ByteSink) -> Void
  ) {
    self.input = input
    self.run = run
    self.quotation = quotation
    self.write = write
  }

  mutating func see(_ bytes: Span<UInt8>) {
    guard quotation != .nothing else { return }
    window.add(bytes)
    while firstWaiting < findings.count {
      guard let position = findings[firstWaiting].diagnostic.position else {
        firstWaiting += 1
        continue
      }
      guard window.holds(position) else { return }
      window.illustrate(&findings[firstWaiting], quotation)
      firstWaiting += 1
    }
  }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    switch event {
    case .diagnostic(let diagnostic): add(diagnostic)
    case .feed(let feed), .feedChanged(let feed): if run.files != nil { self.feed = feed }
    case .episode(let episode):
      guard let files = run.files else { return }
      for diagnostic in files.findings(episode, of: feed) { add(ofFiles: diagnostic) }
    }
  }

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) {
    if case .diagnostic(let diagnostic) = event { add(diagnostic) }
  }

  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink) {
    if case .diagnostic(let diagnostic) = event { add(diagnostic) }
  }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    if case .diagnostic(let diagnostic) = event { add(diagnostic) }
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    guard outcome.status != .skipped else { return }
    if let failure = outcome.failure { add(Diagnostic(failure)) }
    if quotation != .nothing {
      for index in findings.indices { window.illustrate(&findings[index], quotation) }
    }
    sort()
    let untold = max(0, outcome.summary.diagnosticCount - told)
    let fresh = run.tally.add(findings, source: input.source, untold: untold)
    write(
      FindingReport(input: input, findings: fresh, outcome: outcome, untold: untold),
      run,
      &sink
    )
  }

  /// Puts the findings into the order of their places, which they mostly have; those about the whole
  /// document stand last.
  private mutating func sort() {
    let places = findings.map { $0.diagnostic.position?.offset ?? .max }
    guard zip(places, places.dropFirst()).contains(where: >) else { return }
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    findings = order.map { findings[$0] }
  }

  private mutating func add(ofFiles diagnostic: Diagnostic) {
    // As many as the parser tells, and then no more.
    guard fileCount < Limits().diagnostics else { return }
    fileCount += 1
    findings.append(Finding(diagnostic: diagnostic))
  }

  private mutating func add(_ diagnostic: consuming Diagnostic) {
    told += 1
    if diagnostic.hint == nil { diagnostic.hint = hint(for: diagnostic) }
    findings.append(Finding(diagnostic: diagnostic))
  }

  /// What to do about what reading has found or mended; `nil` where that goes without saying.
  private func hint(for diagnostic: Diagnostic) -> String? {
    let rule = diagnostic.rule.rawValue
    if let hint = Self.hints[rule] { return hint }
    guard rule.hasPrefix("repair-") else { return nil }
    let name = input.name.visible
    // Markup is what repair mends; values are written anew by whoever writes the feed anew.
    if Self.valueMends.contains(rule) {
      return "feedtool convert \(name) --to rss writes it mended"
    }
    // Repair leaves out what it cannot keep.
    return rule == "repair-trailing-content" && diagnostic.severity == .error
      ? nil : "feedtool repair \(name) mends it"
  }

  /// What to do about what ends a reading.
  private static let hints = [
    "truncated": "get the whole document; see whether what writes it stopped early",
    "not-a-feed": "name the feed itself; a page names it in <link rel=\"alternate\">",
    "empty": "see whether what writes it, or the download, has failed",
  ]

  private static let valueMends: Set<String> = [
    "repair-double-escape", "repair-emoji-rest", "repair-media-type", "repair-mojibake",
    "repair-url-space",
  ]
}

extension Diagnostic {
  /// What ended a reading, as a finding.
  init(_ failure: FeedError) {
    self.init(
      rule: RuleID(rawValue: failure.code.rawValue),
      severity: .error,
      message: failure.message,
      position: failure.position
    )
  }
}
