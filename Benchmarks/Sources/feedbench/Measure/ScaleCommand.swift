/// `feedbench scale`: whether twice the trouble takes at most about twice the time.
enum ScaleCommand {
  /// The most that doubling the input may cost.
  private static let limit = 2.6
  /// Seconds within which the doubled input must be done or refused.
  private static let patience = 1.0
  /// Seconds below which a ratio says more about the clock than about the parser.
  private static let noise = 0.02

  static func run(_ arguments: inout Arguments) throws {
    let chunkSize = try arguments.number("--chunk", default: 4_096)
    let rounds = try arguments.number("--reps", default: 5)
    let count = try arguments.count("--count")
    let name = try arguments.next("the kind, or all")
    try arguments.end()

    let kinds = name == "all" ? PathologicalInput.all : [try PathologicalInput.named(name)]
    var table = Table("kind", "n", "MB", "t(n)", "t(2n)", "ratio", "episodes", "notes", "end", "")
    var failed: [String] = []
    for kind in kinds {
      let count = count ?? kind.count
      let (single, double) = try measure(
        kind,
        count: count,
        chunkSize: chunkSize,
        rounds: rounds
      )
      let ratio = double.seconds / max(single.seconds, 1e-9)
      let isLinear = ratio <= limit || double.seconds < noise
      let isGood = isLinear && double.seconds <= patience
      if !isGood { failed.append(kind.name) }
      table.add(
        kind.name,
        "\(count)",
        fixed(Double(single.bytes) / 1e6, 1),
        fixed(single.seconds, 4),
        fixed(double.seconds, 4),
        fixed(ratio, 2),
        "\(double.outcome.episodes)",
        "\(double.outcome.diagnostics)",
        double.outcome.failure ?? "whole",
        isGood ? "ok" : isLinear ? "slow" : "not linear"
      )
    }
    print(table.text)
    guard failed.isEmpty else {
      throw Failure(message: "too slow: \(failed.joined(separator: " "))")
    }
  }

  /// Times both inputs in turns, so that a busy moment meets both.
  private static func measure(
    _ kind: PathologicalInput,
    count: Int,
    chunkSize: Int,
    rounds: Int
  ) throws -> (single: Timed, double: Timed) {
    var single = try Timed(kind, count: count)
    var double = try Timed(kind, count: 2 * count)
    for _ in 0..<rounds {
      single.measure(chunkSize: chunkSize)
      double.measure(chunkSize: chunkSize)
      // What is far over the limit needs no second look.
      if double.seconds > 5 * patience { break }
    }
    return (single, double)
  }
}

/// One pathological input and its fastest pass.
private struct Timed {
  private let input: [UInt8]
  private(set) var seconds = Double.infinity
  private(set) var outcome = Outcome()

  var bytes: Int { input.count }

  init(_ kind: PathologicalInput, count: Int) throws {
    var output = Output()
    try kind.write(count, &output)
    input = output.pending
  }

  mutating func measure(chunkSize: Int) {
    let start = System.now()
    var pass = Pass(chunkSize: chunkSize)
    outcome = pass.run(bytes: input)
    seconds = min(seconds, System.now() - start)
  }
}
