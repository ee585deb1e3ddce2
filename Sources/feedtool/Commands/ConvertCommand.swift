import ArgumentParser

/// `feedtool convert`: feeds in another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    _superCommandName: "feedtool",
    abstract: "Write feeds, lists and transcripts in another format.",
    discussion: """
      Feeds: rss, atom, jsonfeed, json, ndjson, csv, tsv, opml. Transcripts: vtt, srt, ttml, \
      podcast-json, html, txt, json, ndjson, csv, tsv.
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Transcripts") var transcripts: TranscriptSettings
  @OptionGroup(title: "Run") var manner: RunOptions

  @Flag(help: "Write nothing, and fail, if the format has no place for something.")
  var lossless = false

  func run() throws {
    if output.to == nil, !output.tsv, output.output == nil {
      let names = OutputShape.exports.map(\.name).joined(separator: ", ")
      throw UsageError("convert to what? add --to with one of \(names)")
    }
    var settings = manner.settings()
    settings.isLossless = lossless
    try Invocation(
      command: "convert --to \(output.to ?? "FORMAT")",
      input: input,
      output: output,
      settings: settings,
      transcripts: transcripts,
      shapes: OutputShape.exports
    ).run()
  }
}
