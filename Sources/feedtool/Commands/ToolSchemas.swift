import FeedKit

/// The schemas of all that the tool writes.
enum ToolSchemas {
  static let all: [DataSchema] =
    DataSchemas.all + [
      DataSchema(
        name: "inventory",
        summary: "a row of feedtool info: a file",
        medium: .table,
        columns: InventoryRows.columns.map(\.field)
      ),
      DataSchema(
        name: "opml-csv",
        summary: "a row of --to csv or tsv of an OPML list: a feed",
        medium: .table,
        columns: OutlineRows.columns.map(\.field)
      ),
      DataSchema(
        name: "chapters-csv",
        summary: "a row of --to csv or tsv of a chapters file: a chapter",
        medium: .table,
        columns: ChapterRows.columns.map(\.field)
      ),
      DataSchema(
        name: "links",
        summary: "a row of feedtool links: a URL",
        medium: .table,
        columns: LinkRows.columns.map(\.field)
      ),
      DataSchema(
        name: "finding",
        summary: "a line of --diagnostics: something that is wrong",
        medium: .lines,
        columns: FindingRow.columns.map(\.field)
      ),
    ]
}
