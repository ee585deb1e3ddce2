internal import CFeedKitScan

/// The shapes of tags: what stands between the values of attributes.
///
/// Nearly all tags of a name are written alike. Where one has the bytes of the last between its values,
/// it is well-formed as that was: its names need not be found, told apart and looked up again.
struct TagShapes: ~Copyable {
  /// Attributes that a tag may have; others are read name by name.
  static let attributes = 8
  /// Bytes between two values: the quotes, a name, and what is around it.
  private static let longestLiteral = 16
  /// A name whose tags do not agree keeps its shape for so many of them: learning costs more than
  /// reading.
  private static let patience: UInt8 = 3

  /// What a shape knows of one attribute.
  struct Attribute {
    /// The first 8 bytes of its name.
    var nameStart: UInt64
    var nameCount: Int
  }

  /// What is known of a tag but for its values.
  struct Form {
    /// How many attributes there are; 0 where nothing was learned.
    var count = 0
    /// Tells it from all others of the document; 0 is none's.
    var number: UInt32 = 0
    var isEmpty = false
    var hasReserved = false
    var hasPrefix = false
    /// Tags that had another shape, since one had this.
    var misses: UInt8 = 0
  }

  private struct Literal {
    var length = 0
    var mask: UInt32 = 0
  }

  private let forms: UnsafeMutablePointer<Form>
  private let known: UnsafeMutablePointer<Attribute>
  private let literals: UnsafeMutablePointer<Literal>
  private let bytes: UnsafeMutablePointer<UInt8>
  private let size: Int
  private var learned: UInt32 = 0
  private static let literalsPerShape = attributes + 1

  init(count: Int) {
    size = count
    forms = .allocate(capacity: count)
    forms.initialize(repeating: Form(), count: count)
    known = .allocate(capacity: count * Self.attributes)
    literals = .allocate(capacity: count * Self.literalsPerShape)
    bytes = .allocate(capacity: count * Self.literalsPerShape * Self.longestLiteral)
  }

  deinit {
    forms.deallocate()
    known.deallocate()
    literals.deallocate()
    bytes.deallocate()
  }

  mutating func removeAll() { forms.update(repeating: Form(), count: size) }

  /// The form at a place, which must be one of a name.
  @inline(__always)
  subscript(place: Int) -> Form { forms[place] }

  /// An attribute of the form at a place.
  @inline(__always)
  func attribute(_ number: Int, at place: Int) -> Attribute {
    known[place &* Self.attributes &+ number]
  }

  /// Where what stands before a value ends, or behind the last one: `-1` where something else stands
  /// there, or not enough has come to tell.
  @inline(__always)
  func literalEnd(
    _ number: Int,
    at place: Int,
    _ text: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int
  ) -> Int {
    let slot = place &* Self.literalsPerShape &+ number
    guard index &+ Self.longestLiteral <= count,
      feedkit_differ16(text + index, bytes + slot &* Self.longestLiteral) & literals[slot].mask == 0
    else { return -1 }
    return index &+ literals[slot].length
  }

  /// Notes that a tag had the form at a place.
  @inline(__always)
  mutating func noteHit(at place: Int) { forms[place].misses = 0 }

  /// Takes the shape of a tag that was read name by name for that at its name's place.
  mutating func learn(
    at place: Int,
    _ text: UnsafePointer<UInt8>,
    _ tag: TagScan,
    _ values: borrowing ValueSpans
  ) {
    if forms[place].count > 0 {
      forms[place].misses += 1
      guard forms[place].misses >= Self.patience else { return }
    }
    forms[place] = Form()
    guard values.count > 0, values.count <= Self.attributes else { return }
    var start = tag.nameEnd
    for number in 0..<values.count {
      let value = values[number]
      guard keep(number, at: place, text, start, value.start) else { return }
      known[place * Self.attributes + number] = Attribute(
        nameStart: value.nameStart,
        nameCount: value.nameEnd - value.name
      )
      start = value.end
    }
    guard keep(values.count, at: place, text, start, tag.end) else { return }
    learned &+= 1
    forms[place] = Form(
      count: values.count,
      number: max(1, learned),
      isEmpty: tag.isEmpty,
      hasReserved: values.hasReserved,
      hasPrefix: values.hasPrefix
    )
  }

  /// Keeps what stands before a value; false when it is too long.
  private func keep(
    _ number: Int,
    at place: Int,
    _ text: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Bool {
    let length = end - start
    guard length > 0, length <= Self.longestLiteral else { return false }
    let slot = place * Self.literalsPerShape + number
    literals[slot] = Literal(length: length, mask: (1 << UInt32(length)) - 1)
    let target = bytes + slot * Self.longestLiteral
    target.update(repeating: 0, count: Self.longestLiteral)
    target.update(from: text + start, count: length)
    return true
  }
}
