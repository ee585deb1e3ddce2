import Foundation
import Testing

@testable import FeedKit

@Suite("Schemas of exported data")
struct SchemaTests {
  @Test(
    "the documents of the fixtures and samples fit the schema of feeds",
    arguments: FeedFiles.own
  )
  func documents(_ file: FeedFiles.File) throws {
    let json = try exported(file, as: "json")
    guard !json.isEmpty else { return }
    #expect(try Schemas.feed.faults(Data(json.utf8)).sorted() == [])
  }

  @Test("their lines fit the schema of lines", arguments: FeedFiles.own)
  func lines(_ file: FeedFiles.File) throws {
    for line in try exported(file, as: "ndjson").split(separator: "\n") {
      #expect(try Schemas.lines.faults(Data(line.utf8)).sorted() == [])
    }
  }

  @Test("the columns of a table are those of its schema, in order")
  func columns() throws {
    let table = try #require(DataSchemas.all.first { $0.name == "csv" })
    #expect(table.columns.map(\.name) == EpisodeRecord.columnNames)
    let types = Dictionary(uniqueKeysWithValues: table.columns.map { ($0.name, $0.type) })
    #expect(types["duration"] == .number)
    #expect(types["published"] == .time)
    #expect(types["season"] == .integer)
    // Several enclosures share a cell.
    #expect(types["enclosure_length"] == .text())
  }

  @Test("the validator finds what does not fit")
  func validator() throws {
    func faults(_ json: String) throws -> [String] { try Schemas.lines.faults(Data(json.utf8)) }
    #expect(try faults(#"{"type":"episode"}"#) != [])
    #expect(try faults("[]") != [])
    let good = #"{"type":"episode","source":"a","feed_id":"b","episode_id":"c","id_origin":"guid""#
    #expect(try faults(good + "}") == [])
    #expect(try faults(good + #","duration":"90"}"#) != [])
    #expect(try faults(good + #","published":"yesterday"}"#) != [])
    #expect(try faults(good + #","persons":[{"name":"A","unknown":1}]}"#) != [])
    #expect(try faults(good + #","season":1.5}"#) != [])
    #expect(try faults(good + #","explicit":1}"#) != [])
  }

  @Test("DuckDB and Spark get a type for every column, and types that end")
  func notations() throws {
    for schema in DataSchemas.all {
      let duck = try text(schema, .duckDB)
      let spark = try text(schema, .spark)
      for column in schema.columns {
        #expect(duck.contains("    '\(column.name)': '"), "\(schema.name)")
        #expect(spark.contains("`\(column.name)` "), "\(schema.name)")
      }
      #expect(!duck.contains("STRUCT()") && !spark.contains("STRUCT<>"))
    }
    let lines = try #require(DataSchemas.all.first { $0.name == "ndjson" })
    #expect(try text(lines, .duckDB).contains("'duration': 'DOUBLE'"))
    #expect(try text(lines, .spark).contains("`published` TIMESTAMP"))
    #expect(try text(lines, .duckDB).contains("\"subcategories\" JSON[]"))
  }

  private func text(_ schema: DataSchema, _ notation: DataSchema.Notation) throws -> String {
    try SinkCapture.text { schema.write(as: notation, to: &$0) }
  }

  private func exported(_ file: FeedFiles.File, as name: String) throws -> String {
    let format = try #require(Exporters.format(named: name))
    var options = ExportOptions()
    options.source = file.name
    var exporter = format.makeExporter(options)
    var parser = FeedParser(options: .with { $0.source = file.name })
    let bytes = try file.bytes()
    try parser.parse(bytes.span.bytes)
    let summary = try parser.finish()
    return try SinkCapture.text { sink in
      while let event = parser.next() { exporter.add(event, to: &sink) }
      exporter.finish(summary, to: &sink)
    }
  }
}

/// The schemas as validators, made once.
private enum Schemas {
  static var feed: SchemaValidator { get throws { try made("feed").get() } }
  static var lines: SchemaValidator { get throws { try made("ndjson").get() } }

  nonisolated(unsafe) private static let all: [String: Result<SchemaValidator, any Error>] =
    Dictionary(
      uniqueKeysWithValues: DataSchemas.all.map { schema in
        let validator = Result {
          try SchemaValidator(
            Data(try SinkCapture.text { schema.write(as: .jsonSchema, to: &$0) }.utf8)
          )
        }
        return (schema.name, validator)
      }
    )

  private static func made(_ name: String) -> Result<SchemaValidator, any Error> {
    all[name] ?? .failure(CocoaError(.fileNoSuchFile))
  }
}
