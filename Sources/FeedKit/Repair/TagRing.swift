/// The places of start tags that were handed to libxml2 and not yet reported by it, in order.
struct TagRing: ~Copyable {
  private struct Entry {
    var place: Position
    /// Where the tag begins in what libxml2 is given.
    var offset: Int
  }

  private var entries: [Entry] = []
  private var first = 0
  private var last = Position()

  mutating func push(_ place: Position, at offset: Int) {
    entries.append(Entry(place: place, offset: offset))
  }

  /// The oldest place.
  @inline(__always)
  mutating func pop() -> Position {
    guard first < entries.count else { return last }
    last = entries[first].place
    first += 1
    if first == entries.count {
      entries.removeAll(keepingCapacity: true)
      first = 0
    }
    return last
  }

  /// The place of the tag that libxml2 is reading at an offset.
  ///
  /// After an error it may have left out tags, or found one inside of another: only where it stands
  /// tells which it is.
  mutating func pop(before offset: Int) -> Position {
    while first < entries.count, entries[first].offset < offset { _ = pop() }
    return last
  }
}
