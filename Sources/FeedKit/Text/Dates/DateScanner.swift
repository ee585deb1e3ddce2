/// Takes a date apart into numbers, words and marks.
struct DateScanner {
  /// What was found so far.
  ///
  /// Numbers and words are read in files of their own, which share this state; it is of no use to
  /// anyone else.
  var parts = DateParts()
  /// Where the next item starts.
  var index = 0
  /// Whether a `T` announced the time, so that the next number is one.
  var expectsClock = false
  /// Whether the last item was a day of the week, after which RFC 822 has a comma.
  var owesComma = false
  /// The day of the week that the first word means if a later one is the month.
  var weekdayIfMonthFollows: Int?

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
}
