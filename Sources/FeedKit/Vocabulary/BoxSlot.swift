/// Where a record keeps the box of a part.
struct BoxSlot: Sendable {
  private let access: Permanent<Access>

  /// What must be known of a part to find it without its type.
  private final class Access: Sendable {
    let offset: Int
    let readable: @Sendable (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer
    let writable: @Sendable (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer

    init<Part: BoxedPart>(_ type: Part.Type, offset: Int) {
      self.offset = offset
      // Only ever read.
      nonisolated(unsafe) let empty = UnsafeMutablePointer<Part>.allocate(capacity: 1)
      empty.initialize(to: Part())
      readable = { base in
        let box = (base + offset).assumingMemoryBound(to: Boxed<Part>.self)
        return UnsafeMutableRawPointer(box.pointee.storage?.place ?? empty)
      }
      writable = { base in
        let box = (base + offset).assumingMemoryBound(to: Boxed<Part>.self)
        return UnsafeMutableRawPointer(box.pointee.ownStorage().place)
      }
    }
  }

  init<Part: BoxedPart>(_ type: Part.Type, at offset: Int) {
    access = Permanent(Access(type, offset: offset))
  }

  /// The part in a record, or an empty one in its place.
  func readable(in record: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    access.use { $0.readable(record) }
  }

  /// The part in a record; made when it is not there.
  func writable(in record: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    access.use { $0.writable(record) }
  }

  /// A number for a value at an offset that no value in another box has, and none outside of boxes.
  static func place(of offset: Int, in box: BoxSlot?) -> Int {
    guard let box else { return offset }
    return (box.access.use { $0.offset } + 1) << 20 + offset
  }
}
