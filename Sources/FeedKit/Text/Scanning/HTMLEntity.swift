/// The characters of a named character reference of HTML: one or two.
struct HTMLEntity: Equatable {
  var first: UInt32
  var second: UInt32?
  /// Whether browsers read the name without a semicolon too.
  var isLegacy = false

  /// The longest name there is, `CounterClockwiseContourIntegral`.
  static let longestName = 31

  /// Looks up a name without `&` and `;`; case counts, as in HTML.
  init?(_ name: UnsafePointer<UInt8>, _ count: Int) {
    guard count > 0, count <= Self.longestName else { return nil }
    let table = htmlEntityTable.utf8Start
    var low = 0
    var high = htmlEntityTable.utf8CodeUnitCount
    // `low` and `high` are always between two entries.
    while low < high {
      var start = (low + high) / 2
      while start > low, !Self.isSeparator(table[start - 1]) { start -= 1 }
      var end = start
      while end < high, !Self.isSeparator(table[end]) { end += 1 }
      switch Self.compare(name, count, table + start, end - start) {
      case 0:
        self.init(entry: table + start + count + 1, end - start - count - 1)
        return
      case ..<0:
        high = start
      default:
        low = end
        while low < high, Self.isSeparator(table[low]) { low += 1 }
      }
    }
    return nil
  }

  private init(entry: UnsafePointer<UInt8>, _ count: Int) {
    first = 0
    for index in 0..<count {
      let byte = entry[index]
      switch byte {
      case UInt8(ascii: "."):
        second = 0
      case UInt8(ascii: "!"):
        isLegacy = true
      default:
        let digit = UInt32(byte < 0x3A ? byte - 0x30 : byte - 0x61 + 10)
        if let value = second { second = value << 4 | digit } else { first = first << 4 | digit }
      }
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  /// Below 0 when the name stands before the entry, 0 when it is the entry's.
  private static func compare(
    _ name: UnsafePointer<UInt8>,
    _ count: Int,
    _ entry: UnsafePointer<UInt8>,
    _ entryCount: Int
  ) -> Int {
    var index = 0
    while index < entryCount, entry[index] != UInt8(ascii: ":") {
      guard index < count else { return -1 }
      if name[index] != entry[index] { return Int(name[index]) - Int(entry[index]) }
      index += 1
    }
    return index < count ? 1 : 0
  }
}
