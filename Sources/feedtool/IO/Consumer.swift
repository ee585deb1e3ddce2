import FeedKit

/// Makes output of one input's events.
protocol Consumer {
  /// Whether the input is read to its end whatever happens, as for a checksum.
  var wantsAllBytes: Bool { get }

  /// Sees the bytes of the input as they are.
  mutating func see(_ bytes: Span<UInt8>)

  /// Takes what the parser of a feed delivered.
  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink)

  /// Takes what the parser of an OPML list delivered.
  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink)

  /// Takes what the parser of a chapters file delivered.
  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink)

  /// Takes what the parser of a transcript delivered.
  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink)

  /// Writes what is left.
  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink)

  /// What could not be carried over.
  var report: ExportReport { get }
}

extension Consumer {
  var wantsAllBytes: Bool { false }
  mutating func see(_ bytes: Span<UInt8>) {}
  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {}
  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) {}
  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink) {}
  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {}
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
  /// Whether records of several inputs are joined by commas; each begins with ``recordMark``.
  var joinsRecords = false
  /// Whether it is made for people and safe for a terminal as it is.
  var isForPeople = false
  /// The columns that can be chosen; empty when there are none.
  var columns: [String] = []
  var begin: @Sendable (ExportOptions, inout ByteSink) -> Void = { _, _ in }
  var makeConsumer: @Sendable (ExportOptions, Input) -> any Consumer
  var end: @Sendable (ExportOptions, inout ByteSink) -> Void = { _, _ in }
  /// The same for documents that are no feeds; a kind that is missing has no place in the shape.
  var others: [DocumentKind: OutputForm] = [:]
  /// Whether feeds have a place in the shape.
  var takesFeeds = true
}

/// How documents of one kind stand in a shape.
struct OutputForm: Sendable {
  var columns: [String] = []
  var begin: @Sendable (ExportOptions, inout ByteSink) -> Void = { _, _ in }
  var makeConsumer: @Sendable (ExportOptions, Input) -> any Consumer
  var end: @Sendable (ExportOptions, inout ByteSink) -> Void = { _, _ in }
}

extension OutputShape {
  /// Stands where a record begins; it never stands in JSON.
  static let recordMark: UInt8 = 0x1E

  /// How feeds stand in the shape.
  var feedForm: OutputForm {
    OutputForm(columns: columns, begin: begin, makeConsumer: makeConsumer, end: end)
  }

  /// How documents of a kind stand in the shape; `nil` when they have no place in it.
  func form(for kind: DocumentKind) -> OutputForm? {
    kind == .feed ? (takesFeeds ? feedForm : nil) : others[kind]
  }

  /// The shape, in which documents of every kind stand as feeds do.
  var forEveryKind: OutputShape {
    var shape = self
    for kind in DocumentReaders.all.map(\.kind) where kind != .feed {
      shape.others[kind] = feedForm
    }
    return shape
  }

  /// The columns of all kinds.
  var allColumns: [String] {
    var all = columns
    for kind in DocumentReaders.all.map(\.kind) {
      for name in others[kind]?.columns ?? [] where !all.contains(name) { all.append(name) }
    }
    return all
  }

  /// Whether documents of different kinds make different tables, so that one cannot hold both.
  var keepsKindsApart: Bool {
    holdsAllInputs && others.values.contains { !$0.columns.isEmpty && $0.columns != columns }
  }
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
  static var exports: [OutputShape] {
    let outlines = RowShapes.all(OutlineRows.self) { OutlineRows($1) }
    let chapters = RowShapes.all(ChapterRows.self) { ChapterRows($1) }
    let shapes = Exporters.all.map { format in
      var shape = OutputShape(format)
      shape.others[.opml] =
        ListForms.opml[format.name] ?? outlines.first { $0.name == format.name }?.feedForm
      shape.others[.chapters] =
        ListForms.chapters[format.name] ?? chapters.first { $0.name == format.name }?.feedForm
      shape.others[.transcript] = TranscriptForms.form(named: format.name)
      return shape
    }
    return shapes + TranscriptForms.shapes(beside: shapes.map(\.name))
  }
}

private struct ExporterConsumer: Consumer {
  var exporter: any FeedExporter

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    exporter.add(event, to: &sink)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    if outcome.hasDocument { exporter.finish(outcome.summary, to: &sink) }
  }

  var report: ExportReport { exporter.report }
}
