/// Texts by number, each kept once, all in one piece of memory.
///
/// Numbers are given in the order in which texts come, so that nothing else depends on how they are found.
struct TextPool: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// Numbers by hash, open addressing; -1 where nothing is.
  private var slots = [Int32](repeating: -1, count: 256)
  /// Differs from run to run: nobody can make texts that all meet in one place.
  private let seed = UInt64.random(in: .min ... .max)

  /// How many texts there are.
  var count: Int { ends.count }

  /// The number of a text.
  mutating func number(of text: Span<UInt8>) -> Int32 {
    let hash = hash(of: text)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[Int(number)] == hash, isEqual(number, text) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(ends.count)
    bytes.append(text, 0..<text.count)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = number
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a text.
  mutating func number(of text: String) -> Int32 {
    number(of: text.utf8Span.span)
  }

  /// The text of a number.
  func string(_ number: Int32) -> String {
    String(decoding: bytes[range(of: number)], as: UTF8.self)
  }

  /// How many bytes a text has.
  func length(_ number: Int32) -> Int { range(of: number).count }

  /// Whether one text goes before another, byte by byte.
  func isBefore(_ one: Int32, _ other: Int32) -> Bool {
    let (a, b) = (range(of: one), range(of: other))
    let common = min(a.count, b.count)
    for offset in 0..<common {
      let (x, y) = (bytes[a.lowerBound + offset], bytes[b.lowerBound + offset])
      if x != y { return x < y }
    }
    return a.count < b.count
  }

  /// The places of the texts that are used, in the order of their bytes; 0 for the others.
  func ranks(of used: [Bool]) -> [Int32] {
    var texts: [(start: UInt64, number: Int32)] = []
    for number in used.indices where used[number] {
      texts.append((start(of: Int32(number)), Int32(number)))
    }
    texts.sort { $0.start != $1.start ? $0.start < $1.start : isBefore($0.number, $1.number) }
    var ranks = [Int32](repeating: 0, count: used.count)
    for (rank, text) in texts.enumerated() { ranks[Int(text.number)] = Int32(rank) }
    return ranks
  }

  // MARK: Private

  private func range(of number: Int32) -> Range<Int> {
    (number == 0 ? 0 : ends[Int(number) - 1])..<ends[Int(number)]
  }

  private func start(of number: Int32) -> UInt64 {
    let range = range(of: number)
    var start: UInt64 = 0
    for offset in 0..<8 {
      start = start << 8 | (offset < range.count ? UInt64(bytes[range.lowerBound + offset]) : 0)
    }
    return start
  }

  private func hash(of text: Span<UInt8>) -> UInt32 {
    var hash = seed
    for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: StableHash.mixed(hash))
  }

  private func isEqual(_ number: Int32, _ text: Span<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == text.count else { return false }
    for offset in text.indices where bytes[range.lowerBound + offset] != text[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
