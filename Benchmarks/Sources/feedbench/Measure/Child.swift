import CMeasure

/// A command run in a process of its own.
enum Child {
  /// Runs a command, looked up as a shell does, and waits for it.
  ///
  /// It reads from `input`, or from our own input where that is `nil`. With `captures` its output is
  /// counted and dropped.
  static func run(
    _ command: [String],
    input: String? = nil,
    captures: Bool = false
  ) throws -> measure_child {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { word in
      let bytes = Array(word.utf8CString)
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      copy.initialize(from: bytes, count: bytes.count)
      return copy
    }
    arguments.append(nil)
    defer { arguments.forEach { $0?.deallocate() } }
    let child = measure_run(arguments, input, captures ? 1 : 0)
    guard child.status != -1, child.status != 127 else {
      throw Failure(message: "\(command.first ?? ""): cannot be run")
    }
    return child
  }
}
