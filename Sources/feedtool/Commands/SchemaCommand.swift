import ArgumentParser
import FeedKit

/// `feedtool schema`: the shapes of what the tool writes, for programs that read it.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    _superCommandName: "feedtool",
    abstract: "Print the schema of an output: JSON Schema, or the types for DuckDB or Spark.",
    discussion: "Without a name, the schemas are listed."
  )

  @Argument(help: ArgumentHelp("The schema.", valueName: "name"))
  var name: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("json-schema, duckdb or spark.", valueName: "notation")
  )
  var notation = DataSchema.Notation.jsonSchema.rawValue

  @OptionGroup(title: "Output") var place: ReferenceOptions

  func run() throws {
    let names = DataSchema.Notation.allCases.map(\.rawValue)
    guard let notation = DataSchema.Notation(rawValue: notation) else {
      throw NearestNames.unknown("notation", self.notation, among: names)
    }
    guard let name else { return try list() }
    guard let schema = ToolSchemas.all.first(where: { $0.name == name }) else {
      throw NearestNames.unknown("schema", name, among: ToolSchemas.all.map(\.name))
    }
    try place.write { schema.write(as: notation, to: &$0) }
  }

  private func list() throws {
    let width = ToolSchemas.all.map(\.name.count).max() ?? 0
    try place.write { sink in
      for schema in ToolSchemas.all {
        let gap = String(repeating: " ", count: width - schema.name.count + 2)
        sink.append(place.paint.bold(schema.name) + gap + schema.summary + "\n")
      }
    }
  }
}
