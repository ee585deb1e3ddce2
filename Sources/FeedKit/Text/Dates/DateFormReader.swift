/// Gives the numbers of a date their meaning.
enum DateFormReader {
  /// What the numbers of a date come to.
  enum Result {
    /// A day, as days since 1970-01-01, and whether the text named the day itself.
    case day(Int, isExact: Bool)
    /// A count of seconds since 1970.
    case instant(Timestamp)
  }

  /// Reads the date of the parts; what is unusual about it is noted in them.
  static func date(_ form: DateForm, _ parts: inout DateParts) throws(DateRefusal) -> Result {
    let (first, second, third) = (parts.numbers[0], parts.numbers[1], parts.numbers[2])
    switch form.order {
    case .dayMonthYear:
      return try aroundMonth(first, second, &parts)
    case .monthDayYear:
      guard first.width <= 2, second.width == 4 else { throw .ambiguous }
      return try day(second.value, parts.month, first.value)
    case .dayMonthYearClock:
      guard third.width == 4, let clock = third.compactClock, !parts.hasClock else {
        throw .unreadable
      }
      parts.isOdd = true
      parts.hasClock = true
      (parts.hour, parts.minute, parts.second) = clock
      return try aroundMonth(first, second, &parts)
    case .monthYear:
      guard first.width == 4 else { throw .unreadable }
      return try day(first.value, parts.month, 1, isExact: false)
    case .threeNumbers:
      return try threeNumbers(first, second, third, &parts)
    case .dotted:
      if first.width == 4 { return try yearFirst(first, second, third, &parts) }
      guard first.width <= 2, second.width <= 2 else { throw .unreadable }
      guard third.width == 4 else { throw .ambiguous }
      return try day(third.value, second.value, first.value)
    case .marked:
      return try yearFirst(first, second, third, &parts)
    case .twoNumbers:
      return try twoNumbers(first, second, &parts)
    case .oneNumber:
      return try oneNumber(first, &parts)
    case .compact:
      guard first.width == 8, !parts.hasClock, second.width >= 4,
        let clock = second.compactClock
      else { throw .unreadable }
      parts.isOdd = true
      parts.hasClock = true
      (parts.hour, parts.minute, parts.second) = clock
      return try compact(first.value)
    case .epochFraction:
      return try epochFraction(first, second, parts)
    case .week:
      return try week(first, second, parts.numberCount > 2 ? third : nil)
    }
  }

  // MARK: Days

  private static func day(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    isExact: Bool = true
  ) throws(DateRefusal) -> Result {
    guard let days = days(year, month, day) else { throw .impossible }
    return .day(days, isExact: isExact)
  }

