/// What stands at an ampersand.
enum Reference: Equatable {
  /// A reference that libxml2 reads without a document type declaration; its length.
  case good(Int)
  /// A numeric reference that is not as XML wants it: to a character that it forbids or that is
  /// meant in windows-1252, without a semicolon, with an upper-case X; its value and length.
  case number(UInt32, Int)
  /// A name that XML does not know, with or without a semicolon; its length.
  case named(Int)
  /// An ampersand that begins no reference.
  case bare
  /// More bytes are needed.
  case incomplete

  private static let longest = 40

  /// Looks at the bytes from an ampersand on.
  static func read(_ bytes: UnsafePointer<UInt8>, _ count: Int, isFinal: Bool) -> Reference {
    var index = 1
    let limit = min(count, longest)
    if index < limit, bytes[index] == UInt8(ascii: "#") {
      return readNumber(bytes, count, isFinal: isFinal)
    }
    while index < limit, isNameByte(bytes[index]) { index += 1 }
    guard index < limit || isFinal || count >= longest else { return .incomplete }
    guard index > 1, index < longest, isNameStart(bytes[1]) else { return .bare }
    if index < limit, bytes[index] == UInt8(ascii: ";") {
      return isPredefined(bytes + 1, index - 1) ? .good(index + 1) : .named(index + 1)
    }
    // Names of HTML are letters and digits. In addresses names are parameters, and have a value.
    var end = 1
    while end < index, isAlphanumeric(bytes[end]) { end += 1 }
    guard end > 1, end >= limit || bytes[end] != UInt8(ascii: "=") else { return .bare }
    return .named(end)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte.isDigit || byte.isLetter }

  private static func readNumber(
    _ bytes: UnsafePointer<UInt8>,
    _ count: Int,
    isFinal: Bool
  ) -> Reference {
    var index = 2
    let limit = min(count, longest)
    let isHexadecimal = index < limit && bytes[index] | 0x20 == UInt8(ascii: "x")
    let isUpperX = index < limit && bytes[index] == UInt8(ascii: "X")
    if isHexadecimal { index += 1 }
    let firstDigit = index
    var value: UInt32 = 0
    while index < limit, let digit = digitValue(bytes[index], isHexadecimal: isHexadecimal) {
      value = min(value &* (isHexadecimal ? 16 : 10) &+ digit, 0x11_0000)
      index += 1
    }
    guard index < limit || isFinal || count >= longest else { return .incomplete }
    guard index > firstDigit, index < longest else { return .bare }
    let isEnded = index < limit && bytes[index] == UInt8(ascii: ";")
    let length = index + (isEnded ? 1 : 0)
    // The other half may follow.
    if value & ~0x3FF == 0xD800, isEnded, !isFinal, count < length + longestPartner,
      isCut(bytes + length, count - length)
    {
      return .incomplete
    }
    guard isEnded, !isUpperX, isXMLCharacter(value), value < 0x80 || value > 0x9F else {
      return .number(value, length)
    }
    return .good(length)
  }

  /// Bytes of a reference to the second half of a pair, `&#xDC00;` or `&#56320;`, with some zeros.
  private static let longestPartner = 12

  /// The value and length of a reference to the second half of a pair of surrogates.
  static func partner(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (value: UInt32, length: Int)?
  {
    guard count > 0, bytes[0] == UInt8(ascii: "&"),
      case .number(let value, let length) = read(bytes, min(count, longestPartner), isFinal: true),
      value & ~0x3FF == 0xDC00, bytes[length - 1] == UInt8(ascii: ";")
    else { return nil }
    return (value, length)
  }

  /// Whether more bytes could make a numeric reference of these.
  private static func isCut(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count {
      switch bytes[index] {
      case UInt8(ascii: "&") where index == 0, UInt8(ascii: "#") where index == 1: continue
      case UInt8(ascii: "x") where index == 2, UInt8(ascii: "X") where index == 2: continue
      case 0x30...0x39 where index > 1, 0x41...0x46 where index > 1, 0x61...0x66 where index > 1:
        continue
      default: return false
      }
    }
    return true
  }

  /// The character that a good reference stands for.
  static func scalar(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    switch bytes[1] {
    case UInt8(ascii: "l"): return 0x3C
    case UInt8(ascii: "g"): return 0x3E
    case UInt8(ascii: "q"): return 0x22
    case UInt8(ascii: "a"): return bytes[2] == UInt8(ascii: "m") ? 0x26 : 0x27
    default: break
    }
    let isHexadecimal = bytes[2] == UInt8(ascii: "x")
    var value: UInt32 = 0
    for index in (isHexadecimal ? 3 : 2)..<(length - 1) {
      let digit = digitValue(bytes[index], isHexadecimal: isHexadecimal) ?? 0
      value = value &* (isHexadecimal ? 16 : 10) &+ digit
    }
    return value
  }

  private static func digitValue(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61 + 10)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41 + 10)
    default: nil
    }
  }

  static func isXMLCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  private static func isPredefined(_ name: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    switch count {
    case 2: matches(name, "lt") || matches(name, "gt")
    case 3: matches(name, "amp")
    case 4: matches(name, "quot") || matches(name, "apos")
    default: false
    }
  }
}

/// Whether bytes begin with a text; as many bytes as the text has must be there.
@inline(__always)
func matches(_ bytes: UnsafePointer<UInt8>, _ text: StaticString) -> Bool {
  let wanted = text.utf8Start
  for index in 0..<text.utf8CodeUnitCount where bytes[index] != wanted[index] { return false }
  return true
}

/// Whether bytes begin with a text of lower-case letters and signs, in any case.
func matchesFolded(_ bytes: UnsafePointer<UInt8>, _ text: StaticString) -> Bool {
  let wanted = text.utf8Start
  for index in 0..<text.utf8CodeUnitCount {
    let byte = bytes[index]
    let isUpper = byte >= 0x41 && byte <= 0x5A
    guard (isUpper ? byte | 0x20 : byte) == wanted[index] else { return false }
  }
  return true
}

/// Whether a byte can begin a name; every byte that is not ASCII is taken to.
@inline(__always)
func isNameStart(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x3A, 0x80...0xFF: true
  default: false
  }
}

/// Whether a byte can go on in a name.
@inline(__always)
func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x2D, 0x2E: true
  default: isNameStart(byte)
  }
}
