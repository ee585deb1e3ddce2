extension ByteSink {
  /// Adds a time as `HH:MM:SS.mmm`; hours have as many digits as they need.
  mutating func append(clock milliseconds: Int64, point: Unicode.Scalar) {
    let time = UInt64(max(0, milliseconds))
    let hours = time / 3_600_000
    if hours > 99 { appendShort(ShortText(Int(hours))) }
    let rest = UInt32(truncatingIfNeeded: time % 3_600_000)
    var target = cursor
    if hours <= 99 { target.put(twoDigits: UInt32(truncatingIfNeeded: hours)) }
    target.put(UInt8(ascii: ":"))
    target.put(twoDigits: rest / 60_000)
    target.put(UInt8(ascii: ":"))
    target.put(twoDigits: rest / 1_000 % 60)
    target.put(UInt8(ascii: point))
    target.put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 1_000 / 100))
    target.put(twoDigits: rest % 100)
    cursor = target
    drainIfFull()
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Writes a number below 100 with a leading zero and moves on.
  @inline(__always)
  fileprivate mutating func put(twoDigits number: UInt32) {
    put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
