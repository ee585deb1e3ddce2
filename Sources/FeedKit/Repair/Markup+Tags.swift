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
    switch Self.readTag(bytes, start, limit, attributeLimit: bounds.attributes, &values) {
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
    if !isTaken {
      replace(bytes, at: start, length: tag.end - start)
    } else if takesDetour, values.count > 0, !values.hasReserved {
      takeValues(bytes)
    }
    return tag.end
  }

  /// Sends the values of the tag that was read round libxml2.
  private mutating func takeValues(_ bytes: UnsafePointer<UInt8>) {
    let first = detour.nextValue
    for index in 0..<values.count {
      let value = values[index]
      let length = value.end &- value.start
      skip(bytes, at: value.start, length: length)
      output.append(TextDetour.letter(index))
      if value.isWritten {
        addWritten(bytes, value.start, value.end)
      } else {
        detour.addValue(bytes + value.start, length)
      }
    }
    ring.setValues(first..<detour.nextValue)
  }

  /// Adds a value with its references resolved, and with spaces for line ends and tabs (XML 1.0, 3.3.3).
  private mutating func addWritten(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    let offset = detour.side.count
    var index = start
    var plainStart = start
    while index < end {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "&") || byte < 0x20 else {
        index += 1
        continue
      }
      detour.withSide { $0.append(bytes + plainStart, index - plainStart) }
      if byte == UInt8(ascii: "&") {
        // The tag was read: nothing else than a good reference is there.
        guard case .good(let length) = Reference.read(bytes + index, end - index, isFinal: true)
        else { break }
        let scalar = Reference.scalar(bytes + index, length)
        detour.withSide { $0.append(scalar) }
        index += length
      } else {
        detour.withSide { $0.append(UInt8(ascii: " ")) }
        let isPair = byte == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A
        index += isPair ? 2 : 1
      }
      plainStart = index
    }
    detour.withSide { $0.append(bytes + plainStart, index - plainStart) }
    detour.addSideValue(from: offset)
  }

  /// Reads a tag of which nothing needs mending; anything else is doubtful.
  @inline(__always)
  private static func readTag(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    attributeLimit: Int,
    _ values: inout ValueSpans
  ) -> Reading {
    values.removeAll()
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
      var value = ValueSpans.Span(start: index + 2, end: 0, isWritten: false)
      let end = valueEnd(bytes, index + 2, count, quote, &value.isWritten)
      guard end >= 0 else { return end == -1 ? .cut : .doubtful }
      value.end = end
      values.append(value, bytes, name: nameStart, nameEnd: index)
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
  ///
  /// `isWritten` is set where the value is not read as it stands.
  @inline(__always)
  private static func valueEnd(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    _ quote: UInt8,
    _ isWritten: inout Bool
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
      if byte < 0x20 { isWritten = true }
      if byte == UInt8(ascii: "&") {
        isWritten = true
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
