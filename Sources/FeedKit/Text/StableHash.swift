/// A 64-bit hash that is the same in every run and on every platform; no protection against forgery.
enum StableHash {
  /// The hash of a text's bytes, that of what goes before it taken in: FNV-1a with a final mix.
  static func of(_ text: String, after start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    var hash = start
    let bytes = text.utf8.span
    for index in bytes.indices {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
    }
    return mixed(hash)
  }

  /// Spreads the bits of a number over all bits.
  static func mixed(_ value: UInt64) -> UInt64 {
    var hash = value
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
