extension TTMLForm {
  static let number = TTMLForm("a number such as 0.5") { $0.number() }

  // TTML2 10.2.29
  static let gain = TTMLForm("a number without a sign, such as 1.5") { $0.unsigned() }

  /// As XML Schema writes floating-point numbers; what is out of range is taken to its end.
  static let opacity = TTMLForm("a number from 0 to 1") { text in
    if text.word("NaN") || text.word("INF") { return true }
    let start = text.index
    if text.take(UInt8(ascii: "-")), text.word("INF") { return true }
    text.back(to: start)
    guard text.number(endsWithPoint: true) else { return false }
    guard text.peek() == UInt8(ascii: "e") || text.peek() == UInt8(ascii: "E") else { return true }
    text.advance()
    if text.peek() == UInt8(ascii: "-") || text.peek() == UInt8(ascii: "+") { text.advance() }
    return text.digits() > 0
  }

  static let zIndex = TTMLForm("auto or a whole number") { text in
    if text.word("auto") { return true }
    if text.peek() == UInt8(ascii: "-") || text.peek() == UInt8(ascii: "+") { text.advance() }
    return text.digits() > 0
  }

  /// A height in hertz, or a change in percent, semitones or hertz. TTML2 10.3.20
  static let pitch = TTMLForm("a number with hz, st or %, such as +10%") { text in
    guard text.number() else { return false }
    return text.isAtEnd || text.word(of: ["hz", "st"]) || text.take(UInt8(ascii: "%"))
  }

  static let nonNegativeInteger = TTMLForm("a whole number") { $0.digits() > 0 }

  // TTML2 13.2
  static let repeatCount = TTMLForm("a number, or indefinite") { text in
    text.word("indefinite") || text.unsigned()
  }

  static let boolean = TTMLForm("true or false") { $0.word(of: ["true", "false"]) }

  // TTML1 8.2.8, TTML2 10.3.9
  static let fontFamilies = TTMLForm("names of fonts with commas between") { text in
    repeat {
      text.skipSpace()
      if !text.quoted() {
        guard text.identifier() else { return false }
        while text.space(), !text.isAtEnd, text.peek() != UInt8(ascii: ",") {
          guard text.identifier() else { return false }
        }
      }
      text.skipSpace()
    } while text.take(UInt8(ascii: ","))
    return true
  }

  /// Words that do not exclude each other. TTML2 10.3.12
  static let fontVariant = words(
    "normal, or super or sub, full or half, and ruby",
    alone: "normal",
    [["super", "sub"], ["full", "half"], ["ruby"]]
  )

  // TTML1 8.2.17, TTML2 10.3.30
  static let textDecoration = words(
    "none, or underline, lineThrough and overline, each with or without no",
    alone: "none",
    [
      ["underline", "noUnderline"], ["lineThrough", "noLineThrough"], ["overline", "noOverline"],
    ]
  )

  /// A word alone, or words with white space between, at most one of each group.
  private static func words(
    _ expected: StaticString,
    alone: StaticString,
    _ groups: [[StaticString]]
  ) -> TTMLForm {
    TTMLForm(expected) { text in
      if text.word(alone) { return true }
      var seen: Set<Int> = []
      let count = text.list { text in
        guard let group = groups.firstIndex(where: { text.word(of: $0) }) else { return false }
        return seen.insert(group).inserted
      }
      return count != nil
    }
  }

  /// Two positive integers. TTML1 6.2.1
  static let ratio = TTMLForm("two positive whole numbers, such as 16 9") { text in
    guard let first = text.integer(), first > 0, text.space() else { return false }
    return text.integer().map { $0 > 0 } ?? false
  }

  static let positiveInteger = TTMLForm("a positive whole number") { text in
    text.integer().map { $0 > 0 } ?? false
  }

  /// A reference to a picture, or none.
  static let image = TTMLForm("none or the address of a picture") { $0.reference() }

  /// An address, or a part of this document.
  static let reference = TTMLForm("an address") { $0.reference() }

  /// An address that is not relative. TTML1 6.1.4
  static let absoluteReference = TTMLForm("an address that begins with its scheme") { text in
    text.identifier() && text.take(UInt8(ascii: ":")) && text.reference()
  }

  /// A name, with or without a prefix.
  static let name = TTMLForm("a name") { text in
    guard text.identifier() else { return false }
    while text.take(UInt8(ascii: ".")) || text.identifier() {}
    guard text.take(UInt8(ascii: ":")) else { return true }
    return text.identifier()
  }

