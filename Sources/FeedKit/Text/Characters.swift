/// Questions about single bytes that every reader of values asks.
extension UInt8 {
  /// The value of a decimal digit; 10 or more for every other byte.
  @inline(__always)
  var digitValue: UInt8 { self &- 0x30 }

  /// Whether the byte is an ASCII digit.
  @inline(__always)
  var isDigit: Bool { digitValue < 10 }

  /// Whether the byte is a hexadecimal digit of ASCII, in either case.
  var isHexadecimalDigit: Bool { isDigit || lowercased &- UInt8(ascii: "a") < 6 }

  /// Whether the byte is an ASCII letter.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// The byte in lower case if it is an ASCII letter, else the byte.
  @inline(__always)
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span<UInt8> {
  /// The byte at an index, or 0 past the end.
  @inline(__always)
  func byte(at index: Int) -> UInt8 { index < count ? self[index] : 0 }

  /// Whether the text is a lower-case ASCII word, whatever its own case.
  func isWord(_ word: String) -> Bool { isWord(word, in: 0..<count) }

  /// Whether a range of the text is a lower-case ASCII word, whatever its own case.
  func isWord(_ word: String, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8.count else { return false }
    var index = range.lowerBound
    for byte in word.utf8 {
      guard self[index].lowercased == byte else { return false }
      index += 1
    }
    return true
  }

  /// The character that starts at an index and its length in bytes.
  ///
  /// A damaged sequence gives U+FFFD and length 1.
  func character(at index: Int) -> (scalar: UInt32, width: Int) {
    let first = byte(at: index)
    switch first {
    case 0..<0x80:
      return (UInt32(first), 1)
    case 0xC2..<0xE0:
      return assembled(UInt32(first & 0x1F), index, 2)
    case 0xE0..<0xF0:
      return assembled(UInt32(first & 0x0F), index, 3)
    case 0xF0..<0xF5:
      return assembled(UInt32(first & 0x07), index, 4)
    default:
      return (0xFFFD, 1)
    }
  }

  private func assembled(_ lead: UInt32, _ index: Int, _ width: Int) -> (UInt32, Int) {
    var scalar = lead
    for offset in 1..<width {
      let next = byte(at: index + offset)
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, width)
  }
}
