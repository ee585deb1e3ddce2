import ArgumentParser
import FeedKit

/// `feedtool report`: a site about who speaks where.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    _superCommandName: "feedtool",
    abstract: "Make a site: a page for each speaker and each show, with what was said.",
    discussion: """
      The site needs no server: open its index.html. With --name and a file after -o it is one \
      page that needs no other. What has not changed is not written again.
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Transcripts") var places: TranscriptPlaces

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of the site, or with --name a file.", valueName: "path"),
    completion: .file()
  )
  var output: String?

  @Option(help: ArgumentHelp("The title of the site.", valueName: "text"))
  var title = "Who speaks where"

  @Option(
    help: ArgumentHelp(
      "Only this speaker; case, accents and order do not matter. May be repeated.",
      valueName: "text"
    )
  )
  var name: [String] = []

  @Flag(help: "Show pictures of speakers from the addresses that feeds give.")
  var remoteImages = false

  @OptionGroup(title: "Memory") var memory: SpeakerMemory
  @OptionGroup(title: "Run") var manner: RunOptions

  func run() throws {
    let place = try ReportPlace(output, isNamed: name.count == 1)
    let join = try places.join()
    var index = try memory.index(settings: manner.settings())
    let run = try SpeakerRun(input, settings: manner.settings())
    run.keepsShows = true
    try run.read(try input.gather(for: "report"), join, into: &index)
    let resolution = index.resolved()
    run.tellIdle(resolution.idleOverrides, of: memory.overrides)
    var list = SpeakerList(
      speakers: resolution.speakers,
      appearances: resolution.appearances,
      mentions: MentionList(),
      merges: [],
      facts: resolution.facts
    )
    try memory.addGone(to: &list)
    var shows = run.shows.merged()
    if shows.isEmpty { throw Ended(status: nothingRead(run)) }
    if !name.isEmpty { try narrow(&list, &shows) }
    let chosen = SaidChoice(list.appearances.filter { $0.kind == .episode })
    list.said = { body in
      run.said(resolution, by: .turn) { turn in if chosen.holds(turn) { body(turn) } }
    }
    let said: ReportSite.Said = { turn, end in
      run.said(
        resolution,
        by: .sentence,
        { sentence in if chosen.holds(sentence) { turn(sentence) } },
        end: end
      )
    }
    let site = ReportSite(list, shows: shows, options: options)
    do {
      try place.write(site, of: list.speakers, said: said, tell: tell(with: run.messages))
    } catch let failure as OutputError {
      run.messages.tell(failure.message)
      throw Ended(status: .output)
    }
    let status = run.finish()
    if status != .good { throw Ended(status: status) }
  }

  /// Says that there is nothing to make a site of: the one that is there stays.
  private func nothingRead(_ run: SpeakerRun) -> ExitStatus {
    let status = run.finish()
    run.messages.tell("no feed was read; nothing was written")
    return status == .good ? .unreadable : status
  }

  private var options: ReportSite.Options {
    var options = ReportSite.Options()
    options.title = title
    options.allowsRemoteImages = remoteImages
    options.hasTranscripts = places.transcripts != nil || places.transcriptMap != nil
    return options
  }

  /// Leaves the speakers that were named, and the shows that they appear in.
  private func narrow(_ list: inout SpeakerList, _ shows: inout [ReportShow]) throws {
    let all = list.speakers
    let ids = Set(try name.map { try SpeakerChoice.one($0, all).id })
    list.speakers.removeAll { !ids.contains($0.id) }
    list.appearances.removeAll { !ids.contains($0.speakerID) }
    let feeds = Set(list.appearances.flatMap { [$0.keys] + $0.also }.map(\.feedID))
    shows.removeAll { !feeds.contains($0.id) }
  }

  private func tell(with messages: Messages) -> (String) -> Void {
    { [quiet = manner.quiet] words in if !quiet { messages.tell(words) } }
  }
}
