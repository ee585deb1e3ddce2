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
    while index < count {
      if index + 16 <= count {
        let mask = feedkit_text16(bytes + index)
        guard mask != 0 else {
          index += 16
          continue
        }
        index += mask.trailingZeroBitCount
      }
      switch bytes[index] {
      case UInt8(ascii: "<"):
        return scanToken(bytes, index, count)
      case UInt8(ascii: "&") where takesDetour:
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

  /// Takes a reference, as it is or mended; its length, or 0 when more bytes are needed.
  mutating func takeReference(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    switch Reference.read(bytes + index, count - index, isFinal: isFinal) {
    case .good(let length):
      return length
    case .forbidden(let length):
      note(bytes, at: index, .forbiddenReference(extract(bytes + index, length)))
      replace(bytes, at: index, length: length)
      return length
    case .unknownName(let length):
      note(bytes, at: index, .unknownEntity(extract(bytes + index, length)))
      replace(bytes, at: index, length: 1, with: "&amp;")
      return 1
    case .bare:
      note(bytes, at: index, .bareAmpersand)
      replace(bytes, at: index, length: 1, with: "&amp;")
      return 1
    case .incomplete:
      return 0
    }
  }

  /// Takes what begins with `<`.
  private mutating func scanToken(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int
  ) -> Int {
    guard index + 1 < count else { return ~index }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"):
      return scanEndTag(bytes, index, count)
    case UInt8(ascii: "!"):
      return scanDeclaration(bytes, index, count)
    case UInt8(ascii: "?"):
      state = .instruction
      return skipOpening(bytes, index, length: 2)
    case let byte where isNameStart(byte):
      return scanStartTag(bytes, index, count)
    default:
      return takeLessThan(bytes, index)
    }
  }

  private mutating func scanDeclaration(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int
  ) -> Int {
    let rest = count - index
    if rest >= 4, matches(bytes + index, "<!--") {
      state = .comment
      return skipOpening(bytes, index, length: 4)
    }
    if rest >= 9 {
      if matches(bytes + index, "<![CDATA[") {
        return openSection(bytes, index)
      }
      if matchesFolded(bytes + index, "<!doctype") {
        state = .doctype
        doctype = DoctypeScan()
        note(bytes, at: index, .doctype)
        return skipOpening(bytes, index, length: 9)
      }
      return takeLessThan(bytes, index)
    }
    return ~index
  }

  private mutating func skipOpening(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    length: Int
  ) -> Int {
    replace(bytes, at: index, length: length)
    return index + length
  }

  private mutating func takeLessThan(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> Int {
    note(bytes, at: index, .lessThan)
    replace(bytes, at: index, length: 1, with: "&lt;")
    return index + 1
  }

  private mutating func scanEndTag(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int
  ) -> Int {
    // No name is this long: what looks like such an end tag is text.
    let limit = index + 2_048
    guard let end = find(UInt8(ascii: ">"), bytes, index, min(count, limit)) else {
      return count < limit ? ~index : takeLessThan(bytes, index)
    }
    leaveElement(bytes, end + 1)
    return end + 1
  }

  /// Leaves out bytes up to and including a text that ends a construct.
  mutating func skip(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    until end: StaticString,
    isFinal: Bool
  ) -> Int {
    let length = end.utf8CodeUnitCount
    var index = start
    while let candidate = find(end.utf8Start[0], bytes, index, count) {
      guard candidate + length <= count else {
        if isFinal { break }
        replace(bytes, at: start, length: candidate - start)
        return ~candidate
      }
      if matches(bytes + candidate, end) {
        state = .text
        replace(bytes, at: start, length: candidate + length - start)
        return candidate + length
      }
      index = candidate + 1
    }
    replace(bytes, at: start, length: count - start)
    return count
  }
}

/// The first 40 bytes of a construct, for a message.
func extract(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> String {
  String(decoding: UnsafeBufferPointer(start: bytes, count: min(count, 40)), as: UTF8.self)
}

extension Mend {
  static let bareAmpersand = Mend(
    rule: "repair-ampersand",
    message: "ampersand begins no reference; read as it stands"
  )

  fileprivate static let lessThan = Mend(
    rule: "repair-less-than",
    message: "\"<\" begins no tag; read as text"
  )

  static let sectionEnd = Mend(
    rule: "repair-section-end",
    message: "\"]]>\" stands outside of CDATA; read as text"
  )

  static func unknownEntity(_ text: String) -> Mend {
    Mend(
      rule: "repair-entity-unknown",
      message: "entity \"\(text)\" is not known; read as it stands"
    )
  }

  static func forbiddenReference(_ text: String) -> Mend {
    Mend(
      rule: "repair-character-reference",
      message: "\"\(text)\" refers to a character that XML forbids; left out"
    )
  }
}
