import FeedKit

/// What a cell holds.
enum RowValue {
  case text(String?)
  case number(Int?)
  case flag(Bool?)
  case time(Timestamp?)
  case seconds(Duration?)
}

/// A column of rows, under its data name.
///
/// Columns are tables, which every row is written by: to hand one on costs nothing.
struct RowColumn<Row>: Sendable {
  private final class Column: Sendable {
    let name: StaticString
    let field: DataField
    let value: @Sendable (Row) -> RowValue

    init(_ name: StaticString, _ field: DataField, _ value: @escaping @Sendable (Row) -> RowValue) {
      self.name = name
      self.field = field
      self.value = value
    }
  }

  private let column: Permanent<Column>

  private init(
    _ name: StaticString,
    _ type: DataType,
    _ meaning: StaticString,
    _ isRequired: Bool,
    _ value: @escaping @Sendable (Row) -> RowValue
  ) {
    let field = DataField("\(name)", type, "\(meaning)", isRequired: isRequired)
    column = Permanent(Column(name, field, value))
  }

  var name: String { "\(key)" }
  var key: StaticString { column.use { $0.name } }
  /// The name, the type and the meaning, for schemas.
  var field: DataField { column.use { $0.field } }

  /// What a row has in this column.
  func value(_ row: Row) -> RowValue { column.use { $0.value(row) } }

  /// A text that is always there.
  static func required(
    _ name: StaticString,
    _ meaning: StaticString,
    _ value: @escaping @Sendable (Row) -> String
  ) -> RowColumn {
    RowColumn(name, .text(), meaning, true) { .text(value($0)) }
  }

  /// A text.
  static func text(
    _ name: StaticString,
    _ meaning: StaticString,
    _ value: @escaping @Sendable (Row) -> String?
  ) -> RowColumn {
    RowColumn(name, .text(), meaning, false) { .text(value($0)) }
  }

  /// A whole number.
  static func number(
    _ name: StaticString,
    _ meaning: StaticString,
    _ value: @escaping @Sendable (Row) -> Int?
  ) -> RowColumn {
    RowColumn(name, .integer, meaning, false) { .number(value($0)) }
  }

  /// True or false.
  static func flag(
    _ name: StaticString,
    _ meaning: StaticString,
    _ value: @escaping @Sendable (Row) -> Bool?
  ) -> RowColumn {
    RowColumn(name, .flag, meaning, false) { .flag(value($0)) }
  }

  /// Seconds.
  static func seconds(
    _ name: StaticString,
    _ meaning: StaticString,
    _ value: @escaping @Sendable (Row) -> Duration?
  ) -> RowColumn {
    RowColumn(name, .number, meaning, false) { .seconds(value($0)) }
  }

  /// A time.
  static func time(
    _ name: StaticString,
    _ meaning: StaticString,
    _ value: @escaping @Sendable (Row) -> Timestamp?
  ) -> RowColumn {
    RowColumn(name, .time, meaning, false) { .time(value($0)) }
  }
}

/// Makes rows of one input's events.
protocol RowSource {
  associatedtype Row

  /// The columns, in their usual order.
  static var columns: [RowColumn<Row>] { get }
  /// Whether an input makes exactly one row.
  static var isOneRow: Bool { get }
  /// Whether the input is read to its end whatever happens.
  var wantsAllBytes: Bool { get }

  mutating func see(_ bytes: Span<UInt8>)
  mutating func rows(of event: FeedEvent) -> [Row]
  mutating func rows(of event: OPMLEvent) -> [Row]
  mutating func rows(of event: ChaptersEvent) -> [Row]
  mutating func rows(of event: TranscriptEvent) -> [Row]
  mutating func lastRows(_ outcome: Outcome) -> [Row]
}

extension RowSource {
  var wantsAllBytes: Bool { false }
  mutating func see(_ bytes: Span<UInt8>) {}
  mutating func rows(of event: FeedEvent) -> [Row] { [] }
  mutating func rows(of event: OPMLEvent) -> [Row] { [] }
  mutating func rows(of event: ChaptersEvent) -> [Row] { [] }
  mutating func rows(of event: TranscriptEvent) -> [Row] { [] }
  mutating func lastRows(_ outcome: Outcome) -> [Row] { [] }
}

