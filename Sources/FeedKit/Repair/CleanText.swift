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
  /// Whether a character of several bytes was seen: the text is UTF-8, and half a character is one
  /// that was cut, not a letter of windows-1252.
  private var isMultibyteSeen = false

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
      index = passPlain(bytes, index, count, offset: cleanOffset + output.count - passStart, &map)
      guard index < count else { break }
      let byte = bytes[index]
      if byte < 0x20 {
        beginMend(bytes, &passStart, index)
        map.mark(
          clean: cleanOffset + output.count,
          shift: 1,
          mend: CharacterMend(kind: .control, byte: byte)
        )
        index += 1
        passStart = index
        continue
      }
      switch sequenceLength(bytes + index, count - index) {
      case .valid(let length):
        index += length
        isMultibyteSeen = true
      case .noncharacter:
        beginMend(bytes, &passStart, index)
        map.mark(
          clean: cleanOffset + output.count,
          shift: 3,
          mend: CharacterMend(kind: .noncharacter)
        )
        index += 3
        passStart = index
      case .incomplete where !isFinal:
        if !isPassing { output.append(bytes + passStart, index - passStart) }
        return index
      case .surrogatePair:
        let high = UInt32(bytes[index + 1] & 0x0F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        let low = UInt32(bytes[index + 4] & 0x0F) << 6 | UInt32(bytes[index + 5] & 0x3F)
        beginMend(bytes, &passStart, index)
        put(0x1_0000 + high << 10 + low, for: 6, CharacterMend(kind: .surrogatePair), &map)
        index += 6
        passStart = index
        isMultibyteSeen = true
      case .loneSurrogate:
        beginMend(bytes, &passStart, index)
        put(0xFFFD, for: 3, CharacterMend(kind: .loneSurrogate), &map)
        index += 3
        passStart = index
      case .incomplete, .invalid:
        beginMend(bytes, &passStart, index)
        let length = truncatedLength(bytes + index, count - index)
        if length > 1, isMultibyteSeen {
          put(0xFFFD, for: length, CharacterMend(kind: .truncated, byte: byte), &map)
          index += length
        } else {
          put(windows1252Scalar(byte), for: 1, CharacterMend(kind: .windows1252, byte: byte), &map)
          index += 1
        }
        passStart = index
      }
    }
    if !isPassing || passStart > 0 { output.append(bytes + passStart, count - passStart) }
    return count
  }

  /// Passes over what is as it should be, as far as that is quickly told, and notes line ends.
  ///
  /// An index and `offset` together are the offset in clean text.
  ///
  /// - Returns: Where something else stands, or the end.
  @inline(__always)
  private mutating func passPlain(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    offset: Int,
    _ map: inout PositionMap
  ) -> Int {
    var index = start
    while index < count {
      if index &+ 16 <= count {
        let mask = feedkit_special16(bytes + index)
        guard mask != 0 else {
          index &+= 16
          continue
        }
        index &+= mask.trailingZeroBitCount
      }
      let byte = bytes[index]
      if byte >= 0x80 {
        let end = passCharacters(bytes, index, count)
        guard end > index else { return index }
        isMultibyteSeen = true
        index = end
      } else {
        if byte < 0x20 {
          if byte == 0x0A {
            map.noteNewline(clean: offset &+ index)
          } else if byte != 0x09, byte != 0x0D {
            return index
          }
        }
        index &+= 1
      }
    }
    return count
  }

  /// Passes over whole characters of two or three bytes, of those in which every following byte is
  /// free.
  @inline(__always)
  private func passCharacters(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    var index = start
    while index &+ 3 <= count {
      let lead = bytes[index]
      guard lead >= 0xC2, bytes[index &+ 1] & 0xC0 == 0x80 else { return index }
      if lead < 0xE0 {
        index &+= 2
      } else if lead > 0xE0, lead < 0xEF, lead != 0xED, bytes[index &+ 2] & 0xC0 == 0x80 {
        index &+= 3
      } else {
        return index
      }
    }
    return index
  }

  /// Puts a character in the place of some bytes.
  private mutating func put(
    _ scalar: UInt32,
    for length: Int,
    _ mend: CharacterMend,
    _ map: inout PositionMap
  ) {
    map.mark(clean: cleanOffset + output.count, shift: 0, mend: mend)
    let before = output.count
    output.append(scalar)
    let grown = output.count - before
    map.mark(clean: cleanOffset + output.count, shift: length - grown, mend: nil)
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
  case surrogatePair
  case loneSurrogate
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
    if count > 1, bytes[1] >= 0xA0, bytes[1] <= 0xBF { return surrogateLength(bytes, count) }
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

/// What a surrogate is, which is no character of its own in UTF-8; some programs write pairs of them.
private func surrogateLength(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> SequenceLength {
  guard count > 2 else { return .incomplete }
  guard bytes[2] & 0xC0 == 0x80 else { return .invalid }
  guard bytes[1] < 0xB0 else { return .loneSurrogate }
  guard count > 3 else { return .incomplete }
  guard bytes[3] == 0xED else { return .loneSurrogate }
  guard count > 4 else { return .incomplete }
  guard bytes[4] >= 0xB0, bytes[4] <= 0xBF else { return .loneSurrogate }
  guard count > 5 else { return .incomplete }
  return bytes[5] & 0xC0 == 0x80 ? .surrogatePair : .loneSurrogate
}

/// How many bytes from a lead on could have begun a character: a maximal subpart, as Unicode says.
private func truncatedLength(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
  var length = 1
  while length < count, length < 3, bytes[length] & 0xC0 == 0x80,
    sequenceLength(bytes, length + 1) == .incomplete
  {
    length += 1
  }
  return length
}
