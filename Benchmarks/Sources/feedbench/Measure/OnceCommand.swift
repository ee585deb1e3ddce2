/// `feedbench once`: one pass, for tools that count instructions.
enum OnceCommand {
  static func run(_ arguments: inout Arguments) throws {
    let mode = try Mode.named(arguments.value("--mode") ?? "typed")
    let path = try arguments.next("the file")
    try arguments.end()
    var pass = Pass()
    let outcome = try pass.run(mode, path: path)
    guard let failure = outcome.failure else { return }
    throw Failure(message: "\(path): \(failure) after \(outcome.episodes) episodes")
  }
}
