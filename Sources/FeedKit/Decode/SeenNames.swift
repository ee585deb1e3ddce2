/// Remembers which names have been seen, in four bytes a name.
///
/// A name is remembered by 32 bits of its hash in a table that another part of the hash is the index
/// of. A full table is followed by one of twice its size, up to 512 KiB, so that nothing is ever
/// moved and little is held in vain; among 200,000 names the chance to take one for another is about
/// 1 in 1,000, and costs no more than a longer id.
struct SeenNames {
  private static let firstSize = 4_096
  private static let doublings = 5
  /// All together 32 MiB, for 6 million names; names beyond them all count as new.
  private static let tableLimit = 69

  private var tables: [[UInt32]] = []
  private var room = 0

  /// Adds a name; false when it was there.
  mutating func insert(_ name: String) -> Bool {
    let hash = Self.hash(name)
    let print = max(1, UInt32(truncatingIfNeeded: hash >> 32))
    for index in tables.indices where contains(print, hash, index) { return false }
    if room == 0 {
      guard tables.count < Self.tableLimit else { return true }
      let size = Self.firstSize << min(tables.count, Self.doublings)
      tables.append(Array(repeating: 0, count: size))
      room = size / 5 * 4
    }
    room -= 1
    let last = tables.count - 1
    let mask = tables[last].count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tables[last][slot] != 0 { slot = (slot + 1) & mask }
    tables[last][slot] = print
    return true
  }

  private func contains(_ print: UInt32, _ hash: UInt64, _ index: Int) -> Bool {
    let mask = tables[index].count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tables[index][slot] != 0 {
      if tables[index][slot] == print { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// A hash of a name, that of what goes before it taken in: FNV-1a with a final mix, the same on
  /// every machine.
  static func hash(_ name: String, after start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    var hash = start
    let bytes = name.utf8.span
    for index in bytes.indices {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
    }
    return mixed(hash)
  }

  /// Spreads what a number differs in over all its bits.
  static func mixed(_ number: UInt64) -> UInt64 {
    let half = (number ^ number >> 33) &* 0xFF51_AFD7_ED55_8CCD
    return half ^ half >> 33
  }
}
