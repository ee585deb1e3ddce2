/// What a parser has found in its content model, by name: documents use few names, and these often.
struct KnownNames: ~Copyable {
  private let slots: UnsafeMutablePointer<ContentModel.Slot>
  static let size = 256
  private static let mask = size - 1
  private static let free = ContentModel.Slot(
    key: ContentModel.Key(first: 0, last: 0, count: 0),
    traits: []
  )
  private var count = 0
  /// The last tag of each name, by the name's place.
  var shapes = TagShapes(count: size)

  init() {
    slots = .allocate(capacity: Self.size)
    slots.initialize(repeating: Self.free, count: Self.size)
  }

  deinit { slots.deallocate() }

  /// The place of a name of one byte at least, of which `readable` bytes may be read; it is the name's
  /// until another one is looked up.
  @inline(__always)
  mutating func place(
    of name: UnsafePointer<UInt8>,
    _ length: Int,
    readable: Int,
    _ model: ContentModel
  ) -> Int {
    let key = ContentModel.key(name, length, readable: readable)
    var index = key.hash & Self.mask
    while slots[index].key.count > 0 {
      if slots[index].key == key { return index }
      index = (index &+ 1) & Self.mask
    }
    let traits = model.traits(name, length, readable: readable)
    return add(ContentModel.Slot(key: key, traits: traits), index)
  }

  /// What the model knows of the name at a place.
  @inline(__always)
  func traits(at place: Int) -> ContentModel.Traits { slots[place].traits }

  @inline(never)
  private mutating func add(_ slot: ContentModel.Slot, _ index: Int) -> Int {
    // A document of many names is met with a new beginning: the slots must not fill up.
    guard count < Self.size / 2 else {
      slots.update(repeating: Self.free, count: Self.size)
      shapes.removeAll()
      count = 1
      let place = slot.key.hash & Self.mask
      slots[place] = slot
      return place
    }
    count += 1
    slots[index] = slot
    return index
  }
}
