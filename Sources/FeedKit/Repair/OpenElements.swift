internal import CFeedKitScan

/// The elements that are open, by the names that their start tags have.
struct OpenElements: ~Copyable {
  struct Entry {
    /// Where the name begins in `names`.
    var offset: Int
    var length: Int
    var traits: ContentModel.Traits
  }

  /// Names, each with so many bytes behind it that 16 can be read.
  private var names = ByteBuffer(capacity: 256)
  private var entries = PlainList<Entry>(capacity: 32)
  @inline(__always)
  var count: Int { entries.count }
  /// The outermost open element that holds a text, or -1; what is inside of it is HTML.
  private(set) var text = -1
  /// The outermost open element that holds XML of another kind, or -1.
  private(set) var opaque = -1
  /// How many of the outermost elements hold nothing but elements, one in the other.
  private var frames = 0
  /// Which of the two kinds of documents these make.
  private var frameTraits = ContentModel.Traits.frames

  /// Adds an element; `readable` bytes can be read from its name on.
  @inline(__always)
  mutating func push(
    _ name: UnsafePointer<UInt8>,
    _ length: Int,
    _ traits: ContentModel.Traits,
    readable: Int
  ) {
    let level = count
    entries.append(Entry(offset: names.count, length: length, traits: traits))
    names.append(name, length, readable: readable)
    if traits.rawValue & ContentModel.Traits.followed.rawValue != 0 { follow(level, traits) }
  }

  private mutating func follow(_ level: Int, _ traits: ContentModel.Traits) {
    if traits.contains(.opaque) {
      if opaque < 0, text < 0 { opaque = level }
    } else if traits.contains(.text), text < 0, opaque < 0 {
      text = level
    }
    if level == frames, level == 0 || !traits.contains(.root) {
      let shared = level == 0 ? traits.intersection(.frames) : traits.intersection(frameTraits)
      guard !shared.isEmpty else { return }
      frameTraits = shared
      frames += 1
    }
  }

  @inline(__always)
  mutating func pop() {
    let level = count &- 1
    names.removeLast(entries[level].length)
    entries.removeLast(1)
    if text == level { text = -1 }
    if opaque == level { opaque = -1 }
    if frames > level { frames = level }
  }

  /// Whether all that is open holds nothing but elements: white space is nothing there.
  @inline(__always)
  var isInFrame: Bool { frames == count && frames > 0 }

  /// The length of the innermost open element's name; there must be one.
  @inline(__always)
  var innermostLength: Int { entries[count - 1].length }

  /// Whether the innermost open element has this name.
  @inline(__always)
  func isInnermost(_ name: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    count > 0 && isName(count - 1, name, length)
  }

  /// Whether a text begins with the innermost open element's name; `readable` bytes of it can be
  /// read, and there must be an element.
  @inline(__always)
  func isInnermostFirst(in text: UnsafePointer<UInt8>, readable: Int) -> Bool {
    let entry = entries[count &- 1]
    guard entry.length <= 16, readable >= 16 else {
      return entry.length <= readable && isName(count &- 1, text, entry.length)
    }
    let differing = feedkit_differ16(names.base + entry.offset, text)
    return differing & (1 << UInt32(truncatingIfNeeded: entry.length) &- 1) == 0
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
