/// The place of a stored property in a record, or in a part of it.
///
/// Tables name places by key path. Writing through a key path costs some 150 instructions and, for
/// an object that all threads share, atomic counting; a stored property's offset costs neither. The
/// record's type is left out too: code that is generic over it would not be specialised.
struct Slot<Value>: Sendable {
  fileprivate let offset: Int
  /// The part that the offset counts in, where it has a box of its own.
  fileprivate let box: BoxSlot?

  /// Makes the slot of a stored property.
  @inline(__always)
  init<Model>(_ path: WritableKeyPath<Model, Value>) {
    self.init(offset: storedOffset(path), box: nil)
  }

  private init(offset: Int, box: BoxSlot?) {
    self.offset = offset
    self.box = box
  }

  /// A number that no other value of the record has.
  var place: Int { BoxSlot.place(of: offset, in: box) }

  /// The slot in a record that keeps this slot's record as a part.
  func moved(into part: PartSlot) -> Slot {
    precondition(part.box == nil || box == nil, "a box stands in a box")
    return Slot(offset: part.offset + offset, box: part.box ?? box)
  }
}

/// Where a record keeps another one: as a stored property, or in a box.
struct PartSlot: Sendable {
  fileprivate let offset: Int
  fileprivate let box: BoxSlot?

  init<Model, Part>(_ path: WritableKeyPath<Model, Part>) {
    offset = storedOffset(path)
    box = nil
  }

  init<Model, Part: BoxedPart>(boxed path: WritableKeyPath<Model, Boxed<Part>>) {
    offset = 0
    box = BoxSlot(Part.self, at: storedOffset(path))
  }

  /// The place in the record of a value that has a place in the part.
  func place(of place: Int) -> Int { BoxSlot.place(of: offset + place, in: box) }
}

private func storedOffset<Model, Value>(_ path: WritableKeyPath<Model, Value>) -> Int {
  guard let offset = MemoryLayout<Model>.offset(of: path) else {
    preconditionFailure("a table names \(path), which is no stored property")
  }
  return offset
}

/// What must be known of a type of records to keep one in memory without its type.
struct RecordType: Sendable {
  fileprivate let size: Int
  fileprivate let alignment: Int
  fileprivate let initialize: @Sendable (UnsafeMutableRawPointer) -> Void
  fileprivate let deinitialize: @Sendable (UnsafeMutableRawPointer) -> Void

  init<Model: Record>(_ empty: @escaping @Sendable () -> Model) {
    size = MemoryLayout<Model>.size
    alignment = MemoryLayout<Model>.alignment
    initialize = { $0.initializeMemory(as: Model.self, to: empty()) }
    deinitialize = { $0.assumingMemoryBound(to: Model.self).deinitialize(count: 1) }
  }
}

/// A record in memory of its own, without its type.
struct RecordMemory: ~Copyable {
  /// What ends the record's life; `nil` for a part of another record.
  private let type: RecordType?
  private let base: UnsafeMutableRawPointer

  init(_ type: RecordType) {
    self.type = type
    base = .allocate(byteCount: max(1, type.size), alignment: type.alignment)
    type.initialize(base)
  }

  private init(part: UnsafeMutableRawPointer) {
    type = nil
    base = part
  }

  deinit {
    guard let type else { return }
    type.deinitialize(base)
    base.deallocate()
  }

  /// A model, seen as a record without its type.
  static func withRecord<Model: Record, Result>(
    _ model: inout Model,
    _ body: (borrowing RecordMemory) -> Result
  ) -> Result {
    withUnsafeMutablePointer(to: &model) { body(RecordMemory(part: UnsafeMutableRawPointer($0))) }
  }

  /// An element of a list, seen as a record that is only read; nothing when there is none.
  func withElement<Model: Record>(
    of slot: Slot<[Model]>,
    at index: Int,
    _ body: (borrowing RecordMemory) -> Void
  ) {
    self[slot].withUnsafeBufferPointer { list in
      guard let base = list.baseAddress, list.indices.contains(index) else { return }
      body(RecordMemory(part: UnsafeMutableRawPointer(mutating: base + index)))
    }
  }

  /// A part of the record, seen as a record that is only read.
  func withPart<Result>(_ part: PartSlot, _ body: (borrowing RecordMemory) -> Result) -> Result {
    body(RecordMemory(part: readable(part.box) + part.offset))
  }

  /// A part of the record, seen as a record.
  func changePart<Result>(_ part: PartSlot, _ body: (borrowing RecordMemory) -> Result) -> Result {
    body(RecordMemory(part: writable(part.box) + part.offset))
  }

  @inline(__always)
  private func readable(_ box: BoxSlot?) -> UnsafeMutableRawPointer {
    if let box { box.readable(in: base) } else { base }
  }

  @inline(__always)
  private func writable(_ box: BoxSlot?) -> UnsafeMutableRawPointer {
    if let box { box.writable(in: base) } else { base }
  }

  /// A stored property of the record.
  subscript<Value>(slot: Slot<Value>) -> Value {
    @inline(__always)
    _read {
      let place = (readable(slot.box) + slot.offset).assumingMemoryBound(to: Value.self)
      yield place.pointee
    }
    @inline(__always)
    nonmutating _modify {
      let place = (writable(slot.box) + slot.offset).assumingMemoryBound(to: Value.self)
      yield &place.pointee
    }
  }

  /// The whole record, for those who know its type.
  @inline(__always)
  func edit<Model: Record, Result>(
    as type: Model.Type,
    _ body: (inout Model) -> Result
  ) -> Result {
    body(&base.assumingMemoryBound(to: type).pointee)
  }

  /// Puts an empty record in the place of what is there.
  func clear() {
    type?.deinitialize(base)
    type?.initialize(base)
  }

  /// Moves the record out, leaving an empty one.
  @inline(__always)
  func take<Model: Record>(as type: Model.Type) -> Model {
    let model = base.assumingMemoryBound(to: type).move()
    self.type?.initialize(base)
    return model
  }
}