  /// A day, a time of day, or both. TTML2 12.3.1
  static let wallClock = TTMLForm("wallclock(YYYY-MM-DDThh:mm:ss)") { text in
    guard text.function("wallclock") else { return false }
    text.skipSpace()
    let start = text.index
    var isGood = text.day()
    if isGood {
      if text.take(UInt8(ascii: "T")) { isGood = text.timeOfDay() }
    } else {
      text.back(to: start)
      isGood = text.timeOfDay()
    }
    guard isGood else { return false }
    text.skipSpace()
    return text.take(UInt8(ascii: ")"))
  }

  /// Characters of a font. TTML2 9.1.4
  static let unicodeRanges = TTMLForm("ranges such as U+0041-005A, with commas between") { text in
    repeat {
      text.skipSpace()
      guard text.word("U") || text.word("u"), text.take(UInt8(ascii: "+")), text.codePoints() else {
        return false
      }
      text.skipSpace()
    } while text.take(UInt8(ascii: ","))
    return true
  }

  /// Numbers from 0 to 1 with semicolons between. TTML2 13.2
  static let keyTimes = TTMLForm("numbers from 0 to 1 with semicolons between") { text in
    repeat {
      text.skipSpace()
      guard text.unsigned() else { return false }
      text.skipSpace()
    } while text.take(UInt8(ascii: ";"))
    return true
  }

  /// Four numbers for each step. TTML2 13.2
  static let keySplines = TTMLForm("four numbers for each step, with semicolons between") { text in
    repeat {
      text.skipSpace()
      for number in 0..<4 {
        if number > 0 {
          text.skipSpace()
          if text.take(UInt8(ascii: ",")) { text.skipSpace() }
        }
        guard text.unsigned() else { return false }
      }
      text.skipSpace()
    } while text.take(UInt8(ascii: ";"))
    return true
  }

  /// `x-` and a name, or an address. ST 2052-1
  static let smpteDataType = TTMLForm("an address, or a word that begins with x-") { text in
    let start = text.index
    if text.take(UInt8(ascii: "x")), text.take(UInt8(ascii: "-")) { return text.identifier() }
    text.back(to: start)
    return absoluteReference.read(&text)
  }
}

extension TTMLValueText {
  /// Characters that may stand in an address, at least one.
  fileprivate mutating func reference() -> Bool {
    let start = index
    while !isAtEnd {
      let byte = peek()
      guard byte > 0x20, ![0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains(byte)
      else { return false }
      advance()
    }
    return index > start
  }

  fileprivate mutating func two(_ range: ClosedRange<Int>) -> Bool {
    let start = index
    guard let value = integer(), index - start == 2 else { return false }
    return range.contains(value)
  }

  fileprivate mutating func day() -> Bool {
    let start = index
    guard integer() != nil, index - start == 4, take(UInt8(ascii: "-")), two(1...12) else {
      return false
    }
    return take(UInt8(ascii: "-")) && two(1...31)
  }

  fileprivate mutating func timeOfDay() -> Bool {
    guard two(0...23), take(UInt8(ascii: ":")), two(0...59) else { return false }
    guard take(UInt8(ascii: ":")) else { return true }
    let isLeap = peek() == UInt8(ascii: "6")
    guard two(0...60) else { return false }
    guard take(UInt8(ascii: ".")) else { return true }
    let fraction = index
    guard digits() > 0 else { return false }
    guard isLeap else { return true }
    // Nothing is after second 60.
    let end = index
    back(to: fraction)
    while index < end {
      guard take(UInt8(ascii: "0")) else { return false }
    }
    return true
  }

  /// Up to six digits, with question marks at the end or a second number.
  fileprivate mutating func codePoints() -> Bool {
    func isHex(_ byte: UInt8) -> Bool {
      byte.isDigit || (byte.lowercased >= UInt8(ascii: "a") && byte.lowercased <= UInt8(ascii: "f"))
    }
    var count = 0
    while isHex(peek()), !isAtEnd {
      advance()
      count += 1
    }
    var wild = 0
    while take(UInt8(ascii: "?")) { wild += 1 }
    guard (1...6).contains(count + wild) else { return false }
    guard wild == 0, take(UInt8(ascii: "-")) else { return true }
    count = 0
    while isHex(peek()), !isAtEnd {
      advance()
      count += 1
    }
    return (1...6).contains(count)
  }
}
