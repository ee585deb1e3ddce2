/// Base64 (RFC 4648, 4), as Atom writes what is no text.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  /// Bytes as text, with padding.
  static func encoded(_ bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let left = min(bytes.count - index, 3)
      var bits: UInt32 = 0
      for offset in 0..<3 { bits = bits << 8 | UInt32(offset < left ? bytes[index + offset] : 0) }
      for place in 0..<4 {
        let digit = digits[Int(bits >> (18 - 6 * UInt32(place)) & 63)]
        text.append(place <= left ? digit : UInt8(ascii: "="))
      }
      index += 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The form in which a text is read as what it is: base64 of something that is no text stays, and
  /// anything else becomes base64.
  static func form(of text: String) -> String {
    let bytes = Array(text.utf8)
    if let decoded = decoded(bytes.span), String(validating: decoded, as: UTF8.self) == nil {
      return text
    }
    return encoded(bytes.span)
  }

  /// The bytes that a text stands for; `nil` when it is no base64.
  ///
  /// White space is left out, and padding may be missing.
  static func decoded(_ text: Span<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var digits = 0
    var padding = 0
    for index in text.indices where !Whitespace.isXMLSpace(text[index]) {
      guard text[index] != UInt8(ascii: "=") else {
        padding += 1
        continue
      }
      guard padding == 0, let digit = value(text[index]) else { return nil }
      bits = bits << 6 | digit
      digits += 1
      guard digits == 4 else { continue }
      bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
      bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
      bytes.append(UInt8(truncatingIfNeeded: bits))
      (bits, digits) = (0, 0)
    }
    guard digits != 1, padding <= 2 else { return nil }
    if digits >= 2 { bytes.append(UInt8(truncatingIfNeeded: bits >> (digits == 2 ? 4 : 10))) }
    if digits == 3 { bytes.append(UInt8(truncatingIfNeeded: bits >> 2)) }
    return bytes
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
