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

  @Option(help: ArgumentHelp("What to list; speakers if nothing is said.", valueName: "list"))
  var show: String?

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
  var by: TranscriptGrouping?

  @OptionGroup(title: "Choice") var choice: SpeakerChoice
  @OptionGroup(title: "Memory") var memory: SpeakerMemory
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Run") var manner: RunOptions

  func run() throws {
    let view = try chosenView()
    try refuseConflicts(view)
    let format = try SpeakerFormat.chosen(output, columns: view.columns)
    let join = try places.join()
    let settings = manner.settings()
    var index = try memory.index(settings: settings)
    index.keepsKeys = unresolved
    index.keepsMerges = view.name == "merges" || !choice.explain.isEmpty
    let run = try SpeakerRun(input, settings: settings)
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
    run.tellIdle(resolution.idleOverrides, of: memory.overrides)
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
    if let silence = choice.silence(list) { run.messages.tell(silence) }
    if view.name == "said" {
      let chosen = SaidChoice(list.appearances)
      list.said = { [by] body in
        run.said(resolution, by: by ?? .turn) { turn in
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

  /// Refuses options of which one would be passed over.
  private func refuseConflicts(_ view: SpeakerView) throws {
    if let show, show != view.name {
      let option = unresolved ? "--unresolved" : "--explain"
      throw UsageError("\(option) lists \(view.name), and --show \(show.visible) something else")
    }
    if unresolved, !choice.explain.isEmpty {
      throw UsageError("--unresolved and --explain list two things; give one")
    }
    if by != nil, view.name != "said" {
      throw UsageError("--by is for --show said; \(view.name) has no turns")
    }
    let hasFeeds = fromMentions.isEmpty || !input.inputs.isEmpty || input.filesFrom != nil
    if !hasFeeds, places.transcripts != nil || places.transcriptMap != nil {
      throw UsageError("transcripts belong to feeds, and --from-mentions has none; name a feed")
    }
  }

  private func chosenView() throws -> SpeakerView {
    let name = unresolved ? "mentions" : choice.explain.isEmpty ? show ?? "speakers" : "merges"
    guard let view = SpeakerView.all.first(where: { $0.name == name }) else {
      throw NearestNames.unknown("list", name, among: SpeakerView.all.map(\.name))
    }
    return view
  }
}
