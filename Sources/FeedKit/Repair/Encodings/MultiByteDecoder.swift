/// Turns the bytes of an East Asian encoding into characters, one after the other.
///
/// Bytes that are no character are U+FFFD, as the Encoding Standard has it: a byte of ASCII after a
/// broken first byte stands for itself.
struct MultiByteDecoder {
  /// What is known after a byte.
  enum Step {
    /// More bytes are needed.
    case more
    /// The character of the bytes since the last one.
    case scalar(UInt32)
    /// Two characters of one number.
    case pair(UInt32, UInt32)
    /// The bytes are no character; if `isKept`, the last of them is to be read anew.
    case broken(isKept: Bool)
  }

  private let encoding: MultiByteEncoding
  private let table: CharacterTable
  private let second: CharacterTable?
  private var held: [UInt8] = []
  private var shift = Shift.ascii

  private enum Shift {
    case ascii
    case roman
    case katakana
    case kanji
  }

  init(_ encoding: MultiByteEncoding) {
    self.encoding = encoding
    switch encoding {
    case .shiftJIS, .iso2022JP:
      table = CharacterTable(jis0208Table)
      second = nil
    case .eucJP:
      table = CharacterTable(jis0208Table)
      second = CharacterTable(jis0212Table)
    case .eucKR:
      table = CharacterTable(eucKRTable)
      second = nil
    case .gb18030, .gbk:
      table = CharacterTable(gb18030Table)
      second = CharacterTable(allBut: table)
    case .big5:
      table = CharacterTable(big5Table)
      second = nil
    }
  }

  /// Whether a character has begun and not ended.
  var isInside: Bool { !held.isEmpty }

  mutating func step(_ byte: UInt8) -> Step {
    switch encoding {
    case .shiftJIS: stepShiftJIS(byte)
    case .eucJP: stepEUCJP(byte)
    case .iso2022JP: stepISO2022JP(byte)
    case .eucKR: stepPair(byte, from: 0x81, trail: 0x41, width: 190)
    case .big5: stepBig5(byte)
    case .gb18030, .gbk: stepGB18030(byte)
    }
  }

  private mutating func end(_ scalar: UInt32?, _ byte: UInt8) -> Step {
    held.removeAll(keepingCapacity: true)
    if let scalar { return .scalar(scalar) }
    return .broken(isKept: byte < 0x80)
  }

  private mutating func hold(_ byte: UInt8) -> Step {
    held.append(byte)
    return .more
  }

  private mutating func stepPair(
    _ byte: UInt8,
    from lead: UInt8,
    trail: UInt8,
    width: Int
  ) -> Step {
    guard let first = held.first else {
      if byte < 0x80 { return .scalar(UInt32(byte)) }
      return byte >= lead && byte < 0xFF ? hold(byte) : .broken(isKept: false)
    }
    guard byte >= trail, byte < 0xFF else { return end(nil, byte) }
    return end(table[Int(first - lead) * width + Int(byte - trail)], byte)
  }

  private mutating func stepBig5(_ byte: UInt8) -> Step {
    guard let first = held.first else {
      if byte < 0x80 { return .scalar(UInt32(byte)) }
      return byte > 0x80 && byte < 0xFF ? hold(byte) : .broken(isKept: false)
    }
    guard (0x40...0x7E).contains(byte) || (0xA1...0xFE).contains(byte) else {
      return end(nil, byte)
    }
    let number = Int(first - 0x81) * 157 + Int(byte) - (byte < 0x7F ? 0x40 : 0x62)
    // Four letters with two accents have no character of their own.
    let accented: UInt32? =
      switch number {
      case 1133, 1135: 0xCA
      case 1164, 1166: 0xEA
      default: nil
      }
    if let accented {
      held.removeAll(keepingCapacity: true)
      return .pair(accented, number == 1133 || number == 1164 ? 0x304 : 0x30C)
    }
    return end(table[number], byte)
  }

  private mutating func stepShiftJIS(_ byte: UInt8) -> Step {
    guard let first = held.first else {
      switch byte {
      case 0...0x80: return .scalar(UInt32(byte))
      case 0xA1...0xDF: return .scalar(0xFF61 - 0xA1 + UInt32(byte))
      case 0x81...0x9F, 0xE0...0xFC: return hold(byte)
      default: return .broken(isKept: false)
      }
    }
    guard (0x40...0x7E).contains(byte) || (0x80...0xFC).contains(byte) else {
      return end(nil, byte)
    }
    let row = Int(first) - (first < 0xA0 ? 0x81 : 0xC1)
    return end(table[row * 188 + Int(byte) - (byte < 0x7F ? 0x40 : 0x41)], byte)
  }

