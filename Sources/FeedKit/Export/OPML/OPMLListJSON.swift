/// Writes an OPML list as one JSON document, its lines in `outlines`.
///
/// Parts of the head may come after the lines, so the lines wait in a spool.
package final class OPMLListJSON {
  private let options: ExportOptions
  private let spool = Spool()
  private var lines: JSONWriter?
  /// For each open line, whether lines below it were begun.
  private var open: [Bool] = []
  private var head = OPMLHead()
  private var hasLines = false

  /// Makes a writer for one list.
  package init(_ options: ExportOptions) {
    self.options = options
    lines = JSONWriter(ByteSink(into: spool), isPretty: options.isPretty, depth: 2)
  }

  /// Keeps what an event brings.
  package func add(_ event: OPMLEvent) {
    switch event {
    case .head(let head), .headChanged(let head): self.head = head
    case .outline(let outline, let level): add(outline, level)
    case .diagnostic: break
    }
  }

  /// Writes the document.
  package func finish(_ summary: Summary, to sink: inout ByteSink) {
    close(to: 0)
    guard let writer = lines.take() else { return }
    var kept = writer.finish()
    let record = OPMLRecord(
      source: options.source,
      format: summary.format,
      isPartial: summary.isPartial,
      head: head
    )
    let spool = spool
    sink.writeJSON(isPretty: options.isPretty) { json in
      json.beginObject()
      record.visitFields(&json)
      if hasLines {
        json.beginArray("outlines")
        json.withSink { sink in
          do {
            try kept.flush()
            try spool.drain(into: &sink)
          } catch {
            sink.fail(error)
          }
        }
        json.endArray()
      }
      json.endObject()
      json.endLine()
    }
  }

  private func add(_ outline: Outline, _ level: Int) {
    close(to: level)
    hasLines = true
    if let last = open.indices.last, !open[last] {
      open[last] = true
      lines?.beginArray("outlines")
    }
    lines?.beginObject()
    outline.visitFields(&lines)
    open.append(false)
  }

  private func close(to level: Int) {
    while open.count > level, let hasLinesBelow = open.popLast() {
      if hasLinesBelow { lines?.endArray() }
      lines?.endObject()
    }
  }
}

extension Outline {
  fileprivate func visitFields(_ writer: inout JSONWriter?) {
    guard var json = writer.take() else { return }
    visitFields(&json)
    json.attributes(extensions)
    writer = consume json
  }
}

/// Writes a chapters file as one JSON document.
package enum ChapterListJSON {
  /// Writes the document.
  package static func write(
    _ list: ChapterList,
    _ summary: Summary,
    _ options: ExportOptions,
    to sink: inout ByteSink
  ) {
    let record = ChapterListRecord(
      source: options.source,
      isPartial: summary.isPartial,
      list: list
    )
    sink.writeJSON(isPretty: options.isPretty) { json in
      json.beginObject()
      record.visitFields(&json)
      json.endObject()
      json.endLine()
    }
  }
}
