internal import CFeedKitScan

/// What a start tag that is well-formed is made of.
struct TagScan {
  /// Where its name ends, and behind its `>`.
  var nameEnd = 0
  var end = 0
  var isEmpty = false
}

extension Markup {
  private enum Reading {
    case clean(TagScan)
    /// Something is not as it must be, or may not be.
    case doubtful
    /// Its end has not come.
    case cut
  }

  /// Takes a start tag whole, noting its place.
  mutating func scanStartTag(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    // Looking no further than the limit, whatever has come, makes any way of cutting the same.
    let isFull = count - start >= bounds.tokenBytes
    let limit = isFull ? start + bounds.tokenBytes : count
    let tag: TagScan
    switch Self.readTag(bytes, start, limit, attributeLimit: bounds.attributes) {
    case .clean(let found):
      tag = found
    case .cut where !isFinal && !isFull:
      return ~start
    case .cut, .doubtful:
      return mendTag(bytes, start, limit, count, isFull: isFull, isFinal: isFinal)
    }
    let isTaken = enterElement(
      bytes,
      start,
      tag.nameEnd,
      tag.end,
      isEmpty: tag.isEmpty,
      readable: count
    )
    if !isTaken { replace(bytes, at: start, length: tag.end - start) }
    return tag.end
  }

  /// Reads a tag of which nothing needs mending; anything else is doubtful.
  @inline(__always)
  private static func readTag(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    attributeLimit: Int
  ) -> Reading {
    var tag = TagScan()
    var index = nameEnd(bytes, start + 1, count)
    guard index < count else { return .cut }
    tag.nameEnd = index
    var attributes = 0
    /// One bit for each name, by a hash of it.
    var seen: UInt64 = 0
    while true {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        tag.end = index + 1
        return .clean(tag)
      }
      if byte == UInt8(ascii: "/") {
        guard index + 1 < count else { return .cut }
        guard bytes[index + 1] == UInt8(ascii: ">") else { return .doubtful }
        tag.end = index + 2
        tag.isEmpty = true
        return .clean(tag)
      }
      guard Whitespace.isXMLSpace(byte) else { return .doubtful }
      repeat {
        index += 1
        guard index < count else { return .cut }
      } while Whitespace.isXMLSpace(bytes[index])
      let first = bytes[index]
      if first == UInt8(ascii: ">") || first == UInt8(ascii: "/") { continue }
      guard isNameStart(first), first < 0x80 else { return .doubtful }
      let nameStart = index
      index = nameEnd(bytes, index, count)
      guard index + 1 < count else { return .cut }
      guard bytes[index] == UInt8(ascii: "="), index - nameStart <= longestName else {
        return .doubtful
      }
      let bit = nameBit(bytes + nameStart, index - nameStart)
      guard seen & bit == 0 else { return .doubtful }
      seen |= bit
      attributes += 1
      guard attributes <= attributeLimit else { return .doubtful }
      let quote = bytes[index + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return .doubtful }
      let end = valueEnd(bytes, index + 2, count, quote)
      guard end >= 0 else { return end == -1 ? .cut : .doubtful }
      index = end + 1
      guard index < count else { return .cut }
    }
  }

  /// Where an ASCII name ends.
  @inline(__always)
  private static func nameEnd(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int
  ) -> Int {
    var index = start
    while index + 16 <= count {
      let mask = feedkit_notname16(bytes + index)
      guard mask == 0 else { return index + mask.trailingZeroBitCount }
      index += 16
    }
    while index < count, bytes[index] < 0x80, isNameByte(bytes[index]) { index += 1 }
    return index
  }

  @inline(__always)
  private static func nameBit(_ name: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let mixed =
      Int(name[0]) &* 7 &+ Int(name[count / 2]) &* 13 &+ Int(name[count - 1]) &* 5 &+ count &* 3
    return 1 << UInt64(truncatingIfNeeded: mixed & 63)
  }

  /// Where the quote stands that ends a value; -1 when it has not come, -2 when there is something in
  /// the value that must be mended.
  @inline(__always)
  private static func valueEnd(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    _ quote: UInt8
  ) -> Int {
    var index = start
    while index < count {
      if index + 16 <= count {
        let mask = feedkit_value16(bytes + index, quote)
        guard mask != 0 else {
          index += 16
          continue
        }
        index += mask.trailingZeroBitCount
      }
      let byte = bytes[index]
      if byte == quote { return index }
      if byte == UInt8(ascii: "<") { return -2 }
      if byte == UInt8(ascii: "&") {
        switch Reference.read(bytes + index, count - index, isFinal: false) {
        case .good(let length): index += length
        case .incomplete: return -1
        default: return -2
        }
      } else {
        index += 1
      }
    }
    return -1
  }
}
