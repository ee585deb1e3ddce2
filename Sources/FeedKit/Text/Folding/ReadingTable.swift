/// How the letters of all scripts are written in ASCII, lower case.
///
/// Readings are for comparing, not for showing: accents fall away, letters of other scripts become
/// the Latin letters that they are usually written with, Han characters their Mandarin syllable.
struct ReadingTable: Sendable {
  static let shared = ReadingTable()

  // Pages of 128 scalars; an entry is offset << 4 | count in the pool, 0 when there is no reading.
  private var pages: [UInt16]
  private var entries: [UInt32]
  private var pool: [UInt8] = [0]

  private init() {
    pages = [UInt16](repeating: 0, count: 0x1D800 / 128)
    entries = [UInt32](repeating: 0, count: 128)
    var known: [Substring: UInt32] = [:]
    for row in ReadingRows.rows.split(separator: "\n") {
      let parts = row.split(separator: " ")
      guard let first = parts.first, let start = Int(first, radix: 16) else { continue }
      for (offset, reading) in parts.dropFirst().enumerated() where reading != "." {
        set(start + offset, reading, &known)
      }
    }
    for row in PinyinRows.rows.split(separator: "\n") {
      let parts = row.split(separator: " ")
      guard parts.count == 2 else { continue }
      for scalar in parts[1].unicodeScalars { set(Int(scalar.value), parts[0], &known) }
    }
  }

  private mutating func set(
    _ code: Int,
    _ reading: Substring,
    _ known: inout [Substring: UInt32]
  ) {
    guard code / 128 < pages.count else { return }
    let entry: UInt32
    if let found = known[reading] {
      entry = found
    } else {
      entry = UInt32(pool.count) << 4 | UInt32(reading.utf8.count & 15)
      pool.append(contentsOf: reading.utf8)
      known[reading] = entry
    }
    if pages[code / 128] == 0 {
      pages[code / 128] = UInt16(entries.count / 128)
      entries.append(contentsOf: repeatElement(0, count: 128))
    }
    entries[Int(pages[code / 128]) * 128 + code % 128] = entry
  }

  /// Adds the reading of a scalar.
  ///
  /// - Returns: Whether there is one; marks and signs that are not read have an empty one.
  @discardableResult
  func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    let code = Int(scalar.value)
    if code < 0x80 {
      switch UInt8(code) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(UInt8(code))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(UInt8(code) | 0x20)
      default: return false
      }
      return true
    }
    if Hangul.appendReading(of: scalar, to: &bytes) { return true }
    guard code / 128 < pages.count else { return false }
    let entry = entries[Int(pages[code / 128]) * 128 + code % 128]
    guard entry != 0 else { return false }
    var start = Int(entry >> 4)
    let end = start + Int(entry & 15)
    if pool[start] == UInt8(ascii: "-") { return true }
    if pool[start] == UInt8(ascii: "<") {
      start += 1
      if let last = bytes.last, Self.vowels.contains(last) { bytes.removeLast() }
      // A small kana after shi or chi has no y of its own.
      if end - start == 2, pool[start] == UInt8(ascii: "y"), let last = bytes.last,
        last == UInt8(ascii: "h") || last == UInt8(ascii: "j")
      {
        start += 1
      }
    }
    bytes.append(contentsOf: pool[start..<end])
    return true
  }

  private static let vowels: Set<UInt8> = [
    UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
  ]
}
