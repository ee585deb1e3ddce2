import FeedKit

/// How often each rule has spoken, over all inputs.
enum FindingSummary {
  static func shapes(_ run: FindingRun) -> [OutputShape] {
    ["text", "json", "ndjson", "csv"].map { name in
      var shape = FindingShapes.shape(name, [name == "text" ? "txt" : name], run) { _, _, _ in }
      shape.isForPeople = name == "text"
      shape.end = { _, sink in
        switch name {
        case "text": writeText(run, &sink)
        case "json":
          sink.writeJSON(isPretty: true) { json in
            json.object(run.tally.sum, run.profile)
            json.endLine()
          }
        case "ndjson": writeLines(run, &sink)
        default: writeTable(run, &sink)
        }
      }
      return shape.forEveryKind
    }
  }

  private static func writeText(_ run: FindingRun, _ sink: inout ByteSink) {
    let sum = run.tally.sum
    let width = sum.ordered.map { $0.rule.rawValue.count }.max() ?? 0
    for entry in sum.ordered {
      let count = grouped(entry.count).alignedRight(to: 8)
      let id = entry.rule.rawValue.fitted(to: width)
      let severity = entry.severity.rawValue.fitted(to: 7)
      sink.append("\(count)  \(severity)  \(id)  \(entry.rule.details?.summary ?? "")\n")
    }
    let total = sum.counts.all
    sink.append("\(grouped(total).alignedRight(to: 8))  findings (profile \(run.profile))\n")
  }

  private static func writeLines(_ run: FindingRun, _ sink: inout ByteSink) {
    for entry in run.tally.sum.ordered {
      sink.writeJSON(isPretty: false) { json in
        json.beginObject()
        json.field("rule", entry.rule.rawValue)
        json.field("severity", entry.severity.rawValue)
        json.field("count", entry.count)
        json.endObject()
        json.endLine()
      }
    }
  }

  private static func writeTable(_ run: FindingRun, _ sink: inout ByteSink) {
    sink.writeRows { table in
      for name in ["rule", "severity", "count"] { table.cell(name) }
      table.endRow()
      for entry in run.tally.sum.ordered {
        table.cell(entry.rule.rawValue)
        table.cell(entry.severity.rawValue)
        table.cell(entry.count)
        table.endRow()
      }
    }
  }
}
