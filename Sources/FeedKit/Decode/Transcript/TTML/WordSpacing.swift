/// Whether words that stand side by side are apart.
enum WordSpacing {
  /// Whether a space stands between a text and a word that follows it.
  static func needsSpace(after text: Span<UInt8>, before word: Span<UInt8>) -> Bool {
    guard !isClosing(word) else { return false }
    guard word[0] >= 0xE2 else { return true }
    guard let first = scalar(word, at: 0), let last = lastScalar(text) else { return true }
    return !(isUnspaced(first) && isUnspaced(last))
  }

  /// Whether a word is nothing but punctuation that stands right behind what is before it.
  private static func isClosing(_ word: Span<UInt8>) -> Bool {
    var index = 0
    while index < word.count {
      guard let scalar = scalar(word, at: index), closing.contains(scalar.value) else {
        return false
      }
      index += UTF8.width(scalar)
    }
    return true
  }

  private static let closing = Set("!\"%'),.:;?]}…’”»›。、，．！？：；）」』】".unicodeScalars.map(\.value))

  /// Whether words of the character's script stand without spaces: Han, kana, and their punctuation.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x30FF, 0x31C0...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func scalar(_ text: Span<UInt8>, at index: Int) -> Unicode.Scalar? {
    let first = text[index]
    if first < 0x80 { return Unicode.Scalar(first) }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + width <= text.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  private static func lastScalar(_ text: Span<UInt8>) -> Unicode.Scalar? {
    var index = text.count - 1
    while index > 0, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index >= 0 ? scalar(text, at: index) : nil
  }
}
