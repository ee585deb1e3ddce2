extension DataSchemas {
  /// What `feedtool parse` and `convert` write of OPML lists and of chapters files as JSON.
  static let lists: [DataSchema] = [opml, chapters]

  private static let opml: DataSchema = {
    var reader = ShapeReader()
    let root = reader.read(OPMLRecord.self)
    let outline = reader.read(Outline.self)
    let below = DataField("outlines", .list(.record(outline)), "The lines below, in their order")
    reader.add(
      [
        DataField("attributes", .list(.record("Attribute")), "Attributes of other programs"),
        DataField("extensions", .record("Extensions"), "Elements of other programs"),
        below,
      ],
      to: outline
    )
    reader.add([below], to: root)
    return DataSchema(
      name: "opml",
      summary: "an OPML list with its lines: one document of --to json",
      medium: .document,
      roots: [root],
      shapes: reader.shapes
    )
  }()

  private static let chapters: DataSchema = {
    var reader = ShapeReader()
    let root = reader.read(ChapterListRecord.self)
    return DataSchema(
      name: "chapters",
      summary: "a chapters file: one document of --to json",
      medium: .document,
      roots: [root],
      shapes: reader.shapes
    )
  }()
}
