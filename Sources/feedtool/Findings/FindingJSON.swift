import FeedKit

/// Findings as JSON: one object for all inputs, or a line for each finding.
enum FindingJSON {
  static func shape(_ run: FindingRun) -> OutputShape {
    var shape = FindingShapes.shape("json", ["json"], run) { report, _, sink in
      for finding in report.findings {
        sink.append(OutputShape.recordMark)
        sink.append("\n" as StaticString)
        write(finding, report.input, &sink)
      }
    }
    shape.joinsRecords = true
    shape.begin = { _, sink in sink.append("{\"findings\":[" as StaticString) }
    shape.end = { _, sink in
      sink.append("\n],\n\"summary\":" as StaticString)
      sink.writeJSON(isPretty: false) { json in json.object(run.tally.sum, run.profile) }
      sink.append("}\n" as StaticString)
    }
    return shape.forEveryKind
  }

  static func writeLines(_ report: FindingReport, _ run: FindingRun, _ sink: inout ByteSink) {
    for finding in report.findings {
      write(finding, report.input, &sink)
      sink.append("\n" as StaticString)
    }
  }

  private static func write(_ finding: Finding, _ input: Input, _ sink: inout ByteSink) {
    let row = FindingRow(source: input.source, finding: finding.diagnostic)
    sink.writeJSON(isPretty: false) { json in json.object(row, FindingRow.columns) }
  }
}

extension JSONWriter {
  /// Writes what a run has come to as an object.
  mutating func object(_ sum: FindingTally.Sum, _ profile: ValidationProfile) {
    beginObject()
    field("profile", profile.rawValue)
    let counts = sum.counts
    field("errors", counts.errors)
    field("warnings", counts.warnings)
    field("notes", counts.notes)
    if sum.known > 0 { field("known", sum.known) }
    if sum.untold > 0 { field("untold", sum.untold) }
    beginArray("rules")
    for entry in sum.ordered {
      beginObject()
      field("rule", entry.rule.rawValue)
      field("severity", entry.severity.rawValue)
      field("count", entry.count)
      endObject()
    }
    endArray()
    endObject()
  }
}
