extension Timestamp: CustomStringConvertible {
  /// The RFC 3339 form with the source's offset.
  ///
  /// Example: `2026-01-01T01:18:06+02:00`. The offset 0 is written `Z`. The fraction has as many
  /// digits as it needs, none for a whole second. Years outside 0 to 9999, which RFC 3339 lacks, are
  /// written as ISO 8601 has them, with a sign.
  public var description: String {
    Self.text(bytes: 35) { writeRFC3339(to: &$0) }
  }

  /// The RFC 2822 form, in which RSS writes dates.
  ///
  /// Example: `Thu, 01 Jan 2026 01:18:06 +0200`. Fractions of a second have no place in it and are
  /// dropped.
  public var rfc2822: String {
    Self.text(bytes: 31) { writeRFC2822(to: &$0) }
  }

  /// Appends the RFC 3339 form, that of ``description``, as ASCII.
  public func writeRFC3339(to bytes: inout [UInt8]) {
    let parts = parts
    Self.writeYear(parts.year, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Self.writePair(parts.month, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Self.writePair(parts.day, to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    Self.writeClock(parts, to: &bytes)
    Self.writeFraction(parts.nanosecond, to: &bytes)
    if parts.offsetMinutes == 0 {
      bytes.append(UInt8(ascii: "Z"))
    } else {
      Self.writeOffset(parts.offsetMinutes, colon: true, to: &bytes)
    }
  }

  /// Appends the RFC 2822 form, that of ``rfc2822``, as ASCII.
  public func writeRFC2822(to bytes: inout [UInt8]) {
    let parts = parts
    Self.writeName(parts.weekday, of: "SunMonTueWedThuFriSat", to: &bytes)
    bytes.append(UInt8(ascii: ","))
    bytes.append(UInt8(ascii: " "))
    Self.writePair(parts.day, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    Self.writeName(parts.month - 1, of: "JanFebMarAprMayJunJulAugSepOctNovDec", to: &bytes)
    bytes.append(UInt8(ascii: " "))
    Self.writeYear(parts.year, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    Self.writeClock(parts, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    Self.writeOffset(parts.offsetMinutes, colon: false, to: &bytes)
  }

  private static func text(bytes count: Int, _ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func writeYear(_ year: Int, to bytes: inout [UInt8]) {
    guard year < 0 || year > 9_999 else {
      writePair(year / 100, to: &bytes)
      writePair(year % 100, to: &bytes)
      return
    }
    bytes.append(year < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    let digits = String(year.magnitude)
    for _ in 0..<max(0, 4 - digits.utf8.count) { bytes.append(UInt8(ascii: "0")) }
    bytes.append(contentsOf: digits.utf8)
  }

  private static func writeClock(_ parts: Parts, to bytes: inout [UInt8]) {
    writePair(parts.hour, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    writePair(parts.minute, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    writePair(parts.second, to: &bytes)
  }

  private static func writeFraction(_ nanosecond: Int, to bytes: inout [UInt8]) {
    guard nanosecond > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var rest = nanosecond
    var unit = 100_000_000
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  private static func writeOffset(_ minutes: Int, colon: Bool, to bytes: inout [UInt8]) {
    bytes.append(minutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    writePair(abs(minutes) / 60, to: &bytes)
    if colon { bytes.append(UInt8(ascii: ":")) }
    writePair(abs(minutes) % 60, to: &bytes)
  }

  private static func writePair(_ value: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "0") + UInt8(value / 10 % 10))
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  private static func writeName(_ index: Int, of names: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: names.utf8.dropFirst(index * 3).prefix(3))
  }
}
