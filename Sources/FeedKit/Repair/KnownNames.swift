/// What a parser has found in its content model, by name: documents use few names, and these often.
struct KnownNames: ~Copyable {
  private let slots: UnsafeMutablePointer<ContentModel.Slot>
  private static let size = 256
  private static let mask = size - 1
  private static let free = ContentModel.Slot(
    key: ContentModel.Key(first: 0, last: 0, count: 0),
    traits: []
  )
  private var count = 0

  init() {
    slots = .allocate(capacity: Self.size)
    slots.initialize(repeating: Self.free, count: Self.size)
  }

  deinit { slots.deallocate() }

  /// What the model knows of a name of one byte at least, of which `readable` bytes may be read.
  @inline(__always)
  mutating func traits(
    _ name: UnsafePointer<UInt8>,
    _ length: Int,
    readable: Int,
    _ model: ContentModel
  ) -> ContentModel.Traits {
    let key = ContentModel.key(name, length, readable: readable)
    var index = key.hash & Self.mask
    while slots[index].key.count > 0 {
      if slots[index].key == key { return slots[index].traits }
      index = (index &+ 1) & Self.mask
    }
    let traits = model.traits(name, length, readable: readable)
    add(ContentModel.Slot(key: key, traits: traits), index)
    return traits
  }

  @inline(never)
  private mutating func add(_ slot: ContentModel.Slot, _ index: Int) {
    // A document of many names is met with a new beginning: the slots must not fill up.
    guard count < Self.size / 2 else {
      slots.update(repeating: Self.free, count: Self.size)
      count = 1
      slots[slot.key.hash & Self.mask] = slot
      return
    }
    count += 1
    slots[index] = slot
  }
}
