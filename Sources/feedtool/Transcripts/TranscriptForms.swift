import FeedKit

/// How transcripts stand in the shapes of output: a form of each format that feeds have too, and shapes
/// of the formats that only transcripts have.
enum TranscriptForms {
  /// The form of the format with a name, or `nil`.
  static func form(named name: String) -> OutputForm? {
    TranscriptExporters.format(named: name).map { form($0) }
  }

  /// Shapes of the formats that feeds do not have.
  static func shapes(beside names: [String]) -> [OutputShape] {
    TranscriptExporters.all.filter { !names.contains($0.name) }.map { format in
      var shape = OutputShape(
        name: format.name,
        extensions: format.extensions,
        holdsAllInputs: format.holdsAllInputs,
        makeConsumer: { _, _ in NoConsumer() }
      )
      shape.takesFeeds = false
      shape.others[.transcript] = form(format)
      return shape
    }
  }

  private static func form(_ format: TranscriptExportFormat) -> OutputForm {
    OutputForm(
      columns: format.columns,
      begin: format.begin,
      makeConsumer: { options, _ in
        var changes = options.transcript
        changes.grouping = options.grouping ?? format.grouping
        return TranscriptConsumer(
          exporter: format.makeExporter(options),
          changer: TranscriptChanger(changes)
        )
      }
    )
  }
}

/// Writes transcripts, with the changes that were asked for.
private struct TranscriptConsumer: Consumer {
  var exporter: any TranscriptExporter
  var changer: TranscriptChanger

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    changer.add(event) { exporter.add($0, to: &sink) }
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    guard outcome.hasDocument else { return }
    changer.finish { exporter.add($0, to: &sink) }
    exporter.finish(outcome.summary, to: &sink)
  }

  var report: ExportReport {
    var report = exporter.report
    report.unnamedSpeakers = changer.unnamed
    if changer.clippedCount > 0 {
      report.lost["times before the beginning", default: 0] += changer.clippedCount
    }
    return report
  }
}

/// Stands where documents have no place.
private struct NoConsumer: Consumer {
  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {}
}

/// Reads transcripts.
final class TranscriptReading: DocumentReader {
  private var parser = TranscriptParser()

  var summary: Summary { parser.summary }

  func begin(_ options: ParseOptions) { parser = TranscriptParser(options: options) }

  func parse(_ bytes: RawSpan) throws(FeedError) { try parser.parse(bytes) }

  func finish() throws(FeedError) { _ = try parser.finish() }

  func deliver(to delivery: inout Delivery) throws {
    while let event = parser.next() {
      switch event {
      case .transcript: try delivery.beginDocument()
      case .diagnostic(let diagnostic): try delivery.note(diagnostic)
      default: break
      }
      delivery.consumer.add(event, to: &delivery.sink)
    }
  }
}
