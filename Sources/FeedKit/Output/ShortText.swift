/// The text of a number or a time, on the stack.
struct ShortText {
  // No text written here is longer: a 64-bit integer needs 20 bytes, a time 35, a Double 25.
  private(set) var bytes = InlineArray<48, UInt8>(repeating: 0)
  private(set) var count = 0

  /// Decimal digits, with a minus sign where needed.
  init(_ number: Int) {
    if number < 0 { add(UInt8(ascii: "-")) }
    add(digitsOf: UInt64(number.magnitude))
  }

  /// The shortest text that reads back as the same number, always with a decimal point; `nil` for
  /// infinity and what is no number.
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53, number.sign == .plus {
      add(digitsOf: UInt64(whole.magnitude))
      add(UInt8(ascii: "."))
      add(UInt8(ascii: "0"))
      return
    }
    var hasPoint = false
    for byte in number.description.utf8 {
      if byte == UInt8(ascii: "e") && !hasPoint {
        add(UInt8(ascii: "."))
        add(UInt8(ascii: "0"))
        hasPoint = true
      }
      if byte == UInt8(ascii: ".") { hasPoint = true }
      add(byte)
    }
  }

  /// Seconds, always with a decimal point: exact where nine fraction digits do, else rounded half up.
  init(seconds duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var whole = seconds.magnitude
    var nanoseconds = (attoseconds.magnitude + 500_000_000) / 1_000_000_000
    if nanoseconds >= 1_000_000_000 {
      whole &+= 1
      nanoseconds -= 1_000_000_000
    }
    let isNegative = seconds < 0 || attoseconds < 0
    if isNegative && (whole > 0 || nanoseconds > 0) { add(UInt8(ascii: "-")) }
    add(digitsOf: whole)
    add(fraction: nanoseconds, least: 1)
  }

  /// RFC 3339 with the offset of the source; `nil` outside the years 1 to 9999, for which RFC 3339 has
  /// no form.
  init?(_ timestamp: Timestamp) {
    let offset = max(-1_439, min(Int(timestamp.offsetMinutes), 1_439))
    let (local, overflow) =
      timestamp.secondsSinceEpoch.addingReportingOverflow(Int64(offset) * 60)
    guard !overflow, -62_135_596_800..<253_402_300_800 ~= local else { return nil }
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let second = Int(local - days * 86_400)
    let date = CivilDate(daysSinceEpoch: Int(days))
    add(twoDigits: date.year / 100)
    add(twoDigits: date.year % 100)
    add(UInt8(ascii: "-"))
    add(twoDigits: date.month)
    add(UInt8(ascii: "-"))
    add(twoDigits: date.day)
    add(UInt8(ascii: "T"))
    add(twoDigits: second / 3_600)
    add(UInt8(ascii: ":"))
    add(twoDigits: second / 60 % 60)
    add(UInt8(ascii: ":"))
    add(twoDigits: second % 60)
    if 1..<1_000_000_000 ~= timestamp.nanosecond {
      add(fraction: UInt64(timestamp.nanosecond), least: 0)
    }
    add(offset: offset)
  }

  private mutating func add(offset: Int) {
    guard offset != 0 else { return add(UInt8(ascii: "Z")) }
    let minutes = Int(offset.magnitude)
    add(UInt8(ascii: offset < 0 ? "-" : "+"))
    add(twoDigits: minutes / 60)
    add(UInt8(ascii: ":"))
    add(twoDigits: minutes % 60)
  }

  private mutating func add(_ byte: UInt8) {
    guard count < bytes.count else { return }
    bytes[count] = byte
    count += 1
  }

  private mutating func add(twoDigits number: Int) {
    add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  private mutating func add(digitsOf number: UInt64) {
    var unit: UInt64 = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      unit *= 10
    }
    rest = number
    while unit > 0 {
      add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  // A decimal point and the nanoseconds without trailing zeros, with `least` digits at least.
  private mutating func add(fraction nanoseconds: UInt64, least: Int) {
    add(UInt8(ascii: "."))
    var unit: UInt64 = 100_000_000
    var rest = nanoseconds
    var digits = 0
    while unit > 0, rest > 0 || digits < least {
      add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
      digits += 1
    }
  }
}

/// A day of the proleptic Gregorian calendar.
struct CivilDate {
  var year: Int
  var month: Int
  var day: Int

  /// The day that lies so many days after 1970-01-01.
  init(daysSinceEpoch days: Int) {
    // Counted in cycles of 400 years that begin on 1 March, so that the leap day is a year's last.
    let shifted = days + 719_468
    let cycle = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
  }
}
