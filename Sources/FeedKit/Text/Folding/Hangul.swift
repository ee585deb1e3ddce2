/// Hangul syllables, whose letters follow from their number (Unicode, 3.12).
enum Hangul {
  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
  ]

  /// Whether a scalar is a syllable.
  static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value)
  }

  /// Adds the Revised Romanization of a syllable by itself.
  ///
  /// - Returns: Whether the scalar is a syllable.
  static func appendReading(of scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    guard isSyllable(scalar) else { return false }
    let index = Int(scalar.value - 0xAC00)
    bytes.append(contentsOf: initials[index / 588].utf8)
    bytes.append(contentsOf: vowels[index % 588 / 28].utf8)
    bytes.append(contentsOf: finals[index % 28].utf8)
    return true
  }

  /// The syllable that two scalars compose to, or `nil`.
  static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    if (0xAC00...0xD7A3).contains(first), (first - 0xAC00) % 28 == 0,
      (0x11A8...0x11C2).contains(second)
    {
      return first + second - 0x11A7
    }
    return nil
  }
}
