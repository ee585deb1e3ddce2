import FeedKit

/// What a reader delivered, as lines that can be compared: records as JSON, doubts with their places.
struct Trace {
  private(set) var lines: [[UInt8]] = []

  /// Adds what a writer writes; stops the program where that is no UTF-8.
  mutating func add(_ write: (inout ByteSink) -> Void) {
    var bytes: [UInt8] = []
    var sink = ByteSink { bytes += $0 }
    write(&sink)
    try? sink.flush()
    guard String(validating: bytes, as: UTF8.self) != nil else {
      fatalError("output is no UTF-8: \(String(decoding: bytes, as: UTF8.self))")
    }
    lines.append(bytes)
  }

  mutating func add(_ diagnostic: Diagnostic) {
    let place = diagnostic.position.map { "\($0.line):\($0.column):\($0.offset)" } ?? "-"
    add("\(diagnostic.rule) \(place) \(diagnostic.path) \(diagnostic.message)")
  }

  mutating func add(_ line: String) { add { $0.append(line) } }

  mutating func add(_ error: any Error) { add("error: \(error)") }
}

/// Stops the program where a document cut into pieces reads otherwise than the whole one.
func expectEqual(_ whole: Trace, _ cut: Trace) {
  guard whole.lines != cut.lines else { return }
  let pairs = zip(whole.lines, cut.lines)
  let place = pairs.enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let index = place ?? min(whole.lines.count, cut.lines.count)
  let line = { (trace: Trace) in
    trace.lines.indices.contains(index)
      ? String(decoding: trace.lines[index], as: UTF8.self) : "nothing"
  }
  fatalError("the whole gives:\n\(line(whole))\nin pieces it gives:\n\(line(cut))")
}
