/// The shape of one kind of output: what a line, a document or a row holds.
public struct DataSchema: Sendable {
  /// A way to write a schema down.
  public enum Notation: String, Sendable, CaseIterable {
    /// JSON Schema, draft 2020-12.
    case jsonSchema = "json-schema"
    /// A `SELECT` of DuckDB that reads the output with the type of each column.
    case duckDB = "duckdb"
    /// The columns of a Spark table as DDL, for `schema` of a reader.
    case spark
  }

  /// How the output is written.
  package enum Medium: Sendable {
    /// One document of JSON.
    case document
    /// Lines of JSON.
    case lines
    /// A table with a header.
    case table
  }

  /// The name that users write, such as `episode`.
  public let name: String
  /// What has this shape, in a few words.
  public let summary: String
  package let medium: Medium
  /// The shapes that one record may have: one, but where lines are of several kinds.
  package let roots: [String]
  /// Every shape by name.
  package let shapes: [String: DataShape]

  package init(
    name: String,
    summary: String,
    medium: Medium,
    roots: [String],
    shapes: [String: DataShape]
  ) {
    self.name = name
    self.summary = summary
    self.medium = medium
    self.roots = roots
    self.shapes = shapes
  }

  /// The schema of rows with plain columns.
  package init(name: String, summary: String, medium: Medium, columns: [DataField]) {
    self.init(
      name: name,
      summary: summary,
      medium: medium,
      roots: ["Row"],
      shapes: ["Row": DataShape(fields: columns)]
    )
  }

  /// Writes the schema.
  public func write(as notation: Notation, to sink: inout ByteSink) {
    switch notation {
    case .jsonSchema: JSONSchemaWriter(self).write(to: &sink)
    case .duckDB: sink.append(DuckDBText(self).statement)
    case .spark: sink.append(SparkText(self).columns)
    }
  }

  /// The columns of the output when it is read as a table: those of all kinds of records.
  var columns: [DataField] {
    var columns: [DataField] = []
    for root in roots {
      for field in shapes[root]?.fields ?? [] {
        guard let index = columns.firstIndex(where: { $0.name == field.name }) else {
          columns.append(field)
          continue
        }
        let known = columns[index]
        if known.type.plain != field.type.plain {
          columns[index] = DataField(known.name, .any, known.meaning)
        }
      }
    }
    return columns
  }
}

extension DataType {
  /// The type without what only JSON Schema tells apart.
  var plain: DataType {
    if case .constant = self { .text() } else { self }
  }
}

/// The schemas of what the library writes.
public enum DataSchemas {
  /// All schemas, in the order in which they are listed.
  public static let all: [DataSchema] =
    [feed, episode, lines, table] + lists + transcripts + speakers

  /// What `feedtool speakers --to ndjson` writes, one shape a list.
  private static let speakers: [DataSchema] = [
    records(SpeakerRecord.self, "speaker", "a line of speakers: a person or an organization"),
    records(AppearanceRecord.self, "appearance", "a line of --show appearances"),
    records(SaidRecord.self, "said", "a line of --show said: a turn of a transcript"),
    records(TimelineRecord.self, "timeline", "a line of --show timeline: a speaker in a month"),
    records(MentionRecord.self, "mention", "a line of --show mentions: a place with a name"),
    records(MergeRecord.self, "merge", "a line of --show merges: a decision"),
    records(FactRecord.self, "fact", "a line of --show facts: what all mentions together tell"),
  ]

  private static func records<Record: Shaped>(
    _ type: Record.Type,
    _ name: String,
    _ summary: String
  ) -> DataSchema {
    var reader = ShapeReader()
    let root = reader.read(type)
    return DataSchema(
      name: name,
      summary: summary,
      medium: .lines,
      roots: [root],
      shapes: reader.shapes
    )
  }

  private static let feed: DataSchema = {
    var reader = ShapeReader()
    let root = reader.read(FeedRecord.self)
    let episode = reader.read(EpisodeRecord.self)
    reader.add(
      [DataField("episodes", .list(.record(episode)), "The episodes, in the order of the feed")],
      to: root
    )
    return DataSchema(
      name: "feed",
      summary: "a feed with its episodes: one document of --to json",
      medium: .document,
      roots: [root],
      shapes: reader.shapes
    )
  }()

  private static let episode: DataSchema = {
    var reader = ShapeReader()
    let root = reader.read(EpisodeRecord.self)
    return DataSchema(
      name: "episode",
      summary: "an episode in the document of a feed",
      medium: .document,
      roots: [root],
      shapes: reader.shapes
    )
  }()

  private static let lines: DataSchema = {
    var reader = ShapeReader()
    var record = FeedRecord.blank
    record.isLine = true
    let feed = reader.read(record, as: "FeedLine")
    let episode = reader.read(EpisodeRecord.blank, as: "EpisodeLine")
    for (name, type) in [(episode, "episode"), (feed, "feed")] {
      let field = DataField("type", .constant(type), "The kind of line", isRequired: true)
      reader.add([field], before: true, to: name)
    }
    return DataSchema(
      name: "ndjson",
      summary: "a line of --to ndjson: an episode, or last the feed",
      medium: .lines,
      roots: [episode, feed],
      shapes: reader.shapes
    )
  }()

  private static let table = DataSchema(
    name: "csv",
    summary: "a row of --to csv or tsv: an episode",
    medium: .table,
    columns: ColumnReader.columns(of: EpisodeRecord.self)
  )
}
