/// Marks of punctuation that do not belong to the word before them.
struct OpenQuotes {
  /// Whether a quotation is open that began below the line, so that what opens others ends it: „so“.
  private var isLowDouble = false
  private var isLowSingle = false

  /// Whether a mark is a dash between words, or opens a bracket or quotation.
  mutating func standsApart(_ text: Span<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return true
    // « and ¿ and ¡
    case 0xC2: return [0xAB, 0xBF, 0xA1].contains(text.byte(at: index + 1))
    case 0xE2 where text.byte(at: index + 1) == 0x80: break
    default: return false
    }
    switch text.byte(at: index + 2) {
    // – and — and ‹
    case 0x93, 0x94, 0xB9: return true
    // „ and ‚
    case 0x9E: isLowDouble = true
    case 0x9A: isLowSingle = true
    // “ and ‘
    case 0x9C:
      defer { isLowDouble = false }
      return !isLowDouble
    case 0x98:
      defer { isLowSingle = false }
      return !isLowSingle
    default: return false
    }
    return true
  }
}
