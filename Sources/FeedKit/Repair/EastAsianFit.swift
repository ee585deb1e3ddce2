/// How well bytes fit an East Asian encoding.
///
/// The standards that the encodings were made for list their characters by use: the first level is
/// what texts are written with, and what is beyond both levels is hardly ever met.
struct EastAsianFit: Sendable {
  /// What a character of a text that fits is worth on average, at most.
  private let most: Int
  let encoding: MultiByteEncoding
  /// What a character is worth, by itself and by its bytes.
  private let worth: @Sendable (UInt32, _ lead: UInt8, _ trail: UInt8) -> Int

  /// What each broken character costs.
  private static let broken = -8
  /// What a character costs that is not usual in the language.
  private static let odd = -3

  static let all = [
    japanese(.shiftJIS, firstLevel: 0x88...0x98),
    japanese(.eucJP, firstLevel: 0xB0...0xCF),
    korean,
    chinese(.gbk, first: 0xB0...0xD7, second: 0xD8...0xF7, trail: 0xA1),
    chinese(.big5, first: 0xA4...0xC6, second: 0xC9...0xF9, trail: 0x40),
  ]

  /// Fewer different characters may be a line of dashes.
  private static let fewest = 4

  /// The points of a text, of 100.
  func points(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard !Self.isNarrow(bytes) else { return 0 }
    var decoder = MultiByteDecoder(encoding)
    var (lead, trail): (UInt8, UInt8) = (0, 0)
    var isAfterLatin = false
    var (sum, count) = (0, 0)
    var different: Set<UInt32> = []
    for (index, byte) in bytes.enumerated() {
      (lead, trail) = (trail, byte)
      switch decoder.step(byte) {
      case .scalar(let scalar) where scalar >= 0x80:
        // `don’t`, `20 °C`: half of the character is a letter of a Latin word.
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0
        let isTorn = Self.isLatin(trail) && (isAfterLatin || Self.isLatin(after))
        sum += isTorn ? Self.broken : worth(scalar, lead, trail)
        different.insert(scalar)
        count += 1
        isAfterLatin = false
      case .pair, .broken:
        sum += Self.broken
        count += 1
        isAfterLatin = false
      case .scalar(let scalar):
        isAfterLatin = Self.isLatin(UInt8(scalar))
      case .more:
        break
      }
    }
    return different.count < Self.fewest ? 0 : sum * 100 / (count * most)
  }

  private static func isLatin(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

  /// Whether nearly all bytes above 7F are of one of the two quarters that have the letters of one case
  /// in encodings of other scripts.
  private static func isNarrow(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (high, third, fourth) = (0, 0, 0)
    for byte in bytes where byte >= 0x80 {
      high += 1
      if byte >= 0xE0 { fourth += 1 } else if byte >= 0xC0 { third += 1 }
    }
    return max(third, fourth) * 10 >= high * 9
  }

  private static func japanese(
    _ encoding: MultiByteEncoding,
    firstLevel: ClosedRange<UInt8>
  ) -> EastAsianFit {
    EastAsianFit(most: 4, encoding: encoding) { scalar, lead, _ in
      switch scalar {
      case 0x3041...0x3096: 4
      case 0x30A1...0x30FC: 3
      case 0x4E00...0x9FFF: firstLevel.contains(lead) ? 3 : -1
      // Every other byte is one of these in an encoding that it was not written in.
      case 0xFF61...0xFF9F: -2
      default: isPunctuation(scalar) ? 2 : odd
      }
    }
  }

  private static let korean = EastAsianFit(most: 5, encoding: .eucKR) { scalar, lead, trail in
    switch scalar {
    // Chinese in this encoding is half syllables, half characters of China.
    case 0xAC00...0xD7A3: (0xB0...0xC8).contains(lead) && trail >= 0xA1 ? 5 : odd
    case 0x4E00...0x9FFF: -4
    default: isPunctuation(scalar) ? 2 : odd
    }
  }

  private static func chinese(
    _ encoding: MultiByteEncoding,
    first: ClosedRange<UInt8>,
    second: ClosedRange<UInt8>,
    trail lowest: UInt8
  ) -> EastAsianFit {
    EastAsianFit(most: 4, encoding: encoding) { scalar, lead, trail in
      switch scalar {
      case 0x4E00...0x9FFF:
        trail < lowest ? -4 : first.contains(lead) ? 4 : second.contains(lead) ? 0 : -4
      case 0x3041...0x30FC: -1
      default: isPunctuation(scalar) ? 3 : odd
      }
    }
  }

  /// Whether a character is punctuation of East Asian texts, or wide.
  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3000...0x3011, 0xFF01...0xFF5E, 0x2014, 0x2018...0x201D, 0x2026, 0xB7: true
    default: false
    }
  }
}
