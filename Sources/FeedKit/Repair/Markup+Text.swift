internal import CFeedKitScan

extension Markup {
  /// Goes through text up to the next token and takes that token.
  ///
  /// - Returns: Where to go on; or `~index` when the token at `index` needs more bytes.
  mutating func scanText(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    var index = start
    if takesTags, open.isInFrame {
      index = Self.spaceEnd(bytes, start, count)
      if index > start { skip(bytes, at: start, length: index - start) }
    }
    // What is not ASCII goes round libxml2 too, which looks at it character by character.
    let highMask: UInt32 = takesDetour ? 0xFFFF : 0
    while index < count {
      if index + 16 <= count {
        let mask = feedkit_text16(bytes + index) | feedkit_high16(bytes + index) & highMask
        guard mask != 0 else {
          index += 16
          continue
        }
        index += mask.trailingZeroBitCount
      }
      switch bytes[index] {
      case UInt8(ascii: "<"):
        return scanToken(bytes, index, count, isFinal: isFinal)
      case UInt8(ascii: "&") where takesDetour, 0x80... where takesDetour:
        let end = scanReferenceText(bytes, index, count, isFinal: isFinal)
        guard end >= 0 else { return end }
        index = end
      case UInt8(ascii: "&"):
        let length = takeReference(bytes, index, count, isFinal: isFinal)
        guard length > 0 else { return ~index }
        index += length
      case UInt8(ascii: "]"):
        guard index + 3 <= count else {
          guard isFinal || bytes[count - 1] != UInt8(ascii: "]") else { return ~index }
          index += 1
          continue
        }
        if matches(bytes + index, "]]>") {
          note(bytes, at: index, .sectionEnd)
          replace(bytes, at: index + 2, length: 1, with: "&gt;")
          index += 3
        } else {
          index += 1
        }
      default:
        index += 1
      }
    }
    return count
  }

  /// Where white space ends.
  @inline(__always)
  private static func spaceEnd(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int
  ) -> Int {
    var index = start
    while index + 16 <= count {
      let mask = feedkit_space16(bytes + index) ^ 0xFFFF
      guard mask == 0 else { return index + mask.trailingZeroBitCount }
      index += 16
    }
    while index < count, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  /// Takes what begins with `<`.
  private mutating func scanToken(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    guard index + 1 < count else { return ~index }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"):
      return scanEndTag(bytes, index, count)
    case UInt8(ascii: "!"):
      return scanDeclaration(bytes, index, count, isFinal: isFinal)
    case UInt8(ascii: "?"):
      return scanInstruction(bytes, index, count)
    case let byte where isNameStart(byte):
      return scanStartTag(bytes, index, count, isFinal: isFinal)
    default:
      return takeLessThan(bytes, index)
    }
  }

  private mutating func scanDeclaration(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    let rest = count - index
    if rest >= 4, matches(bytes + index, "<!--") {
      return openComment(bytes, index, count, isFinal: isFinal)
    }
    if rest >= 9 {
      if matchesFolded(bytes + index, "<![cdata[") { return openSection(bytes, index) }
      if matchesFolded(bytes + index, "<!doctype") { return openDoctype(bytes, index) }
      return takeLessThan(bytes, index)
    }
    return ~index
  }

  mutating func takeLessThan(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> Int {
    // Text cannot stand outside of the root.
    guard open.count > 0 else { return takeOutside(bytes, index) }
    note(bytes, at: index, .lessThan)
    replace(bytes, at: index, length: 1, with: "&lt;")
    return index + 1
  }
}

extension Mend {
  fileprivate static let lessThan = Mend(
    rule: "repair-less-than",
    message: "\"<\" begins no tag; read as text",
    before: "<",
    after: "&lt;"
  )

  static let sectionEnd = Mend(
    rule: "repair-section-end",
    message: "\"]]>\" stands outside of CDATA; read as text",
    before: "]]>",
    after: "]]&gt;"
  )
}
