/// Turns text of an encoding other than UTF-8 into UTF-8, piece by piece.
struct Transcoder: ~Copyable {
  private let encoding: TextEncoding
  private var output = ByteBuffer(capacity: 65_536)
  private var heldByte: UInt8?
  private var heldSurrogate: UInt32?

  init(_ encoding: TextEncoding) { self.encoding = encoding }

  /// Turns all of a piece; what is cut at its end waits for the next, and is a replacement character
  /// when there is none.
  mutating func convert(
    _ piece: UnsafeBufferPointer<UInt8>,
    isFinal: Bool
  ) -> UnsafeBufferPointer<UInt8> {
    output.removeAll()
    switch encoding {
    case .utf8: output.append(piece.baseAddress ?? UnsafePointer(output.base), piece.count)
    case .windows1252: for byte in piece { output.append(windows1252Scalar(byte)) }
    case .utf16LittleEndian, .utf16BigEndian: convertUTF16(piece, isFinal: isFinal)
    }
    return output.bytes
  }

  private mutating func convertUTF16(_ piece: UnsafeBufferPointer<UInt8>, isFinal: Bool) {
    let isLittle = encoding == .utf16LittleEndian
    for byte in piece {
      guard let first = heldByte else {
        heldByte = byte
        continue
      }
      heldByte = nil
      let unit =
        isLittle ? UInt32(byte) << 8 | UInt32(first) : UInt32(first) << 8 | UInt32(byte)
      add(unit)
    }
    guard isFinal else { return }
    if heldSurrogate != nil || heldByte != nil { output.append(UInt32(0xFFFD)) }
    heldByte = nil
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
