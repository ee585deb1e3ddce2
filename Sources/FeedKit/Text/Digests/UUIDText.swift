/// UUIDs made of names.
enum UUIDText {
  /// The namespace ead4c236-bf58-58c6-a2c6-a6b28d128cb6, that of `podcast:guid`.
  static let podcastNamespace: InlineArray<16, UInt8> = [
    0xEA, 0xD4, 0xC2, 0x36, 0xBF, 0x58, 0x58, 0xC6,
    0xA2, 0xC6, 0xA6, 0xB2, 0x8D, 0x12, 0x8C, 0xB6,
  ]

  /// The `podcast:guid` that belongs to the URL of a feed, whose scheme and trailing slashes do not
  /// count.
  static func podcastGUID(feedURL: Span<UInt8>) -> String {
    var start = 0
    for index in feedURL.indices {
      let byte = feedURL[index]
      if byte == UInt8(ascii: ":"), feedURL.byte(at: index + 1) == UInt8(ascii: "/"),
        feedURL.byte(at: index + 2) == UInt8(ascii: "/")
      {
        start = index + 3
        break
      }
      let isMark =
        byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      guard byte.isLetter || byte.isDigit || isMark else { break }
    }
    var end = feedURL.count
    while end > start, feedURL[end - 1] == UInt8(ascii: "/") { end -= 1 }
    return version5(namespace: podcastNamespace, name: feedURL.extracting(start..<end))
  }

  /// Whether a text is a UUID in its usual form, in either case (RFC 9562, section 4).
  static func isUUID(_ text: Span<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    for index in text.indices {
      let isHyphen = index == 8 || index == 13 || index == 18 || index == 23
      guard isHyphen ? text[index] == UInt8(ascii: "-") : text[index].isHexadecimalDigit else {
        return false
      }
    }
    return true
  }

  /// A UUID in lower case; `nil` when the text is none.
  static func canonical(_ text: String) -> String? {
    isUUID(text.utf8.span) ? text.lowercased() : nil
  }

  /// The UUID of a name within a namespace (RFC 9562, version 5), in lower case.
  static func version5(namespace: InlineArray<16, UInt8>, name: Span<UInt8>) -> String {
    var hash = SHA1()
    hash.update(namespace.span)
    hash.update(name)
    let digest = hash.digest
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for index in 0..<16 {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      switch index {
      case 6: text.appendHexadecimal(digest[index] & 0x0F | 0x50)
      case 8: text.appendHexadecimal(digest[index] & 0x3F | 0x80)
      default: text.appendHexadecimal(digest[index])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
