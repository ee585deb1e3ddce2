@main
enum Feedbench {
  private static let usage = """
    usage: feedbench COMMAND …

      gen feed SIZE [--escaped] [--seed N] [-o FILE]      a podcast feed; --items N for a SIZE
      gen corpus DIR [--count 5000] [--size 60KB]         many small feeds
      gen ttml SIZE [--no-words] [-o FILE]                a transcript
      gen pathological KIND [N] [-o FILE]                 a slow input (`scale all` lists the kinds)
      count FILE…                                         elements, attributes and texts
      time FILE [--mode null,typed,ndjson,csv,json] [--reps 15]
      once FILE [--mode MODE]                             one pass; MODE may also be empty, through,
                                                          text-through
      scale KIND|all [--count N] [--chunk 4096] [--reps 5]
      corpus DIR [--jobs 1,2] [--mode typed] [--reps 5] [--fresh]
      run [--reps N] [--input FILE] [--capture] [--report FILE] -- COMMAND…

    A SIZE is 100KB, 1MB, 10MB, 100MB, 1GB or any other, in powers of 1,000.
    """

  static func main() async {
    var arguments = Arguments(CommandLine.arguments.dropFirst())
    do {
      try await run(&arguments)
      System.exit(0)
    } catch let failure as Failure {
      System.note("feedbench: \(failure.message)")
      System.exit(failure.exitCode)
    } catch {
      System.note("feedbench: \(error)")
      System.exit(1)
    }
  }

  private static func run(_ arguments: inout Arguments) async throws {
    switch arguments.nextIfAny() {
    case "gen": try GenerateCommand.run(&arguments)
    case "count": try CountCommand.run(&arguments)
    case "time": try TimeCommand.run(&arguments)
    case "once": try OnceCommand.run(&arguments)
    case "scale": try ScaleCommand.run(&arguments)
    case "corpus": try await CorpusCommand.run(&arguments)
    case "run": try RunCommand.run(&arguments)
    case let other?: throw Failure.usage("'\(other)' is no command\n\n\(usage)")
    case nil: throw Failure.usage(usage)
    }
  }
}
