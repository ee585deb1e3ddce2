import ArgumentParser

/// `feedtool info`: what an input is, for people; or an inventory of many, as data.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    _superCommandName: "feedtool",
    abstract: "Tell what feeds are, for people: a page for one, a line each for many.",
    discussion: """
      On a terminal or with --to text; as csv, tsv, ndjson or json it is an inventory with one row \
      for each file, bad ones too.
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Run") var manner: RunOptions

  func run() throws {
    let text = InventoryText.shape(color: manner.color)
    try Invocation(
      command: "info",
      input: input,
      output: output,
      settings: manner.settings(detail: .failures),
      shapes: [text]
        + RowShapes.all(InventoryRows.self) { _, input in InventoryRows(input) }.map(\.forEveryKind),
      readable: text
    ).run()
  }
}
