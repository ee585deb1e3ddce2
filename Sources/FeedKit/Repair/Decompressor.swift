/// Passes plain input on as it is and inflates gzip and zlib, which it knows by their first two bytes.
struct Decompressor: ~Copyable {
  private enum Kind {
    case undecided
    case plain
    case compressed
  }

  private var kind = Kind.undecided
  private let ratioLimit: Int
  private var inflater: Inflater?
  /// The first bytes, held until two are there.
  private var magic = ByteBuffer(capacity: 2)
  private var isMagicPending = false
  private var pushed = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  init(ratioLimit: Int) { self.ratioLimit = ratioLimit }

  var isCompressed: Bool { kind == .compressed }

  mutating func push(_ bytes: UnsafeBufferPointer<UInt8>) { pushed = bytes }

  /// Forgets what was pushed and not used.
  mutating func drop() { pushed = UnsafeBufferPointer(start: nil, count: 0) }

  /// The next bytes, never none; `nil` when more input is needed.
  mutating func next(isFinal: Bool) throws(Inflater.Failure) -> UnsafeBufferPointer<UInt8>? {
    if kind == .undecided {
      while magic.count < 2, let byte = pushed.first {
        magic.append(byte)
        pushed = UnsafeBufferPointer(rebasing: pushed.dropFirst())
      }
      guard magic.count == 2 || isFinal else { return nil }
      isMagicPending = magic.count > 0
      kind = Self.isMagic(magic.bytes) ? .compressed : .plain
      if kind == .compressed { inflater = Inflater(ratioLimit: ratioLimit) }
    }
    if isMagicPending {
      isMagicPending = false
      guard kind == .compressed else { return magic.bytes }
      // Nothing can come out yet: gzip's header is longer, and behind zlib's the data begins.
      var start = magic.bytes
      _ = try inflater?.step(&start)
    }
    guard kind == .compressed else {
      defer { drop() }
      return pushed.isEmpty ? nil : pushed
    }
    guard let piece = try inflater?.step(&pushed), !piece.isEmpty else {
      if isFinal, inflater?.isFinished == false { throw .cut }
      return nil
    }
    return piece
  }

  /// Whether compressed data begins so: gzip, or zlib at the levels that programs use.
  ///
  /// `x^`, which is zlib too, begins texts.
  private static func isMagic(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 2 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0x1F, 0x8B), (0x78, 0x01), (0x78, 0x9C), (0x78, 0xDA): return true
    default: return false
    }
  }
}
