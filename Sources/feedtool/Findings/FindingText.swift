import FeedKit

/// Findings for people: the place, what is wrong, the line, and what to do.
enum FindingText {
  static func write(_ report: FindingReport, _ run: FindingRun, _ sink: inout ByteSink) {
    var counts: [RuleID: Int] = [:]
    for finding in report.findings {
      let count = counts[finding.diagnostic.rule, default: 0] + 1
      counts[finding.diagnostic.rule] = count
      guard !run.isFolded || count <= DiagnosticPrinter.shownOfARule else { continue }
      for line in lines(of: finding, report.input, run.paint) { sink.append(line + "\n") }
    }
    if run.isFolded {
      for (rule, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
      where count > DiagnosticPrinter.shownOfARule {
        let rest = grouped(count - DiagnosticPrinter.shownOfARule)
        sink.append(
          "\(report.input.name.visible): \(rest) more like these (--all shows them) [\(rule)]\n"
        )
      }
    }
    sink.append(summary(of: report, run) + "\n")
  }

  private static func lines(of finding: Finding, _ input: Input, _ paint: Paint) -> [String] {
    let diagnostic = finding.diagnostic
    var place = input.name.visible
    if let position = diagnostic.position { place += ":\(position.line):\(position.column)" }
    let rule = paint.dim("[\(diagnostic.rule)]")
    var lines = [
      "\(paint.bold(place)): \(word(diagnostic.severity, paint)): \(diagnostic.message.visible) \(rule)"
    ]
    let number = diagnostic.position.map { "\($0.line)" } ?? ""
    let gutter = String(repeating: " ", count: max(4, number.count))
    if let excerpt = finding.excerpt {
      lines.append("\(number.alignedRight(to: gutter.count)) | \(excerpt.text)")
      lines.append(
        "\(gutter) | \(String(repeating: " ", count: excerpt.column))\(paint.red("^"))"
      )
    }
    if let episode = diagnostic.episode {
      lines.append("\(gutter) = in episode \((episode.title ?? episode.id).visible)")
    }
    if let cue = diagnostic.cue {
      let time = diagnostic.time.map { " at \($0.clockText)" } ?? ""
      lines.append("\(gutter) = in cue \(cue)\(time)")
    }
    if let hint = diagnostic.hint { lines.append("\(gutter) = \(hint.visible)") }
    return lines
  }

  private static func word(_ severity: Severity, _ paint: Paint) -> String {
    switch severity {
    case .note: paint.cyan("note")
    case .warning: paint.yellow("warning")
    case .error: paint.red("error")
    }
  }

  private static func summary(of report: FindingReport, _ run: FindingRun) -> String {
    let name = report.input.name.visible
    var counts: [Severity: Int] = [:]
    for finding in report.findings { counts[finding.diagnostic.severity, default: 0] += 1 }
    let parts = [
      (Severity.error, "error"), (.warning, "warning"), (.note, "note"),
    ].compactMap { severity, word in counts[severity].map { counted($0, word) } }
    let found = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    let rest = report.untold > 0 ? ", and \(grouped(report.untold)) that are only counted" : ""
    return "\(name): \(found)\(rest) (profile \(run.profile))"
  }
}
