/// Writes gzip by hand, so that tests know every byte of it.
enum Gzip {
  /// A member that holds bytes as they are.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out = header
    var start = 0
    repeat {
      let end = min(start + 65_535, bytes.count)
      let count = UInt16(end - start)
      out.append(end == bytes.count ? 1 : 0)
      out += littleEndian(count) + littleEndian(~count)
      out += bytes[start..<end]
      start = end
    } while start < bytes.count
    return out + littleEndian(crc32(bytes)) + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// The start of a member: bytes as they are, then one byte many times over.
  ///
  /// It is 158 times as large as what it is made from, and has no end.
  static func bomb(_ bytes: [UInt8], then byte: UInt8, times count: Int) -> [UInt8] {
    let size = UInt16(bytes.count)
    var out = header + [0] + littleEndian(size) + littleEndian(~size) + bytes
    var bits = BitWriter()
    // Last block, fixed codes; the byte itself, then copies of it, 258 at a time.
    bits.add(0b011, 3)
    bits.addCode(0x30 + UInt32(byte), 8)
    for _ in 0..<(count / 258) {
      bits.addCode(0b1100_0101, 8)
      bits.addCode(0, 5)
    }
    out += bits.bytes
    return out
  }

  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]

  private static func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> Number($0 * 8)) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

private struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var used = 8

  mutating func add(_ value: UInt32, _ count: Int) {
    for index in 0..<count {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(value >> UInt32(index) & 1) << UInt8(used)
      used += 1
    }
  }

  /// Adds a Huffman code, which stands with its highest bit first.
  mutating func addCode(_ code: UInt32, _ count: Int) {
    for index in (0..<count).reversed() { add(code >> UInt32(index) & 1, 1) }
  }
}
