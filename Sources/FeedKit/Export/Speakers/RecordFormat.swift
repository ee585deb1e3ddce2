/// How a list of records is written.
package struct RecordFormat: Sendable {
  /// The kinds of formats.
  package enum Kind: String, CaseIterable, Sendable {
    case json, ndjson, csv, tsv
  }

  package var kind: Kind
  /// Whether JSON is indented.
  package var isPretty = true
  /// The columns of a table, in order; empty for all.
  package var columns: [String] = []
  /// Whether cells that look like formulas are left as they are.
  package var rawCells = false
  /// Whether a table begins with a byte order mark.
  package var hasByteOrderMark = false

  package init(kind: Kind) { self.kind = kind }

  /// Gives records to its argument, one after the other.
  typealias Source<Record> = (_ write: (Record) -> Void) -> Void

  /// Writes records as they come.
  ///
  /// - Returns: How many cells were made inert.
  func write<Record: Shaped>(
    _ type: Record.Type,
    to sink: inout ByteSink,
    from source: Source<Record>
  ) -> Int {
    switch kind {
    case .json: writeJSON(source, to: &sink)
    case .ndjson: writeLines(source, to: &sink)
    case .csv: return writeTable(source, .comma, to: &sink)
    case .tsv: return writeTable(source, .tab, to: &sink)
    }
    return 0
  }

  private func writeJSON<Record: Shaped>(_ source: Source<Record>, to sink: inout ByteSink) {
    sink.writeJSON(isPretty: isPretty) { json in
      json.beginArray()
      source { record in
        json.beginObject()
        record.visitFields(&json)
        json.endObject()
      }
      json.endArray()
      json.endLine()
    }
  }

  private func writeLines<Record: Shaped>(_ source: Source<Record>, to sink: inout ByteSink) {
    source { record in
      sink.writeJSON(isPretty: false) { json in
        json.beginObject()
        record.visitFields(&json)
        json.endObject()
        json.endLine()
      }
    }
  }

  private func writeTable<Record: Shaped>(
    _ source: Source<Record>,
    _ separator: CSVWriter.Separator,
    to sink: inout ByteSink
  ) -> Int {
    let all = Record.columnNames
    let places = columns.compactMap { all.firstIndex(of: $0) }
    sink.writeHeader(
      columns.isEmpty ? all : places.map { all[$0] },
      separator: separator,
      hasByteOrderMark: hasByteOrderMark
    )
    return sink.writeRows(separator: separator, isRaw: rawCells) { table in
      var texts = CellTexts()
      source { record in
        if columns.isEmpty {
          table.row(record, &texts)
        } else {
          var own = CellTexts()
          own.add(record)
          for place in places { own.withCell(place) { table.cell(utf8: $0) } }
          table.endRow()
        }
      }
    }
  }
}
