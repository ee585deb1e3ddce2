import Synchronization

/// `feedbench corpus`: many files, with one parser for each worker.
enum CorpusCommand {
  static func run(_ arguments: inout Arguments) async throws {
    let jobs = try arguments.list("--jobs", default: ["1", "2"]).map {
      try Arguments.count($0, of: "each number of --jobs")
    }
    let rounds = try arguments.number("--reps", default: 5)
    let mode = try Mode.named(arguments.value("--mode") ?? "typed")
    let reuses = !arguments.flag("--fresh")
    let folder = try arguments.next("the folder")
    try arguments.end()

    let paths = try System.feeds(in: folder)
    guard !paths.isEmpty else { throw Failure(message: "\(folder): has no .xml files") }
    var seconds = jobs.map { _ in Double.infinity }
    var outcomes = jobs.map { _ in Outcome() }
    for _ in 0..<rounds {
      for (index, workers) in jobs.enumerated() {
        let start = System.now()
        outcomes[index] = try await read(paths, mode: mode, workers: workers, reuses: reuses)
        seconds[index] = min(seconds[index], System.now() - start)
      }
    }
    report(jobs, seconds, outcomes, files: paths.count)
    guard Set(outcomes).count == 1 else {
      throw Failure(message: "the numbers of workers do not give the same result")
    }
  }

  private static func read(
    _ paths: [String],
    mode: Mode,
    workers: Int,
    reuses: Bool
  ) async throws -> Outcome {
    let queue = Queue()
    return try await withThrowingTaskGroup(of: Outcome.self) { group in
      for _ in 0..<workers {
        group.addTask {
          var total = Outcome()
          var pass = Pass()
          while let path = queue.next(of: paths) {
            if !reuses { pass = Pass() }
            total.add(try pass.run(mode, path: path))
          }
          return total
        }
      }
      var total = Outcome()
      for try await outcome in group { total.add(outcome) }
      return total
    }
  }

  private static func report(
    _ jobs: [Int],
    _ seconds: [Double],
    _ outcomes: [Outcome],
    files: Int
  ) {
    guard let first = seconds.first else { return }
    var table = Table("jobs", "min s", "MB/s", "files/s", "speed-up", "episodes", "output MB")
    for ((workers, time), outcome) in zip(zip(jobs, seconds), outcomes) {
      table.add(
        "\(workers)",
        fixed(time, 3),
        fixed(Double(outcome.bytes) / time / 1e6, 0),
        fixed(Double(files) / time, 0),
        fixed(first / time, 2),
        "\(outcome.episodes)",
        fixed(Double(outcome.outputBytes) / 1e6, 2)
      )
    }
    print(table.text)
    if let failure = outcomes.first?.failure { print("at least one file stopped with \(failure)") }
  }
}

/// Hands each path out once.
private final class Queue: Sendable {
  private let taken = Atomic(0)

  func next(of paths: [String]) -> String? {
    let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < paths.count ? paths[index] : nil
  }
}
