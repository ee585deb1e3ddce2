/// Numbers of seconds in JSON and attributes, as exact times.
enum DecimalSeconds {
  /// The time that a decimal number of units names, such as `12.5` or `1.2e3`.
  ///
  /// Exact where nine fraction digits of a second do, else rounded half up to nine: what has more is a
  /// binary fraction that was printed.
  ///
  /// - Parameters:
  ///   - text: The number.
  ///   - perSecond: Units in a second, a power of ten up to 1,000.
  /// - Returns: `nil` when the text is no number, or too large for a time.
  static func read(_ text: Span<UInt8>, perSecond: Int64 = 1) -> MediaTime? {
    var index = 0
    let isNegative = text.byte(at: 0) == UInt8(ascii: "-")
    if isNegative || text.byte(at: 0) == UInt8(ascii: "+") { index += 1 }
    var digits: Int64 = 0
    var count = 0
    var exponent = 0
    var isPastPoint = false
    var roundsUp = false
    while index < text.count {
      let byte = text[index]
      if byte.isDigit {
        count += 1
        if digits < 100_000_000_000_000_000 {
          digits = digits * 10 + Int64(byte.digitValue)
          if isPastPoint { exponent -= 1 }
        } else if !isPastPoint {
          return nil
        }
      } else if byte == UInt8(ascii: "."), !isPastPoint {
        isPastPoint = true
      } else {
        break
      }
      index += 1
    }
    guard count > 0 else { return nil }
    if text.byte(at: index).lowercased == UInt8(ascii: "e") {
      guard let power = smallInteger(text, from: index + 1) else { return nil }
      exponent += power.value
      index = power.end
    }
    guard index == text.count else { return nil }
    var scale: Int64 = perSecond
    while scale > 1 {
      exponent -= 1
      scale /= 10
    }
    // To nine digits behind the point.
    while exponent < -9 {
      roundsUp = digits % 10 >= 5
      digits /= 10
      exponent += 1
      if exponent == -9, roundsUp { digits += 1 }
      if digits == 0, exponent < -9 { exponent = -9 }
    }
    var denominator: Int64 = 1
    while exponent < 0 {
      denominator *= 10
      exponent += 1
    }
    while exponent > 0 {
      guard digits <= Int64.max / 10 else { return nil }
      digits *= 10
      exponent -= 1
    }
    return MediaTime(isNegative ? -digits : digits, over: denominator)
  }

  private static func smallInteger(_ text: Span<UInt8>, from start: Int) -> (value: Int, end: Int)?
  {
    var index = start
    let isNegative = text.byte(at: index) == UInt8(ascii: "-")
    if isNegative || text.byte(at: index) == UInt8(ascii: "+") { index += 1 }
    let first = index
    var value = 0
    while text.byte(at: index).isDigit {
      value = min(value * 10 + Int(text[index].digitValue), 999)
      index += 1
    }
    return index > first ? (isNegative ? -value : value, index) : nil
  }
}
