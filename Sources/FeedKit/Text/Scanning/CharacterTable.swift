/// The characters of a legacy encoding by their number, made from its committed text.
///
/// Made when a document is in the encoding; others pay nothing for it.
struct CharacterTable: Sendable {
  private var scalars: [UInt32] = []

  /// Reads characters in order; a decimal number and a semicolon are so many gaps.
  init(_ text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    scalars.reserveCapacity(bytes.count / 3)
    var gaps = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte.isDigit {
          gaps = gaps * 10 + Int(byte.digitValue)
        } else {
          for _ in 0..<gaps { scalars.append(0) }
          gaps = 0
        }
        index += 1
        continue
      }
      let rest = UnsafeBufferPointer(rebasing: bytes[index...])
      let (scalar, width) = rest.span.character(at: 0)
      scalars.append(scalar)
      index += width
    }
  }

  /// All characters of GB 18030 below U+10000 that have no two bytes, in order: they are numbered so.
  init(allBut table: CharacterTable) {
    var isTaken = [Bool](repeating: false, count: 0x1_0000)
    for scalar in table.scalars where scalar < 0x1_0000 { isTaken[Int(scalar)] = true }
    for scalar in 0x80..<0x1_0000 where !isTaken[scalar] && !(0xD800..<0xE000).contains(scalar) {
      scalars.append(UInt32(scalar))
    }
  }

  /// The character of a number; `nil` where there is none.
  subscript(number: Int) -> UInt32? {
    guard number >= 0, number < scalars.count, scalars[number] > 0 else { return nil }
    return scalars[number]
  }
}
