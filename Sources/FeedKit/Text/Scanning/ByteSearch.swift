internal import CFeedKitScan

/// Searches over bytes, 16 at a time.
extension Span<UInt8> {
  /// Where the first byte that is looked for stands from an index on; `count` when there is none.
  ///
  /// It is found by a mask of 16 bytes, and one by one in the last that are fewer.
  @inline(__always)
  private func first(
    from start: Int,
    _ mask: (UnsafePointer<UInt8>) -> UInt32,
    while isPassed: (UInt8) -> Bool
  ) -> Int {
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, start >= 0 else { return bytes.count }
      var index = start
      while index + 16 <= bytes.count {
        let found = mask(base + index)
        if found != 0 { return index + found.trailingZeroBitCount }
        index += 16
      }
      while index < bytes.count, isPassed(base[index]) { index += 1 }
      return min(index, bytes.count)
    }
  }

  /// Where the first line feed or carriage return stands from an index on; `count` when there is none.
  func firstLineEnd(from start: Int) -> Int {
    first(from: start, { feedkit_line16($0) }, while: { $0 != 0x0A && $0 != 0x0D })
  }

  /// Where the first byte that is not ASCII stands from an index on; `count` when there is none.
  func firstHigh(from start: Int) -> Int {
    first(from: start, { feedkit_high16($0) }, while: { $0 < 0x80 })
  }

  /// Where the first byte that markup or a reference begins with stands, `<` or `&`, from an index on;
  /// `count` when there is none.
  func firstMarkup(from start: Int) -> Int {
    first(
      from: start,
      { feedkit_markup16($0) },
      while: { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
    )
  }

  /// Where the first byte stands, from an index on, that may not stand everywhere in a URI; `count` when
  /// there is none.
  func firstUnusualInURI(from start: Int) -> Int {
    first(from: start, { feedkit_uri16($0) }, while: { Self.isUsualInURI($0) })
  }

  /// The same of one byte.
  @inline(__always)
  private static func isUsualInURI(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return true }
    return (byte < 64 ? usualLowInURI : usualHighInURI) >> UInt64(byte & 63) & 1 != 0
  }

  /// ASCII from the exclamation mark on, without `"`, `%`, `<` and `>`, as bits.
  private static var usualLowInURI: UInt64 { 0xAFFF_FFDA_0000_0000 }
  /// ASCII without `\`, `^`, `` ` ``, `{`, `|`, `}` and what deletes.
  private static var usualHighInURI: UInt64 { 0x47FF_FFFE_AFFF_FFFF }

  /// Where a byte first stands from an index on; `count` when it does not.
  func firstIndex(of byte: UInt8, from start: Int) -> Int {
    first(from: start, { feedkit_byte16($0, byte) }, while: { $0 != byte })
  }
}

extension RawSpan {
  /// Where a byte first stands from an index on; `byteCount` when it does not.
  package func firstIndex(of byte: UInt8, from start: Int) -> Int {
    withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { $0.span.firstIndex(of: byte, from: start) }
    }
  }

  /// The bytes of a range as an array of their own.
  func copied(_ range: Range<Int>) -> [UInt8] {
    extracting(range).withUnsafeBytes { [UInt8]($0) }
  }
}
