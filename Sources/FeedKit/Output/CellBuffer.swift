/// Texts of cells that are not yet written, one after the other in one piece of memory that is kept
/// for the next ones.
struct CellBuffer: ~Copyable {
  // The texts; behind them, as long as it is looked at, the joined text of some.
  private var bytes = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  private var byteCount = 0
  // Where each text ends.
  private var ends = UnsafeMutableBufferPointer<Int>(start: nil, count: 0)
  /// How many texts there are.
  private(set) var count = 0

  deinit {
    bytes.deallocate()
    ends.deallocate()
  }

  /// Forgets all texts, and keeps the memory.
  mutating func clear() {
    byteCount = 0
    count = 0
  }

  /// Adds a text; an absent one is empty.
  mutating func add(_ text: String?) {
    if let text {
      if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
        var text = text
        text.withUTF8 { append($0) }
      }
    }
    endText()
  }

  /// Adds a text; an absent one is empty.
  mutating func add(_ text: ShortText?) {
    if let text {
      reserve(text.count)
      for index in 0..<text.count { bytes[byteCount + index] = text.bytes[index] }
      byteCount += text.count
    }
    endText()
  }

  /// Adds the joined text of another buffer.
  mutating func add(
    joining other: inout CellBuffer,
    from first: Int,
    every step: Int
  ) {
    other.withJoined(from: first, every: step) { text in
      text.withUnsafeBufferPointer { append($0) }
    }
    endText()
  }

  /// Joins every so many-th text, from one on, with `; `.
  ///
  /// A text that is empty leaves its place empty, so that the first, second, … parts of all cells of
  /// a list belong together; when all are empty, so is the whole.
  mutating func withJoined(
    from first: Int,
    every step: Int,
    _ body: (Span<UInt8>) -> Void
  ) {
    let start = byteCount
    defer { byteCount = start }
    var length = 0
    for index in stride(from: first, to: count, by: step) {
      let begin = index == 0 ? 0 : ends[index - 1]
      reserve(ends[index] - begin + 2)
      if index > first {
        bytes[byteCount] = UInt8(ascii: ";")
        bytes[byteCount + 1] = UInt8(ascii: " ")
        byteCount += 2
      }
      length += ends[index] - begin
      append(UnsafeBufferPointer(rebasing: bytes[begin..<ends[index]]))
    }
    let end = length == 0 ? start : byteCount
    body(UnsafeBufferPointer(rebasing: bytes[start..<end]).span)
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard let source = text.baseAddress else { return }
    reserve(text.count)
    bytes.baseAddress.map { ($0 + byteCount).update(from: source, count: text.count) }
    byteCount += text.count
  }

  private mutating func endText() {
    if count == ends.count { Self.grow(&ends, used: count, room: 1) }
    ends[count] = byteCount
    count += 1
  }

  @inline(__always)
  private mutating func reserve(_ room: Int) {
    if bytes.count - byteCount < room { Self.grow(&bytes, used: byteCount, room: room) }
  }

  private static func grow<Element: BitwiseCopyable>(
    _ memory: inout UnsafeMutableBufferPointer<Element>,
    used: Int,
    room: Int
  ) {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(
      capacity: max(256, memory.count * 2, used + room)
    )
    _ = larger.update(fromContentsOf: memory[..<used])
    memory.deallocate()
    memory = larger
  }
}
