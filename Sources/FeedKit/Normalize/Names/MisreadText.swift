/// Text whose UTF-8 bytes were once read in another encoding, and its way back.
///
/// Only what cannot be anything else is mended: whole sequences that decode strictly. Text that lost
/// bytes on the way stays as it is.
enum MisreadText {
  /// The text as it was meant, or `nil` when nothing is wrong or nothing can be done.
  static func mended(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard text.contains(where: { $0.value >= 0x80 }) else { return nil }
    var current = text
    var changed = false
    for _ in 0..<3 {
      guard let next = sequencesMended(current) else { break }
      current = next
      changed = true
    }
    if changed { return current }
    return greekMended(text)
  }

  /// Replaces sequences of a lead byte and its continuations, read in Windows-1252 or ISO 8859-1.
  private static func sequencesMended(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var result: [Unicode.Scalar] = []
    var mends = 0
    var onlySpaces = true
    var index = 0
    while index < text.count {
      if let (scalar, length) = sequence(in: text, at: index) {
        mends += 1
        if scalar.value != 0xA0 { onlySpaces = false }
        result.append(scalar)
        index += length
      } else {
        result.append(text[index])
        index += 1
      }
    }
    // A single "Â" before a space that does not break may well be a letter and a space.
    return mends > 0 && !onlySpaces ? result : nil
  }

  private static func sequence(
    in text: [Unicode.Scalar],
    at index: Int
  ) -> (Unicode.Scalar, Int)? {
    guard let lead = westernByte(text[index]), lead >= 0xC2, lead <= 0xF4 else { return nil }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard index + length <= text.count else { return nil }
    var bytes = [lead]
    for offset in 1..<length {
      guard let byte = westernByte(text[index + offset]), (0x80...0xBF).contains(byte) else {
        return nil
      }
      bytes.append(byte)
    }
    return decoded(bytes).map { ($0, length) }
  }

  private static func decoded(_ bytes: [UInt8]) -> Unicode.Scalar? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next(), scalars.next() == nil else { return nil }
    return first
  }

  /// Reads text back whose bytes were taken for ISO 8859-7 (Greek).
  private static func greekMended(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var bytes: [UInt8] = []
    var run = 0
    for scalar in text {
      guard let byte = greekByte(scalar) else { return nil }
      bytes.append(byte)
      // Words in Greek letters are Greek.
      run = scalar.value >= 0x370 ? run + 1 : 0
      if run >= 3 { return nil }
    }
    guard let mended = String(validating: bytes, as: UTF8.self) else { return nil }
    return Array(mended.unicodeScalars)
  }

  private static func westernByte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return windows1252.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) }
  }

  private static func greekByte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0..<0xA1, 0xA3, 0xA6...0xA9, 0xAB...0xAD, 0xB0...0xB3, 0xB7, 0xBB, 0xBD:
      return UInt8(scalar.value)
    case 0x2018: return 0xA1
    case 0x2019: return 0xA2
    case 0x20AC: return 0xA4
    case 0x20AF: return 0xA5
    case 0x37A: return 0xAA
    case 0x2015: return 0xAF
    case 0x384...0x386: return UInt8(scalar.value - 0x384 + 0xB4)
    case 0x388...0x38A: return UInt8(scalar.value - 0x388 + 0xB8)
    case 0x38C: return 0xBC
    case 0x38E...0x3CE where scalar.value != 0x3A2: return UInt8(scalar.value - 0x38E + 0xBE)
    default: return nil
    }
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
    0,
    0x17D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161,
    0x203A,
    0x153, 0, 0x17E, 0x178,
  ]
}
