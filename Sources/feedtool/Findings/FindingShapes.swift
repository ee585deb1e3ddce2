import FeedKit

/// The formats in which findings are written.
enum FindingShapes {
  static func all(_ run: FindingRun, onlySummary: Bool) -> [OutputShape] {
    if onlySummary { return FindingSummary.shapes(run) }
    return [
      shape("text", ["txt"], run, quoting: .lines, isForPeople: true, FindingText.write),
      FindingJSON.shape(run),
      shape("ndjson", ["ndjson", "jsonl"], run, FindingJSON.writeLines),
      table("csv", .comma, run),
      table("tsv", .tab, run),
      FindingSARIF.shape(run),
      shape("github", [], run, quoting: .columns, GitHubAnnotations.write),
    ]
  }

  static func shape(
    _ name: String,
    _ extensions: [String],
    _ run: FindingRun,
    quoting quotation: SourceQuotation = .nothing,
    isForPeople: Bool = false,
    _ write: @escaping @Sendable (FindingReport, FindingRun, inout ByteSink) -> Void
  ) -> OutputShape {
    OutputShape(
      name: name,
      extensions: extensions,
      holdsAllInputs: true,
      isForPeople: isForPeople,
      makeConsumer: { _, input in
        FindingConsumer(input: input, run: run, quotation: quotation, write: write)
      }
    ).forEveryKind
  }

  private static func table(
    _ name: String,
    _ separator: CSVWriter.Separator,
    _ run: FindingRun
  ) -> OutputShape {
    let columns = FindingRow.columns.map(\.name)
    return OutputShape(
      name: name,
      extensions: [name],
      holdsAllInputs: true,
      columns: columns,
      begin: { options, sink in
        sink.writeHeader(
          options.columns.isEmpty ? columns : options.columns,
          separator: separator,
          hasByteOrderMark: options.hasByteOrderMark
        )
      },
      makeConsumer: { options, input in
        FindingTable(
          collector: FindingConsumer(input: input, run: run) { report, _, sink in
            FindingTable.write(report, separator, options, &sink)
          }
        )
      }
    ).forEveryKind
  }
}

/// Findings as rows of a table.
private struct FindingTable: Consumer {
  var collector: FindingConsumer

  mutating func see(_ bytes: Span<UInt8>) { collector.see(bytes) }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    collector.add(event, to: &sink)
  }

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) {
    collector.add(event, to: &sink)
  }

  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink) {
    collector.add(event, to: &sink)
  }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    collector.add(event, to: &sink)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    collector.finish(outcome, to: &sink)
  }

  static func write(
    _ report: FindingReport,
    _ separator: CSVWriter.Separator,
    _ options: ExportOptions,
    _ sink: inout ByteSink
  ) {
    let columns =
      options.columns.isEmpty
      ? FindingRow.columns
      : options.columns.compactMap { name in FindingRow.columns.first { $0.name == name } }
    guard !report.findings.isEmpty else { return }
    _ = sink.writeRows(separator: separator, isRaw: options.rawCells) { table in
      for finding in report.findings {
        let row = FindingRow(source: report.input.source, finding: finding.diagnostic)
        for column in columns { table.cell(column.value(row)) }
        table.endRow()
      }
    }
  }
}
