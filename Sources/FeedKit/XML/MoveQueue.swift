/// Values that wait in order in memory of their own.
///
/// A large value is moved in once and out once; an array would copy it at every step between.
struct MoveQueue<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private var first = 0
  private var end = 0

  init(capacity: Int) {
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit {
    (base + first).deinitialize(count: end - first)
    base.deallocate()
  }

  @inline(__always)
  mutating func push(_ element: consuming Element) {
    if end == capacity { makeRoom() }
    (base + end).initialize(to: element)
    end &+= 1
  }

  @inline(__always)
  mutating func pop() -> Element? {
    guard first < end else { return nil }
    let place = base + first
    first &+= 1
    if first == end {
      first = 0
      end = 0
    }
    return place.move()
  }

  @inline(never)
  private mutating func makeRoom() {
    let count = end - first
    // Moving up what waits is worth it only when much was taken before it.
    if first >= capacity / 2 {
      base.moveInitialize(from: base + first, count: count)
    } else {
      let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
      larger.moveInitialize(from: base + first, count: count)
      base.deallocate()
      base = larger
      capacity *= 2
    }
    first = 0
    end = count
  }
}
