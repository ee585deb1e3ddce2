import FeedKit

/// Reads files of mentions into an index, and tells what is wrong with them.
struct MentionSource {
  let messages: Messages
  let isQuiet: Bool
  private(set) var status = ExitStatus.good

  init(messages: Messages, isQuiet: Bool) {
    self.messages = messages
    self.isQuiet = isQuiet
  }

  /// Reads a file, or standard input.
  mutating func read(_ path: String, into index: inout SpeakerIndex) throws {
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
        tell(reader.takeDiagnostics(), name)
      }
      let isWhole = try reader.finish()
      reader.deliver(to: &index)
      tell(reader.takeDiagnostics(), name)
      if !isWhole { worsen(.partial) }
    } catch let error as FeedError {
      messages.tell("\(name): error: \(error.message)")
      worsen(.unreadable)
    } catch let error as SystemError {
      messages.tell("\(name): error: \(error.message)")
      worsen(.unreadable)
    }
    if index.mentionCount == before, status == .good {
      messages.tell("\(name): error: no mentions in it")
      worsen(.unreadable)
    }
  }

  private mutating func worsen(_ status: ExitStatus) {
    if self.status == .good { self.status = status }
  }

  private mutating func tell(_ diagnostics: [Diagnostic], _ name: String) {
    for diagnostic in diagnostics {
      if diagnostic.severity == .error { worsen(.partial) }
      guard !isQuiet || diagnostic.severity == .error else { continue }
      let place = diagnostic.position.map { ":\($0.line):\($0.column)" } ?? ""
      messages.tell(
        "\(name)\(place): \(diagnostic.severity.rawValue): \(diagnostic.message.visible) "
          + "[\(diagnostic.rule)]"
      )
    }
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
