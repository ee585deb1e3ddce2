/// Facts about HTML.
enum HTML {
  /// Whether an element never has content, and therefore no end tag (HTML, 13.1.2).
  static func isVoid(_ name: String) -> Bool { voidElements.contains(name.lowercased()) }

  /// Whether a text holds a reference to a character, such as `&amp;` or `&#8217;`.
  static func hasReference(_ text: String) -> Bool {
    // Characters of what may be a reference; `nil` outside of one.
    var length: Int?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "&") {
        length = 0
      } else if byte == UInt8(ascii: ";"), let length, length > 0 {
        return true
      } else {
        let isName = byte.isLetter || byte.isDigit
        let isNumberSign = byte == UInt8(ascii: "#") && length == 0
        if !isNumberSign { length = isName ? length.map { $0 + 1 } : nil }
      }
    }
    return false
  }

  /// A plain text as HTML.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "<>&".utf8.contains($0) }) else { return text }
    var html: [UInt8] = []
    html.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): html += "&lt;".utf8
      case UInt8(ascii: ">"): html += "&gt;".utf8
      case UInt8(ascii: "&"): html += "&amp;".utf8
      default: html.append(byte)
      }
    }
    return String(decoding: html, as: UTF8.self)
  }

  /// The elements that never have content.
  static let voidNames = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  private static let voidElements = Set(voidNames)
}
