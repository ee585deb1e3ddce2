import CFeedKitScan

/// What a format cannot hold as it is, and what stands in its place.
///
/// Its functions are called in the innermost loop, so they are static: the loop is compiled once for
/// every format.
protocol Escaping {
  /// Tells which of the 16 bytes from a place on may need something else; lowest bit first. A space
  /// never does.
  static func specials(_ bytes: UnsafePointer<UInt8>) -> UInt32

  /// Writes what stands for the special byte at `source`, at most half of ``ByteSink/slack``.
  ///
  /// - Parameters:
  ///   - source: The special byte; `left` bytes can be read from there.
  ///   - left: At least 1.
  ///   - target: Where to write; moved on by what was written.
  /// - Returns: How many bytes of the source are done with, at least 1.
  static func escape(
    _ source: UnsafePointer<UInt8>,
    left: Int,
    to target: inout UnsafeMutablePointer<UInt8>
  ) -> Int
}

extension ByteSink {
  /// Adds a text, escaped.
  @inline(__always)
  mutating func append<E: Escaping>(_ text: String, as escaping: E.Type) {
    if text.utf8.withContiguousStorageIfAvailable({ append(escaped: $0, as: escaping) }) == nil {
      var text = text
      text.withUTF8 { append(escaped: $0, as: escaping) }
    }
  }

  /// Adds bytes, escaped.
  mutating func append<E: Escaping>(contentsOf bytes: Span<UInt8>, as escaping: E.Type) {
    bytes.withUnsafeBufferPointer { append(escaped: $0, as: escaping) }
  }

  private mutating func append<E: Escaping>(
    escaped bytes: UnsafeBufferPointer<UInt8>,
    as escaping: E.Type
  ) {
    guard let base = bytes.baseAddress else { return }
    var source = base
    let end = base + bytes.count
    var target = cursor
    // 32 bytes are copied and looked at together; of them as many count as stand before a special.
    while end - source >= 16 {
      var mask = E.specials(source)
      var length = 16
      target.put16(source)
      if end - source >= 32 {
        mask |= E.specials(source + 16) << 16
        length = 32
        (target + 16).put16(source + 16)
      }
      if mask == 0 {
        source += length
        target += length
      } else {
        let run = mask.trailingZeroBitCount
        source += run
        target += run
        source += E.escape(source, left: end - source, to: &target)
      }
      if target >= mark {
        cursor = target
        drainIfFull()
        target = cursor
      }
    }
    cursor = target
    if source < end { append(escapedTail: source, count: end - source, as: escaping) }
  }

  // What is left, fewer than 16 bytes, padded with spaces so that 16 can be looked at.
  @inline(__always)
  private mutating func append<E: Escaping>(
    escapedTail source: UnsafePointer<UInt8>,
    count: Int,
    as escaping: E.Type
  ) {
    withPadded(source, count: count) { tail in
      let mask = E.specials(tail)
      cursor.put16(tail)
      if mask == 0 {
        cursor += count
        drainIfFull()
      } else {
        append(escaped: tail, count: count, firstSpecial: mask.trailingZeroBitCount, as: escaping)
      }
    }
  }

  private mutating func append<E: Escaping>(
    escaped tail: UnsafePointer<UInt8>,
    count: Int,
    firstSpecial: Int,
    as escaping: E.Type
  ) {
    var done = firstSpecial
    cursor += done
    while done < count {
      done += E.escape(tail + done, left: count - done, to: &cursor)
      drainIfFull()
      let mask = E.specials(tail + done)
      let run = min(mask == 0 ? 16 : mask.trailingZeroBitCount, count - done)
      cursor.put16(tail + done)
      done += run
      cursor += run
      drainIfFull()
    }
  }
}

/// Calls `body` with a copy of fewer than 16 bytes that has spaces behind it, 32 bytes in all.
@inline(__always)
func withPadded<Result>(
  _ source: UnsafePointer<UInt8>,
  count: Int,
  _ body: (UnsafePointer<UInt8>) -> Result
) -> Result {
  var padded = SIMD32<UInt8>(repeating: UInt8(ascii: " "))
  return withUnsafeMutableBytes(of: &padded) { raw in
    // Memory of 32 bytes has an address.
    guard let base = raw.baseAddress else { return body(source) }
    let from = UnsafeRawPointer(source)
    // Two moves that overlap cover every count between half their size and the whole.
    if count >= 8 {
      let last = from.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      base.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
      base.storeBytes(of: last, toByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      let last = from.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      base.storeBytes(of: from.loadUnaligned(as: UInt32.self), as: UInt32.self)
      base.storeBytes(of: last, toByteOffset: count - 4, as: UInt32.self)
    } else {
      for index in 0..<count {
        base.storeBytes(of: source[index], toByteOffset: index, as: UInt8.self)
      }
    }
    return raw.withMemoryRebound(to: UInt8.self) { buffer in
      buffer.baseAddress.map { body($0) } ?? body(source)
    }
  }
}

/// The inside of a JSON string (RFC 8259, section 7).
enum JSONEscaping: Escaping {
  static func specials(_ bytes: UnsafePointer<UInt8>) -> UInt32 { feedkit_json16(bytes) }

  static func escape(
    _ source: UnsafePointer<UInt8>,
    left: Int,
    to target: inout UnsafeMutablePointer<UInt8>
  ) -> Int {
    let byte = source.pointee
    let letter: UInt8 =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      case UInt8(ascii: "\n"): UInt8(ascii: "n")
      case UInt8(ascii: "\r"): UInt8(ascii: "r")
      case UInt8(ascii: "\t"): UInt8(ascii: "t")
      case 0x08: UInt8(ascii: "b")
      case 0x0C: UInt8(ascii: "f")
      default: UInt8(ascii: "u")
      }
    target.put(UInt8(ascii: "\\"))
    target.put(letter)
    if letter == UInt8(ascii: "u") {
      target.put("00")
      target.put(hexDigit(byte >> 4))
      target.put(hexDigit(byte & 15))
    }
    return 1
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Writes a byte and moves on.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    pointee = byte
    self += 1
  }

  /// Writes 16 bytes and stays.
  @inline(__always)
  func put16(_ source: UnsafePointer<UInt8>) {
    let block = UnsafeRawPointer(source).loadUnaligned(as: SIMD16<UInt8>.self)
    UnsafeMutableRawPointer(self).storeBytes(of: block, as: SIMD16<UInt8>.self)
  }

  /// Writes a literal and moves on.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    self += text.utf8CodeUnitCount
  }
}