  /// The number of a day, or `nil` when there is none such.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    guard
      year > 0, (1...12).contains(month), day > 0, day <= Civil.days(inMonth: month, of: year)
    else { return nil }
    return Civil.days(year: year, month: month, day: day)
  }

  private static func aroundMonth(
    _ first: DateNumber,
    _ second: DateNumber,
    _ parts: inout DateParts
  ) throws(DateRefusal) -> Result {
    if first.width == 4, second.width <= 2 {
      parts.isOdd = true
      return try day(first.value, parts.month, second.value)
    }
    guard first.width <= 2 else { throw .unreadable }
    if second.width != 4 { parts.isOdd = true }
    return try day(year(second), parts.month, first.value)
  }

  /// The year that RFC 2822 (4.3) gives to two and three digits.
  private static func year(_ number: DateNumber) throws(DateRefusal) -> Int {
    switch (number.width, number.value) {
    case (4, let value): value
    case (2, 0..<50): number.value + 2_000
    case (2, _): number.value + 1_900
    // A program that adds to 1900 by hand writes 102 for 2002.
    case (3, 100..<200): number.value + 1_900
    default: throw .unreadable
    }
  }

  private static func threeNumbers(
    _ first: DateNumber,
    _ second: DateNumber,
    _ third: DateNumber,
    _ parts: inout DateParts
  ) throws(DateRefusal) -> Result {
    if first.width == 4 { return try yearFirst(first, second, third, &parts) }
    guard first.width <= 2, second.width <= 2 else { throw .unreadable }
    guard third.width == 4 else { throw .ambiguous }
    parts.isOdd = true
    let year = third.value
    switch (days(year, second.value, first.value), days(year, first.value, second.value)) {
    case (nil, nil):
      throw .impossible
    case (.some(let days), nil), (nil, .some(let days)):
      return .day(days, isExact: true)
    case (.some(let dayFirst), .some(let monthFirst)):
      if dayFirst == monthFirst { return .day(dayFirst, isExact: true) }
      // The day of the week may tell which of the two is meant.
      switch parts.weekday {
      case Civil.weekday(dayFirst) where Civil.weekday(dayFirst) != Civil.weekday(monthFirst):
        return .day(dayFirst, isExact: true)
      case Civil.weekday(monthFirst) where Civil.weekday(dayFirst) != Civil.weekday(monthFirst):
        return .day(monthFirst, isExact: true)
      default:
        throw .ambiguous
      }
    }
  }

  private static func yearFirst(
    _ year: DateNumber,
    _ month: DateNumber,
    _ dayOfMonth: DateNumber,
    _ parts: inout DateParts
  ) throws(DateRefusal) -> Result {
    guard year.width == 4, month.width <= 2, dayOfMonth.width <= 2 else { throw .unreadable }
    if month.width + dayOfMonth.width < 4 { parts.isOdd = true }
    return try day(year.value, month.value, dayOfMonth.value)
  }

  private static func twoNumbers(
    _ year: DateNumber,
    _ rest: DateNumber,
    _ parts: inout DateParts
  ) throws(DateRefusal) -> Result {
    guard year.width == 4 else { throw .unreadable }
    switch rest.width {
    case 1, 2: return try day(year.value, rest.value, 1, isExact: false)
    case 3: return try ordinal(year.value, rest.value)
    default: throw .unreadable
    }
  }

  private static func ordinal(_ year: Int, _ dayOfYear: Int) throws(DateRefusal) -> Result {
    guard dayOfYear > 0, dayOfYear <= (Civil.isLeap(year) ? 366 : 365),
      let first = days(year, 1, 1)
    else { throw .impossible }
    return .day(first + dayOfYear - 1, isExact: true)
  }

  private static func week(
    _ year: DateNumber,
    _ week: DateNumber,
    _ weekday: DateNumber?
  ) throws(DateRefusal) -> Result {
    guard year.width == 4, (1...9_998).contains(year.value) else { throw .unreadable }
    var (number, dayOfWeek) = (week.value, 1)
    switch (week.width, weekday) {
    case (2, nil):
      break
    case (3, nil):
      (number, dayOfWeek) = (week.value / 10, week.value % 10)
    case (2, .some(let weekday)) where weekday.width == 1:
      dayOfWeek = weekday.value
    default:
      throw .unreadable
    }
    let monday = firstMonday(of: year.value) + (number - 1) * 7
    guard number > 0, (1...7).contains(dayOfWeek), monday < firstMonday(of: year.value + 1) else {
      throw .impossible
    }
    return .day(monday + dayOfWeek - 1, isExact: weekday != nil || week.width == 3)
  }

  /// The Monday of week 1, the week of 4 January.
  private static func firstMonday(of year: Int) -> Int {
    let fourth = Civil.days(year: year, month: 1, day: 4)
    return fourth - (Civil.weekday(fourth) + 6) % 7
  }

  // MARK: Numbers without separators

  private static func oneNumber(
    _ number: DateNumber,
    _ parts: inout DateParts
  ) throws(DateRefusal) -> Result {
    switch number.width {
    case 4:
      guard isAlone(parts) else { throw .unreadable }
      return try day(number.value, 1, 1, isExact: false)
    case 7:
      return try ordinal(number.value / 1_000, number.value % 1_000)
    case 8:
      return try compact(number.value)
    case 10:
      guard isAlone(parts), number.wide >= 1_000_000_000 else { throw .unreadable }
      // From 2030 on a count of seconds can look like a date with its hour.
      let (date, hour) = (Int(number.wide / 100), number.wide % 100)
      guard days(date / 10_000, date / 100 % 100, date % 100) == nil || hour > 23 else {
        throw .ambiguous
      }
      return .instant(Timestamp(secondsSinceEpoch: number.wide))
    case 13:
      guard isAlone(parts), number.wide >= 1_000_000_000_000 else { throw .unreadable }
      let (seconds, milliseconds) = number.wide.quotientAndRemainder(dividingBy: 1_000)
      let nanosecond = Int32(milliseconds * 1_000_000)
      return .instant(Timestamp(secondsSinceEpoch: seconds, nanosecond: nanosecond))
    case 14:
      guard !parts.hasClock else { throw .unreadable }
      let clock = DateNumber(wide: number.wide % 1_000_000, width: 6).compactClock
      parts.isOdd = true
      parts.hasClock = true
      (parts.hour, parts.minute, parts.second) = clock ?? (0, 0, 0)
      return try compact(Int(number.wide / 1_000_000))
    default:
      throw .unreadable
    }
  }

  private static func compact(_ number: Int) throws(DateRefusal) -> Result {
    try day(number / 10_000, number / 100 % 100, number % 100)
  }

  private static func epochFraction(
    _ whole: DateNumber,
    _ fraction: DateNumber,
    _ parts: DateParts
  ) throws(DateRefusal) -> Result {
    guard isAlone(parts), whole.width == 10, whole.wide >= 1_000_000_000 else {
      throw .unreadable
    }
    var nanosecond = fraction.wide
    for _ in 0..<max(0, 9 - fraction.width) { nanosecond *= 10 }
    for _ in 0..<max(0, fraction.width - 9) { nanosecond /= 10 }
    return .instant(
      Timestamp(secondsSinceEpoch: whole.wide, nanosecond: Int32(nanosecond))
    )
  }

  /// Whether the numbers stand without time, zone and day of the week.
  private static func isAlone(_ parts: DateParts) -> Bool {
    !parts.hasClock && parts.offset == nil && parts.zone == nil && parts.weekday == nil
  }
}
