/// Text that goes round libxml2: the bodies of CDATA sections, text with references or with characters
/// that are not ASCII, and the values of attributes.
///
/// libxml2 spends 24 to 90 instructions on each byte of these and refuses large ones. It is given a
/// section of one letter in the place of a text; when it reports that, the text itself is taken from
/// here. The letters go through the alphabet, so that a section which libxml2 left out after an error
/// is noticed and passed over. A tag whose attributes have no prefix it is given without them; of
/// others, in the place of a value, a letter that tells which one of its tag it is. An element that
/// holds nothing but a plain text it is given as an empty one, without the text that follows it. The tags
/// wait in a `TagRing`.
struct TextDetour: ~Copyable {
  struct Slice {
    /// Bytes in the piece that was scanned; `nil` when they are in `side`.
    var borrowed: UnsafePointer<UInt8>?
    var offset: Int
    var count: Int
    var letter: UInt8
    /// Bytes of the attribute's name, which stands with `="` before the value; 0 where libxml2 has it.
    var nameCount: UInt8 = 0
    /// The first 8 bytes of the name.
    var nameStart: UInt64 = 0
  }

  /// What stands between a name and its value: the equals sign and the quote.
  private static let nameGap = 2

  /// Attributes of a tag whose values can go round: the letters that tell them apart.
  static let valuesPerTag = 52

  private var slices = PlainList<Slice>(capacity: 256)
  private var first = 0
  private var values = PlainList<Slice>(capacity: 256)
  /// The number of the first in `values`.
  private var firstValue = 0
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
      if slice.letter == letter { return bytes(slice) }
    }
    return nil
  }

  @inline(__always)
  private func bytes(_ slice: Slice) -> UnsafeBufferPointer<UInt8> {
    let start = slice.borrowed ?? UnsafePointer(side.base) + slice.offset
    return UnsafeBufferPointer(start: start, count: slice.count)
  }

  // MARK: - Values

  /// The number of the value that is added next.
  @inline(__always)
  var nextValue: Int { firstValue &+ values.count }

  /// Adds a value that stays in place until libxml2 was given the piece.
  @inline(__always)
  mutating func addValue(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    values.append(Slice(borrowed: bytes, offset: 0, count: count, letter: 0))
  }

  /// Adds the bytes of `side` from an offset on as a value.
  mutating func addSideValue(from offset: Int) {
    values.append(Slice(borrowed: nil, offset: offset, count: side.count - offset, letter: 0))
  }

  /// The letter of a tag's value.
  @inline(__always)
  static func letter(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: index < 26 ? 0x41 &+ index : 0x47 &+ index)
  }

  /// The value that a letter stands for in a tag with these values; `nil` when it stands for none.
  @inline(__always)
  func value(_ letter: UInt8, of tag: Range<Int>) -> UnsafeBufferPointer<UInt8>? {
    let index = Int(letter) &- (letter < 0x61 ? 0x41 : 0x47)
    guard index >= 0, index < tag.count else { return nil }
    return bytes(values[tag.lowerBound &- firstValue &+ index])
  }

  /// Where the value that a letter stands for begins in the bytes of its tag, which are there from the
  /// `<` on; `nil` when the value had to be made, or its piece is gone.
  func place(_ letter: UInt8, of tag: Range<Int>) -> UnsafePointer<UInt8>? {
    let index = Int(letter) &- (letter < 0x61 ? 0x41 : 0x47)
    guard index >= 0, index < tag.count else { return nil }
    return values[tag.lowerBound &- firstValue &+ index].borrowed
  }

  /// Adds an attribute, with its name, whose bytes stay in place until libxml2 was given the piece.
  @inline(__always)
  mutating func addAttribute(_ bytes: UnsafePointer<UInt8>, _ span: ValueSpans.Span) {
    values.append(
      Slice(
        borrowed: bytes + span.start,
        offset: 0,
        count: span.end &- span.start,
        letter: 0,
        nameCount: UInt8(truncatingIfNeeded: span.nameEnd &- span.name),
        nameStart: span.nameStart
      )
    )
  }

  /// Adds an attribute whose value stands in `side` from an offset on, behind its name.
  mutating func addSideAttribute(from offset: Int, _ span: ValueSpans.Span) {
    values.append(
      Slice(
        borrowed: nil,
        offset: offset,
        count: side.count - offset,
        letter: 0,
        nameCount: UInt8(truncatingIfNeeded: span.nameEnd &- span.name),
        nameStart: span.nameStart
      )
    )
  }

  /// The name of an attribute of a tag whose attributes went round whole.
  @inline(__always)
  func attributeName(_ index: Int, of tag: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let slice = values[tag.lowerBound &- firstValue &+ index]
    let count = Int(slice.nameCount)
    let value = slice.borrowed ?? UnsafePointer(side.base) + slice.offset
    return UnsafeBufferPointer(start: value - (count &+ Self.nameGap), count: count)
  }

  /// The name of such an attribute as what it is looked up by.
  @inline(__always)
  func attributeKey(_ index: Int, of tag: Range<Int>) -> ContentModel.Key {
    let slice = values[tag.lowerBound &- firstValue &+ index]
    let count = Int(slice.nameCount)
    guard count >= 8 else { return ContentModel.Key(first: slice.nameStart, last: 0, count: count) }
    let name = attributeName(index, of: tag)
    return ContentModel.key(name.baseAddress ?? UnsafePointer(side.base), count, readable: count)
  }

  /// The value of such an attribute, or the text of an element that went round behind them.
  @inline(__always)
  func value(_ index: Int, of tag: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    bytes(values[tag.lowerBound &- firstValue &+ index])
  }

  /// Where the value of such an attribute stands in the bytes of its tag, which are there from the `<`
  /// on; `nil` when the value had to be made, or its piece is gone.
  func attributePlace(_ index: Int, of tag: Range<Int>) -> UnsafePointer<UInt8>? {
    values[tag.lowerBound &- firstValue &+ index].borrowed
  }

  // MARK: - After each piece

  /// Forgets what was taken; what libxml2 still holds back is copied, since its bytes go away.
  ///
  /// - Parameter waiting: The first value of the tags that were not reported; `nil` when none wait.
  mutating func settle(waiting: Int?) {
    if waiting == nil {
      values.removeAll()
      firstValue = 0
    }
    guard first == slices.count, values.count == 0 else { return keep(waiting) }
    slices.removeAll()
    first = 0
    side.removeAll()
  }

  private mutating func keep(_ waiting: Int?) {
    slices.removeFirst(first)
    first = 0
    for index in 0..<slices.count { slices[index] = kept(slices[index]) }
    guard let waiting else { return }
    values.removeFirst(waiting - firstValue)
    firstValue = waiting
    for index in 0..<values.count { values[index] = kept(values[index]) }
  }

  private mutating func kept(_ slice: Slice) -> Slice {
    guard let bytes = slice.borrowed else { return slice }
    var kept = slice
    let before = slice.nameCount == 0 ? 0 : Int(slice.nameCount) + Self.nameGap
    kept.borrowed = nil
    kept.offset = side.count + before
    side.append(bytes - before, before + slice.count)
    return kept
  }
}
