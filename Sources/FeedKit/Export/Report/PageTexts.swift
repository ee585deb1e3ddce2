/// How pages write dates, lengths, counts and names.
enum PageTexts {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A day in UTC, as timelines count it: `13 Nov 2025`.
  static func day(_ time: Timestamp) -> HTMLFragment {
    let parts = Timestamp(secondsSinceEpoch: time.secondsSinceEpoch).parts
    let exact = String(Timestamp(secondsSinceEpoch: time.secondsSinceEpoch).description.prefix(10))
    let text = "\(parts.day) \(month(parts.month)) \(parts.year)"
    guard (1...9_999).contains(parts.year) else { return "\(text)" }
    return "<time datetime=\"\(exact)\">\(text)</time>"
  }

  /// The short name of a month, 1 to 12.
  static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : "?"
  }

  /// A length: `48 min`, `1 h 05 min`.
  static func length(_ duration: Duration) -> String? {
    let seconds = duration.components.seconds
    guard seconds > 0, seconds < 8_640_000 else { return nil }
    if seconds < 60 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    guard minutes >= 60 else { return "\(minutes) min" }
    return "\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60) min"
  }

  /// A time in a recording: `7:05`, `1:02:03`.
  static func clock(_ time: Duration) -> String {
    let all = max(0, min(time.components.seconds, 359_999))
    let (hours, minutes, seconds) = (all / 3_600, all / 60 % 60, all % 60)
    let tail = "\(seconds < 10 ? "0" : "")\(seconds)"
    guard hours > 0 else { return "\(minutes):\(tail)" }
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
  }

  /// A number with its noun: `1 show`, `1,200 shows`.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// A number with commas between thousands.
  static func grouped(_ number: Int) -> String {
    var digits: [Character] = []
    for (place, digit) in String(number.magnitude).reversed().enumerated() {
      if place > 0, place % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return (number < 0 ? "-" : "") + String(digits.reversed())
  }

  /// A text in one line, cut when it is long; `nil` when nothing of it can be seen.
  static func line(_ text: String?, most: Int = 300) -> String? {
    guard let text else { return nil }
    var scalars = String.UnicodeScalarView()
    var count = 0
    var isAfterSpace = true
    var isSeen = false
    for scalar in text.unicodeScalars {
      if scalar.value <= 0x20 || scalar.value == 0xA0 {
        if !isAfterSpace { scalars.append(" ") }
        isAfterSpace = true
        continue
      }
      if count >= most {
        scalars.append("…")
        break
      }
      scalars.append(scalar)
      count += 1
      isAfterSpace = false
      if scalar.characterClass != .invisible { isSeen = true }
    }
    while scalars.last == " " { scalars.removeLast() }
    return isSeen ? String(scalars) : nil
  }

  /// A name as it is shown, never empty.
  static func name(_ name: String) -> String { line(name, most: 120) ?? "(no name)" }

  /// A title as it is shown, never empty.
  static func title(_ title: String?, _ instead: String = "(no title)") -> String {
    line(title) ?? instead
  }
}
