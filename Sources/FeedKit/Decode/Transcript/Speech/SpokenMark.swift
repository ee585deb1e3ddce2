/// A mark of punctuation by the words that it belongs to.
enum SpokenMark {
  /// A full stop, a comma, what closes a bracket: it belongs to the word before.
  case closing
  /// It belongs to the word that follows.
  case opening
  /// A quotation mark of typewriters, which opens and closes.
  case straight
  /// It stands between words.
  case dash
}

/// Quotations that are open in a text, for marks that open or close by the language: English “so” and
/// German „so“.
struct SpokenQuotes {
  private var isLowDouble = false
  private var isLowSingle = false

  /// What a mark is by its first character, the next of the text.
  mutating func mark(_ text: Span<UInt8>, at index: Int) -> SpokenMark {
    switch text[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return .opening
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .straight
    // « and ¿ and ¡
    case 0xC2: return [0xAB, 0xBF, 0xA1].contains(text.byte(at: index + 1)) ? .opening : .closing
    case 0xE2 where text.byte(at: index + 1) == 0x80: break
    default: return .closing
    }
    switch text.byte(at: index + 2) {
    // – and —
    case 0x93, 0x94: return .dash
    // ‹
    case 0xB9: return .opening
    // „ and ‚
    case 0x9E: isLowDouble = true
    case 0x9A: isLowSingle = true
    // “ and ‘
    case 0x9C where isLowDouble:
      isLowDouble = false
      return .closing
    case 0x98 where isLowSingle:
      isLowSingle = false
      return .closing
    case 0x9C, 0x98: break
    default: return .closing
    }
    return .opening
  }
}
