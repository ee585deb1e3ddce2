/// The rules about dates.
extension RuleID {
  /// The text holds no date that can be made out.
  static let dateUnreadable: RuleID = "date-unreadable"
  /// The text can be read as different dates: `02/10/2002`.
  static let dateAmbiguous: RuleID = "date-ambiguous"
  /// There is no such day or time: `31 Jun`.
  static let dateImpossible: RuleID = "date-impossible"
  /// The name of the time zone is unknown, or stands for several: `IST`.
  static let dateZoneUnknown: RuleID = "date-zone-unknown"
  /// There is no time zone; UTC was taken.
  static let dateNoZone: RuleID = "date-no-zone"
  /// The date names a year, a month or a week, and no day: it is read as the first one.
  static let dateNoDay: RuleID = "date-no-day"
  /// There is no time; midnight was taken, in UTC unless there is a zone.
  static let dateNoTime: RuleID = "date-no-time"
  /// The day of the week is not that of the date; the date was taken.
  static let dateWeekdayWrong: RuleID = "date-weekday-wrong"
  /// The second is 60; the second after it was taken, as POSIX does.
  static let dateLeapSecond: RuleID = "date-leap-second"
  /// The date is clear, but in no form of RFC 822 or RFC 3339.
  static let dateNonconforming: RuleID = "date-nonconforming"
}

/// Dates as feeds write them.
///
/// The forms of RFC 822 and RFC 3339 are read first, on a short path. Everything else is taken
/// apart into numbers, words and marks; their order is looked up in ``DateForm/all``. What does not
/// fit is no date: nothing in a text is skipped but white space, comments, commas and a few
/// prepositions.
enum DateText {
  /// Longer texts are no dates, whatever they say.
  private static let maximumLength = 160

  /// The point in time that a text names.
  static func read(_ text: Span<UInt8>) -> Reading<Timestamp> {
    if let reading = CommonDate.read(text) { return reading }
    let range = Whitespace.trimmedRange(text)
    guard !range.isEmpty else { return .empty }
    guard range.count <= maximumLength else { return .failure(.dateUnreadable) }
    let trimmed = text.extracting(range)
    if range.count < text.count, let reading = CommonDate.read(trimmed) { return reading }
    var scanner = DateScanner()
    if let rule = scanner.scan(trimmed) { return .failure(rule) }
    return DateAssembly.timestamp(from: scanner.parts)
  }
}
