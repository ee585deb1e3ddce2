/// Durations with units: `PT1H2M3S` (ISO 8601), `1h 2m`, `1 hr 2 min`, `12 minutes`, `1h30`.
enum DurationWords {
  /// The duration that a trimmed text names, or `nil` when it names none below 100 days.
  static func read(_ text: Span<UInt8>) -> Duration? {
    var reader = UnitReader()
    let isISO = text.byte(at: 0) | 0x20 == UInt8(ascii: "p")
    let isRead = isISO ? reader.readISO(text) : reader.readWords(text)
    guard isRead, reader.total < .seconds(ClockText.limit) else { return nil }
    return reader.total
  }
}

/// A unit of time, from the largest to the smallest.
private enum TimeUnit: Int {
  case week = 604_800
  case day = 86_400
  case hour = 3_600
  case minute = 60
  case second = 1

  /// The unit that a word names.
  init?(_ text: Span<UInt8>, in range: Range<Int>) {
    for (unit, words) in Self.words where words.contains(where: { text.isWord($0, in: range) }) {
      self = unit
      return
    }
    return nil
  }

  private static let words: [(TimeUnit, [String])] = [
    (.day, ["d", "day", "days"]),
    (.hour, ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "hora", "horas"]),
    (.minute, ["m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos"]),
    (.second, ["s", "sec", "secs", "second", "seconds", "sek", "sekunden", "segundos"]),
  ]

  /// The next smaller unit, which a number without one counts in `1h30`.
  var next: TimeUnit? {
    switch self {
    case .hour: .minute
    case .minute: .second
    default: nil
    }
  }
}

/// Adds up numbers with units, each unit smaller than the one before.
private struct UnitReader {
  private(set) var total = Duration.zero
  private var index = 0
  private var last: TimeUnit?
  /// Whether a number had a fraction; it must be the last one.
  private var hasFraction = false

  /// Reads `P1DT2H3M4.5S`; years and months have no fixed length and are refused.
  mutating func readISO(_ text: Span<UInt8>) -> Bool {
    index = 1
    var isTime = false
    while index < text.count {
      if !isTime, text[index] | 0x20 == UInt8(ascii: "t") {
        isTime = true
        index += 1
        guard index < text.count else { return false }
      }
      guard let number = number(text), let unit = isoUnit(text.byte(at: index), isTime) else {
        return false
      }
      index += 1
      guard add(number, unit) else { return false }
    }
    return last != nil
  }

  /// Reads numbers with words, apart by spaces, commas or `and`.
  mutating func readWords(_ text: Span<UInt8>) -> Bool {
    while index < text.count {
      guard let number = number(text) else { return false }
      skipSpaces(text)
      let start = index
      while text.byte(at: index).isLetter { index += 1 }
      if index == start {
        // `1h30`: the number at the end counts the next smaller unit.
        guard index == text.count, let unit = last?.next else { return false }
        return add(number, unit)
      }
      guard let unit = TimeUnit(text, in: start..<index), add(number, unit) else { return false }
      if text.byte(at: index) == UInt8(ascii: ".") { index += 1 }
      skipSeparators(text)
    }
    return last != nil
  }

  private func isoUnit(_ letter: UInt8, _ isTime: Bool) -> TimeUnit? {
    switch (letter | 0x20, isTime) {
    case (UInt8(ascii: "w"), false): .week
    case (UInt8(ascii: "d"), false): .day
    case (UInt8(ascii: "h"), true): .hour
    case (UInt8(ascii: "m"), true): .minute
    case (UInt8(ascii: "s"), true): .second
    default: nil
    }
  }

  private mutating func number(_ text: Span<UInt8>) -> (whole: Int, fraction: DecimalFraction)? {
    let start = index
    var whole = 0
    while text.byte(at: index).isDigit {
      whole = min(whole * 10 + Int(text[index].digitValue), ClockText.limit)
      index += 1
    }
    guard index > start, !hasFraction else { return nil }
    guard text.byte(at: index) == UInt8(ascii: "."), text.byte(at: index + 1).isDigit else {
      return (whole, DecimalFraction())
    }
    hasFraction = true
    index += 1
    let digits = index
    while text.byte(at: index).isDigit { index += 1 }
    return (whole, DecimalFraction(text, in: digits..<index))
  }

  private mutating func add(
    _ number: (whole: Int, fraction: DecimalFraction),
    _ unit: TimeUnit
  ) -> Bool {
    if let last, last.rawValue <= unit.rawValue { return false }
    last = unit
    total += .seconds(number.whole) * unit.rawValue
    total += number.fraction.duration * unit.rawValue
    return true
  }

  private mutating func skipSpaces(_ text: Span<UInt8>) {
    while index < text.count {
      let (scalar, width) = text.character(at: index)
      guard scalar == 0x20 || scalar == 0x09 || scalar == 0xA0 else { return }
      index += width
    }
  }

  private mutating func skipSeparators(_ text: Span<UInt8>) {
    skipSpaces(text)
    if text.byte(at: index) == UInt8(ascii: ",") {
      index += 1
      skipSpaces(text)
    }
    if index + 3 <= text.count, text.isWord("and", in: index..<index + 3) {
      index += 3
      skipSpaces(text)
    }
  }
}
