/// An order in which dates are written.
struct DateForm {
  /// What the numbers of a form mean.
  enum Order {
    /// Day and year around a month's name: which is which, the digits tell.
    case dayMonthYear
    /// Month's name, day, year.
    case monthDayYear
    /// Day, month's name, year, and the time as four digits.
    case dayMonthYearClock
    /// Month's name and year.
    case monthYear
    /// Three numbers with hyphens or slashes: year first, or else day and month in doubt.
    case threeNumbers
    /// Three numbers with dots: year first, or else day first.
    case dotted
    /// Year, month and day with the marks of Chinese, Japanese and Korean.
    case marked
    /// Year and month, or year and day of the year.
    case twoNumbers
    /// A year, a date without separators, or a count of seconds since 1970.
    case oneNumber
    /// A date without separators, then a time without them.
    case compact
    /// Seconds since 1970 with a fraction.
    case epochFraction
    /// Year, week and perhaps the day of the week.
    case week
  }

  /// The standard that a form belongs to.
  enum Family {
    case rfc822
    case iso8601
    case neither
  }

  var shape: DateShape
  var order: Order
  var family: Family

  /// Every form that is read; to add one, add a row.
  ///
  /// The pictures are explained at ``DateShape/init(_:)``.
  private static let all = [
    row("9M9", .dayMonthYear, .rfc822),
    row("9-9-9", .threeNumbers, .iso8601),
    row("9-9", .twoNumbers, .iso8601),
    row("9", .oneNumber, .iso8601),
    row("9-W9-9", .week, .iso8601),
    row("9-W9", .week, .iso8601),
    row("9W9", .week, .iso8601),
    row("9-M-9", .dayMonthYear),  // RFC 850
    row("9/M/9", .dayMonthYear),
    row("9.M9", .dayMonthYear),  // 2. Oktober 2002
    row("9.M9.", .dayMonthYear),  // 2020. január 10.
    row("M99", .monthDayYear),  // asctime
    row("M-9-9", .monthDayYear),
    row("M/9/9", .monthDayYear),
    row("9M99", .dayMonthYearClock),  // 03 Apr 02 1500 GMT
    row("M9", .monthYear),
    row("9/9/9", .threeNumbers),
    row("9.9.9", .dotted),
    row("9.9.9.", .dotted),
    row("9y9m9d", .marked),
    row("99", .compact),
    row("9.9", .epochFraction),
  ]

  /// The form with a shape, or `nil` when no date is written so.
  static func form(_ shape: DateShape) -> DateForm? { all.first { $0.shape == shape } }

  private static func row(
    _ picture: String,
    _ order: Order,
    _ family: Family = .neither
  ) -> DateForm {
    DateForm(shape: DateShape(picture), order: order, family: family)
  }
}
