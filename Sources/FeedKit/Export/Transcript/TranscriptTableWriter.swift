/// Writes one table for all inputs: a row a segment, always the same columns.
final class TranscriptTableWriter: TranscriptExporter {
  static let format = format(named: "csv", separator: .comma, extensions: ["csv"])
  static let tabFormat = format(named: "tsv", separator: .tab, extensions: ["tsv", "tab"])

  private static let allColumns = SegmentRecord.columnNames

  var report: ExportReport {
    var report = ExportReport()
    report.inertCells = inertCells
    report.lost = losses.counts
    return report
  }

  private let options: ExportOptions
  private let separator: CSVWriter.Separator
  /// Places of the chosen columns among all; `nil` when all are written.
  private let chosen: [Int]?
  private var inertCells = 0
  private var losses = TableLosses()
  private var texts = CellTexts()

  init(_ options: ExportOptions, separator: CSVWriter.Separator) {
    self.options = options
    self.separator = separator
    chosen = options.columns.isEmpty ? nil : Self.places(of: options.columns)
  }

  func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    guard case .segment(let segment) = consume event else { return }
    let record = SegmentRecord(source: options.source, segment: segment)
    inertCells += sink.writeRows(separator: separator, isRaw: options.rawCells) { table in
      if let chosen {
        var texts = CellTexts()
        texts.add(record)
        for place in chosen { texts.withCell(place) { table.cell(utf8: $0) } }
        table.endRow()
      } else {
        table.row(record, &texts)
      }
    }
    record.visitFields(&losses)
  }

  func finish(_ summary: Summary, to sink: inout ByteSink) {}

  private static func places(of names: [String]) -> [Int] {
    names.compactMap { allColumns.firstIndex(of: $0) }
  }

  private static func format(
    named name: String,
    separator: CSVWriter.Separator,
    extensions: [String]
  ) -> TranscriptExportFormat {
    TranscriptExportFormat(
      name: name,
      summary: "a table, one row a segment",
      extensions: extensions,
      holdsAllInputs: true,
      columns: allColumns,
      begin: { options, sink in
        sink.writeHeader(
          options.columns.isEmpty
            ? allColumns : places(of: options.columns).map { allColumns[$0] },
          separator: separator,
          hasByteOrderMark: options.hasByteOrderMark
        )
      },
      makeExporter: { TranscriptTableWriter($0, separator: separator) }
    )
  }
}
