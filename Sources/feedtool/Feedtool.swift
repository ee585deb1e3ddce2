import ArgumentParser
import FeedKit

/// The tool: its commands, and the way in.
///
/// The way in is our own: a mistake in the call is exit code 2 here and 64 in the argument library, and
/// a command that is parsed by itself starts a millisecond sooner than one that is looked for.
@main
struct Feedtool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedtool",
    abstract: "Read podcast feeds, whatever state they are in, and write them as data.",
    version: "feedtool \(FeedKitVersion.current) (libxml2 \(FeedKitVersion.libxml2))",
    subcommands: [
      ParseCommand.self, InfoCommand.self, ConvertCommand.self, LinksCommand.self,
      RepairCommand.self, ValidateCommand.self, SpeakersCommand.self, ReportCommand.self,
      ExplainCommand.self, RulesCommand.self, SchemaCommand.self,
    ]
  )

  static func main() {
    System.fillStandardDescriptors()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let type = configuration.subcommands.first { command in
      command.configuration.commandName == arguments.first
    }
    // Before all else: it takes as long as what follows here until it is wanted.
    if let type, readsFeeds(type) { EarlyReader.prepare(judging: type == ValidateCommand.self) }
    Signals.install()
    do {
      if let type {
        var command = try type.parseAsRoot(Array(arguments.dropFirst()))
        try command.run()
      } else {
        if arguments.isEmpty { showUsage() }
        try refuseUnknownCommand(arguments)
        var command = try parseAsRoot(arguments)
        try command.run()
      }
    } catch let end as Ended {
      System.end(end.status.rawValue)
    } catch let mistake as UsageError {
      fail(mistake.message, Examples.command(in: arguments))
    } catch {
      show(error, of: type ?? self, arguments)
    }
  }

  /// Whether a command reads documents; the others tell what is known of them.
  private static func readsFeeds(_ type: any ParsableCommand.Type) -> Bool {
    type != ExplainCommand.self && type != RulesCommand.self && type != SchemaCommand.self
  }

  /// Refuses a first word that is no command; it may be a command misspelt, or an input without one.
  private static func refuseUnknownCommand(_ arguments: [String]) throws {
    let isHelp = arguments.first == "help" && arguments.count > 1
    guard let word = isHelp ? arguments[1] : arguments.first, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return }
    if isHelp { throw NearestNames.unknown("command", word, among: names.dropLast()) }
    if (try? System.status(of: Path(word))) != nil {
      let commands = names.dropLast().joined(separator: ", ")
      throw UsageError("what shall be done with \(word.visible)? name one of \(commands) before it")
    }
    throw NearestNames.unknown("command", word, among: names)
  }

  /// Shows what can be asked for, to someone who has asked for nothing.
  private static func showUsage() -> Never {
    try? System.write(2, Array((helpMessage() + "\n").utf8).span.bytes)
    System.end(ExitStatus.usage.rawValue)
  }

  /// Shows help, versions and scripts, or says what is wrong with the call.
  private static func show(
    _ error: any Error,
    of type: any ParsableCommand.Type,
    _ arguments: [String]
  ) {
    guard type.exitCode(for: error) == .success else {
      return fail(type.message(for: error), Examples.command(in: arguments))
    }
    var text = type.fullMessage(for: error)
    if text.contains("USAGE:") {
      text += "\n" + Examples.text(for: Examples.command(in: arguments))
    }
    try? System.write(1, Array((text + "\n").utf8).span.bytes)
    System.end(ExitStatus.good.rawValue)
  }

  private static func fail(_ message: String, _ command: String) {
    // The argument library's sentences become parts of one line.
    let words = message.split(separator: "\n").joined(separator: " ")
      .replacing(". Did you mean", with: "; did you mean")
      .replacing(". Please provide one of", with: "; it takes")
    let line = words.prefix(1).lowercased() + words.dropFirst()
    let help = command == "feedtool" ? command : "feedtool \(command)"
    Messages(color: .never).tell("\(line) (\(help) --help tells more)")
    System.end(ExitStatus.usage.rawValue)
  }
}
