/// Where the attributes of one tag stand, as far as they can go round libxml2.
struct ValueSpans: ~Copyable {
  /// An attribute: its name, and its value without the quotes.
  struct Span {
    var name: Int
    var nameEnd: Int
    /// The first 8 bytes of the name.
    var nameStart: UInt64
    var start: Int
    var end: Int
    /// Whether it holds a reference, a line end or a tab, so that it is not read as it stands.
    var isWritten: Bool
  }

  private let base: UnsafeMutablePointer<Span>
  private(set) var count = 0
  /// Whether one of the values is for libxml2 itself: a namespace, `xml:lang`.
  private(set) var hasReserved = false
  /// Whether a name has a prefix, or is too long to tell at once: libxml2 resolves it.
  private(set) var hasPrefix = false

  init() { base = .allocate(capacity: TextDetour.valuesPerTag) }

  deinit { base.deallocate() }

  @inline(__always)
  mutating func removeAll() {
    count = 0
    hasReserved = false
    hasPrefix = false
  }

  /// Adds an attribute, whose name has at least one byte behind it.
  @inline(__always)
  mutating func append(_ span: Span, _ bytes: UnsafePointer<UInt8>) {
    guard count < TextDetour.valuesPerTag else { return hasReserved = true }
    if span.nameStart & 0xFF == 0x78, Self.isReserved(bytes, span.name, span.nameEnd) {
      hasReserved = true
    }
    let length = span.nameEnd &- span.name
    if length <= 8 {
      // A byte that is a colon becomes zero, and borrows from its highest bit.
      let others = span.nameStart ^ 0x3A3A_3A3A_3A3A_3A3A
      if (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080 != 0 {
        hasPrefix = true
      }
    } else if length >= 16 || find(UInt8(ascii: ":"), bytes, span.name, span.nameEnd) != nil {
      hasPrefix = true
    }
    (base + count).initialize(to: span)
    count &+= 1
  }

  /// Adds the value of an attribute whose name stands right before it, and of which all but the value is
  /// known.
  @inline(__always)
  mutating func append(_ attribute: TagShapes.Attribute, _ start: Int, _ end: Int, isWritten: Bool)
  {
    let nameEnd = start &- 2
    (base + count).initialize(
      to: Span(
        name: nameEnd &- attribute.nameCount,
        nameEnd: nameEnd,
        nameStart: attribute.nameStart,
        start: start,
        end: end,
        isWritten: isWritten
      )
    )
    count &+= 1
  }

  /// Forgets everything, and takes from a shape what is known of the attributes that come.
  @inline(__always)
  mutating func begin(_ form: TagShapes.Form) {
    count = 0
    hasReserved = form.hasReserved
    hasPrefix = form.hasPrefix
  }

  /// Whether an attribute has, or may have, a name of this length that begins with these bytes.
  @inline(never)
  func mayHave(_ start: UInt64, length: Int) -> Bool {
    if count == TextDetour.valuesPerTag { return true }
    for index in 0..<count where base[index].nameStart == start {
      if base[index].nameEnd - base[index].name == length { return true }
    }
    return false
  }

  @inline(never)
  private static func isReserved(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 4, matches(bytes + start, "xml") else { return false }
    if bytes[start + 3] == UInt8(ascii: ":") { return true }
    guard end - start >= 5, matches(bytes + start, "xmlns") else { return false }
    return end - start == 5 || bytes[start + 5] == UInt8(ascii: ":")
  }

  subscript(index: Int) -> Span {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
  }
}
