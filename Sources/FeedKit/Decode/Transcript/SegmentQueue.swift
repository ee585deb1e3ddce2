/// Segments that wait, first in, first out.
struct SegmentQueue {
  private var all: [Segment] = []
  private var start = 0

  var count: Int { all.count - start }
  var isEmpty: Bool { start == all.count }

  /// A segment by its place in the queue.
  subscript(index: Int) -> Segment { all[start + index] }

  mutating func append(_ segment: consuming Segment) { all.append(segment) }

  mutating func popFirst() -> Segment? {
    guard start < all.count else { return nil }
    // Moved out, not copied.
    var first = Segment()
    swap(&first, &all[start])
    start += 1
    if start == all.count {
      all.removeAll(keepingCapacity: all.count < 64)
      start = 0
    } else if start > 1_024 {
      all.removeFirst(start)
      start = 0
    }
    return first
  }
}

extension Segment {
  /// Takes bytes away from the front of the text, with the words and marks that stand there.
  mutating func dropFirst(_ byteCount: Int) {
    guard byteCount > 0 else { return }
    if words.isEmpty, marks.isEmpty {
      let bytes = text.utf8.span
      text = makeString(bytes, min(byteCount, bytes.count)..<bytes.count)
      return
    }
    let utf8 = text.utf8
    let cut = utf8.index(utf8.startIndex, offsetBy: min(byteCount, utf8.count))
    if !words.isEmpty {
      // Words are the parts of the text between white space and other words.
      var left = text[..<cut].utf8.count { !Whitespace.isXMLSpace($0) }
      var dropped = 0
      while dropped < words.count, left > 0 {
        left -= words[dropped].text.utf8.count { !Whitespace.isXMLSpace($0) }
        dropped += 1
      }
      words.removeFirst(dropped)
      if !words.isEmpty {
        words[0].hasSpaceBefore = true
        if words[0].start == nil { words[0].start = start }
      }
    }
    text = String(text[cut...])
    for index in marks.indices {
      let end = marks[index].start + marks[index].byteCount - byteCount
      marks[index].start = max(0, marks[index].start - byteCount)
      marks[index].byteCount = end - marks[index].start
    }
    marks.removeAll { $0.byteCount <= 0 }
  }
}
