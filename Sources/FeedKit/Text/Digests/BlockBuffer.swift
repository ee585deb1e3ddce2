/// The 64 bytes that both digests work on at a time, as big-endian words.
struct BlockBuffer {
  private(set) var words = InlineArray<16, UInt32>(repeating: 0)
  private var count: UInt64 = 0

  /// Appends a byte; true when it completed a block.
  mutating func append(_ byte: UInt8) -> Bool {
    let place = Int(truncatingIfNeeded: count & 63)
    words[place / 4] = words[place / 4] << 8 | UInt32(byte)
    count &+= 1
    return place == 63
  }

  /// What completes the last block: a bit, zeros and the length in bits.
  var padding: (bytes: InlineArray<72, UInt8>, count: Int) {
    let rest = Int(truncatingIfNeeded: count & 63)
    let length = rest < 56 ? 64 - rest : 128 - rest
    var bytes = InlineArray<72, UInt8>(repeating: 0)
    bytes[0] = 0x80
    for index in 0..<8 {
      bytes[length - 1 - index] = UInt8(truncatingIfNeeded: (count &* 8) >> UInt64(index * 8))
    }
    return (bytes, length)
  }
}

extension UInt32 {
  /// The bits moved to the right, those that fall out coming in at the left.
  @inline(__always)
  func rotated(right count: UInt32) -> UInt32 { self &>> count | self &<< (32 &- count) }
}

extension [UInt8] {
  /// Appends a byte as two hexadecimal digits in lower case.
  mutating func appendHexadecimal(_ byte: UInt8) {
    for digit in [byte >> 4, byte & 15] {
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
    }
  }
}
