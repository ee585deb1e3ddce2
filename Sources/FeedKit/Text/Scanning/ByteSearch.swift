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
