/// A few elements in memory of their own, for tables that every element of a document is looked up in.
///
/// Reading one counts no references and checks no exclusive access, which an array in an object does
/// each time. Indices are checked.
struct FixedArray<Element>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    count = elements.count
    base = .allocate(capacity: max(1, count))
    base.initialize(from: elements, count: count)
  }

  init(repeating element: Element, count: Int) {
    self.init(Array(repeating: element, count: count))
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  subscript(index: Int) -> Element {
    @inline(__always)
    _read {
      precondition(index >= 0 && index < count)
      yield base[index]
    }
    @inline(__always)
    nonmutating _modify {
      precondition(index >= 0 && index < count)
      yield &base[index]
    }
  }
}
