/// Sizes of pieces to cut a document into, always the same for the same document.
///
/// They are made from the bytes, so that a file of the corpus is a plain document.
struct Cutting {
  private var state: UInt64

  init(of bytes: UnsafeRawBufferPointer) {
    state = 0xCBF2_9CE4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The size of the next piece: mostly a few bytes, sometimes hundreds.
  mutating func next() -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    let limit = state & 7 == 0 ? 400 : 12
    return 1 + Int((state >> 8) % UInt64(limit))
  }
}

/// Gives a document to a reader: as one, or cut into pieces.
func feed(
  _ bytes: UnsafeRawBufferPointer,
  isCut: Bool,
  _ take: (RawSpan) throws -> Void
) rethrows {
  guard isCut else { return try take(bytes.bytes) }
  var cutting = Cutting(of: bytes)
  var start = 0
  while start < bytes.count {
    let end = min(start + cutting.next(), bytes.count)
    try take(UnsafeRawBufferPointer(rebasing: bytes[start..<end]).bytes)
    start = end
  }
}
