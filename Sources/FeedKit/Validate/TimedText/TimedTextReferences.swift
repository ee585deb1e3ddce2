/// The ids of a document, what they are of, and who refers to them.
///
/// Of an id only a hash is kept, but for definitions of the head, of which there are few.
struct TimedTextReferences {
  /// Something in the head that others may refer to.
  struct Definition {
    var element: TTMLElement
    var id: String
    var place: Place
    var isUsed = false
    /// The styles that it refers to.
    var styles: [String] = []
  }

  /// A reference that was made before what it refers to could be known.
  struct Pending {
    var attribute: Int
    var id: String
    var place: Place
  }

  /// What is known of an id that is referred to.
  enum Found {
    case unknown
    /// It is of an element that may be referred to so.
    case right
    /// It is of this element.
    case wrong(TTMLElement)
    /// It is of a style or an agent that does not count where it stands.
    case outOfPlace(TTMLElement)
  }

  private static let idLimit = 1_000_000
  private static let definitionLimit = 10_000
  private static let pendingLimit = 10_000
  /// Bytes that the names of definitions and references may have together.
  private var room = 4_000_000

  private var kinds: [UInt64: UInt8] = [:]
  private(set) var definitions: [Definition] = []
  private var places: [String: Int] = [:]
  private(set) var pending: [Pending] = []
  /// What makes hashes of one run differ from those of another.
  private let seed = UInt64.random(in: 0...UInt64.max)

  /// A style or an agent that stands where it does not count.
  private static let outOfPlace: UInt8 = 0x80

  /// Notes an id; false when it was there.
  mutating func insert(_ id: Span<UInt8>, of element: TTMLElement, counts: Bool) -> Bool {
    let key = hash(id)
    guard kinds[key] == nil else { return false }
    guard kinds.count < Self.idLimit else { return true }
    kinds[key] = element.rawValue | (counts ? 0 : Self.outOfPlace)
    return true
  }

  /// Notes a definition of the head.
  mutating func define(_ definition: Definition) {
    guard definitions.count < Self.definitionLimit, places[definition.id] == nil,
      claim(definition.id)
    else { return }
    places[definition.id] = definitions.count
    definitions.append(definition)
  }

  mutating func setStyles(_ styles: [String], of id: String) {
    guard let place = places[id] else { return }
    definitions[place].styles = styles.prefix(100).filter { claim($0) }
  }

  /// What an id is of, where it is referred to as one of some elements.
  mutating func find(_ id: Span<UInt8>, among elements: [TTMLElement]) -> Found {
    guard let kind = kinds[hash(id)],
      let element = TTMLElement(rawValue: kind & ~Self.outOfPlace)
    else { return .unknown }
    guard elements.contains(element) else { return .wrong(element) }
    if definitions.count > usedCount, let place = places[makeString(id, 0..<id.count)],
      !definitions[place].isUsed
    {
      definitions[place].isUsed = true
      usedCount += 1
    }
    return kind & Self.outOfPlace == 0 ? .right : .outOfPlace(element)
  }

  private var usedCount = 0

  /// Keeps a reference until the head is complete; false when there are too many.
  mutating func wait(_ reference: Pending) -> Bool {
    guard pending.count < Self.pendingLimit, claim(reference.id) else { return false }
    pending.append(reference)
    return true
  }

  mutating func takePending() -> [Pending] {
    defer { pending = [] }
    return pending
  }

  /// The styles that lead back to themselves, each with where it is defined.
  func styleLoops() -> [Definition] {
    definitions.indices.filter { leadsBack(from: $0) }.map { definitions[$0] }
  }

  private func leadsBack(from start: Int) -> Bool {
    guard !definitions[start].styles.isEmpty else { return false }
    var seen: Set<Int> = []
    var waiting = definitions[start].styles
    while let id = waiting.popLast(), seen.count < 1_000 {
      guard let place = places[id] else { continue }
      if place == start { return true }
      if seen.insert(place).inserted { waiting += definitions[place].styles }
    }
    return false
  }

  /// Takes room for a name that is kept; false when there is none left.
  private mutating func claim(_ name: String) -> Bool {
    guard name.utf8.count <= room else { return false }
    room -= name.utf8.count
    return true
  }

  private func hash(_ id: Span<UInt8>) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ seed
    for index in id.indices { hash = (hash ^ UInt64(id[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ (hash >> 33)
  }
}
