internal import Synchronization

/// What the scanner knows of elements, so that it can tell which end tag is missing.
///
/// The scanner itself knows no element. Who uses it makes this from the vocabulary, once. Names are
/// those that are written in documents, with their usual prefix. What has a prefix is only made when
/// a document has one of its names: most of the vocabulary is met in few feeds.
final class ContentModel: @unchecked Sendable {
  /// The elements of one prefix.
  struct Part: Sendable {
    var prefix: String
    var elements: @Sendable () -> [String: Traits]
  }

  /// What is known of an element.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    /// Its content is a text, in which HTML may stand.
    static let text = Traits(rawValue: 1)
    /// A start tag ends an open element of the same name: an item does not hold items.
    static let closer = Traits(rawValue: 2)
    /// A document may begin with it.
    static let root = Traits(rawValue: 4)
    /// The vocabulary knows it.
    static let known = Traits(rawValue: 8)
    /// HTML knows it.
    static let html = Traits(rawValue: 16)
    /// HTML knows it, and it never has content.
    static let void = Traits(rawValue: 32)
    /// In HTML a start tag ends an open element of the same name: a paragraph, a list's entry.
    static let sibling = Traits(rawValue: 64)
    /// In HTML elements that end each other may stand in it anew.
    static let holder = Traits(rawValue: 128)
    /// It is a text that is not a text here: XHTML, or XML of another kind.
    static let opaque = Traits(rawValue: 256)
    /// Its text is often HTML: words in angle brackets are more likely tags of it than values.
    static let rich = Traits(rawValue: 512)
    /// A value of a feed that ends even a text of HTML: no word that people put in angle brackets.
    static let field = Traits(rawValue: 1_024)
    /// What closers stand in: a start tag of theirs ends what else is open in it.
    static let container = Traits(rawValue: 2_048)
    /// It holds nothing but elements, where it stands in its like from the root on: RSS and RDF.
    static let frame = Traits(rawValue: 4_096)
    /// The same in Atom.
    static let atomFrame = Traits(rawValue: 8_192)

    static let frames: Traits = [.frame, .atomFrame]
    /// What open elements are looked at for.
    static let followed: Traits = [.text, .opaque, .frame, .atomFrame]
  }

  /// The first and the last 8 bytes of a name and its length: all of it up to 16 bytes.
  ///
  /// Longer names that agree in these would be taken for each other, and at worst be closed at
  /// another place.
  struct Key: Equatable {
    var first: UInt64
    var last: UInt64
    var count: Int

    var hash: Int {
      let mixed = (first ^ last &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count))
      return Int(truncatingIfNeeded: (mixed &* 0xD6E8_FEB8_6659_FD93) >> 33)
    }
  }

  struct Slot {
    var key: Key
    var traits: Traits
  }

  /// Open addressing, a quarter full at most; a name of no bytes is a free slot.
  private let slots: UnsafeMutablePointer<Slot>
  private let mask: Int
  /// Whether the roots of documents are known, so that a document can be looked for.
  let namesRoots: Bool

  /// A model that knows nothing: what is open is closed where it must be.
  static let empty = ContentModel([:])

  private final class LazyPart: Sendable {
    let prefix: [UInt8]
    private let elements: @Sendable () -> [String: Traits]
    private let made = Mutex<ContentModel?>(nil)

    init(_ part: Part) {
      prefix = part.prefix.utf8.map(\.lowercased)
      elements = part.elements
    }

    var model: ContentModel {
      made.withLock { made in
        if let made { return made }
        let model = ContentModel(elements())
        made = model
        return model
      }
    }
  }

  private let parts: [LazyPart]

  init(_ elements: [String: Traits], parts: [Part] = []) {
    self.parts = parts.map(LazyPart.init)
    var size = 16
    while size < elements.count * 8 { size *= 2 }
    mask = size - 1
    namesRoots = elements.values.contains { $0.contains(.root) }
    slots = .allocate(capacity: size)
    let free = Slot(key: Key(first: 0, last: 0, count: 0), traits: [])
    slots.initialize(repeating: free, count: size)
    for (name, traits) in elements { insert(Array(name.utf8), traits, replacing: true) }
    // A name in other case is found too, unless another element has it.
    for (name, traits) in elements {
      insert(name.utf8.map(\.lowercased), traits, replacing: false)
    }
  }

  deinit { slots.deallocate() }

  private func insert(_ name: [UInt8], _ traits: Traits, replacing: Bool) {
    let key = name.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { Self.key($0, bytes.count, readable: bytes.count) }
    }
    guard let key else { return }
    var index = key.hash & mask
    while slots[index].key.count > 0, slots[index].key != key { index = (index + 1) & mask }
    if slots[index].key.count == 0 || replacing { slots[index] = Slot(key: key, traits: traits) }
  }

  /// What is known of a name.
  ///
  /// - Parameters:
  ///   - name: The name, in any case.
  ///   - count: Its bytes.
  ///   - readable: Bytes that may be read from its start; at least `count`.
  /// - Returns: Its traits; none for a name that is not known.
  func traits(_ name: UnsafePointer<UInt8>, _ count: Int, readable: Int) -> Traits {
    let key = Self.key(name, count, readable: readable)
    var index = key.hash & mask
    while slots[index].key.count > 0 {
      if slots[index].key == key { return slots[index].traits }
      index = (index + 1) & mask
    }
    if let part = part(name, count) { return part.traits(name, count, readable: readable) }
    return foldedTraits(name, count)
  }

  /// The part that a name with a prefix belongs to.
  private func part(_ name: UnsafePointer<UInt8>, _ count: Int) -> ContentModel? {
    guard !parts.isEmpty, let colon = find(UInt8(ascii: ":"), name, 0, count) else { return nil }
    for part in parts where part.prefix.count == colon {
      if part.prefix.indices.allSatisfy({ part.prefix[$0] == name[$0].lowercased }) {
        return part.model
      }
    }
    return nil
  }

  @inline(never)
  private func foldedTraits(_ name: UnsafePointer<UInt8>, _ count: Int) -> Traits {
    guard count <= 64 else { return [] }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { folded in
      guard let base = folded.baseAddress else { return [] }
      var isFolded = false
      for index in 0..<count {
        base[index] = name[index].lowercased
        if base[index] != name[index] { isFolded = true }
      }
      // Without upper case it was looked up already.
      return isFolded ? traits(UnsafePointer(base), count, readable: count) : []
    }
  }

  @inline(__always)
  static func key(_ name: UnsafePointer<UInt8>, _ count: Int, readable: Int) -> Key {
    if count >= 8 {
      return Key(first: load(name), last: load(name + (count - 8)), count: count)
    }
    if readable >= 8 {
      let mask = (1 as UInt64) << UInt64(truncatingIfNeeded: count &* 8) &- 1
      return Key(first: load(name) & mask, last: 0, count: count)
    }
    var first: UInt64 = 0
    for index in 0..<count { first |= UInt64(name[index]) << UInt64(index * 8) }
    return Key(first: first, last: 0, count: count)
  }

  @inline(__always)
  private static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }
}
