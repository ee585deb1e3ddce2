import FeedKit

/// Makes output of one input's events.
protocol Consumer {
  /// Whether the input is read to its end whatever happens, as for a checksum.
  var wantsAllBytes: Bool { get }

  /// Sees the bytes of the input as they are.
  mutating func see(_ bytes: Span<UInt8>)

  /// Takes what the parser delivered.
  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink)

  /// Writes what is left.
  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink)

  /// What could not be carried over.
  var report: ExportReport { get }
}

extension Consumer {
  var wantsAllBytes: Bool { false }
  mutating func see(_ bytes: Span<UInt8>) {}
  var report: ExportReport { ExportReport() }
}

/// A shape of output: what comes before, for each input, and after.
struct OutputShape: Sendable {
  /// The name that users write after `--to`.
  var name: String
  /// File name extensions without dot, the usual one first.
  var extensions: [String]
  /// Whether one output holds all inputs.
  var holdsAllInputs: Bool
  /// Whether it is made for people and safe for a terminal as it is.
  var isForPeople = false
  /// The columns that can be chosen; empty when there are none.
  var columns: [String] = []
  var begin: @Sendable (ExportOptions, inout ByteSink) -> Void = { _, _ in }
  var makeConsumer: @Sendable (ExportOptions, Input) -> any Consumer
  var end: @Sendable (ExportOptions, inout ByteSink) -> Void = { _, _ in }
}

extension OutputShape {
  /// A format of the library.
  init(_ format: ExportFormat) {
    name = format.name
    extensions = format.extensions
    holdsAllInputs = format.holdsAllInputs
    columns = format.columns
    begin = format.begin
    end = format.end
    makeConsumer = { options, _ in ExporterConsumer(exporter: format.makeExporter(options)) }
  }

  /// All formats of the library.
  static var exports: [OutputShape] { Exporters.all.map { OutputShape($0) } }
}

private struct ExporterConsumer: Consumer {
  var exporter: any FeedExporter

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    exporter.add(event, to: &sink)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    if outcome.hasFeed { exporter.finish(outcome.summary, to: &sink) }
  }

  var report: ExportReport { exporter.report }
}
