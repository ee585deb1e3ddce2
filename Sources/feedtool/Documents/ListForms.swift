import FeedKit

/// The formats that lists and chapters files have beside tables, by name.
enum ListForms {
  static var opml: [String: OutputForm] {
    [
      "json": OutputForm(makeConsumer: { options, _ in
        OPMLJSONConsumer(writer: OPMLListJSON(options))
      }),
      // Alone a list keeps its head; several inputs share one document.
      "opml": OutputForm(
        begin: { if !$0.isPretty { shared?.begin($0, &$1) } },
        makeConsumer: { options, _ in
          OPMLConsumer(writer: OPMLListXML(isAlone: options.isPretty))
        },
        end: { if !$0.isPretty { shared?.end($0, &$1) } }
      ),
    ]
  }

  static var chapters: [String: OutputForm] {
    [
      "json": OutputForm(makeConsumer: { options, _ in
        ChaptersConsumer(options: options)
      })
    ]
  }

  private static let shared = Exporters.format(named: "opml")
}

private struct OPMLJSONConsumer: Consumer {
  let writer: OPMLListJSON

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) { writer.add(event) }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    if outcome.hasDocument { writer.finish(outcome.summary, to: &sink) }
  }
}

private struct OPMLConsumer: Consumer {
  var writer: OPMLListXML

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) { writer.add(event, to: &sink) }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    if outcome.hasDocument { writer.finish(to: &sink) }
  }

  var report: ExportReport { writer.report }
}

private struct ChaptersConsumer: Consumer {
  let options: ExportOptions
  private var list: ChapterList?

  init(options: ExportOptions) { self.options = options }

  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink) {
    if case .list(let list) = event { self.list = list }
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    guard let list else { return }
    ChapterListJSON.write(list, outcome.summary, options, to: &sink)
  }
}
