/// The keys that lead to the place of a reader: `items/attachments/url`.
struct JSONPath: ~Copyable {
  /// Bytes of one key that are kept; keys of formats are shorter.
  private static let keyLimit = 64

  private var bytes: [UInt8] = []
  /// For each open container, the length of the path that leads to it.
  private var ends: [Int] = []

  mutating func enter() { ends.append(bytes.count) }

  mutating func leave() {
    guard let end = ends.popLast() else { return }
    bytes.removeLast(bytes.count - end)
  }

  /// Names the member that follows.
  mutating func set(_ key: [UInt8]) {
    let start = ends.last ?? 0
    bytes.removeLast(bytes.count - start)
    if start > 0 { bytes.append(UInt8(ascii: "/")) }
    var end = min(key.count, Self.keyLimit)
    while end > 0, end < key.count, key[end] & 0xC0 == 0x80 { end -= 1 }
    bytes.append(contentsOf: key[..<end])
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}
