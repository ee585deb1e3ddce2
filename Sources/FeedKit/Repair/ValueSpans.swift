/// Where the values of one tag's attributes stand, as far as they can go round libxml2.
struct ValueSpans: ~Copyable {
  struct Span {
    var start: Int
    var end: Int
    /// Whether it holds a reference, a line end or a tab, so that it is not read as it stands.
    var isWritten: Bool
  }

  private let base: UnsafeMutablePointer<Span>
  private(set) var count = 0
  /// Whether one of the values is for libxml2 itself: a namespace, `xml:lang`.
  private(set) var hasReserved = false

  init() { base = .allocate(capacity: TextDetour.valuesPerTag) }

  deinit { base.deallocate() }

  @inline(__always)
  mutating func removeAll() {
    count = 0
    hasReserved = false
  }

  /// Adds the value of an attribute whose name stands at an index and has at least one byte behind it.
  @inline(__always)
  mutating func append(_ span: Span, _ bytes: UnsafePointer<UInt8>, name: Int, nameEnd: Int) {
    guard count < TextDetour.valuesPerTag else { return hasReserved = true }
    if bytes[name] == UInt8(ascii: "x"), Self.isReserved(bytes, name, nameEnd) {
      hasReserved = true
    }
    (base + count).initialize(to: span)
    count &+= 1
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
