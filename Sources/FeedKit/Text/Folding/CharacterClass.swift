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
        let last = Int(parts[1], radix: 16), first == table.count, last >= first
      else { continue }
      for offset in 0...(last - first) {
        table.append(code(parts[2], offset: offset).rawValue)
      }
    }
    return table
  }()

  private static func code(_ letter: Substring, offset: Int) -> CharacterClass {
    switch letter {
    case "u": .upper
    case "l": .lower
    case "a": offset % 2 == 0 ? .upper : .lower
    case "b": offset % 2 == 0 ? .lower : .upper
    case "o": .letter
    case "m": .mark
    case "d": .digit
    case "s": .space
    case "p": .punctuation
    case "i": .invisible
    default: .symbol
    }
  }
}
