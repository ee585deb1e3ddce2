import ArgumentParser

/// `feedtool parse`: what is in an input, as data.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    _superCommandName: "feedtool",
    abstract:
      "Print what is in feeds and transcripts, as JSON; several inputs make one document a line."
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Transcripts") var transcripts: TranscriptSettings
  @OptionGroup(title: "Run") var manner: RunOptions

  func run() throws {
    try Invocation(
      command: "parse",
      input: input,
      output: output,
      settings: manner.settings(),
      transcripts: transcripts,
      shapes: OutputShape.exports
    ).run()
  }
}
