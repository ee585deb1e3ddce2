internal import CFeedKitScan

/// Texts that were made lately: people, pictures and addresses stand in a feed again and again, and need
/// be kept once only.
///
/// A text has one place, by its length and its two ends, so that a pool never grows.
struct StringPool: ~Copyable {
  private struct Slot {
    var count = 0
    var string = ""
  }

  private let slots: UnsafeMutablePointer<Slot>
  /// The bytes of the strings, each with as much room as the longest.
  private let bytes: UnsafeMutablePointer<UInt8>
  private let size: Int
  /// Bytes of a text that is worth it: a shorter one needs no memory of its own, and a longer one is seldom
  /// met twice.
  private static let lengths = 16...128

  /// Makes a pool.
  ///
  /// - Parameter isUsed: False for one that keeps nothing.
  init(isUsed: Bool) {
    size = isUsed ? 256 : 0
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Slot(), count: size)
    bytes = .allocate(capacity: size * Self.lengths.upperBound)
  }

  deinit {
    slots.deinitialize(count: size)
    slots.deallocate()
    bytes.deallocate()
  }

  /// The string of a text, made where it is not known.
  @inline(__always)
  func string(of text: UnsafeBufferPointer<UInt8>, _ make: () -> String) -> String {
    guard size > 0, let base = text.baseAddress, Self.lengths.contains(text.count) else {
      return make()
    }
    let place = ContentModel.key(base, text.count, readable: text.count).hash & (size &- 1)
    let known = bytes + place &* Self.lengths.upperBound
    if slots[place].count == text.count, Self.isEqual(base, known, text.count) {
      return slots[place].string
    }
    let string = make()
    slots[place] = Slot(count: text.count, string: string)
    known.update(from: base, count: text.count)
    return string
  }

  /// Whether two texts of one length, of 16 bytes at least, are equal.
  @inline(__always)
  private static func isEqual(
    _ one: UnsafePointer<UInt8>,
    _ other: UnsafePointer<UInt8>,
    _ count: Int
  ) -> Bool {
    var index = 0
    while index &+ 16 <= count {
      if feedkit_differ16(one + index, other + index) != 0 { return false }
      index &+= 16
    }
    return feedkit_differ16(one + (count &- 16), other + (count &- 16)) == 0
  }
}
