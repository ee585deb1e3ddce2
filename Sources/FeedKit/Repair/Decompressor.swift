/// Passes plain input on as it is and inflates gzip, which it knows by its first two bytes.
struct Decompressor: ~Copyable {
  private enum Kind {
    case undecided
    case plain
    case gzip
  }

  private var kind = Kind.undecided
  private let ratioLimit: Int
  private var inflater: Inflater?
  /// The first bytes, held until two are there.
  private var magic = ByteBuffer(capacity: 2)
  private var isMagicPending = false
  private var pushed = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  init(ratioLimit: Int) { self.ratioLimit = ratioLimit }

  var isCompressed: Bool { kind == .gzip }

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
      kind = magic.bytes.elementsEqual([0x1F, 0x8B]) ? .gzip : .plain
      if kind == .gzip { inflater = Inflater(ratioLimit: ratioLimit) }
    }
    if isMagicPending {
      isMagicPending = false
      guard kind == .gzip else { return magic.bytes }
      // The gzip header is longer than this: nothing can come out yet.
      var start = magic.bytes
      _ = try inflater?.step(&start)
    }
    guard kind == .gzip else {
      defer { drop() }
      return pushed.isEmpty ? nil : pushed
    }
    guard let piece = try inflater?.step(&pushed), !piece.isEmpty else { return nil }
    return piece
  }
}
