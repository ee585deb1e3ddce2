/// Text that goes round libxml2: the bodies of CDATA sections, and text with references.
///
/// libxml2 spends 24 to 40 instructions a byte on these and refuses large ones. It is given a
/// section of one letter in their place; when it reports that, the text itself is taken from here.
/// The letters go through the alphabet, so that a section which libxml2 left out after an error is
/// noticed and passed over.
struct TextDetour: ~Copyable {
  private struct Slice {
    /// Bytes in the piece that was scanned; `nil` when they are in `side`.
    var borrowed: UnsafePointer<UInt8>?
    var offset: Int
    var count: Int
    var letter: UInt8
  }

  private var slices: [Slice] = []
  private var first = 0
  /// Text that had to be made: references resolved, line ends normalised.
  private(set) var side = ByteBuffer(capacity: 4_096)
  private var letter = UInt8(ascii: "A")

  /// Adds bytes that stay in place until libxml2 was given the piece.
  mutating func add(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
    push(Slice(borrowed: bytes, offset: 0, count: count, letter: letter))
  }

  /// Adds the bytes of `side` from an offset on.
  mutating func addSide(from offset: Int) -> UInt8 {
    push(Slice(borrowed: nil, offset: offset, count: side.count - offset, letter: letter))
  }

  private mutating func push(_ slice: Slice) -> UInt8 {
    slices.append(slice)
    letter = letter == UInt8(ascii: "Z") ? UInt8(ascii: "A") : letter + 1
    return slice.letter
  }

  mutating func withSide(_ body: (inout ByteBuffer) -> Void) { body(&side) }

  /// The text that a section of one letter stands for.
  mutating func take(_ letter: UInt8) -> UnsafeBufferPointer<UInt8>? {
    while first < slices.count {
      let slice = slices[first]
      first += 1
      guard slice.letter == letter else { continue }
      let start = slice.borrowed ?? UnsafePointer(side.base) + slice.offset
      return UnsafeBufferPointer(start: start, count: slice.count)
    }
    return nil
  }

  /// Forgets what was taken; what libxml2 still holds back is copied, since its bytes go away.
  mutating func settle() {
    guard first < slices.count else {
      slices.removeAll(keepingCapacity: true)
      first = 0
      side.removeAll()
      return
    }
    for index in first..<slices.count {
      guard let bytes = slices[index].borrowed else { continue }
      slices[index].offset = side.count
      side.append(bytes, slices[index].count)
      slices[index].borrowed = nil
    }
  }
}
