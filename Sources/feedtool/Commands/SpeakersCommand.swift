import ArgumentParser
import FeedKit

/// `feedtool speakers`: who appears where, each person once.
struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    _superCommandName: "feedtool",
    abstract: "Tell who speaks where: each person once, each appearance once.",
    discussion: """
      --show takes \(SpeakerView.all.map(\.name).joined(separator: ", ")). Overrides are lines of \
      cells separated by tabs: alias, never with two names or links, org with a name, name with an \
      id and the name to show.
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(
    help: ArgumentHelp("Read mentions from JSON lines; may be repeated.", valueName: "file"),
    completion: .file()
  )
  var fromMentions: [String] = []

  @Option(help: ArgumentHelp("What to list.", valueName: "list"))
  var show = "speakers"

  @Flag(help: "List mentions with their keys in place of speakers.")
  var unresolved = false

  @OptionGroup(title: "Transcripts") var places: TranscriptPlaces

  @Option(
    help: ArgumentHelp(
      "What said lists one row of: turn, sentence or segment.",
      valueName: "what"
    ),
    transform: namedChoice
  )
  var by = TranscriptGrouping.turn

  @OptionGroup(title: "Choice") var choice: SpeakerChoice
  @OptionGroup(title: "Memory") var memory: SpeakerMemory
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Run") var manner: RunOptions

  func run() throws {
    let view = try chosenView()
    let format = try SpeakerFormat.chosen(output, columns: view.columns)
    let join = try places.join()
    var index = try memory.index()
    index.keepsMerges = view.name == "merges" || !choice.explain.isEmpty
    let run = try SpeakerRun(input, settings: manner.settings())
    try run.readMentions(fromMentions, into: &index)
    if fromMentions.isEmpty || !input.inputs.isEmpty || input.filesFrom != nil {
      try run.read(try input.gather(for: "speakers"), join, into: &index)
    }
    try write(index, run, view, format)
    let status = run.finish()
    if status != .good { throw Ended(status: status) }
  }

  private func write(
    _ index: SpeakerIndex,
    _ run: SpeakerRun,
    _ view: SpeakerView,
    _ format: SpeakerFormat
  ) throws {
    let resolution = index.resolved()
    var list = SpeakerList(
      speakers: resolution.speakers,
      appearances: resolution.appearances,
      mentions: resolution.mentions,
      merges: resolution.merges,
      facts: resolution.facts
    )
    if unresolved {
      list.areKeysShown = true
      list.keys = { resolution.blockingKeys(of: $0) }
      list.episode = { resolution.facts(of: $0.keys) }
    }
    try memory.addGone(to: &list)
    try choice.narrow(&list)
    if view.name == "said" {
      let chosen = SaidChoice(list.appearances)
      list.said = { [by] body in
        run.said(resolution, by: by) { turn in
          if chosen.holds(turn) { body(turn) }
        }
      }
    }
    try SpeakerOutput(
      output: output,
      format: format,
      color: manner.color,
      messages: run.messages
    ).write(list, view)
  }

  private func chosenView() throws -> SpeakerView {
    let name = unresolved ? "mentions" : choice.explain.isEmpty ? show : "merges"
    guard let view = SpeakerView.all.first(where: { $0.name == name }) else {
      throw NearestNames.unknown("list", name, among: SpeakerView.all.map(\.name))
    }
    return view
  }
}
