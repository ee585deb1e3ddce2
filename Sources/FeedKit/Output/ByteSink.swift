/// Takes bytes from the writers and hands them on in pieces of 64 KiB.
///
/// A failure to write is remembered and ends the writing; ``flush()`` throws it. So writers need not
/// be written for a failure at every comma. Memory stays bounded, also after a failure.
public struct ByteSink: ~Copyable {
  // Room behind `mark`, so that what is short is written first and the mark looked at afterwards.
  static let slack = 64
  // Bytes before `start` that repeat the last ones written: an escape may look back that far.
  private static let memory = 2

  private let start: UnsafeMutablePointer<UInt8>
  // The place of the next byte; below `mark` between calls.
  var cursor: UnsafeMutablePointer<UInt8>
  // Where the buffer counts as full.
  let mark: UnsafeMutablePointer<UInt8>
  private let write: (RawSpan) throws -> Void
  /// The first failure to write, if any; nothing is written after it.
  public private(set) var failure: (any Error)?

  /// Makes a sink that hands spans of about `chunkSize` bytes to `write`, without copying them.
  public init(spansOf chunkSize: Int, _ write: @escaping (RawSpan) throws -> Void) {
    let room = max(chunkSize, 1)
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.memory + room + Self.slack)
    buffer.update(repeating: 0, count: Self.memory)
    start = buffer + Self.memory
    cursor = start
    mark = start + room
    self.write = write
  }

  /// Makes a sink that hands arrays of about `chunkSize` bytes to `write`.
  public init(chunkSize: Int = 65_536, _ write: @escaping ([UInt8]) throws -> Void) {
    self.init(spansOf: chunkSize) { span in
      try write(span.withUnsafeBytes { [UInt8]($0) })
    }
  }

  deinit { (start - Self.memory).deallocate() }

  /// Adds one byte.
  public mutating func append(_ byte: UInt8) {
    cursor.pointee = byte
    cursor += 1
    drainIfFull()
  }

  /// Adds a text as UTF-8, as it is.
  public mutating func append(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
      var text = text
      text.withUTF8 { append($0) }
    }
  }

  /// Adds a literal as UTF-8, as it is.
  public mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  /// Adds bytes as they are.
  public mutating func append(contentsOf bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Adds bytes as they are.
  public mutating func append(contentsOf bytes: RawSpan) {
    bytes.withUnsafeBytes { raw in raw.withMemoryRebound(to: UInt8.self) { append($0) } }
  }

  /// Hands on what is held.
  ///
  /// - Throws: The first failure of the writing.
  public mutating func flush() throws {
    drain()
    if let failure { throw failure }
  }

  // Ends the writing with a failure that came from elsewhere, such as the spool.
  mutating func fail(_ error: any Error) {
    if failure == nil { failure = error }
  }

  // Adds what is known to be shorter than the slack; it is copied whole, and counted as far as it
  // goes.
  @inline(__always)
  mutating func appendShort(_ text: borrowing ShortText) {
    UnsafeMutableRawPointer(cursor).storeBytes(
      of: text.bytes,
      as: InlineArray<48, UInt8>.self
    )
    cursor += text.count
    drainIfFull()
  }

  mutating func append(spaces count: Int) {
    var left = count
    while left > 0 {
      let piece = min(left, 32)
      let block = SIMD32<UInt8>(repeating: UInt8(ascii: " "))
      UnsafeMutableRawPointer(cursor).storeBytes(of: block, as: SIMD32<UInt8>.self)
      cursor += piece
      left -= piece
      drainIfFull()
    }
  }

  // Adds a JSON key with its quotes and colon.
  @inline(__always)
  mutating func append(key: StaticString) {
    precondition(key.utf8CodeUnitCount <= Self.slack - 4, "a data name is too long")
    var target = cursor
    target.put(UInt8(ascii: "\""))
    target.put(key)
    target.put(UInt8(ascii: "\""))
    target.put(UInt8(ascii: ":"))
    cursor = target
    drainIfFull()
  }

  @inline(__always)
  mutating func drainIfFull() {
    if cursor >= mark { drain() }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard var source = bytes.baseAddress else { return }
    var left = bytes.count
    while left > 0 {
      let piece = min(left, mark + Self.slack - cursor)
      cursor.update(from: source, count: piece)
      cursor += piece
      source += piece
      left -= piece
      drainIfFull()
    }
  }

  private mutating func drain() {
    guard cursor > start else { return }
    defer {
      (start - Self.memory).update(from: cursor - Self.memory, count: Self.memory)
      cursor = start
    }
    guard failure == nil else { return }
    do {
      try write(UnsafeRawBufferPointer(start: start, count: cursor - start).bytes)
    } catch {
      failure = error
    }
  }
}
