import CMeasure

/// `feedbench run`: the time and the peak memory of another command.
enum RunCommand {
  static func run(_ arguments: inout Arguments) throws {
    let command = try arguments.command()
    let rounds = try arguments.number("--reps", default: 1)
    let input = try arguments.value("--input")
    let report = try arguments.value("--report")
    let captures = arguments.flag("--capture")
    try arguments.end()

    var best = try Child.run(command, input: input, captures: captures)
    for _ in 1..<max(2, rounds) where rounds > 1 {
      let child = try Child.run(command, input: input, captures: captures)
      best.peak_bytes = max(best.peak_bytes, child.peak_bytes)
      best.seconds = min(best.seconds, child.seconds)
      best.processor = min(best.processor, child.processor)
      best.first_byte = min(best.first_byte, child.first_byte)
      if child.status != 0 { best.status = child.status }
    }
    if let report {
      try write("\(best.peak_bytes)\n", to: report)
    } else {
      System.note(line(best, captures: captures))
    }
    if best.status != 0 { System.exit(best.status) }
  }

  private static func line(_ child: measure_child, captures: Bool) -> String {
    var line = "peak \(fixed(Double(child.peak_bytes) / 1e6, 2)) MB"
    line += ", \(fixed(child.seconds * 1_000, 2)) ms"
    line += ", processor \(fixed(child.processor * 1_000, 2)) ms"
    if child.first_byte >= 0 { line += ", first byte \(fixed(child.first_byte * 1_000, 2)) ms" }
    if captures { line += ", \(child.output_bytes) bytes of output" }
    return line
  }

  private static func write(_ text: String, to path: String) throws {
    var output = Output(file: try System.create(path))
    try output.write(text)
    try output.finish()
  }
}
