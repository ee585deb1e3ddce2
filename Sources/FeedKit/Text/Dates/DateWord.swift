/// A word in a form that can be compared: lower case, without accents, at most 16 letters.
///
/// Latin letters become ASCII, so `Março`, `MARCO` and `março` (composed or not) are one word.
/// Cyrillic and Greek letters take the values from 0x80 on.
struct DateWord: Comparable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0
  /// Letters so far; 17 stands for more than fit.
  private(set) var count = 0

  init() {}

  /// Makes the word that a text is, as far as it consists of letters.
  init(_ text: String) {
    for scalar in text.unicodeScalars {
      if let letter = Self.letter(scalar.value) { append(letter) }
    }
  }

  /// Appends a letter; 0 stands for a combining mark and changes nothing.
  mutating func append(_ letter: UInt8) {
    guard letter != 0 else { return }
    guard count < 16 else {
      count = 17
      return
    }
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(letter)
    count += 1
  }

  /// Whether the word fits; a longer one equals no name.
  var isComplete: Bool { count <= 16 }

  /// The three letters of a word of three letters.
  var three: (UInt8, UInt8, UInt8)? {
    guard count == 3 else { return nil }
    return (
      UInt8(truncatingIfNeeded: low >> 16), UInt8(truncatingIfNeeded: low >> 8),
      UInt8(truncatingIfNeeded: low)
    )
  }

  /// The letter of a word of one letter.
  var single: UInt8? { count == 1 ? UInt8(truncatingIfNeeded: low) : nil }

  static func < (lhs: DateWord, rhs: DateWord) -> Bool {
    (lhs.high, lhs.low) < (rhs.high, rhs.low)
  }

  static func == (lhs: DateWord, rhs: DateWord) -> Bool {
    lhs.high == rhs.high && lhs.low == rhs.low
  }

  /// The folded form of a letter, 0 for a combining mark, `nil` for everything else.
  static func letter(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x61...0x7A: UInt8(truncatingIfNeeded: scalar)
    case 0x41...0x5A: UInt8(truncatingIfNeeded: scalar | 0x20)
    case 0..<0xC0: nil
    case 0xC0..<0x180: latin(scalar)
    case 0x300..<0x370: 0
    case 0x386..<0x3CF: greek(scalar)
    case 0x401, 0x451: cyrillic(0x435)
    case 0x410..<0x430: cyrillic(scalar + 0x20)
    case 0x430..<0x450: cyrillic(scalar)
    default: nil
    }
  }

  private static func cyrillic(_ scalar: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: 0x80 + scalar - 0x430)
  }

  private static func greek(_ scalar: UInt32) -> UInt8? {
    let base: UInt32
    switch scalar {
    case 0x386, 0x3AC: base = 0x3B1
    case 0x388, 0x3AD: base = 0x3B5
    case 0x389, 0x3AE: base = 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: base = 0x3B9
    case 0x38C, 0x3CC: base = 0x3BF
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: base = 0x3C5
    case 0x38F, 0x3CE: base = 0x3C9
    case 0x3C2: base = 0x3C3
    case 0x391..<0x3AA: base = scalar + 0x20
    case 0x3B1..<0x3CA: base = scalar
    default: return nil
    }
    return UInt8(truncatingIfNeeded: 0xA0 + base - 0x3B1)
  }

  private static func latin(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: UInt8(ascii: "a")
    case 0xC7, 0xE7, 0x106...0x10D: UInt8(ascii: "c")
    case 0x10E...0x111: UInt8(ascii: "d")
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: UInt8(ascii: "e")
    case 0xCC...0xCF, 0xEC...0xEF: UInt8(ascii: "i")
    case 0x139...0x142: UInt8(ascii: "l")
    case 0xD1, 0xF1, 0x143...0x148: UInt8(ascii: "n")
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: UInt8(ascii: "o")
    case 0x154...0x159: UInt8(ascii: "r")
    case 0x15A...0x161: UInt8(ascii: "s")
    case 0x162...0x167: UInt8(ascii: "t")
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: UInt8(ascii: "u")
    case 0xDD, 0xFD, 0xFF: UInt8(ascii: "y")
    case 0x179...0x17E: UInt8(ascii: "z")
    default: nil
    }
  }
}

/// Words with what they mean, searched by halving.
struct DateWordTable<Meaning: Sendable>: Sendable {
  private var rows: [(word: DateWord, meaning: Meaning)]

  /// Makes a table; of rows with one word the first counts.
  init(_ rows: [(word: DateWord, meaning: Meaning)]) {
    self.rows = rows.enumerated().sorted {
      $0.element.word == $1.element.word
        ? $0.offset < $1.offset : $0.element.word < $1.element.word
    }.map(\.element)
  }

  /// What a word means, or `nil` when the table does not have it.
  subscript(word: DateWord) -> Meaning? {
    guard word.isComplete else { return nil }
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].word < word { low = middle + 1 } else { high = middle }
    }
    guard low < rows.count, rows[low].word == word else { return nil }
    return rows[low].meaning
  }
}
