/// Writes one table for all inputs: a row an episode, always the same columns.
final class CSVExporter: FeedExporter {
  static let format: ExportFormat = format(
    named: "csv",
    summary: "a table, one row an episode (RFC 4180)",
    extensions: ["csv"],
    separator: .comma
  )

  static let tabFormat: ExportFormat = format(
    named: "tsv",
    summary: "a table, one row an episode, cells separated by tabs",
    extensions: ["tsv", "tab"],
    separator: .tab
  )

  private static let allColumns = EpisodeRecord.columnNames

  var report: ExportReport {
    var report = ExportReport()
    report.inertCells = inertCells
    report.lost = losses.counts
    return report
  }

  private let options: ExportOptions
  private let separator: CSVWriter.Separator
  // Places of the chosen columns among all; `nil` when all are written.
  private let chosen: [Int]?
  private var feedTitle: String?
  private var inertCells = 0
  private var losses = TableLosses()
  // Memory for the cells of lists, kept from row to row.
  private var texts = CellTexts()

  init(_ options: ExportOptions, separator: CSVWriter.Separator) {
    self.options = options
    self.separator = separator
    chosen = options.columns.isEmpty ? nil : Self.places(of: options.columns)
  }

  func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    switch consume event {
    case .feed(let feed), .feedChanged(let feed): feedTitle = feed.title
    case .episode(let episode): write(episode, to: &sink)
    case .diagnostic: break
    }
  }

  func finish(_ summary: Summary, to sink: inout ByteSink) {}

  private func write(_ episode: consuming Episode, to sink: inout ByteSink) {
    let record = EpisodeRecord(source: options.source, feedTitle: feedTitle, episode: episode)
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

  // Names that are no columns are passed over: whoever takes them from a user checks them.
  private static func places(of names: [String]) -> [Int] {
    names.compactMap { allColumns.firstIndex(of: $0) }
  }

  private static func format(
    named name: String,
    summary: String,
    extensions: [String],
    separator: CSVWriter.Separator
  ) -> ExportFormat {
    ExportFormat(
      name: name,
      summary: summary,
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
      makeExporter: { CSVExporter($0, separator: separator) },
      end: { _, _ in }
    )
  }
}
