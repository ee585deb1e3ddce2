import Foundation
import Testing

@testable import FeedKit

@Suite struct ExportersTests {
  @Test("formats are found by name and by the end of a path")
  func lookup() {
    #expect(
      Exporters.all.map(\.name) == [
        "json", "ndjson", "csv", "tsv", "opml", "rss", "atom", "jsonfeed",
      ]
    )
    #expect(Exporters.format(named: "csv")?.name == "csv")
    #expect(Exporters.format(named: "CSV") == nil)
    #expect(Exporters.format(forPath: "a/b.list.OPML")?.name == "opml")
    #expect(Exporters.format(forPath: "out.jsonl")?.name == "ndjson")
    #expect(Exporters.format(forPath: "csv") == nil)
    #expect(Exporters.format(forPath: "a.csv/out") == nil)
    #expect(Exporters.format(forPath: "") == nil)
  }

  @Test("the documented fields and columns are those of the shapes")
  func documents() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Docs/schemas").standardizedFileURL
    for (name, text) in [
      ("feed.md", ShapeDocument.feed), ("episode.md", ShapeDocument.episode),
      ("columns.md", ShapeDocument.columns),
    ] {
      let file = folder.appending(path: name)
      if ProcessInfo.processInfo.environment["FEEDKIT_UPDATE_DOCS"] != nil {
        try Data(text.utf8).write(to: file)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
  }
}

/// The documents in `Docs/schemas` that are made from the shapes.
enum ShapeDocument {
  private static let note = """
    Made from the shapes in `Sources/FeedKit/Export/Shapes/`; a test compares. To make it anew, run
    `FEEDKIT_UPDATE_DOCS=1 swift test --filter ExportersTests`.


    """

  static let feed =
    "# Feed\n\n\(note)A feed has these fields, in this order, and then `episodes`, its episodes.\n\n"
    + table(FeedRecord.outline)
  static let episode =
    "# Episode\n\n\(note)An episode has these fields, in this order.\n\n"
    + table(EpisodeRecord.outline)
  static let columns =
    "# Columns of a table of episodes\n\n\(note)"
    + EpisodeRecord.columnNames.enumerated().map { "\($0 + 1). `\($1)`\n" }.joined()

  private static func table(_ fields: [FieldOutline]) -> String {
    "| field | type | meaning |\n|---|---|---|\n" + rows(fields, prefix: "").joined()
  }

  private static func rows(_ fields: [FieldOutline], prefix: String) -> [String] {
    fields.flatMap { field in
      let mark = field.type == "array of objects" ? "[]" : ""
      return ["| `\(prefix)\(field.name)` | \(field.type) | \(field.meaning) |\n"]
        + rows(field.fields, prefix: "\(prefix)\(field.name)\(mark).")
    }
  }
}
