/// A list of plain values in memory of its own, for queues that every element of a document goes
/// through: adding to it counts no references and checks no exclusive access.
///
/// Elements hold no references: nothing is done for those that are removed.
struct PlainList<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// Adds an element so many times.
  @inline(__always)
  mutating func append(_ element: Element, count number: Int) {
    while count + number > capacity { grow() }
    (base + count).initialize(repeating: element, count: number)
    count &+= number
  }

  subscript(index: Int) -> Element {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always)
    _modify {
      precondition(index >= 0 && index < count)
      yield &base[index]
    }
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Forgets everything, and gives memory back where there is more than for so many.
  mutating func removeAll(keepingCapacity limit: Int) {
    count = 0
    guard capacity > limit else { return }
    base.deallocate()
    base = .allocate(capacity: limit)
    capacity = limit
  }

  mutating func removeLast(_ number: Int) {
    precondition(number >= 0 && number <= count)
    count -= number
  }

  mutating func removeFirst(_ number: Int) {
    precondition(number >= 0 && number <= count)
    guard number > 0 else { return }
    count -= number
    base.update(from: base + number, count: count)
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
