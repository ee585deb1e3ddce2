/// The place of a stored property in a record.
///
/// Tables name places by key path. Writing through a key path costs some 150 instructions and, for
/// an object that all threads share, atomic counting; a stored property's offset costs neither.
struct Slot<Model, Value> {
  private let offset: Int

  /// Makes the slot of a stored property.
  init(_ path: WritableKeyPath<Model, Value>) {
    guard let offset = MemoryLayout<Model>.offset(of: path) else {
      preconditionFailure("a table names \(path), which is no stored property")
    }
    self.offset = offset
  }

  @inline(__always)
  fileprivate func pointer(in model: UnsafeMutablePointer<Model>) -> UnsafeMutablePointer<Value> {
    (UnsafeMutableRawPointer(model) + offset).assumingMemoryBound(to: Value.self)
  }
}

/// A record in memory of its own, which slots can write to.
struct Cell<Model>: ~Copyable {
  private let pointer: UnsafeMutablePointer<Model>

  init(_ model: consuming Model) {
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: model)
  }

  deinit {
    pointer.deinitialize(count: 1)
    pointer.deallocate()
  }

  var model: Model {
    _read { yield pointer.pointee }
    nonmutating _modify { yield &pointer.pointee }
  }

  subscript<Value>(slot: Slot<Model, Value>) -> Value {
    @inline(__always)
    _read { yield slot.pointer(in: pointer).pointee }
    @inline(__always)
    nonmutating _modify { yield &slot.pointer(in: pointer).pointee }
  }

  /// Moves the record out and puts another in its place.
  func exchange(for replacement: consuming Model) -> Model {
    let model = pointer.move()
    pointer.initialize(to: replacement)
    return model
  }
}
