extension Span<UInt8> {
  /// The milliseconds of a time that is written `HH:MM:SS.mmm`, which most times are; -1 for every other
  /// text.
  @inline(__always)
  var plainClockMilliseconds: Int64 {
    guard count == 12 else { return -1 }
    return withUnsafeBytes { bytes in
      let clock = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
      let fraction = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
      // What is left of a digit is its value, of a colon or a point nothing.
      let fields = clock ^ 0x3030_3A30_303A_3030
      let parts = fraction ^ 0x3030_302E
      // Adding brings every byte that is too large to its highest bit: 10 of a digit, 6 of the first
      // digit of minutes and seconds, 1 of a sign.
      let isBadClock = (fields &+ 0x767A_7F76_7A7F_7676 | fields) & 0x8080_8080_8080_8080 != 0
      let isBadFraction = (parts &+ 0x7676_767F | parts) & 0x8080_8080 != 0
      guard !isBadClock, !isBadFraction else { return -1 }
      let hours = Int64(fields & 0xF) &* 10 &+ Int64(fields >> 8 & 0xF)
      let minutes = Int64(fields >> 24 & 0xF) &* 10 &+ Int64(fields >> 32 & 0xF)
      let seconds = Int64(fields >> 48 & 0xF) &* 10 &+ Int64(fields >> 56)
      let thousandths =
        Int64(parts >> 8 & 0xF) &* 100 &+ Int64(parts >> 16 & 0xF) &* 10 &+ Int64(parts >> 24)
      return (hours &* 3_600 &+ minutes &* 60 &+ seconds) &* 1_000 &+ thousandths
    }
  }
}
