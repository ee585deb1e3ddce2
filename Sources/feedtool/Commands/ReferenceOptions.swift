import ArgumentParser
import FeedKit

/// Where the built-in reference is written to, and how.
struct ReferenceOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file.", valueName: "path"),
    completion: .file()
  )
  var output: String?

  @Option(help: ArgumentHelp("When to colour.", valueName: "when"))
  var color = ColorChoice.auto

  /// Colours for standard output, when that is where the text goes.
  var paint: Paint { Paint(isOn: output == nil && color.isOn(for: 1)) }

  /// The format to write: the one that was asked for, else what the output's name ends with, else the
  /// first of those that there are.
  func format(_ asked: String?, among names: [String]) throws -> String {
    let ending = output.flatMap { path in
      names.first { path.lowercased().hasSuffix(".\($0)") }
    }
    guard let name = asked ?? ending else { return names[0] }
    guard names.contains(name) else {
      throw NearestNames.unknown("format", name, among: names)
    }
    return name
  }

  /// Writes what `body` writes to its place, all or nothing.
  func write(_ body: (inout ByteSink) -> Void) throws {
    var bytes: [UInt8] = []
    var sink = ByteSink(chunkSize: 65_536) { bytes += $0 }
    body(&sink)
    do {
      try sink.flush()
      let file = try output.map { try AtomicOutput(Path($0)) } ?? AtomicOutput()
      try file.write(bytes.span.bytes)
      try file.commit()
    } catch let failure as OutputError {
      guard !failure.isBrokenPipe else { throw Ended(status: .good) }
      Messages(color: color).tell(failure.message)
      throw Ended(status: .output)
    }
  }
}
