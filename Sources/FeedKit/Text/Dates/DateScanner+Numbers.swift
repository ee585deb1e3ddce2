/// Numbers: those of the date, and those that are a time.
extension DateScanner {
  mutating func scanNumber(_ text: Span<UInt8>) -> Bool {
    let start = index
    guard let number = digits(text, limit: 18) else { return false }
    if expectsClock { return scanAnnouncedClock(text, number) }
    let next = text.byte(at: index)
    if next == UInt8(ascii: ":"), !parts.hasClock {
      return number.width <= 2 && scanClock(text, number)
    }
    if number.width <= 2, !parts.hasClock, scanSpelledClock(text, number) { return true }
    if next.isLetter || next >= 0x80 { skipOrdinal(text, number, start: start) }
    return parts.append(number) && scanMark(text)
  }

  /// Reads the digits that stand here; `nil` when there are none or more than the limit.
  mutating func digits(_ text: Span<UInt8>, limit: Int) -> DateNumber? {
    var number = DateNumber()
    while text.byte(at: index).isDigit {
      guard number.width < limit else { return nil }
      number.wide = number.wide &* 10 &+ Int64(text[index].digitValue)
      number.width += 1
      index += 1
    }
    return number.width > 0 ? number : nil
  }

  /// Skips `st`, `nd`, `rd`, `th`, `er` or `º` behind a day.
  private mutating func skipOrdinal(_ text: Span<UInt8>, _ number: DateNumber, start: Int) {
    let (first, width) = text.character(at: index)
    if first == 0xBA || first == 0xAA {
      parts.isOdd = true
      index += width
      return
    }
    guard text.byte(at: index).isLetter else { return }
    let isJoin = first | 0x20 == 0x74 || first | 0x20 == 0x77 || first | 0x20 == 0x7A
    if !isJoin { parts.isOdd = true }
    guard
      number.width <= 2, index + 2 <= text.count, !text.byte(at: index + 2).isLetter
    else { return }
    for suffix in ["st", "nd", "rd", "th", "er"]
    where text.isWord(suffix, in: index..<index + 2) {
      parts.isOdd = true
      index += 2
      return
    }
  }

  /// Reads `:MM`, `:MM:SS` and a fraction behind an hour.
  private mutating func scanClock(_ text: Span<UInt8>, _ hour: DateNumber) -> Bool {
    index += 1
    guard let minute = digits(text, limit: 2) else { return false }
    var second = DateNumber(wide: 0, width: 2)
    if text.byte(at: index) == UInt8(ascii: ":") {
      index += 1
      guard let number = digits(text, limit: 2) else { return false }
      second = number
      scanFraction(text)
    }
    if hour.width + minute.width + second.width < 6 { parts.isOdd = true }
    return setClock(hour.value, minute.value, second.value)
  }

  /// Reads the time behind a `T`: `HH:MM…`, `HH`, `HHMM` or `HHMMSS`.
  private mutating func scanAnnouncedClock(_ text: Span<UInt8>, _ number: DateNumber) -> Bool {
    expectsClock = false
    parts.hasISOTraits = true
    if text.byte(at: index) == UInt8(ascii: ":") {
      return number.width <= 2 && scanClock(text, number)
    }
    guard let clock = number.compactClock else { return false }
    scanFraction(text)
    return setClock(clock.hour, clock.minute, clock.second)
  }

  private mutating func scanFraction(_ text: Span<UInt8>) {
    let mark = text.byte(at: index)
    guard
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","),
      text.byte(at: index + 1).isDigit
    else { return }
    if mark == UInt8(ascii: ",") { parts.isOdd = true }
    parts.hasISOTraits = true
    index += 1
    var unit = 100_000_000
    while text.byte(at: index).isDigit {
      parts.nanosecond += Int(text[index].digitValue) * unit
      unit /= 10
      index += 1
    }
  }

  /// Reads `13h30`, `7pm`, `7 p.m.` and `13時30分5秒`; false when the number is no hour.
  private mutating func scanSpelledClock(_ text: Span<UInt8>, _ hour: DateNumber) -> Bool {
    let start = index
    let (first, width) = text.character(at: index)
    if first | 0x20 == 0x68, text.byte(at: index + 1).isDigit {
      index += 1
      parts.isOdd = true
      if let minute = digits(text, limit: 2), minute.width == 2 {
        return setClock(hour.value, minute.value, 0)
      }
    } else if Ideograph.isHourMark(first) {
      index += width
      parts.isOdd = true
      let minute = markedNumber(text, Ideograph.isMinuteMark)
      let second = minute == nil ? nil : markedNumber(text, Ideograph.isSecondMark)
      return setClock(hour.value, minute ?? 0, second ?? 0)
    } else {
      while text.byte(at: index) == 0x20 { index += 1 }
      if scanMeridiem(text) { return setClock(hour.value, 0, 0) }
    }
    index = start
    return false
  }

  /// The number that stands here before a mark; nothing is read when the mark is another.
  private mutating func markedNumber(
    _ text: Span<UInt8>,
    _ isMark: (UInt32) -> Bool
  ) -> Int? {
    let start = index
    while text.byte(at: index) == 0x20 { index += 1 }
    if let number = digits(text, limit: 2) {
      let (mark, width) = text.character(at: index)
      if isMark(mark) {
        index += width
        return number.value
      }
    }
    index = start
    return nil
  }

  /// Reads `am`, `PM`, `a.m.` or `p.m`.
  mutating func scanMeridiem(_ text: Span<UInt8>) -> Bool {
    let first = text.byte(at: index).lowercased
    guard first == UInt8(ascii: "a") || first == UInt8(ascii: "p") else { return false }
    var end = index + 1
    let hasDot = text.byte(at: end) == UInt8(ascii: ".")
    if hasDot { end += 1 }
    guard text.byte(at: end).lowercased == UInt8(ascii: "m") else { return false }
    end += 1
    if hasDot, text.byte(at: end) == UInt8(ascii: ".") { end += 1 }
    let next = text.byte(at: end)
    guard !next.isLetter, next < 0x80, parts.isAfternoon == nil else { return false }
    parts.isAfternoon = first == UInt8(ascii: "p")
    parts.isOdd = true
    index = end
    return true
  }

  private mutating func setClock(_ hour: Int, _ minute: Int, _ second: Int) -> Bool {
    guard !parts.hasClock else { return false }
    parts.hasClock = true
    (parts.hour, parts.minute, parts.second) = (hour, minute, second)
    return true
  }

  /// Takes the mark for year, month or day behind a number, if there is one.
  private mutating func scanMark(_ text: Span<UInt8>) -> Bool {
    let (scalar, width) = text.character(at: index)
    guard let mark = Ideograph.dateMark(scalar) else { return true }
    parts.isOdd = true
    index += width
    return parts.shape.append(mark)
  }
}
