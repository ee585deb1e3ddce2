/// The place of a stored property in a record.
///
/// Tables name places by key path. Writing through a key path costs some 150 instructions and, for
/// an object that all threads share, atomic counting; a stored property's offset costs neither. The
/// record's type is left out too: code that is generic over it would not be specialised.
struct Slot<Value>: Sendable {
  fileprivate let offset: Int

  /// Makes the slot of a stored property.
  @inline(__always)
  init<Model>(_ path: WritableKeyPath<Model, Value>) {
    guard let offset = MemoryLayout<Model>.offset(of: path) else {
      preconditionFailure("a table names \(path), which is no stored property")
    }
    self.offset = offset
  }

  fileprivate init(offset: Int) { self.offset = offset }

  /// Bytes from the record's beginning: no other value of the record has the same.
  var place: Int { offset }

  /// The slot in a record that keeps this slot's record as one of its stored properties.
  func moved<Part>(into part: Slot<Part>) -> Slot { Slot(offset: part.offset + offset) }
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

  /// A stored property that is a record itself, seen as one.
  func withPart<Part, Result>(
    _ slot: Slot<Part>,
    _ body: (borrowing RecordMemory) -> Result
  ) -> Result {
    body(RecordMemory(part: base + slot.offset))
  }

  /// A stored property of the record.
  subscript<Value>(slot: Slot<Value>) -> Value {
    @inline(__always)
    _read {
      let place = (base + slot.offset).assumingMemoryBound(to: Value.self)
      yield place.pointee
    }
    @inline(__always)
    nonmutating _modify {
      let place = (base + slot.offset).assumingMemoryBound(to: Value.self)
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
