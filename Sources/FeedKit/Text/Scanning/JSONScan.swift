internal import CFeedKitScan

extension Span<UInt8> {
  /// The place of the next byte that a JSON string cannot hold as it is (a quote, a backslash, a
  /// control character); the end when there is none.
  func nextJSONSpecial(from start: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return start }
      var index = start
      while index + 16 <= bytes.count {
        let mask = feedkit_json16(base + index)
        if mask != 0 { return index + mask.trailingZeroBitCount }
        index += 16
      }
      while index < bytes.count {
        let byte = base[index]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
        index += 1
      }
      return index
    }
  }
}

extension [UInt8] {
  /// Adds a part of a text.
  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    text.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
