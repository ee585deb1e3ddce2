/// How a place keeps time, as far back as one simple rule describes it.
struct DateRegion: Sendable, Equatable {
  /// Minutes east of UTC, without summer time.
  var standard: Int
  /// When clocks are an hour ahead.
  var summer: SummerTime
  /// The first year for which this holds; earlier dates are not decided.
  var since: Int

  init(_ standard: Int, _ summer: SummerTime, _ since: Int) {
    self.standard = standard
    self.summer = summer
    self.since = since
  }

  /// Why a clock's time does not tell the instant.
  enum Doubt: Error {
    /// The rule does not reach back so far.
    case unknown
    /// The clock showed this time twice: the hour was repeated.
    case repeated
    /// The clock never showed this time: the hour was skipped.
    case skipped
  }

  /// Minutes east of UTC at a time that the clock there showed, in seconds as if it were UTC.
  func offset(at local: Int64, year: Int) throws(Doubt) -> Int {
    guard year >= since else { throw .unknown }
    let inWinter = local - Int64(standard * 60)
    let inSummer = inWinter - 3_600
    let isWinter = !summer.applies(at: inWinter, year: year, standard: standard)
    let isSummer = summer.applies(at: inSummer, year: year, standard: standard)
    switch (isWinter, isSummer) {
    case (true, false): return standard
    case (false, true): return standard + 60
    case (true, true): throw .repeated
    case (false, false): throw .skipped
    }
  }
}

/// The rules by which clocks are put an hour ahead.
enum SummerTime: Sendable {
  case none
  /// United States and Canada: since 2007 from the second Sunday of March to the first of November,
  /// before from the first Sunday of April to the last of October, at 02:00 of the clock.
  case northAmerican
  /// European Union: from the last Sunday of March to the last of October, at 01:00 UTC.
  case european
  /// South-east Australia: from the first Sunday of October to the first of April.
  case australian
  /// New Zealand: from the last Sunday of September to the first of April.
  case newZealand
  /// Moscow: from 27 March 2011 to 26 October 2014, then and before under the same name `MSK`.
  case moscow

  /// Whether clocks are ahead at an instant of a year.
  func applies(at instant: Int64, year: Int, standard: Int) -> Bool {
    switch self {
    case .none:
      return false
    case .moscow:
      return (1_301_180_400..<1_414_274_400).contains(instant)
    case .european:
      let start = Self.sunday(.last, 3, year) + 3_600
      let end = Self.sunday(.last, 10, year) + 3_600
      return instant >= start && instant < end
    case .northAmerican:
      let start = year >= 2007 ? Self.sunday(.second, 3, year) : Self.sunday(.first, 4, year)
      let end = year >= 2007 ? Self.sunday(.first, 11, year) : Self.sunday(.last, 10, year)
      // Both at 02:00 of the clock, which at the end is an hour ahead.
      let shift = Int64(7_200 - standard * 60)
      return instant >= start + shift && instant < end + shift - 3_600
    case .australian, .newZealand:
      let start =
        self == .australian ? Self.sunday(.first, 10, year) : Self.sunday(.last, 9, year)
      let shift = Int64(7_200 - standard * 60)
      return instant >= start + shift || instant < Self.sunday(.first, 4, year) + shift
    }
  }

  private enum Week: Int {
    case first = 1
    case second = 8
    case last = 0
  }

  /// Midnight at the start of a Sunday, in seconds.
  private static func sunday(_ week: Week, _ month: Int, _ year: Int) -> Int64 {
    let earliest = week == .last ? Civil.days(inMonth: month, of: year) - 6 : week.rawValue
    let days = Civil.days(year: year, month: month, day: earliest)
    return Int64(days + (7 - Civil.weekday(days)) % 7) * 86_400
  }
}
