/// What kind of character a scalar is, as far as names and words are concerned.
enum CharacterClass: UInt8, Sendable {
  case upper, lower, letter, mark, digit, space, punctuation, symbol, invisible

  /// Whether it is part of a word.
  var isWord: Bool {
    switch self {
    case .upper, .lower, .letter, .mark, .digit: true
    default: false
    }
  }

  /// Whether it is a letter of any kind.
  var isLetter: Bool { self == .upper || self == .lower || self == .letter }
}

extension Unicode.Scalar {
  /// The scalar's class, from our own table: the same on every platform.
  var characterClass: CharacterClass {
    let table = ClassTable.shared
    guard value < table.count else { return .symbol }
    return CharacterClass(rawValue: table[Int(value)]) ?? .symbol
  }
}

/// The classes of all scalars up to the last one that is assigned outside the tag plane.
enum ClassTable {
  static let shared: [UInt8] = {
    var table: [UInt8] = []
    table.reserveCapacity(0x32400)
    for row in ClassRows.rows.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let parts = row.split(separator: " ")
      guard parts.count == 3, let first = Int(parts[0], radix: 16),
        let last = Int(parts[1], radix: 16), first == table.count, last >= first,
        let letter = parts[2].utf8.first
      else { continue }
      // Rows are long: what they mean is looked at once, and not for each scalar.
      let (even, odd) = classes(of: letter)
      table.append(contentsOf: repeatElement(even.rawValue, count: last - first + 1))
      guard even != odd else { continue }
      for scalar in stride(from: first + 1, through: last, by: 2) { table[scalar] = odd.rawValue }
    }
    return table
  }()

  /// The classes of the first scalar of a row and all that are two further, and of the others.
  private static func classes(of letter: UInt8) -> (even: CharacterClass, odd: CharacterClass) {
    switch letter {
    case UInt8(ascii: "u"): (.upper, .upper)
    case UInt8(ascii: "l"): (.lower, .lower)
    case UInt8(ascii: "a"): (.upper, .lower)
    case UInt8(ascii: "b"): (.lower, .upper)
    case UInt8(ascii: "o"): (.letter, .letter)
    case UInt8(ascii: "m"): (.mark, .mark)
    case UInt8(ascii: "d"): (.digit, .digit)
    case UInt8(ascii: "s"): (.space, .space)
    case UInt8(ascii: "p"): (.punctuation, .punctuation)
    case UInt8(ascii: "i"): (.invisible, .invisible)
    default: (.symbol, .symbol)
    }
  }
}
