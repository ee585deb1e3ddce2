/// Goes through a short text byte by byte.
struct ByteScanner {
  /// No value that is taken apart is longer; of a longer one only so much is looked at.
  private static let limit = 2_048

  private let text: [UInt8]
  var index = 0

  init(_ text: Span<UInt8>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(min(text.count, Self.limit))
    for index in 0..<min(text.count, Self.limit) { copy.append(text[index]) }
    self.text = copy
  }

  var isAtEnd: Bool { index >= text.count }

  func peek() -> UInt8? { index < text.count ? text[index] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  mutating func skipSpace() {
    while index < text.count, Whitespace.isXMLSpace(text[index]) { index += 1 }
  }

  /// White space of at least one character.
  mutating func space() -> Bool {
    let start = index
    skipSpace()
    return index > start
  }

  /// Passes digits and says how many there were.
  mutating func skipDigits() -> Int {
    let start = index
    while index < text.count, text[index].isDigit { index += 1 }
    return index - start
  }

  /// A number with as many digits, no more, and within bounds.
  mutating func number(digits: ClosedRange<Int>, in range: ClosedRange<Int>) -> Bool {
    guard let value = number(digits: digits) else { return false }
    return range.contains(value)
  }

  /// A number with as many digits and no more.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    let start = index
    var value = 0
    while index < text.count, text[index].isDigit, index - start < digits.upperBound {
      value = value * 10 + Int(text[index].digitValue)
      index += 1
    }
    guard index - start >= digits.lowerBound, peek()?.isDigit != true else { return nil }
    return value
  }

  /// A year of four digits, or of two as RFC 822 had it.
  mutating func year() -> Bool {
    let start = index
    guard number(digits: 2...4) != nil else { return false }
    return index - start != 3
  }

  /// One of some words, in any case of letters, with nothing of a word behind it.
  mutating func word(of words: [StaticString]) -> Bool {
    for word in words {
      let count = word.utf8CodeUnitCount
      guard index + count <= text.count, matches(word) else { continue }
      if index + count < text.count, text[index + count].isLetter { continue }
      index += count
      return true
    }
    return false
  }

  private func matches(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { bytes in
      for offset in bytes.indices where text[index + offset].lowercased != bytes[offset].lowercased
      {
        return false
      }
      return true
    }
  }

  /// A day as ISO 8601 has it, or a month or a year alone.
  mutating func isoDay() -> ISODay? {
    guard let year = number(digits: 4...4) else { return nil }
    guard take(UInt8(ascii: "-")) else { return .part }
    guard let month = number(digits: 2...2), (1...12).contains(month) else { return nil }
    guard take(UInt8(ascii: "-")) else { return .part }
    guard let day = number(digits: 2...2), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    return .whole
  }

  /// How much of a day a text names.
  enum ISODay {
    /// A year, or a month of a year.
    case part
    case whole
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
