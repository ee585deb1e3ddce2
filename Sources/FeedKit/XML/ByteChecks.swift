internal import CFeedKitScan

extension UnsafeBufferPointer<UInt8> {
  /// Whether all bytes are ASCII.
  @inline(__always)
  var isASCII: Bool { !contains({ feedkit_high16($0) }, { $0 >= 0x80 }) }

  /// How many bytes of ASCII stand at the front.
  var plainCount: Int {
    var index = 0
    while index &+ 16 <= count, let base = baseAddress, feedkit_high16(base + index) == 0 {
      index &+= 16
    }
    while index < count, self[index] < 0x80 { index &+= 1 }
    return index
  }

  /// Whether there is white space or a control among the bytes.
  @inline(__always)
  var hasSpace: Bool { contains({ feedkit_space16($0) }, { $0 <= 0x20 }) }

  /// Whether a byte is found by a mask of 16 bytes, or alone where there are fewer.
  @inline(__always)
  private func contains(
    _ mask: (UnsafePointer<UInt8>) -> UInt32,
    _ isFound: (UInt8) -> Bool
  ) -> Bool {
    guard let base = baseAddress else { return false }
    guard count >= 16 else {
      var index = 0
      while index < count {
        if isFound(base[index]) { return true }
        index &+= 1
      }
      return false
    }
    var index = 0
    while index &+ 16 <= count {
      if mask(base + index) != 0 { return true }
      index &+= 16
    }
    // The rest, with some that was seen already.
    return mask(base + (count &- 16)) != 0
  }
}
