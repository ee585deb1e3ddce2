import CMeasure
import CYardstick

/// `feedbench time`: several modes on one file, in turns, so that a busy moment meets all of them.
enum TimeCommand {
  static func run(_ arguments: inout Arguments) throws {
    let names = try arguments.list("--mode", default: ["null", "typed", "ndjson", "csv", "json"])
    let rounds = try arguments.number("--reps", default: 15)
    let path = try arguments.next("the file")
    try arguments.end()

    var runs = try names.map { Measured(name: $0, mode: try Mode.named($0)) }
    for _ in 0..<rounds {
      for index in runs.indices { try runs[index].measure(path: path) }
    }
    for index in runs.indices { try runs[index].measurePeak(path: path) }
    report(runs, path: path, rounds: rounds)
  }

  private static func report(_ runs: [Measured], path: String, rounds: Int) {
    let bytes = runs.map(\.outcome.bytes).max() ?? 0
    let libxml = String(cString: yardstick_libxml_version())
    print("\(path): \(bytes) bytes, \(rounds) rounds, libxml2 \(libxml)")
    let yardstick = runs.first { $0.name == "null" }?.fastest
    var table = Table(
      "mode",
      "min s",
      "median s",
      "x null",
      "MB/s",
      "peak MB",
      "mallocs",
      "an episode",
      "episodes",
      "output MB"
    )
    for run in runs {
      table.add(
        run.name,
        fixed(run.fastest, 4),
        fixed(median(run.seconds), 4),
        yardstick.map { fixed(run.fastest / $0, 2) } ?? "-",
        fixed(Double(run.outcome.bytes) / run.fastest / 1e6, 0),
        fixed(Double(run.peakBytes) / 1e6, 1),
        run.allocations < 0 ? "-" : "\(run.allocations)",
        run.outcome.episodes > 0
          ? fixed(Double(run.allocations) / Double(run.outcome.episodes), 2) : "-",
        "\(run.outcome.episodes)",
        fixed(Double(run.outcome.outputBytes) / 1e6, 2)
      )
    }
    print(table.text)
    for run in runs {
      if let failure = run.outcome.failure { print("\(run.name): stopped with \(failure)") }
    }
  }
}

/// The readings of one mode.
private struct Measured {
  var name: String
  var mode: Mode
  var seconds: [Double] = []
  var allocations = 0
  var peakBytes = 0
  var outcome = Outcome()

  var fastest: Double { seconds.min() ?? 0 }

  /// Times one pass, with a parser of its own as the yardstick has a context of its own.
  mutating func measure(path: String) throws {
    let allocationsBefore = measure_allocations()
    let start = System.now()
    var pass = Pass()
    outcome = try pass.run(mode, path: path)
    seconds.append(System.now() - start)
    let after = measure_allocations()
    allocations = after < 0 ? -1 : Int(after - allocationsBefore)
  }

  /// Reads the peak memory of a process that does nothing else.
  mutating func measurePeak(path: String) throws {
    let command = [CommandLine.arguments.first ?? "feedbench", "once", "--mode", name, path]
    peakBytes = Int(try Child.run(command).peak_bytes)
  }
}
