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

  /// Whether clean text is white space: nothing else in it is as low as a space.
  @inline(__always)
  var isSpace: Bool {
    guard let base = baseAddress else { return true }
    guard count >= 8 else {
      var index = 0
      while index < count {
        if base[index] > 0x20 { return false }
        index &+= 1
      }
      return true
    }
    var index = 0
    while index &+ 8 <= count {
      if !Self.isSpace8(base + index) { return false }
      index &+= 8
    }
    // The rest, with some that was seen already.
    return Self.isSpace8(base + (count &- 8))
  }

  @inline(__always)
  private static func isSpace8(_ bytes: UnsafePointer<UInt8>) -> Bool {
    let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
    // Adding takes what is above a space, and below 0x80, to 0x80 and more.
    let above = (word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F
    return (word | above) & 0x8080_8080_8080_8080 == 0
  }

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
