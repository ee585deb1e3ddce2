/// The start tags that were handed to libxml2 and not yet reported by it, in order.
struct TagRing: ~Copyable {
  /// What is known of a tag before libxml2 reports it.
  struct Tag {
    var place = Position()
    /// What went round libxml2: values of its attributes, and behind them its element's text and what
    /// follows that.
    var values = 0..<0
    /// Whether its attributes went round with their names.
    var hasWholeAttributes = false
    /// Whether its element's text did, so that libxml2 takes it for an empty one.
    var hasText = false
    /// Whether the text behind the element did, up to the next tag.
    var hasTail = false
    /// The number of its shape, where its attributes went round with their names; 0 where it is not known.
    var shape: UInt32 = 0
  }

  struct Entry {
    var tag: Tag
    /// Where the tag begins in what libxml2 is given.
    var offset: Int
  }

  private var entries = PlainList<Entry>(capacity: 256)
  private var first = 0
  private var last = Tag()

  /// Adds a tag, with the number that the first of its values has if it has any.
  @inline(__always)
  mutating func push(_ place: Position, at offset: Int, firstValue: Int) {
    entries.append(
      Entry(tag: Tag(place: place, values: firstValue..<firstValue), offset: offset)
    )
  }

  /// Says which values belong to the tag that was added last.
  @inline(__always)
  mutating func setValues(
    _ values: Range<Int>,
    areWhole: Bool,
    hasText: Bool,
    hasTail: Bool,
    shape: UInt32
  ) {
    let last = entries.count &- 1
    entries[last].tag.values = values
    entries[last].tag.hasWholeAttributes = areWhole
    entries[last].tag.hasText = hasText
    entries[last].tag.hasTail = hasTail
    entries[last].tag.shape = shape
  }

  /// The oldest tag.
  @inline(__always)
  mutating func pop() -> Tag {
    guard first < entries.count else { return Tag(place: last.place) }
    last = entries[first].tag
    first &+= 1
    if first == entries.count {
      entries.removeAll()
      first = 0
    }
    return last
  }

  /// The tag that libxml2 is reading at an offset.
  ///
  /// After an error it may have left out tags, or found one inside of another: only where it stands
  /// tells which it is.
  mutating func pop(before offset: Int) -> Tag {
    var found: Tag?
    while first < entries.count, entries[first].offset < offset { found = pop() }
    return found ?? Tag(place: last.place)
  }

  /// The first value of the tags that wait; `nil` when none wait.
  var firstValue: Int? { first < entries.count ? entries[first].tag.values.lowerBound : nil }
}
