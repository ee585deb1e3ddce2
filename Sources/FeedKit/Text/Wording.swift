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
    var (place, count): (Int64, Int) = (1, 1)
    while number / place >= 10 || count < width {
      place *= 10
      count += 1
    }
    while place > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / place % 10))
      place /= 10
    }
  }

  /// Adds a time as messages write it: `1:02:03.500`, without hours and fractions that there are not.
  mutating func add(clock time: MediaTime) {
    let all = max(0, time.milliseconds)
    let (hours, minutes, seconds) = (all / 3_600_000, all / 60_000 % 60, all / 1_000 % 60)
    if hours > 0 {
      add(hours)
      add(":")
    }
    add(minutes, width: hours > 0 ? 2 : 1)
    add(":")
    add(seconds, width: 2)
    let rest = all % 1_000
    guard rest > 0 else { return }
    add(".")
    add(rest, width: 3)
  }

  /// The whole text.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
