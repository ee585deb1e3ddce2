/// Numbers with counts: in one short array as long as they are few, which nearly all are.
struct NumberCounts: Sendable, Sequence {
  private var few: [(number: Int32, count: Int32)] = []
  private var many: [Int32: Int32]?

  private static let most = 24

  init() {}

  var isEmpty: Bool { count == 0 }

  /// How many different numbers there are.
  var count: Int { many?.count ?? few.count }

  func contains(_ number: Int32) -> Bool {
    if let many { return many[number] != nil }
    return few.contains { $0.number == number }
  }

  mutating func add(_ number: Int32, _ count: Int32 = 1) {
    if many != nil {
      many?[number, default: 0] += count
    } else if let place = few.firstIndex(where: { $0.number == number }) {
      few[place].count += count
    } else if few.count < Self.most {
      few.append((number, count))
    } else {
      var all = Dictionary(uniqueKeysWithValues: few.map { ($0.number, $0.count) })
      all[number] = count
      (many, few) = (all, [])
    }
  }

  /// Adds all of another; the larger one is kept.
  mutating func add(_ other: consuming NumberCounts) {
    if count < other.count { swap(&self, &other) }
    for (number, count) in other { add(number, count) }
  }

  /// Whether a number is in both.
  func meets(_ other: NumberCounts) -> Bool {
    let (few, many) = count <= other.count ? (self, other) : (other, self)
    return few.contains { many.contains($0.number) }
  }

  /// How many numbers are in both.
  func common(with other: NumberCounts) -> Int {
    let (few, many) = count <= other.count ? (self, other) : (other, self)
    return few.reduce(0) { $0 + (many.contains($1.number) ? 1 : 0) }
  }

  /// All counts together.
  var sum: Int { reduce(0) { $0 + Int($1.count) } }

  /// The numbers, in order.
  var sortedNumbers: [Int32] { map(\.number).sorted() }

  func makeIterator() -> Iterator {
    Iterator(few: few.makeIterator(), many: many?.makeIterator())
  }

  struct Iterator: IteratorProtocol {
    fileprivate var few: IndexingIterator<[(number: Int32, count: Int32)]>
    fileprivate var many: Dictionary<Int32, Int32>.Iterator?

    mutating func next() -> (number: Int32, count: Int32)? {
      guard many != nil else { return few.next() }
      return many?.next().map { (number: $0.key, count: $0.value) }
    }
  }
}
