/// Remembers which names have been seen, in four to six bytes a name.
///
/// A name is remembered by 32 bits of its hash in a table that another part of the hash is the place
/// in. The first table is small, as most documents are. A full table is followed by one that is larger
/// than all before it by a quarter, so that nothing is ever moved, little is held in vain, and a look-up
/// goes through few tables; among 200,000 names the chance to take one for another is about 1 in 1,000,
/// and costs no more than a longer id.
struct SeenNames {
  private static let sizes = [256, 4_096, 8_192, 16_384, 32_768]
  /// All together 32 MiB, for 6 million names; names beyond them all count as new.
  private static let slotLimit = 8_388_608
  /// Places that are looked at for one name: names that are made to meet in one place count as new
  /// rather than cost more and more.
  private static let probeLimit = 1_024

  private var tables: [[UInt32]] = []
  private var slotCount = 0
  private var room = 0

  /// Adds a name; false when it was there.
  mutating func insert(_ name: String) -> Bool {
    let hash = StableHash.of(name)
    let print = max(1, UInt32(truncatingIfNeeded: hash >> 32))
    for index in tables.indices where contains(print, hash, index) { return false }
    if room == 0 {
      guard slotCount < Self.slotLimit else { return true }
      let size = tables.count < Self.sizes.count ? Self.sizes[tables.count] : slotCount / 4
      tables.append(Array(repeating: 0, count: size))
      slotCount += size
      room = size / 5 * 4
    }
    room -= 1
    let last = tables.count - 1
    let size = tables[last].count
    var slot = Self.place(hash, size)
    for _ in 0..<Self.probeLimit {
      if tables[last][slot] == 0 {
        tables[last][slot] = print
        break
      }
      slot = slot + 1 == size ? 0 : slot + 1
    }
    return true
  }

  private func contains(_ print: UInt32, _ hash: UInt64, _ index: Int) -> Bool {
    let size = tables[index].count
    var slot = Self.place(hash, size)
    for _ in 0..<Self.probeLimit {
      let known = tables[index][slot]
      if known == print { return true }
      if known == 0 { return false }
      slot = slot + 1 == size ? 0 : slot + 1
    }
    return false
  }

  /// Where a name is looked for first.
  private static func place(_ hash: UInt64, _ size: Int) -> Int {
    Int(((hash & 0xFFFF_FFFF) * UInt64(size)) >> 32)
  }
}
