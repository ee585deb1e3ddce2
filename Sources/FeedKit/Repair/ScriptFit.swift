/// How well bytes fit an encoding with one byte a letter of a script without Latin letters.
struct ScriptFit: Sendable {
  private let letters: @Sendable (UInt32) -> Letter?
  /// The letters that make up most of a text.
  private let frequent: Set<UInt32>
  /// The letters that are seldom met.
  private let rare: Set<UInt32>

  /// What a letter of a script is.
  private enum Letter {
    case small
    case capital
    /// A vowel that is written before the letter that it follows; it bears no mark.
    case leading
    /// Stands on the letter before it.
    case mark
  }

  /// What a frequent letter is worth, others of the script, and rare ones.
  private static let (most, some, least) = (3, 1, -2)
  /// What letters of two scripts in one word are.
  private static let mixed = -4

  static let all: [(SingleByteEncoding, ScriptFit)] = [
    (.windows1251, cyrillic), (.koi8U, cyrillic), (.iso5, cyrillic), (.ibm866, cyrillic),
    (.macCyrillic, cyrillic), (.windows1253, greek), (.iso7, greek), (.windows1255, hebrew),
    (.windows1256, arabic), (.iso6, arabic), (.windows874, thai),
  ]

  private init(
    _ frequent: String,
    rare: String = "",
    _ letters: @escaping @Sendable (UInt32) -> Letter?
  ) {
    self.frequent = Set(frequent.unicodeScalars.map(\.value))
    self.rare = Set(rare.unicodeScalars.map(\.value))
    self.letters = letters
  }

  /// The points of a text, of 100.
  func points(_ bytes: UnsafeBufferPointer<UInt8>, in encoding: SingleByteEncoding) -> Int {
    let table = CharacterTable(encoding.table)
    var before: Letter?
    var isAfterLatin = false
    /// Capitals in a row.
    var capitals = 0
    var (sum, count) = (0, 0)
    for byte in bytes {
      guard byte >= 0x80 else {
        isAfterLatin = byte.isLetter
        if isAfterLatin, before != nil { sum += Self.mixed }
        before = nil
        capitals = 0
        continue
      }
      let scalar = table[Int(byte) - 0x80]
      let letter = scalar.flatMap(letters)
      sum += worth(
        scalar,
        letter,
        after: before,
        isAfterCapitals: capitals > 1,
        isAfterLatin: isAfterLatin
      )
      count += 1
      before = letter
      if case .capital? = letter { capitals += 1 } else { capitals = 0 }
      isAfterLatin = false
    }
    return count == 0 ? 0 : sum * 100 / (count * Self.most)
  }

  private func worth(
    _ scalar: UInt32?,
    _ letter: Letter?,
    after before: Letter?,
    isAfterCapitals: Bool,
    isAfterLatin: Bool
  ) -> Int {
    guard let scalar else { return -8 }
    guard let letter else { return Self.isPunctuation(scalar) ? 0 : -4 }
    if isAfterLatin { return Self.mixed }
    switch (letter, before) {
    // In another encoding of the same script, small letters and capitals change places.
    case (.capital, .small): return -4
    // A word in capitals; both scripts that have them have the small ones 20 further on.
    case (.capital, .capital): return worth(ofSmall: scalar + 0x20)
    case (.capital, _): return Self.some
    case (.small, .capital) where isAfterCapitals: return -4
    case (.mark, nil), (.mark, .leading): return -4
    case (.mark, _), (.small, _), (.leading, _): return worth(ofSmall: scalar)
    }
  }

  private func worth(ofSmall letter: UInt32) -> Int {
    frequent.contains(letter) ? Self.most : rare.contains(letter) ? Self.least : Self.some
  }

  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xA7, 0xA9, 0xAB, 0xB0, 0xB7, 0xBB: true
    case 0x2013...0x2014, 0x2018...0x201E, 0x2026, 0x2116: true
    default: false
    }
  }

  private static let cyrillic = ScriptFit("оеаинтсрвлкмпіј", rare: "юхжшцщэфъё") { scalar in
    switch scalar {
    case 0x430...0x45F, 0x491: .small
    case 0x400...0x42F, 0x490: .capital
    default: nil
    }
  }

  private static let greek = ScriptFit("αοιετσνηυρπκςλμόάίέή", rare: "ζξψβφ") { scalar in
    switch scalar {
    case 0x3AC...0x3AF, 0x3B1...0x3CE, 0x390: .small
    case 0x386...0x38F, 0x391...0x3A9: .capital
    default: nil
    }
  }

  private static let hebrew = ScriptFit("יוהלארתבמשנם") { scalar in
    (0x5D0...0x5EA).contains(scalar) ? .small : nil
  }

  private static let arabic = ScriptFit("اليمونرتبةعدفسكهقح") { scalar in
    switch scalar {
    case 0x621...0x63A, 0x641...0x64A, 0x67E, 0x686, 0x6A9, 0x6AF, 0x6CC: .small
    case 0x64B...0x652: .mark
    default: nil
    }
  }

  private static let thai = ScriptFit("านรอกเงมยลวดทสตะปบคหีั่้ิไ") { scalar in
    switch scalar {
    case 0xE31, 0xE34...0xE3A, 0xE47...0xE4E: .mark
    case 0xE40...0xE44: .leading
    case 0xE01...0xE30, 0xE32, 0xE33, 0xE45, 0xE46: .small
    default: nil
    }
  }
}
