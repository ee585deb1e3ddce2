internal import CFeedKitScan

/// Searches over bytes, 16 at a time.
extension Span<UInt8> {
  /// Where the first line feed or carriage return stands from an index on; `count` when there is none.
  func firstLineEnd(from start: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, start >= 0 else { return bytes.count }
      var index = start
      while index + 16 <= bytes.count {
        let mask = feedkit_line16(base + index)
        if mask != 0 { return index + mask.trailingZeroBitCount }
        index += 16
      }
      while index < bytes.count, base[index] != 0x0A, base[index] != 0x0D { index += 1 }
      return index
    }
  }

  /// Where the first byte that is not ASCII stands from an index on; `count` when there is none.
  func firstHigh(from start: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, start >= 0 else { return bytes.count }
      var index = start
      while index + 16 <= bytes.count {
        let mask = feedkit_high16(base + index)
        if mask != 0 { return index + mask.trailingZeroBitCount }
        index += 16
      }
      while index < bytes.count, base[index] < 0x80 { index += 1 }
      return index
    }
  }

  /// Where the first byte that markup or a reference begins with stands, `<` or `&`, from an index on;
  /// `count` when there is none.
  func firstMarkup(from start: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, start >= 0 else { return bytes.count }
      var index = start
      while index + 16 <= bytes.count {
        let mask = feedkit_markup16(base + index)
        if mask != 0 { return index + mask.trailingZeroBitCount }
        index += 16
      }
      while index < bytes.count, base[index] != UInt8(ascii: "<"), base[index] != UInt8(ascii: "&")
      {
        index += 1
      }
      return index
    }
  }
}

extension Span<UInt8> {
  /// Where the first byte stands, from an index on, that may not stand everywhere in a URI; `count` when
  /// there is none.
  func firstUnusualInURI(from start: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, start >= 0 else { return bytes.count }
      var index = start
      while index + 16 <= bytes.count {
        let mask = feedkit_uri16(base + index)
        if mask != 0 { return index + mask.trailingZeroBitCount }
        index += 16
      }
      while index < bytes.count, Self.isUsualInURI(base[index]) { index += 1 }
      return min(index, bytes.count)
    }
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
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, start >= 0 else { return bytes.count }
      var index = start
      while index + 16 <= bytes.count {
        let mask = feedkit_byte16(base + index, byte)
        if mask != 0 { return index + mask.trailingZeroBitCount }
        index += 16
      }
      while index < bytes.count, base[index] != byte { index += 1 }
      return min(index, bytes.count)
    }
  }
}

extension RawSpan {
  /// The bytes of a range as an array of their own.
  func copied(_ range: Range<Int>) -> [UInt8] {
    extracting(range).withUnsafeBytes { [UInt8]($0) }
  }
}
