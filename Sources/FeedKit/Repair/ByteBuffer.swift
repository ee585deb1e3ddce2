internal import CFeedKitScan

/// Bytes in memory of their own that grow as needed; the address is stable until the next append.
struct ByteBuffer: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { base.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, _ byteCount: Int) {
    reserve(byteCount)
    UnsafeMutableRawPointer(base + count).copyMemory(from: source, byteCount: byteCount)
    count &+= byteCount
  }

  /// Adds bytes, and takes care that 16 can be read from where they begin; so many of the source may
  /// be read.
  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, _ byteCount: Int, readable: Int) {
    reserve(byteCount &+ 16)
    guard byteCount <= 16, readable >= 16 else { return append(source, byteCount) }
    feedkit_copy16(base + count, source)
    count &+= byteCount
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { bytes in
      if let source = bytes.baseAddress { append(source, bytes.count) }
    }
  }

  /// The last byte; `nil` when there is none.
  @inline(__always)
  var last: UInt8? { count > 0 ? base[count &- 1] : nil }

  /// Gives the bytes to a reader.
  @inline(__always)
  func read<Result>(_ reader: (Span<UInt8>) -> Result) -> Result { reader(bytes.span) }

  mutating func append(_ text: StaticString) {
    append(text.utf8Start, text.utf8CodeUnitCount)
  }

  /// Adds a scalar as UTF-8.
  mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x1_0000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18 & 0x07))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// Forgets everything; a buffer that one huge token has grown is given back.
  mutating func removeAll() {
    count = 0
    guard capacity > 1 << 20 else { return }
    base.deallocate()
    capacity = 1 << 16
    base = .allocate(capacity: capacity)
  }

  mutating func removeLast(_ byteCount: Int) { count -= byteCount }

  mutating func removeFirst(_ byteCount: Int) {
    guard byteCount > 0 else { return }
    count -= byteCount
    base.update(from: base + byteCount, count: count)
  }

  @inline(__always)
  private mutating func reserve(_ byteCount: Int) {
    if byteCount > capacity &- count { grow(byteCount) }
  }

  @inline(never)
  private mutating func grow(_ byteCount: Int) {
    capacity = max(capacity * 2, count + byteCount)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
