/// A file's path as the system has it: bytes, which need not be UTF-8.
struct Path: Sendable, Hashable {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The path as text, with replacement characters where it is no UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What stands after the last slash; trailing slashes do not count.
  var lastPart: [UInt8] {
    let trimmed = trimmedBytes
    guard let slash = trimmed.lastIndex(of: Path.slash) else { return trimmed }
    return Array(trimmed[(slash + 1)...])
  }

  /// The folder that the path is in; `.` for a bare name.
  var folder: Path {
    let trimmed = trimmedBytes
    guard let slash = trimmed.lastIndex(of: Path.slash) else { return Path(".") }
    return slash == 0 ? Path("/") : Path(bytes: Array(trimmed[..<slash]))
  }

  var isAbsolute: Bool { bytes.first == Path.slash }

  func appending(_ name: [UInt8]) -> Path {
    if bytes.isEmpty || bytes.last == Path.slash { return Path(bytes: bytes + name) }
    return Path(bytes: bytes + [Path.slash] + name)
  }

  func appending(_ name: String) -> Path { appending(Array(name.utf8)) }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a path is never empty") }
      return body(start)
    }
  }

  private static let slash = UInt8(ascii: "/")

  private var trimmedBytes: [UInt8] {
    guard let last = bytes.lastIndex(where: { $0 != Path.slash }) else { return bytes }
    return Array(bytes[...last])
  }
}
