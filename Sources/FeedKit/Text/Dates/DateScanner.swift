/// Takes a date apart into numbers, words and marks.
struct DateScanner {
  private(set) var parts = DateParts()

  private var index = 0
  /// Whether a `T` announced the time, so that the next number is one.
  private var expectsClock = false
  /// Whether the last item was a day of the week, after which RFC 822 has a comma.
  private var owesComma = false
  /// The day of the week that the first word means if a later one is the month.
  private var weekdayIfMonthFollows: Int?

  /// Reads all of a text.
  ///
  /// - Returns: `nil`, or the rule that says why it holds no date.
  mutating func scan(_ text: Span<UInt8>) -> RuleID? {
    while index < text.count {
      guard scanItem(text) else { return .dateUnreadable }
    }
    if expectsClock || (parts.isAfternoon != nil && !parts.hasClock) { return .dateUnreadable }
    if owesComma { parts.isOdd = true }
    return nil
  }

  private mutating func scanItem(_ text: Span<UInt8>) -> Bool {
    let byte = text[index]
    if Whitespace.isXMLSpace(byte) {
      index += 1
      return true
    }
    if owesComma, byte != UInt8(ascii: ","), byte != UInt8(ascii: "(") {
      parts.isOdd = true
      owesComma = false
    }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return scanNumber(text)
    case UInt8(ascii: "("):
      return skipComment(text)
    case UInt8(ascii: ","):
      parts.hasRFC822Traits = true
      if !owesComma { parts.isOdd = true }
      owesComma = false
      index += 1
      return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return scanSign(text, width: 1, isNegative: byte == UInt8(ascii: "-"))
    case UInt8(ascii: "/"):
      index += 1
      return parts.shape.append(.slash)
    case UInt8(ascii: "."):
      index += 1
      return parts.shape.append(.dot)
    default:
      return byte.isLetter ? scanWord(text) : scanBeyondASCII(text)
    }
  }

  private mutating func scanBeyondASCII(_ text: Span<UInt8>) -> Bool {
    let (scalar, width) = text.character(at: index)
    switch scalar {
    case 0xA0, 0x2000...0x200F, 0x202F, 0x3000, 0xFEFF:
      index += width
      return true
    case 0x2010...0x2013, 0x2212:
      parts.isOdd = true
      return scanSign(text, width: width, isNegative: true)
    case 0xFF08:
      return skipWideComment(text)
    default:
      if DateWord.letter(scalar) != nil { return scanWord(text) }
      return scanIdeograph(text)
    }
  }

  // MARK: Numbers

  private mutating func scanNumber(_ text: Span<UInt8>) -> Bool {
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
  private mutating func digits(_ text: Span<UInt8>, limit: Int) -> DateNumber? {
    var number = DateNumber()
    while text.byte(at: index).isDigit {
      guard number.width < limit else { return nil }
      number.value = number.value &* 10 &+ Int(text[index].digitValue)
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

  // MARK: Clock

  /// Reads `:MM`, `:MM:SS` and a fraction behind an hour.
  private mutating func scanClock(_ text: Span<UInt8>, _ hour: DateNumber) -> Bool {
    index += 1
    guard let minute = digits(text, limit: 2) else { return false }
    var second = DateNumber(value: 0, width: 2)
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
  private mutating func scanMeridiem(_ text: Span<UInt8>) -> Bool {
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

  // MARK: Signs

  /// Reads a hyphen between parts of a date, or the sign of an offset from UTC.
  private mutating func scanSign(_ text: Span<UInt8>, width: Int, isNegative: Bool) -> Bool {
    let isBehindDate = parts.shape == Self.isoShape
    guard parts.hasClock || !isNegative || isBehindDate else {
      index += width
      return parts.shape.append(.hyphen)
    }
    guard !parts.shape.isEmpty || parts.hasClock, parts.offset == nil else { return false }
    index += width
    guard let number = digits(text, limit: 4) else { return false }
    var (hours, minutes) = (number.value, 0)
    switch number.width {
    case 1, 2:
      parts.offsetStyle = .short
      if text.byte(at: index) == UInt8(ascii: ":") {
        index += 1
        guard let rest = digits(text, limit: 2), rest.width == 2 else { return false }
        minutes = rest.value
        if number.width == 2 { parts.offsetStyle = .colon }
      }
    default:
      parts.offsetStyle = number.width == 4 ? .basic : .short
      (hours, minutes) = (number.value / 100, number.value % 100)
    }
    guard hours < 24, minutes < 60 else { return false }
    parts.offset = (hours * 60 + minutes) * (isNegative ? -1 : 1)
    return true
  }

  private static let isoShape = DateShape("9-9-9")

  // MARK: Words

  private mutating func scanWord(_ text: Span<UInt8>) -> Bool {
    let start = index
    if scanMeridiem(text) || skipMark(text) { return true }
    var word = DateWord()
    while index < text.count {
      let (scalar, width) = text.character(at: index)
      guard let letter = DateWord.letter(scalar) else { break }
      word.append(letter)
      index += width
    }
    let next = text.byte(at: index)
    if next == UInt8(ascii: "/") || next == UInt8(ascii: "_"), text.byte(at: index + 1).isLetter {
      return scanRegion(text, start: start)
    }
    if let isDone = scanLetter(text, word) { return isDone }
    if parts.hasClock, let zone = DateZone.abbreviation(word) { return setZone(zone, text, start) }
    if let name = DateName.table[word] {
      return take(name, word) && skipBehindName(text)
    }
    if let zone = DateZone.abbreviation(word) { return setZone(zone, text, start) }
    if Self.prepositions[word] != nil {
      parts.isOdd = true
      return skipBehindName(text)
    }
    // A number beside it says what an unknown name means, so a long one would be a word, no name.
    guard parts.hasClock, index - start <= 5 else { return false }
    return setZone(.unknown, text, start)
  }

  /// Words that stand in dates and say nothing.
  private static let prepositions = DateWordTable(
    ["de", "del", "of", "the", "at", "um", "uhr", "om", "le", "г", "года", "στις"].map {
      (word: DateWord($0), meaning: true)
    }
  )

  /// Takes `T` before a time and `W` before a week; `nil` when the word is neither.
  private mutating func scanLetter(_ text: Span<UInt8>, _ word: DateWord) -> Bool? {
    guard let letter = word.single, !parts.hasClock, !parts.shape.isEmpty else { return nil }
    if letter == UInt8(ascii: "t") {
      if text.byte(at: index) == 0x20 || text.byte(at: index - 2) == 0x20 { parts.isOdd = true }
      expectsClock = true
      return true
    }
    guard letter == UInt8(ascii: "w"), text.byte(at: index).isDigit else { return nil }
    return parts.shape.append(.week)
  }

  private mutating func scanRegion(_ text: Span<UInt8>, start: Int) -> Bool {
    while index < text.count {
      let byte = text[index]
      guard byte.isLetter || byte.isDigit || Self.isRegionMark(byte) else { break }
      index += 1
    }
    let region = DateRegionNames.region(text, in: start..<index)
    return setZone(region.map { .region($0) } ?? .unknown, text, start)
  }

  /// Whether a byte joins the parts of a region's name, such as `Etc/GMT+5`.
  private static func isRegionMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+")
  }

  private mutating func setZone(_ zone: DateZone, _ text: Span<UInt8>, _ start: Int) -> Bool {
    guard parts.hasClock || !parts.shape.isEmpty, parts.zone == nil else { return false }
    parts.zone = zone
    if zone == .universal, let offset = parts.offset, offset != 0 {
      // Digits may follow `GMT` and then count instead; `+0200 GMT` contradicts itself.
      parts.zone = .offset(0)
    }
    let isZulu = index - start == 1
    if !isZulu { parts.hasRFC822Traits = true }
    if parts.offset != nil || text.byte(at: index).isDigit { parts.isOdd = true }
    if isZulu || parts.isOdd { return true }
    var isNamed = index - start == 2 && text.isWord("ut", in: start..<index)
    if index - start == 3 {
      isNamed = EnglishNames.zone(text[start], text[start + 1], text[start + 2]) != nil
    }
    if !isNamed { parts.isOdd = true }
    return true
  }

  private mutating func take(_ name: DateName, _ word: DateWord) -> Bool {
    if name.month > 0, parts.month == 0 {
      weekdayIfMonthFollows = parts.shape.isEmpty ? name.weekday : nil
      return setMonth(name, word)
    }
    if name.month > 0, let weekday = weekdayIfMonthFollows, parts.weekday == nil {
      // `mar. 2 avr. 2002`: the first word was no March but a Tuesday.
      weekdayIfMonthFollows = nil
      parts.weekday = weekday
      parts.isOdd = true
      parts.shape.removeFirst()
      return setMonth(name, word)
    }
    guard let weekday = name.weekday, parts.weekday == nil else { return false }
    parts.weekday = weekday
    owesComma = true
    if let (first, second, third) = word.three,
      EnglishNames.weekday(first, second, third) != nil
    {
      return true
    }
    parts.isOdd = true
    return true
  }

  private mutating func setMonth(_ name: DateName, _ word: DateWord) -> Bool {
    parts.month = name.month
    parts.isMonthContested = name.isContested
    if let (first, second, third) = word.three,
      EnglishNames.month(first, second, third) == name.month
    {
      return parts.shape.append(.month)
    }
    parts.isOdd = true
    return parts.shape.append(.month)
  }

  /// Skips the dot of an abbreviation, and `-feira` of Portuguese days.
  private mutating func skipBehindName(_ text: Span<UInt8>) -> Bool {
    if text.byte(at: index) == UInt8(ascii: ".") {
      // In `02.Oct.2002` the dot is no abbreviation's, but that makes no difference.
      parts.isOdd = true
      index += 1
    }
    if text.byte(at: index) == UInt8(ascii: "-"), index + 6 <= text.count,
      text.isWord("feira", in: index + 1..<index + 6)
    {
      parts.isOdd = true
      index += 6
    }
    return true
  }

  // MARK: Chinese, Japanese and Korean

  private mutating func scanIdeograph(_ text: Span<UInt8>) -> Bool {
    parts.isOdd = true
    if let (isAfternoon, width) = Ideograph.meridiem(text, at: index) {
      guard parts.isAfternoon == nil else { return false }
      parts.isAfternoon = isAfternoon
      index += width
      return true
    }
    guard let (weekday, width) = Ideograph.weekday(text, at: index), parts.weekday == nil else {
      return false
    }
    parts.weekday = weekday
    index += width
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

  // MARK: Comments

  private mutating func skipComment(_ text: Span<UInt8>) -> Bool {
    var depth = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { return true }
    }
    return false
  }

  private mutating func skipWideComment(_ text: Span<UInt8>) -> Bool {
    while index < text.count {
      let (scalar, width) = text.character(at: index)
      index += width
      if scalar == 0xFF09 { return true }
    }
    return false
  }

  /// Skips a combining mark that stands alone; it belongs to no word.
  private mutating func skipMark(_ text: Span<UInt8>) -> Bool {
    let (scalar, width) = text.character(at: index)
    guard DateWord.letter(scalar) == 0 else { return false }
    parts.isOdd = true
    index += width
    return true
  }
}
