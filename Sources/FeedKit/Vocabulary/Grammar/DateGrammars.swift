extension Grammar {
  /// A date of RFC 2822, as RSS has it.
  static let mailDate = mailDate("date-not-rfc2822", weekday: "date-weekday-wrong")

  /// A date of RFC 2822, about which rules of its own speak.
  static func mailDate(_ rule: RuleID, weekday: RuleID) -> Grammar {
    Grammar { text, report in
      switch MailDate.fault(in: text) {
      case nil:
        let reading = DateText.read(text)
        switch reading.rule {
        case nil: break
        case RuleID.dateWeekdayWrong: report(Fault(weekday))
        case RuleID.dateImpossible, RuleID.dateUnreadable, RuleID.dateZoneUnknown:
          report(Fault(rule))
        default: break
        }
        if let seconds = reading.value?.secondsSinceEpoch, !plausible.contains(seconds) {
          report(Fault("date-implausible"))
        }
      case .zone: report(Fault("date-zone-obsolete"))
      case .form: report(Fault(rule))
      }
    }
  }

  /// A date of RFC 3339, as Atom has it.
  static let internetDate = Grammar("date-not-rfc3339") { ISODate.isInternetDate($0) }

  /// A date of the W3C's profile of ISO 8601: a year, a month, a day, or a time with its zone.
  static let w3cDate = Grammar("date-not-w3cdtf") { ISODate.isW3CDate($0) }

  /// Seconds, `MM:SS` or `H:MM:SS`.
  static let clock = Grammar { text, report in
    let reading = ClockText.read(text)
    if reading.value == nil || reading.rule != nil { report(Fault("psp-duration-bad")) }
  }

  /// Normal Play Time: the same, maybe with a fraction.
  static let playTime = Grammar("time-not-npt") { text in
    let reading = ClockText.read(text, as: .playTime)
    return reading.value != nil && reading.rule == nil
  }

  /// Seconds, maybe with a fraction.
  static let seconds = seconds("time-not-seconds")

  /// Seconds, maybe with a fraction; a rule speaks where they are none.
  static func seconds(_ rule: RuleID) -> Grammar {
    Grammar(rule) { text in
      let reading = ClockText.read(text, as: .seconds)
      return reading.value != nil && reading.rule == nil
    }
  }

  /// A day of the week.
  static let weekday = word(of: [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ])

  /// No podcast is older than RSS, and none is from the year 2100.
  private static let plausible: ClosedRange<Int64> = 631_152_000...4_102_444_800
}

/// The grammar of RFC 2822, 3.3, with the zones of RFC 822.
enum MailDate {
  enum Fault {
    /// The date is right but for a zone that RFC 2822 calls obsolete and does not define.
    case zone
    case form
  }

  /// What is wrong with the form of a date; a comment in parentheses is told as a zone is.
  static func fault(in text: Span<UInt8>) -> Fault? {
    var scanner = ByteScanner(text)
    scanner.skipSpace()
    if scanner.peek()?.isLetter == true {
      guard scanner.word(of: weekdays) else { return .form }
      scanner.skipSpace()
      guard scanner.take(UInt8(ascii: ",")) else { return .form }
      scanner.skipSpace()
    }
    guard scanner.number(digits: 1...2, in: 1...31), scanner.space(),
      scanner.word(of: months), scanner.space(), scanner.year(), scanner.space(),
      scanner.number(digits: 2...2, in: 0...23), scanner.take(UInt8(ascii: ":")),
      scanner.number(digits: 2...2, in: 0...59)
    else { return .form }
    if scanner.take(UInt8(ascii: ":")) {
      guard scanner.number(digits: 2...2, in: 0...60) else { return .form }
    }
    guard scanner.space() else { return .form }
    let sign = scanner.peek()
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      scanner.index += 1
      guard scanner.number(digits: 4...4, in: 0...9_959) else { return .form }
    } else if scanner.word(of: zones) {
    } else if scanner.peek()?.isLetter == true {
      scanner.index += 1
      guard scanner.isAtEnd || scanner.peek()?.isLetter == false else { return .form }
      return .zone
    } else {
      return .form
    }
    scanner.skipSpace()
    if scanner.isAtEnd { return nil }
    return scanner.peek() == UInt8(ascii: "(") ? .zone : .form
  }

  private static let weekdays: [StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months: [StaticString] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let zones: [StaticString] = [
    "GMT", "UT", "UTC", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "Z",
  ]
}

/// The grammars of RFC 3339, 5.6, and of the W3C's note on dates and times.
enum ISODate {
  static func isInternetDate(_ text: Span<UInt8>) -> Bool {
    var scanner = ByteScanner(text)
    guard scanner.isoDay() == .whole else { return false }
    return scanner.take(UInt8(ascii: "T")) && isTime(&scanner, hasSeconds: true)
  }

  static func isW3CDate(_ text: Span<UInt8>) -> Bool {
    var scanner = ByteScanner(text)
    guard let day = scanner.isoDay() else { return false }
    if scanner.isAtEnd { return true }
    guard day == .whole, scanner.take(UInt8(ascii: "T")) else { return false }
    return isTime(&scanner, hasSeconds: false)
  }

  private static func isTime(_ scanner: inout ByteScanner, hasSeconds: Bool) -> Bool {
    guard scanner.number(digits: 2...2, in: 0...23), scanner.take(UInt8(ascii: ":")),
      scanner.number(digits: 2...2, in: 0...59)
    else { return false }
    if scanner.take(UInt8(ascii: ":")) {
      guard scanner.number(digits: 2...2, in: 0...60) else { return false }
      if scanner.take(UInt8(ascii: ".")) {
        guard scanner.skipDigits() > 0 else { return false }
      }
    } else if hasSeconds {
      return false
    }
    if scanner.take(UInt8(ascii: "Z")) { return scanner.isAtEnd }
    guard scanner.take(UInt8(ascii: "+")) || scanner.take(UInt8(ascii: "-")) else { return false }
    return scanner.number(digits: 2...2, in: 0...24) && scanner.take(UInt8(ascii: ":"))
      && scanner.number(digits: 2...2, in: 0...59) && scanner.isAtEnd
  }
}
