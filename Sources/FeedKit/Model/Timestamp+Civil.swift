extension Timestamp {
  /// A timestamp as calendar and clock showed it where it was written (proleptic Gregorian).
  public struct Parts: Sendable, Hashable {
    /// Year; 0 is the year before year 1.
    public var year: Int
    /// Month, 1 to 12.
    public var month: Int
    /// Day of the month, from 1.
    public var day: Int
    /// Hour, 0 to 23.
    public var hour: Int
    /// Minute, 0 to 59.
    public var minute: Int
    /// Second, 0 to 59.
    public var second: Int
    /// Nanosecond, 0 to 999,999,999.
    public var nanosecond: Int
    /// Minutes east of UTC.
    public var offsetMinutes: Int
    /// Day of the week: 0 is Sunday, 6 is Saturday.
    public var weekday: Int
  }

  /// Makes a timestamp from what calendar and clock show at an offset from UTC.
  ///
  /// `nil` when there is no such day or time: 31 June, 24:00, a leap second, an offset of a day or
  /// more, a year before −999,999 or after 999,999.
  public init?(
    year: Int,
    month: Int,
    day: Int,
    hour: Int = 0,
    minute: Int = 0,
    second: Int = 0,
    nanosecond: Int = 0,
    offsetMinutes: Int = 0
  ) {
    guard
      (-999_999...999_999).contains(year),
      (1...12).contains(month),
      day >= 1, day <= Civil.days(inMonth: month, of: year),
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1_000_000_000).contains(nanosecond),
      (-1_439...1_439).contains(offsetMinutes)
    else { return nil }
    let days = Civil.days(year: year, month: month, day: day)
    let seconds = hour * 3_600 + minute * 60 + second - offsetMinutes * 60
    self.init(
      secondsSinceEpoch: Int64(days) * 86_400 + Int64(seconds),
      nanosecond: Int32(nanosecond),
      offsetMinutes: Int16(offsetMinutes)
    )
  }

  /// What calendar and clock showed where the timestamp was written; held within a million years.
  public var parts: Parts {
    let offset = min(max(Int(offsetMinutes), -1_439), 1_439)
    // A million years each way: no calendar goes so far, and day numbers fit in 32 bits.
    let local =
      min(max(secondsSinceEpoch, -32_000_000_000_000), 32_000_000_000_000)
      + Int64(offset * 60)
    let (quotient, remainder) = Civil.dividedDown(local, by: 86_400)
    let (days, second) = (Int(quotient), Int(remainder))
    let date = Civil.date(days)
    return Parts(
      year: date.year,
      month: date.month,
      day: date.day,
      hour: second / 3_600,
      minute: second / 60 % 60,
      second: second % 60,
      nanosecond: min(max(Int(nanosecond), 0), 999_999_999),
      offsetMinutes: offset,
      weekday: Civil.weekday(days)
    )
  }

  /// Whether this instant comes before another, whatever the offsets from UTC.
  public func isBefore(_ other: Timestamp) -> Bool {
    (secondsSinceEpoch, nanosecond) < (other.secondsSinceEpoch, other.nanosecond)
  }
}

/// The proleptic Gregorian calendar, in days since 1970-01-01.
enum Civil {
  /// The day number of a date; the month is 1 to 12.
  @inline(__always)
  static func days(year: Int, month: Int, day: Int) -> Int {
    // The year begins in March, so that the leap day is its last one.
    let shifted = month <= 2 ? year &- 1 : year
    let era = (shifted >= 0 ? shifted : shifted &- 399) / 400
    let yearOfEra = shifted &- era &* 400
    let dayOfYear = (153 &* (month > 2 ? month &- 3 : month &+ 9) &+ 2) / 5 &+ day &- 1
    let dayOfEra = yearOfEra &* 365 &+ yearOfEra / 4 &- yearOfEra / 100 &+ dayOfYear
    return era &* 146_097 &+ dayOfEra &- 719_468
  }

  /// The date of a day number.
  static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = dividedDown(days &+ 719_468, by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The number of days in a month, 1 to 12.
  @inline(__always)
  static func days(inMonth month: Int, of year: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    // One bit for each month, set for those with 31 days.
    return 30 &+ (0b1_0101_1010_1010 >> month & 1)
  }

  /// Whether a year has a 29 February.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The day of the week of a day number: 0 is Sunday.
  @inline(__always)
  static func weekday(_ days: Int) -> Int {
    let rest = (days &+ 4) % 7
    return rest < 0 ? rest + 7 : rest
  }

  /// Quotient rounded down and the remainder, which is never negative.
  static func dividedDown<Value: SignedInteger>(
    _ value: Value,
    by divisor: Value
  ) -> (quotient: Value, remainder: Value) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
