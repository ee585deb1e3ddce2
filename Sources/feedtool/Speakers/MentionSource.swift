import FeedKit

/// Reads a file of mentions into an index.
struct MentionSource {
  let messages: Messages
  private(set) var status = ExitStatus.good
  /// What is wrong with the records, as far as it is kept.
  private(set) var diagnostics: [Diagnostic] = []

  private static let mostDiagnostics = 10_000

  init(messages: Messages) { self.messages = messages }

  /// Reads a file, or standard input.
  mutating func read(_ path: String, into index: inout SpeakerIndex) {
    let name = path == "-" ? "<stdin>" : path.visible
    let before = index.mentionCount
    var reader = MentionReader()
    do {
      let file = try FileReader(path == "-" ? .standardInput : .file(Path(path)))
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = try file.read(into: &buffer)
        if count == 0 { break }
        try reader.parse(buffer.span.bytes.extracting(first: count))
        reader.deliver(to: &index)
        keep(reader.takeDiagnostics())
      }
      let isWhole = try reader.finish()
      reader.deliver(to: &index)
      keep(reader.takeDiagnostics())
      if !isWhole { worsen(.partial) }
    } catch let error as FeedError {
      fail(name, error.message)
    } catch let error as SystemError {
      fail(name, error.message)
    } catch {
      fail(name, "\(error)")
    }
    if index.mentionCount == before, status == .good { fail(name, "no mentions in it") }
  }

  private mutating func fail(_ name: String, _ message: String) {
    messages.tell("\(name): error: \(message)")
    worsen(.unreadable)
  }

  private mutating func worsen(_ status: ExitStatus) {
    if self.status == .good { self.status = status }
  }

  private mutating func keep(_ found: [Diagnostic]) {
    if found.contains(where: { $0.severity == .error }) { worsen(.partial) }
    diagnostics += found.prefix(Self.mostDiagnostics - diagnostics.count)
  }
}

extension FileReader {
  /// All bytes of a file.
  static func all(of path: String) throws(SystemError) -> [UInt8] {
    let reader = try FileReader(path == "-" ? .standardInput : .file(Path(path)))
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try reader.read(into: &buffer)
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
