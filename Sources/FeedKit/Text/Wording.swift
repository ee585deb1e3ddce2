/// A text that is put together from parts, for messages that are made by the thousand.
///
/// The parts go into one list of bytes, where a string would be looked at and made longer for each.
struct Wording {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(160) }

  /// Adds words of the program.
  mutating func add(_ words: StaticString) {
    words.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds a text.
  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds a number that is not below 0, with zeros before it up to a width.
  mutating func add(_ number: Int64, width: Int = 1) {
    var (rest, count) = (number, 0)
    let start = bytes.count
    while rest > 0 || count < width {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      count += 1
    }
    bytes[start...].reverse()
  }

  /// The whole text.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
