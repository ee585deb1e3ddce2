/// SHA-1 (FIPS 180-4), for the UUIDs that are defined by it; no protection against forgery.
struct SHA1: Sendable {
  private var state: InlineArray<5, UInt32> = [
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0,
  ]
  private var buffer = BlockBuffer()

  init() {}

  /// Takes the next bytes.
  mutating func update(_ bytes: Span<UInt8>) {
    for index in bytes.indices where buffer.append(bytes[index]) {
      compress(buffer.words)
    }
  }

  /// The digest of all bytes so far, 20 bytes; more may follow.
  var digest: InlineArray<20, UInt8> {
    var copy = self
    let padding = buffer.padding
    for index in 0..<padding.count where copy.buffer.append(padding.bytes[index]) {
      copy.compress(copy.buffer.words)
    }
    var bytes = InlineArray<20, UInt8>(repeating: 0)
    for index in 0..<20 {
      bytes[index] = UInt8(truncatingIfNeeded: copy.state[index / 4] >> (24 - index % 4 * 8))
    }
    return bytes
  }

  private mutating func compress(_ block: InlineArray<16, UInt32>) {
    var schedule = block
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for round in 0..<80 {
      if round >= 16 {
        let mixed =
          schedule[(round + 13) & 15] ^ schedule[(round + 8) & 15]
          ^ schedule[(round + 2) & 15] ^ schedule[round & 15]
        schedule[round & 15] = mixed.rotated(right: 31)
      }
      let (choice, constant): (UInt32, UInt32) =
        switch round {
        case 0..<20: (b & c | ~b & d, 0x5A82_7999)
        case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case 40..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let sum = a.rotated(right: 27) &+ choice &+ e &+ constant &+ schedule[round & 15]
      (e, d, c, b, a) = (d, c, b.rotated(right: 2), a, sum)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
  }
}
