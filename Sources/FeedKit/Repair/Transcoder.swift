/// Turns text of an encoding other than UTF-8 into UTF-8, piece by piece.
struct Transcoder: ~Copyable {
  private(set) var encoding: TextEncoding
  private var output = ByteBuffer(capacity: 65_536)
  private var held: [UInt8] = []
  private var heldSurrogate: UInt32?
  private let table: CharacterTable?
  private var decoder: MultiByteDecoder?
  /// Bytes of the character that has begun.
  private var length = 0
  /// Places that were no character of the encoding.
  private(set) var errorCount = 0

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    if case .singleByte(let single) = encoding {
      table = CharacterTable(single.table)
    } else {
      table = nil
    }
    if case .multiByte(let multi) = encoding { decoder = MultiByteDecoder(multi) }
  }

  /// Reads on as UTF-8: what was read up to here was ASCII.
  mutating func becomeUTF8() { encoding = .utf8 }

  /// Turns all of a piece; what is cut at its end waits for the next, and is a replacement character
  /// when there is none.
  mutating func convert(
    _ piece: UnsafeBufferPointer<UInt8>,
    isFinal: Bool,
    map: inout PositionMap
  ) -> UnsafeBufferPointer<UInt8> {
    output.removeAll()
    switch encoding {
    case .utf8: output.append(piece.baseAddress ?? UnsafePointer(output.base), piece.count)
    case .windows1252: for byte in piece { output.append(windows1252Scalar(byte)) }
    case .singleByte: convertSingleBytes(piece)
    case .multiByte: convertMultiBytes(piece, isFinal: isFinal, map: &map)
    case .utf16LittleEndian, .utf16BigEndian: convertUTF16(piece, isFinal: isFinal)
    case .utf32LittleEndian, .utf32BigEndian: convertUTF32(piece, isFinal: isFinal)
    }
    return output.bytes
  }

  private mutating func convertSingleBytes(_ piece: UnsafeBufferPointer<UInt8>) {
    for byte in piece {
      if byte < 0x80 {
        output.append(byte)
      } else if let scalar = table?[Int(byte) - 0x80] {
        output.append(scalar)
      } else {
        addError()
      }
    }
  }

  private mutating func addError() {
    output.append(UInt32(0xFFFD))
    errorCount += 1
  }

  private mutating func convertMultiBytes(
    _ piece: UnsafeBufferPointer<UInt8>,
    isFinal: Bool,
    map: inout PositionMap
  ) {
    for byte in piece {
      length += 1
      take(byte, map: &map)
    }
    if isFinal, decoder?.isInside == true {
      addError()
      map.record(length)
    }
  }

  private mutating func take(_ byte: UInt8, map: inout PositionMap) {
    switch decoder?.step(byte) {
    case .scalar(let scalar):
      output.append(scalar)
      map.record(length)
      length = 0
    case .pair(let first, let second):
      output.append(first)
      output.append(second)
      map.record(length)
      map.record(0)
      length = 0
    case .broken(let isKept):
      addError()
      let isAnew = isKept && length > 1
      map.record(isAnew ? length - 1 : length)
      length = isAnew ? 1 : 0
      // A byte that is read anew begins no character of several bytes.
      if isAnew { take(byte, map: &map) }
    case .more, nil: break
    }
  }

  private mutating func convertUTF32(_ piece: UnsafeBufferPointer<UInt8>, isFinal: Bool) {
    for byte in piece {
      held.append(byte)
      guard held.count == 4 else { continue }
      if encoding == .utf32LittleEndian { held.reverse() }
      let scalar = held.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
      held.removeAll(keepingCapacity: true)
      if Unicode.Scalar(scalar) != nil { output.append(scalar) } else { addError() }
    }
    if isFinal, !held.isEmpty { addError() }
  }

  private mutating func convertUTF16(_ piece: UnsafeBufferPointer<UInt8>, isFinal: Bool) {
    let isLittle = encoding == .utf16LittleEndian
    for byte in piece {
      guard let first = held.first else {
        held.append(byte)
        continue
      }
      held.removeAll(keepingCapacity: true)
      let unit =
        isLittle ? UInt32(byte) << 8 | UInt32(first) : UInt32(first) << 8 | UInt32(byte)
      add(unit)
    }
    guard isFinal else { return }
    if heldSurrogate != nil || !held.isEmpty { output.append(UInt32(0xFFFD)) }
    held.removeAll()
    heldSurrogate = nil
  }

  private mutating func add(_ unit: UInt32) {
    if let high = heldSurrogate {
      heldSurrogate = nil
      if unit & 0xFC00 == 0xDC00 {
        output.append(0x1_0000 + (high & 0x3FF) << 10 + unit & 0x3FF)
        return
      }
      output.append(UInt32(0xFFFD))
    }
    switch unit {
    case 0xD800..<0xDC00: heldSurrogate = unit
    case 0xDC00..<0xE000: output.append(UInt32(0xFFFD))
    default: output.append(unit)
    }
  }
}
