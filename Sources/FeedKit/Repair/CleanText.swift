internal import CFeedKitScan

/// Makes sure that what goes on is valid UTF-8 without characters that XML forbids.
///
/// Good text goes on as the bytes that came in. A byte that is not UTF-8 is read as windows-1252,
/// which is what such bytes nearly always are; forbidden characters are left out. Both are noted.
struct CleanText: ~Copyable {
  private var output = ByteBuffer(capacity: 4_096)
  private var carry = ByteBuffer(capacity: 16)
  private var cleanOffset = 0

  /// Cleans the front of a piece.
  ///
  /// - Returns: The clean bytes, valid until the next call, and how many bytes of the piece they are.
  ///   A character that is cut at the end is held back, unless the piece is the last.
  mutating func step(
    _ piece: UnsafeBufferPointer<UInt8>,
    isFinal: Bool,
    map: inout PositionMap
  ) -> (clean: UnsafeBufferPointer<UInt8>, taken: Int) {
    if carry.count > 0 {
      let taken = completeCarry(piece)
      output.removeAll()
      let scanned = scan(
        UnsafePointer(carry.base),
        carry.count,
        isFinal: isFinal && taken == piece.count,
        map: &map
      )
      if isPassing { output.append(carry.base, scanned) }
      // A byte that broke one character may begin another.
      carry.removeFirst(scanned)
      cleanOffset += output.count
      return (output.bytes, taken)
    }
    guard let base = piece.baseAddress else {
      return (UnsafeBufferPointer(start: nil, count: 0), 0)
    }
    output.removeAll()
    let taken = scan(base, piece.count, isFinal: isFinal, map: &map)
    if taken < piece.count { carry.append(base + taken, piece.count - taken) }
    let clean =
      isPassing ? UnsafeBufferPointer(start: base, count: taken) : output.bytes
    cleanOffset += clean.count
    return (clean, piece.count)
  }

  private var isPassing = true

  /// Adds bytes to a cut character until it is whole or shown to be broken.
  private mutating func completeCarry(_ piece: UnsafeBufferPointer<UInt8>) -> Int {
    var taken = 0
    while taken < piece.count, sequenceLength(carry.base, carry.count) == .incomplete {
      carry.append(piece[taken])
      taken += 1
    }
    return taken
  }

  /// Goes through bytes; mended text is in `output`, else nothing is and `isPassing` holds.
  private mutating func scan(
    _ bytes: UnsafePointer<UInt8>,
    _ count: Int,
    isFinal: Bool,
    map: inout PositionMap
  ) -> Int {
    var index = 0
    var passStart = 0
    isPassing = true
    while index < count {
      if index + 16 <= count {
        let mask = feedkit_special16(bytes + index)
        guard mask != 0 else {
          index += 16
          continue
        }
        index += mask.trailingZeroBitCount
      }
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x80 {
        index += 1
        continue
      }
      if byte < 0x20 {
        if byte == 0x0A || byte == 0x09 || byte == 0x0D {
          index += 1
          continue
        }
        beginMend(bytes, &passStart, index)
        map.mark(clean: cleanOffset + output.count, shift: 1, mend: .control(byte))
        index += 1
        passStart = index
        continue
      }
      switch sequenceLength(bytes + index, count - index) {
      case .valid(let length):
        index += length
      case .noncharacter:
        beginMend(bytes, &passStart, index)
        map.mark(clean: cleanOffset + output.count, shift: 3, mend: .noncharacter)
        index += 3
        passStart = index
      case .incomplete where !isFinal:
        if !isPassing { output.append(bytes + passStart, index - passStart) }
        return index
      case .incomplete, .invalid:
        beginMend(bytes, &passStart, index)
        map.mark(clean: cleanOffset + output.count, shift: 0, mend: .invalid(byte))
        let before = output.count
        output.append(windows1252Scalar(byte))
        let grown = output.count - before
        map.mark(clean: cleanOffset + output.count, shift: 1 - grown, mend: nil)
        index += 1
        passStart = index
      }
    }
    if !isPassing || passStart > 0 { output.append(bytes + passStart, count - passStart) }
    return count
  }

  private mutating func beginMend(
    _ bytes: UnsafePointer<UInt8>,
    _ passStart: inout Int,
    _ index: Int
  ) {
    isPassing = false
    output.append(bytes + passStart, index - passStart)
    passStart = index
  }
}

private enum SequenceLength: Equatable {
  case valid(Int)
  case noncharacter
  case incomplete
  case invalid
}

/// What the bytes of a character that is not ASCII are, by Unicode table 3-7.
@inline(__always)
private func sequenceLength(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> SequenceLength {
  let lead = bytes[0]
  let length: Int
  var lowest: UInt8 = 0x80
  var highest: UInt8 = 0xBF
  switch lead {
  case 0..<0x80: return .valid(1)
  case 0xC2...0xDF: length = 2
  case 0xE0:
    length = 3
    lowest = 0xA0
  case 0xED:
    length = 3
    highest = 0x9F
  case 0xE1...0xEF: length = 3
  case 0xF0:
    length = 4
    lowest = 0x90
  case 0xF4:
    length = 4
    highest = 0x8F
  case 0xF1...0xF3: length = 4
  default: return .invalid
  }
  guard count > 1 else { return .incomplete }
  guard bytes[1] >= lowest, bytes[1] <= highest else { return .invalid }
  if length == 2 { return .valid(2) }
  guard count > 2 else { return .incomplete }
  guard bytes[2] & 0xC0 == 0x80 else { return .invalid }
  if length == 3 {
    // U+FFFE and U+FFFF are not characters of XML.
    return lead == 0xEF && bytes[1] == 0xBF && bytes[2] >= 0xBE ? .noncharacter : .valid(3)
  }
  guard count > 3 else { return .incomplete }
  return bytes[3] & 0xC0 == 0x80 ? .valid(4) : .invalid
}

// A text in another encoding has a mend at every other byte: their messages are made once.
extension Mend {
  fileprivate static func control(_ byte: UInt8) -> Mend { controls[Int(byte)] }

  fileprivate static func invalid(_ byte: UInt8) -> Mend { invalids[Int(byte) - 0x80] }

  private static let controls = (UInt8(0)..<0x20).map { byte in
    Mend(
      rule: "repair-control-character",
      message: "control character \(hexadecimal(byte)) is not allowed in XML; left out"
    )
  }

  fileprivate static let noncharacter = Mend(
    rule: "repair-control-character",
    message: "U+FFFE or U+FFFF is not allowed in XML; left out"
  )

  private static let invalids = (UInt8(0x80)...0xFF).map { byte in
    Mend(
      rule: "repair-invalid-utf8",
      message: "byte \(hexadecimal(byte)) is not valid UTF-8; read as windows-1252"
    )
  }
}
