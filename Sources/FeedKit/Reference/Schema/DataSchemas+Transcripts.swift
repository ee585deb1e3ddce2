extension DataSchemas {
  /// What `feedtool parse` and `convert` write of transcripts.
  static let transcripts: [DataSchema] = [transcript, segment, transcriptLines, transcriptTable]

  private static let transcript: DataSchema = {
    var reader = ShapeReader()
    let root = reader.read(TranscriptRecord.self)
    let segment = reader.read(SegmentRecord.self)
    reader.add(
      [
        DataField("segments", .list(.record(segment)), "What is said, in the order of the document")
      ],
      to: root
    )
    return DataSchema(
      name: "transcript",
      summary: "a transcript with its segments: one document of --to json",
      medium: .document,
      roots: [root],
      shapes: reader.shapes
    )
  }()

  private static let segment: DataSchema = {
    var reader = ShapeReader()
    let root = reader.read(SegmentRecord.self)
    return DataSchema(
      name: "segment",
      summary: "a segment in the document of a transcript",
      medium: .document,
      roots: [root],
      shapes: reader.shapes
    )
  }()

  private static let transcriptLines: DataSchema = {
    var reader = ShapeReader()
    let transcript = reader.read(TranscriptRecord.self)
    let segment = reader.read(SegmentRecord.self)
    for (name, type) in [(transcript, "transcript"), (segment, "segment")] {
      let field = DataField("type", .constant(type), "The kind of line", isRequired: true)
      reader.add([field], before: true, to: name)
    }
    return DataSchema(
      name: "transcript-ndjson",
      summary: "a line of --to ndjson: a transcript, then each of its segments",
      medium: .lines,
      roots: [transcript, segment],
      shapes: reader.shapes
    )
  }()

  private static let transcriptTable = DataSchema(
    name: "transcript-csv",
    summary: "a row of --to csv or tsv: a segment",
    medium: .table,
    columns: ColumnReader.columns(of: SegmentRecord.self)
  )
}
