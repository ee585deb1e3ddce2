/// Dates and clock times as text, without a library of them.
enum Calendar {
  /// Zones as feeds write them.
  static let zones = ["GMT", "+0000", "-0500", "EST", "+0200", "-0700", "PDT"]

  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    ("Jan", 31), ("Feb", 28), ("Mar", 31), ("Apr", 30), ("May", 31), ("Jun", 30), ("Jul", 31),
    ("Aug", 31), ("Sep", 30), ("Oct", 31), ("Nov", 30), ("Dec", 31),
  ]

  /// A date of RFC 822 from seconds since 1970.
  static func mailDate(_ seconds: Int, zone: String) -> String {
    let days = seconds / 86_400
    var day = days
    var year = 1970
    while day >= (isLeap(year) ? 366 : 365) {
      day -= isLeap(year) ? 366 : 365
      year += 1
    }
    var month = 0
    while day >= length(of: month, in: year) {
      day -= length(of: month, in: year)
      month += 1
    }
    return weekdays[days % 7] + ", " + twoDigits(day + 1) + " " + months[month].0 + " \(year) "
      + clock(seconds % 86_400) + " " + zone
  }

  /// Hours, minutes and seconds with two digits each.
  static func clock(_ seconds: Int) -> String {
    twoDigits(seconds / 3_600) + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60)
  }

  /// The same with milliseconds behind a point.
  static func clock(milliseconds: Int, point: Character = ".") -> String {
    let rest = milliseconds % 1_000
    let zeros = rest < 10 ? "00" : rest < 100 ? "0" : ""
    return "\(clock(milliseconds / 1_000))\(point)\(zeros)\(rest)"
  }

  /// A number with a zero in front where it has one digit.
  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    month == 1 && isLeap(year) ? 29 : months[month].1
  }
}
