/// Words: names of months, days and zones, and the letters that ISO 8601 puts between numbers.
extension DateScanner {
  mutating func scanWord(_ text: Span<UInt8>) -> Bool {
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

  /// Skips a combining mark that stands alone; it belongs to no word.
  private mutating func skipMark(_ text: Span<UInt8>) -> Bool {
    let (scalar, width) = text.character(at: index)
    guard DateWord.letter(scalar) == 0 else { return false }
    parts.isOdd = true
    index += width
    return true
  }
}
