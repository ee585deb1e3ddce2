/// The elements that are open, by the names that their start tags have.
struct OpenElements: ~Copyable {
  private struct Entry {
    /// Where the name begins in `names`.
    var offset: Int
    var length: Int
    var traits: ContentModel.Traits
  }

  private var names = ByteBuffer(capacity: 256)
  private var entries: UnsafeMutablePointer<Entry>
  private var capacity = 32
  private(set) var count = 0
  /// The outermost open element that holds a text, or -1; what is inside of it is HTML.
  private(set) var text = -1
  /// The outermost open element that holds XML of another kind, or -1.
  private(set) var opaque = -1

  init() { entries = .allocate(capacity: capacity) }

  deinit { entries.deallocate() }

  @inline(__always)
  mutating func push(
    _ name: UnsafePointer<UInt8>,
    _ length: Int,
    _ traits: ContentModel.Traits
  ) {
    if count == capacity { grow() }
    entries[count] = Entry(offset: names.count, length: length, traits: traits)
    names.append(name, length)
    if traits.rawValue & (ContentModel.Traits.text.rawValue | ContentModel.Traits.opaque.rawValue)
      != 0
    {
      if traits.contains(.opaque) {
        if opaque < 0, text < 0 { opaque = count }
      } else if text < 0, opaque < 0 {
        text = count
      }
    }
    count += 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    larger.update(from: entries, count: count)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }

  @inline(__always)
  mutating func pop() {
    count -= 1
    names.removeLast(entries[count].length)
    if text == count { text = -1 }
    if opaque == count { opaque = -1 }
  }

  /// The length of the innermost open element's name; there must be one.
  @inline(__always)
  var innermostLength: Int { entries[count - 1].length }

  /// Whether the innermost open element has this name.
  @inline(__always)
  func isInnermost(_ name: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    count > 0 && isName(count - 1, name, length)
  }

  /// The innermost open element of a name, from an index on.
  func index(of name: UnsafePointer<UInt8>, _ length: Int, from lowest: Int = 0) -> Int? {
    var index = count - 1
    while index >= lowest {
      if isName(index, name, length) { return index }
      index -= 1
    }
    return nil
  }

  /// The innermost open element whose name differs in case only.
  func foldedIndex(of name: UnsafePointer<UInt8>, _ length: Int) -> Int? {
    var index = count - 1
    while index >= 0 {
      if entries[index].length == length, isFoldedName(index, name) { return index }
      index -= 1
    }
    return nil
  }

  @inline(__always)
  private func isName(_ index: Int, _ name: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    guard entries[index].length == length else { return false }
    let known = names.base + entries[index].offset
    for position in 0..<length where known[position] != name[position] { return false }
    return true
  }

  private func isFoldedName(_ index: Int, _ name: UnsafePointer<UInt8>) -> Bool {
    let known = names.base + entries[index].offset
    for position in 0..<entries[index].length
    where known[position].lowercased != name[position].lowercased { return false }
    return true
  }

  func traits(_ index: Int) -> ContentModel.Traits { entries[index].traits }

  func name(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: names.base + entries[index].offset, count: entries[index].length)
  }
}
