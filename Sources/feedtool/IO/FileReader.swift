/// Reads an input in pieces of at most 64 KiB.
struct FileReader: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool

  /// Whether bytes come as someone writes them, so that results should not wait for a full buffer.
  let isLive: Bool

  /// Bytes of the whole input; `nil` when that is not known before the end.
  let byteCount: Int?

  init(_ location: Input.Location) throws(SystemError) {
    switch location {
    case .standardInput:
      descriptor = 0
      isOwned = false
    case .file(let path):
      descriptor = try System.openForReading(path)
      isOwned = true
    }
    let status = try? System.status(of: descriptor)
    isLive = status?.kind != .file
    byteCount = status?.kind == .file ? status?.byteCount : nil
  }

  deinit {
    if isOwned { try? System.close(descriptor) }
  }

  /// Fills a buffer from its start.
  ///
  /// - Returns: How many bytes came; 0 at the end.
  borrowing func read(
    into buffer: inout [UInt8],
    atMost limit: Int = .max
  ) throws(SystemError) -> Int {
    try System.read(descriptor, into: &buffer, atMost: limit)
  }
}
