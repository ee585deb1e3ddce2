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

  @OptionGroup(title: "Choice") var choice: SpeakerChoice
  @OptionGroup(title: "Memory") var memory: SpeakerMemory
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("When to colour.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: "Tell only what could not be read or written.")
  var quiet = false

  func run() throws {
    let view = try chosenView()
    let format = try SpeakerFormat.chosen(output, columns: view.columns)
    var index = try memory.index()
    index.keepsMerges = view.name == "merges" || !choice.explain.isEmpty
    let messages = Messages(color: color)
    var source = MentionSource(messages: messages, isQuiet: quiet)
    for path in fromMentions { try source.read(path, into: &index) }
    var feeds = FeedSource(messages: messages, isQuiet: quiet, options: input.parseOptions)
    if fromMentions.isEmpty || !input.inputs.isEmpty || input.filesFrom != nil {
      feeds.read(try input.gather(for: "speakers"), into: &index)
    }
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
      let facts = index
      list.keys = { resolution.blockingKeys(of: $0) }
      list.episode = { facts.facts(of: $0.keys) }
    }
    try memory.addGone(to: &list)
    try choice.narrow(&list)
    try SpeakerOutput(output: output, format: format, color: color, messages: messages)
      .write(list, view)
    let status = source.status == .good ? feeds.status : source.status
    if status != .good { throw Ended(status: status) }
  }

  private func chosenView() throws -> SpeakerView {
    let name = unresolved ? "mentions" : choice.explain.isEmpty ? show : "merges"
    guard let view = SpeakerView.all.first(where: { $0.name == name }) else {
      throw NearestNames.unknown("list", name, among: SpeakerView.all.map(\.name))
    }
    return view
  }
}