/// The shapes that every command with rows has: JSON, NDJSON, CSV, TSV.
enum RowShapes {
  static func all<Source: RowSource & SendableMetatype>(
    _: Source.Type,
    make: @escaping @Sendable (ExportOptions, Input) -> Source
  ) -> [OutputShape] {
    let names = Source.columns.map(\.name)
    return [
      OutputShape(name: "json", extensions: ["json"], holdsAllInputs: false) {
        JSONRows(source: make($0, $1), isPretty: $0.isPretty)
      },
      OutputShape(name: "ndjson", extensions: ["ndjson", "jsonl"], holdsAllInputs: true) {
        LineRows(source: make($0, $1))
      },
      table(Source.self, "csv", .comma, names, make),
      table(Source.self, "tsv", .tab, names, make),
    ]
  }

  private static func table<Source: RowSource & SendableMetatype>(
    _: Source.Type,
    _ name: String,
    _ separator: CSVWriter.Separator,
    _ columns: [String],
    _ make: @escaping @Sendable (ExportOptions, Input) -> Source
  ) -> OutputShape {
    OutputShape(
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
        TableRows(source: make(options, input), separator: separator, options: options)
      }
    )
  }
}

extension JSONWriter {
  /// Writes a row as an object.
  mutating func object<Row>(_ row: Row, _ columns: [RowColumn<Row>]) {
    beginObject()
    for column in columns {
      let key = column.key
      switch column.value(row) {
      case .text(let text): field(key, text)
      case .number(let number): field(key, number)
      case .flag(let flag): field(key, flag)
      case .time(let time): field(key, time)
      case .seconds(let seconds): field(key, seconds: seconds)
      }
    }
    endObject()
  }
}

/// One document for each input: its row, or an array of its rows.
private struct JSONRows<Source: RowSource>: Consumer {
  var source: Source
  let isPretty: Bool
  private var count = 0

  init(source: Source, isPretty: Bool) {
    self.source = source
    self.isPretty = isPretty
  }

  var wantsAllBytes: Bool { source.wantsAllBytes }

  mutating func see(_ bytes: Span<UInt8>) { source.see(bytes) }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    write(source.lastRows(outcome), to: &sink)
    guard !Source.isOneRow, outcome.hasDocument else { return }
    if count == 0 {
      sink.append("[]\n" as StaticString)
    } else {
      sink.append(isPretty ? "\n]\n" : "]\n" as StaticString)
    }
  }

  private mutating func write(_ rows: [Source.Row], to sink: inout ByteSink) {
    for row in rows {
      if !Source.isOneRow && count == 0 { sink.append("[" as StaticString) }
      var json = JSONWriter(
        consume sink,
        isPretty: isPretty,
        depth: Source.isOneRow ? 0 : 1,
        hasValueBefore: count > 0
      )
      json.object(row, Source.columns)
      if Source.isOneRow { json.endLine() }
      sink = json.finish()
      count += 1
    }
  }
}

/// One line for each row.
private struct LineRows<Source: RowSource>: Consumer {
  var source: Source

  var wantsAllBytes: Bool { source.wantsAllBytes }

  mutating func see(_ bytes: Span<UInt8>) { source.see(bytes) }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    write(source.lastRows(outcome), to: &sink)
  }

  private func write(_ rows: [Source.Row], to sink: inout ByteSink) {
    for row in rows {
      sink.writeJSON(isPretty: false) { json in
        json.object(row, Source.columns)
        json.endLine()
      }
    }
  }
}

/// One row of a table for each row.
private struct TableRows<Source: RowSource>: Consumer {
  private var source: Source
  private let separator: CSVWriter.Separator
  private let isRaw: Bool
  private let columns: [RowColumn<Source.Row>]
  private(set) var report = ExportReport()

  init(source: Source, separator: CSVWriter.Separator, options: ExportOptions) {
    self.source = source
    self.separator = separator
    isRaw = options.rawCells
    columns =
      options.columns.isEmpty
      ? Source.columns
      : options.columns.compactMap { name in Source.columns.first { $0.name == name } }
  }

  var wantsAllBytes: Bool { source.wantsAllBytes }

  mutating func see(_ bytes: Span<UInt8>) { source.see(bytes) }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    write(source.rows(of: event), to: &sink)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    write(source.lastRows(outcome), to: &sink)
  }

  private mutating func write(_ rows: [Source.Row], to sink: inout ByteSink) {
    guard !rows.isEmpty else { return }
    report.inertCells += sink.writeRows(separator: separator, isRaw: isRaw) { table in
      for row in rows {
        for column in columns {
          table.cell(column.value(row))
        }
        table.endRow()
      }
    }
  }
}

extension CSVWriter {
  /// Writes a cell.
  mutating func cell(_ value: RowValue) {
    switch value {
    case .text(let text): cell(text)
    case .number(let number): cell(number)
    case .flag(let flag): cell(flag)
    case .time(let time): cell(time)
    case .seconds(let seconds): cell(seconds: seconds)
    }
  }
}
