/// White space at the ends of values.
enum Whitespace {
  /// The part of a text between the white space at its ends.
  ///
  /// White space is what XML calls so, and what pasted text brings along unseen: no-break space
  /// (U+00A0), zero width space (U+200B) and byte order mark (U+FEFF).
  static func trimmedRange(_ text: Span<UInt8>) -> Range<Int> {
    trimmedRange(text, in: 0..<text.count)
  }

  /// The part of a range of a text between the white space at its ends.
  static func trimmedRange(_ text: Span<UInt8>, in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if isXMLSpace(text[start]) {
        start += 1
      } else {
        let width = invisibleWidth(text, startingAt: start, end: end)
        guard width > 0 else { break }
        start += width
      }
    }
    while end > start {
      if isXMLSpace(text[end - 1]) {
        end -= 1
      } else {
        let width = invisibleWidth(text, endingAt: end, start: start)
        guard width > 0 else { break }
        end -= width
      }
    }
    return start..<end
  }

  /// Whether a byte is white space in XML: space, tab, line feed or carriage return.
  @inline(__always)
  static func isXMLSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private static func invisibleWidth(_ text: Span<UInt8>, startingAt start: Int, end: Int) -> Int {
    guard text[start] >= 0xC2 else { return 0 }
    if end - start >= 2, isNoBreakSpace(text[start], text[start + 1]) { return 2 }
    guard end - start >= 3, isZeroWidth(text[start], text[start + 1], text[start + 2]) else {
      return 0
    }
    return 3
  }

  private static func invisibleWidth(_ text: Span<UInt8>, endingAt end: Int, start: Int) -> Int {
    guard text[end - 1] >= 0x80 else { return 0 }
    if end - start >= 2, isNoBreakSpace(text[end - 2], text[end - 1]) { return 2 }
    guard end - start >= 3, isZeroWidth(text[end - 3], text[end - 2], text[end - 1]) else {
      return 0
    }
    return 3
  }

  private static func isNoBreakSpace(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC2 && second == 0xA0
  }

  private static func isZeroWidth(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    (first == 0xE2 && second == 0x80 && third == 0x8B)
      || (first == 0xEF && second == 0xBB && third == 0xBF)
  }
}
