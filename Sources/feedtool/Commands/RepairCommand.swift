import ArgumentParser

/// `feedtool repair`: a document as it should have been.
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    _superCommandName: "feedtool",
    abstract: "Make feeds well-formed with the smallest change; a good one stays as it is."
  )

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file, or to a folder where each input has a file of its own.",
      valueName: "path"
    ),
    completion: .file()
  )
  var output: String?

  @Flag(help: "Print what changes, line by line, instead of the document.")
  var diff = false

  @Flag(help: "Tell each mend with what stood there before and after.")
  var log = false

  @OptionGroup(title: "Run") var manner: RunOptions

  private var shape: OutputShape {
    diff ? .repairDifference(input.parseOptions) : .repair(input.parseOptions)
  }

  func run() throws {
    var settings = manner.settings(detail: log ? .all : .folded)
    settings.showsChanges = log
    try Invocation(
      command: "repair",
      input: input,
      output: OutputOptions.placed(at: output),
      settings: settings,
      shapes: [],
      fixed: shape.forEveryKind
    ).run()
  }
}
