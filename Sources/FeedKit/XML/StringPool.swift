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

  private struct Parts {
    let slots: UnsafeMutablePointer<Slot>
    /// The bytes of the strings, each with as much room as the longest.
    let bytes: UnsafeMutablePointer<UInt8>
  }

  /// What the pool is made of; `nil` where nothing is kept.
  private let parts: UnsafeMutablePointer<Parts>?
  private static let size = 256
  /// Bytes of a text that is worth it: a shorter one needs no memory of its own, and a longer one is seldom
  /// met twice.
  private static let lengths = 16...128

  /// Makes a pool.
  ///
  /// - Parameter isUsed: False for one that keeps nothing.
  init(isUsed: Bool) {
    guard isUsed else {
      parts = nil
      return
    }
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: Self.size)
    slots.initialize(repeating: Slot(), count: Self.size)
    let made = UnsafeMutablePointer<Parts>.allocate(capacity: 1)
    made.initialize(
      to: Parts(slots: slots, bytes: .allocate(capacity: Self.size * Self.lengths.upperBound))
    )
    parts = made
  }

  deinit {
    guard let parts else { return }
    parts.pointee.slots.deinitialize(count: Self.size)
    parts.pointee.slots.deallocate()
    parts.pointee.bytes.deallocate()
    parts.deallocate()
  }

  /// The string of a text, made where it is not known.
  @inline(__always)
  func string(of text: UnsafeBufferPointer<UInt8>, _ make: () -> String) -> String {
    guard let parts = parts?.pointee, let base = text.baseAddress,
      Self.lengths.contains(text.count)
    else { return make() }
    let place = ContentModel.key(base, text.count, readable: text.count).hash & (Self.size &- 1)
    let known = parts.bytes + place &* Self.lengths.upperBound
    if parts.slots[place].count == text.count, Self.isEqual(base, known, text.count) {
      return parts.slots[place].string
    }
    let string = make()
    parts.slots[place] = Slot(count: text.count, string: string)
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