  private mutating func stepEUCJP(_ byte: UInt8) -> Step {
    guard let first = held.first else {
      switch byte {
      case 0..<0x80: return .scalar(UInt32(byte))
      case 0x8E, 0x8F, 0xA1...0xFE: return hold(byte)
      default: return .broken(isKept: false)
      }
    }
    if first == 0x8E {
      return end((0xA1...0xDF).contains(byte) ? 0xFF61 - 0xA1 + UInt32(byte) : nil, byte)
    }
    guard (0xA1...0xFE).contains(byte) else { return end(nil, byte) }
    if first == 0x8F, held.count == 1 { return hold(byte) }
    let row = held.count == 2 ? held[1] : first
    let number = (Int(row) - 0xA1) * 94 + Int(byte) - 0xA1
    return end(first == 0x8F ? second?[number] : table[number], byte)
  }

  private mutating func stepGB18030(_ byte: UInt8) -> Step {
    switch held.count {
    case 0:
      if byte < 0x80 { return .scalar(UInt32(byte)) }
      if byte == 0x80 { return .scalar(0x20AC) }
      return byte < 0xFF ? hold(byte) : .broken(isKept: false)
    case 1:
      if byte.isDigit { return hold(byte) }
      guard (0x40...0x7E).contains(byte) || (0x80...0xFE).contains(byte) else {
        return end(nil, byte)
      }
      let number = Int(held[0] - 0x81) * 190 + Int(byte) - (byte < 0x7F ? 0x40 : 0x41)
      return end(table[number], byte)
    case 2:
      return (0x81...0xFE).contains(byte) ? hold(byte) : end(nil, byte)
    default:
      guard byte.isDigit else { return end(nil, byte) }
      let leads = (Int(held[0]) - 0x81) * 10 + Int(held[1]) - 0x30
      let number = (leads * 126 + Int(held[2]) - 0x81) * 10 + Int(byte) - 0x30
      return end(fourByteScalar(number), byte)
    }
  }

  private func fourByteScalar(_ number: Int) -> UInt32? {
    if number >= 189_000 {
      return number < 189_000 + 0x10_0000 ? UInt32(0x1_0000 + number - 189_000) : nil
    }
    return second?[number]
  }

  private mutating func stepISO2022JP(_ byte: UInt8) -> Step {
    if held.first == 0x1B { return stepEscape(byte) }
    if byte == 0x1B {
      guard held.isEmpty else { return end(nil, byte) }
      return hold(byte)
    }
    guard byte < 0x80 else { return end(nil, 0xFF) }
    switch shift {
    case .ascii:
      return .scalar(UInt32(byte))
    case .roman:
      return .scalar(byte == 0x5C ? 0xA5 : byte == 0x7E ? 0x203E : UInt32(byte))
    case .katakana:
      return (0x21...0x5F).contains(byte)
        ? .scalar(0xFF61 - 0x21 + UInt32(byte)) : .scalar(UInt32(byte))
    case .kanji:
      guard (0x21...0x7E).contains(byte) else {
        // A line end stands for itself in any mode.
        return held.isEmpty ? .scalar(UInt32(byte)) : end(nil, byte)
      }
      guard let first = held.first else { return hold(byte) }
      return end(table[(Int(first) - 0x21) * 94 + Int(byte) - 0x21], byte)
    }
  }

  /// Follows an escape sequence, which stands for no character.
  private mutating func stepEscape(_ byte: UInt8) -> Step {
    held.append(byte)
    guard held.count == 3 else { return .more }
    let next: Shift? =
      switch (held[1], held[2]) {
      case (0x28, 0x42): .ascii
      case (0x28, 0x4A): .roman
      case (0x28, 0x49): .katakana
      case (0x24, 0x40), (0x24, 0x42): .kanji
      default: nil
      }
    held.removeAll(keepingCapacity: true)
    guard let next else { return .broken(isKept: false) }
    shift = next
    return .more
  }
}
