/// The rules about numbers.
extension RuleID {
  /// The text is no number, or one that is too large.
  static let numberUnreadable: RuleID = "number-unreadable"
  /// The number is clear, but not in the form that the element asks for: `12,345`, `12.0`.
  static let numberNonconforming: RuleID = "number-nonconforming"
}

/// Numbers as feeds write them.
enum NumberText {
  /// The whole number that a text names: digits, with or without a sign.
  ///
  /// `12,345` and `12 345` are read when the groups are exact, `12.0` and `12.00` when nothing but
  /// zeros follows. `12.000` may as well be twelve thousand and gives no value.
  static func integer(_ text: Span<UInt8>) -> Reading<Int> {
    let range = Whitespace.trimmedRange(text)
    guard !range.isEmpty else { return .empty }
    var index = range.lowerBound
    let sign = text[index]
    let isNegative = sign == UInt8(ascii: "-")
    if isNegative || sign == UInt8(ascii: "+") { index += 1 }
    let start = index
    var magnitude = Magnitude()
    while index < range.upperBound, text[index].isDigit {
      guard magnitude.append(text[index].digitValue, isNegative) else {
        return .failure(.numberUnreadable)
      }
      index += 1
    }
    guard index > start else { return .failure(.numberUnreadable) }
    if index == range.upperBound { return Reading(magnitude.value) }
    let rest = index..<range.upperBound
    let isMended =
      isZeroFraction(text, in: rest)
      || (index - start <= 3 && appendGroups(text, in: rest, isNegative, to: &magnitude))
    return isMended
      ? Reading(magnitude.value, .numberNonconforming) : .failure(.numberUnreadable)
  }

  /// The whole number of shares that a text names; a percent sign behind it is mended.
  static func share(_ text: Span<UInt8>) -> Reading<Int> {
    let range = Whitespace.trimmedRange(text)
    guard !range.isEmpty, text[range.upperBound - 1] == UInt8(ascii: "%") else {
      return integer(text)
    }
    let reading = integer(text.extracting(range.lowerBound..<range.upperBound - 1))
    guard let value = reading.value else { return .failure(.numberUnreadable) }
    return Reading(value, .numberNonconforming)
  }

  /// The number that a text names in decimal, with or without sign, fraction and exponent.
  ///
  /// Infinities, NaN and hexadecimal digits are no numbers here.
  static func decimal(_ text: Span<UInt8>) -> Reading<Double> {
    let range = Whitespace.trimmedRange(text)
    guard !range.isEmpty else { return .empty }
    guard let number = DecimalNumber(text, in: range), let value = number.value(text, in: range)
    else { return .failure(.numberUnreadable) }
    return Reading(value)
  }

  /// Whether a range is `.0` or `.00`.
  private static func isZeroFraction(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard text[range.lowerBound] == UInt8(ascii: "."), range.count == 2 || range.count == 3 else {
      return false
    }
    for index in range.lowerBound + 1..<range.upperBound where text[index] != UInt8(ascii: "0") {
      return false
    }
    return true
  }

  /// Appends groups of three digits behind one and the same separator: comma or a kind of space.
  private static func appendGroups(
    _ text: Span<UInt8>,
    in range: Range<Int>,
    _ isNegative: Bool,
    to magnitude: inout Magnitude
  ) -> Bool {
    let (separator, width) = text.character(at: range.lowerBound)
    guard [0x2C, 0x20, 0xA0, 0x2009, 0x202F].contains(separator) else { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      guard index + width + 3 <= range.upperBound, text.character(at: index).scalar == separator
      else { return false }
      index += width
      for _ in 0..<3 {
        guard text[index].isDigit, magnitude.append(text[index].digitValue, isNegative) else {
          return false
        }
        index += 1
      }
    }
    return true
  }
}

/// A whole number that grows by its digits and knows when it is too large.
private struct Magnitude {
  private(set) var value = 0

  mutating func append(_ digit: UInt8, _ isNegative: Bool) -> Bool {
    let (product, isOver) = value.multipliedReportingOverflow(by: 10)
    let (sum, isPast) =
      isNegative
      ? product.subtractingReportingOverflow(Int(digit))
      : product.addingReportingOverflow(Int(digit))
    guard !isOver, !isPast else { return false }
    value = sum
    return true
  }
}

/// A decimal number, taken apart.
private struct DecimalNumber {
  private var isNegative = false
  /// The digits without leading zeros, as far as 18 of them.
  private var mantissa: Int64 = 0
  private var digits = 0
  /// The power of ten that the digits are to be multiplied by.
  private var exponent = 0

  /// Takes a range of a text apart; `nil` when it is no decimal number.
  init?(_ text: Span<UInt8>, in range: Range<Int>) {
    var index = range.lowerBound
    let sign = text[index]
    isNegative = sign == UInt8(ascii: "-")
    if isNegative || sign == UInt8(ascii: "+") { index += 1 }
    var hasDigits = false
    var hasPoint = false
    while index < range.upperBound {
      let byte = text[index]
      if byte.isDigit {
        hasDigits = true
        append(byte.digitValue, isFraction: hasPoint)
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        break
      }
      index += 1
    }
    guard hasDigits else { return nil }
    guard index < range.upperBound else { return }
    guard let power = Self.power(text, in: index..<range.upperBound) else { return nil }
    exponent += power
  }

  /// The nearest Double, or `nil` when that is infinite.
  func value(_ text: Span<UInt8>, in range: Range<Int>) -> Double? {
    if digits <= 15, (-22...22).contains(exponent) {
      // Both are exact, so the one operation rounds as it should.
      let power = Self.powers[abs(exponent)]
      let value = exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
      return isNegative ? -value : value
    }
    var copy = ""
    for index in range { copy.unicodeScalars.append(Unicode.Scalar(text[index])) }
    guard let value = Double(copy), value.isFinite else { return nil }
    return value
  }

  private mutating func append(_ digit: UInt8, isFraction: Bool) {
    if isFraction { exponent -= 1 }
    guard digits > 0 || digit > 0 else { return }
    digits += 1
    if digits <= 18 { mantissa = mantissa * 10 + Int64(digit) }
  }

  /// The exponent in `e-3`.
  private static func power(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard text[range.lowerBound] | 0x20 == UInt8(ascii: "e"), range.count >= 2 else { return nil }
    var index = range.lowerBound + 1
    let isNegative = text[index] == UInt8(ascii: "-")
    if isNegative || text[index] == UInt8(ascii: "+") { index += 1 }
    guard index < range.upperBound else { return nil }
    var power = 0
    while index < range.upperBound {
      guard text[index].isDigit else { return nil }
      power = min(power * 10 + Int(text[index].digitValue), 1_000_000)
      index += 1
    }
    return isNegative ? -power : power
  }

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
