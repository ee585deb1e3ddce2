/// The base URLs of a record and of what is open in it (XML Base).
struct BaseURLs {
  /// A base that is longer is none: completed URLs are to stay in proportion to what is written.
  private static let longestBase = 2_048

  private var stack: [(depth: Int, url: [UInt8])] = []
  /// Whether an element states a base; looked at for every element that ends.
  private var isNested = false
  private var outer: [UInt8]?
  /// The feed's own address, which holds where nothing is stated.
  var implicit: [UInt8]?

  /// The base that is stated, by `xml:base` or by whoever gave the document; `nil` when none is.
  var stated: [UInt8]? { stack.last?.url ?? outer }

  /// Whether a base is stated.
  @inline(__always)
  var isStated: Bool { outer != nil || isNested }

  /// Begins a record within what an outer base holds for.
  mutating func begin(outer: [UInt8]?) {
    self.outer = outer
    guard isNested else { return }
    stack.removeAll()
    isNested = false
  }

  /// Takes the `xml:base` of an element at a depth.
  mutating func enter(_ base: [UInt8], depth: Int) {
    let around = stated ?? implicit
    let url = around.flatMap { URLReference.resolved(base, against: $0) } ?? base
    guard url.count <= Self.longestBase, URLReference.isAbsolute(url.span) else { return }
    stack.append((depth, url))
    isNested = true
  }

  /// Forgets what was stated by elements that are deeper than one that is still open.
  @inline(__always)
  mutating func leave(to depth: Int) {
    if isNested { leaveNested(to: depth) }
  }

  @inline(never)
  private mutating func leaveNested(to depth: Int) {
    while let last = stack.last, last.depth > depth { stack.removeLast() }
    isNested = !stack.isEmpty
  }
}
