/// The two forms that almost every feed uses, read straight from their places.
///
/// Only what conforms is read here; `nil` sends a text on to the scanner.
enum CommonDate {
  /// Reads `Thu, 01 Jan 2026 01:18:06 +0200` or `2026-01-01T01:18:06+02:00`.
  @inline(__always)
  static func read(_ text: Span<UInt8>) -> Reading<Timestamp>? {
    guard text.count >= 20 else { return nil }
    return text[0].isDigit ? readRFC3339(text) : readRFC822(text)
  }

  private static func readRFC822(_ text: Span<UInt8>) -> Reading<Timestamp>? {
    guard text.count >= 27, text[3] == UInt8(ascii: ","), text[4] == 0x20 else { return nil }
    // With a day of one digit everything after it stands one place further to the front.
    let wide = text[6] != 0x20
    let shift = wide ? 0 : -1
    var pairs = Digits()
    let day: Int
    if wide {
      day = pairs.pair(text[5], text[6])
    } else {
      day = pairs.digit(text[5])
    }
    let month = EnglishNames.month(text[8 + shift], text[9 + shift], text[10 + shift])
    let century = pairs.pair(text[12 + shift], text[13 + shift])
    let year = century &* 100 &+ pairs.pair(text[14 + shift], text[15 + shift])
    let hour = pairs.pair(text[17 + shift], text[18 + shift])
    let minute = pairs.pair(text[20 + shift], text[21 + shift])
    let second = pairs.pair(text[23 + shift], text[24 + shift])
    let separators =
      (text[7 + shift] ^ 0x20) | (text[11 + shift] ^ 0x20) | (text[16 + shift] ^ 0x20)
      | (text[19 + shift] ^ 0x3A) | (text[22 + shift] ^ 0x3A) | (text[25 + shift] ^ 0x20)
    guard
      pairs.areValid, separators == 0, month > 0,
      let weekday = EnglishNames.weekday(text[0], text[1], text[2]),
      let offset = zone822(text, at: 26 + shift),
      isPlausible(year, month, day, hour, minute, second)
    else { return nil }
    let days = Civil.days(year: year, month: month, day: day)
    let timestamp = timestamp(days, hour, minute, second, 0, offset)
    return Reading(timestamp, Civil.weekday(days) == weekday ? nil : .dateWeekdayWrong)
  }

  private static func readRFC3339(_ text: Span<UInt8>) -> Reading<Timestamp>? {
    var pairs = Digits()
    let century = pairs.pair(text[0], text[1])
    let year = century &* 100 &+ pairs.pair(text[2], text[3])
    let month = pairs.pair(text[5], text[6])
    let day = pairs.pair(text[8], text[9])
    let hour = pairs.pair(text[11], text[12])
    let minute = pairs.pair(text[14], text[15])
    let second = pairs.pair(text[17], text[18])
    let separators =
      (text[4] ^ 0x2D) | (text[7] ^ 0x2D) | (text[10] ^ 0x54) | (text[13] ^ 0x3A)
      | (text[16] ^ 0x3A)
    guard
      pairs.areValid, separators == 0,
      isPlausible(year, month, day, hour, minute, second)
    else { return nil }
    var index = 19
    var nanosecond = 0
    if text[index] == UInt8(ascii: ".") {
      var unit = 100_000_000
      index += 1
      while index < text.count, text[index].isDigit {
        nanosecond &+= Int(text[index].digitValue) &* unit
        unit /= 10
        index += 1
      }
      guard index > 20 else { return nil }
    }
    guard let offset = zone3339(text, at: index) else { return nil }
    let days = Civil.days(year: year, month: month, day: day)
    return Reading(timestamp(days, hour, minute, second, nanosecond, offset))
  }

  /// Minutes east of UTC from `+0200`, `GMT` or a North American name that ends the text.
  @inline(__always)
  private static func zone822(_ text: Span<UInt8>, at index: Int) -> Int? {
    let first = text[index]
    switch text.count - index {
    case 5 where first == UInt8(ascii: "+") || first == UInt8(ascii: "-"):
      var pairs = Digits()
      let hours = pairs.pair(text[index + 1], text[index + 2])
      let minutes = pairs.pair(text[index + 3], text[index + 4])
      guard pairs.areValid, hours < 24, minutes < 60 else { return nil }
      let offset = hours &* 60 &+ minutes
      return first == UInt8(ascii: "-") ? -offset : offset
    case 3:
      return EnglishNames.zone(first, text[index + 1], text[index + 2])
    case 1 where first | 0x20 == UInt8(ascii: "z"):
      return 0
    default:
      return nil
    }
  }

  /// Minutes east of UTC from `Z` or `+02:00` that ends the text.
  @inline(__always)
  private static func zone3339(_ text: Span<UInt8>, at index: Int) -> Int? {
    switch text.count - index {
    case 1 where text[index] == UInt8(ascii: "Z"):
      return 0
    case 6 where text[index + 3] == UInt8(ascii: ":"):
      let sign = text[index]
      guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
      var pairs = Digits()
      let hours = pairs.pair(text[index + 1], text[index + 2])
      let minutes = pairs.pair(text[index + 4], text[index + 5])
      guard pairs.areValid, hours < 24, minutes < 60 else { return nil }
      let offset = hours &* 60 &+ minutes
      return sign == UInt8(ascii: "-") ? -offset : offset
    default:
      return nil
    }
  }

  @inline(__always)
  private static func isPlausible(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ hour: Int,
    _ minute: Int,
    _ second: Int
  ) -> Bool {
    year > 0 && month &- 1 < 12 && month > 0 && day > 0
      && (day <= 28 || day <= Civil.days(inMonth: month, of: year))
      && hour < 24 && minute < 60 && second < 60
  }

  @inline(__always)
  private static func timestamp(
    _ days: Int,
    _ hour: Int,
    _ minute: Int,
    _ second: Int,
    _ nanosecond: Int,
    _ offset: Int
  ) -> Timestamp {
    let rest = hour &* 3_600 &+ minute &* 60 &+ second &- offset &* 60
    return Timestamp(
      secondsSinceEpoch: Int64(days) &* 86_400 &+ Int64(rest),
      nanosecond: Int32(truncatingIfNeeded: nanosecond),
      offsetMinutes: Int16(truncatingIfNeeded: offset)
    )
  }
}

/// Reads digits without a branch for each and remembers whether all were digits.
private struct Digits {
  private var worst: UInt8 = 0

  var areValid: Bool { worst < 10 }

  @inline(__always)
  mutating func digit(_ byte: UInt8) -> Int {
    let value = byte.digitValue
    worst = max(worst, value)
    return Int(value)
  }

  @inline(__always)
  mutating func pair(_ tens: UInt8, _ ones: UInt8) -> Int {
    digit(tens) &* 10 &+ digit(ones)
  }
}
