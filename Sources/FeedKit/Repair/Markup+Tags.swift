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
    let nameEnd = Self.nameEnd(bytes, start + 1, limit)
    guard nameEnd < limit, nameEnd > start + 1 else {
      if nameEnd == limit, !isFinal, !isFull { return ~start }
      return mendTag(bytes, start, limit, count, isFull: isFull, isFinal: isFinal)
    }
    let place = known.place(
      of: bytes + start + 1,
      nameEnd &- start &- 1,
      readable: count &- start &- 1,
      model
    )
    var tag = TagScan(nameEnd: nameEnd)
    var shape: UInt32 = 0
    tag.end = Self.readShape(bytes, nameEnd, limit, place, known.shapes, &values)
    if tag.end > 0 {
      tag.isEmpty = known.shapes[place].isEmpty
      shape = known.shapes[place].number
      known.shapes.noteHit(at: place)
    } else if bytes[nameEnd] == UInt8(ascii: ">") {
      values.removeAll()
      tag.end = nameEnd &+ 1
    } else {
      switch Self.readTag(bytes, nameEnd, limit, attributeLimit: bounds.attributes, &values) {
      case .clean(let found):
        tag = found
        if values.count > 0 { known.shapes.learn(at: place, bytes, tag, values) }
      case .cut where !isFinal && !isFull:
        return ~start
      case .cut, .doubtful:
        return mendTag(bytes, start, limit, count, isFull: isFull, isFinal: isFinal)
      }
    }
    let isTaken = enterElement(
      bytes,
      start,
      tag.nameEnd,
      tag.end,
      known.traits(at: place),
      isEmpty: tag.isEmpty,
      readable: count
    )
    guard isTaken else {
      replace(bytes, at: start, length: tag.end - start)
      return tag.end
    }
    guard takesTags, !values.hasReserved else { return tag.end }
    var leaf =
      tag.isEmpty || open.isInFrame || !takesDetour ? nil : leafEnd(bytes, start, tag, count)
    if let end = leaf?.end {
      leaveElement()
      if open.count > 0, !open.isInFrame { leaf?.tailEnd = tailEnd(bytes, end, count) }
    }
    if values.count > 0 || leaf != nil { takeRound(bytes, tag, leaf, shape) }
    return leaf?.tailEnd ?? tag.end
  }

  /// An element that holds nothing but a text, as it stands behind its start tag.
  private struct Leaf {
    /// Where its text ends, and behind its end tag.
    var textEnd: Int
    var end: Int
    /// Where the text ends that follows it; `end` where that cannot go with it.
    var tailEnd: Int
  }

  /// The element that begins with a tag, where it holds nothing but a text; `nil` for other elements, and
  /// where its end has not come.
  @inline(__always)
  private func leafEnd(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ tag: TagScan,
    _ count: Int
  ) -> Leaf? {
    let index = plainEnd(bytes, tag.end, count)
    guard index < count else { return nil }
    let length = tag.nameEnd &- start &- 1
    let end = index &+ length &+ 2
    guard end < count, bytes[index] == 0x3C, bytes[index &+ 1] == 0x2F, bytes[end] == 0x3E,
      open.isInnermostFirst(in: bytes + index + 2, readable: count &- index &- 2)
    else { return nil }
    return Leaf(textEnd: index, end: end &+ 1, tailEnd: end &+ 1)
  }

  /// Where plain text ends.
  @inline(__always)
  private func plainEnd(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    var index = start
    while index &+ 16 <= count {
      let mask = feedkit_leaf16(bytes + index)
      if mask != 0 { return index &+ mask.trailingZeroBitCount }
      index &+= 16
    }
    while index < count {
      let byte = bytes[index]
      if byte == 0x3C || byte == 0x26 || byte == 0x5D || byte == 0x0D { return index }
      index &+= 1
    }
    return count
  }

  /// Where the text behind an element ends that can go round with it: all there is up to a tag.
  @inline(__always)
  private func tailEnd(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    let end = plainEnd(bytes, start, count)
    return end < count && bytes[end] == 0x3C ? end : start
  }

  /// Sends what can be of the tag that was read, and of its element, round libxml2.
  private mutating func takeRound(
    _ bytes: UnsafePointer<UInt8>,
    _ tag: TagScan,
    _ leaf: Leaf?,
    _ shape: UInt32
  ) {
    let first = detour.nextValue
    var kept = tag.nameEnd
    let areWhole = !values.hasPrefix
    if areWhole {
      takeAttributes(bytes)
    } else {
      takeValues(bytes)
      kept = tag.end &- (tag.isEmpty ? 2 : 1)
    }
    if let leaf {
      if leaf.textEnd > tag.end { detour.addValue(bytes + tag.end, leaf.textEnd &- tag.end) }
      if leaf.tailEnd > leaf.end { detour.addValue(bytes + leaf.end, leaf.tailEnd &- leaf.end) }
      skip(bytes, at: kept, length: leaf.tailEnd &- kept)
      output.append(UInt8(ascii: "/"))
      output.append(UInt8(ascii: ">"))
    } else if areWhole {
      skip(bytes, at: kept, length: tag.end &- (tag.isEmpty ? 2 : 1) &- kept)
    }
    ring.setValues(
      first..<detour.nextValue,
      areWhole: areWhole,
      hasText: leaf.map { $0.textEnd > tag.end } ?? false,
      hasTail: leaf.map { $0.tailEnd > $0.end } ?? false,
      shape: areWhole ? shape : 0
    )
  }

  /// Sends the attributes of the tag that was read round libxml2, names and all: a name without a
  /// prefix is in no namespace.
  @inline(__always)
  private mutating func takeAttributes(_ bytes: UnsafePointer<UInt8>) {
    for index in 0..<values.count {
      let value = values[index]
      guard value.isWritten else {
        detour.addAttribute(bytes, value)
        continue
      }
      detour.withSide { $0.append(bytes + value.name, value.start - value.name) }
      let offset = detour.side.count
      appendWritten(bytes, value.start, value.end)
      detour.addSideAttribute(from: offset, value)
    }
  }

  /// Sends the values of the tag that was read round libxml2.
  private mutating func takeValues(_ bytes: UnsafePointer<UInt8>) {
    for index in 0..<values.count {
      let value = values[index]
      let length = value.end &- value.start
      skip(bytes, at: value.start, length: length)
      output.append(TextDetour.letter(index))
      if value.isWritten {
        let offset = detour.side.count
        appendWritten(bytes, value.start, value.end)
        detour.addSideValue(from: offset)
      } else {
        detour.addValue(bytes + value.start, length)
      }
    }
  }

  /// Adds a value with its references resolved, and with spaces for line ends and tabs (XML 1.0, 3.3.3).
  private mutating func appendWritten(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
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
  }

  /// Reads a tag that has the shape of one before; where it ends, or -1 when it has another one.
  @inline(__always)
  private static func readShape(
    _ bytes: UnsafePointer<UInt8>,
    _ nameEnd: Int,
    _ count: Int,
    _ place: Int,
    _ shapes: borrowing TagShapes,
    _ values: inout ValueSpans
  ) -> Int {
    let form = shapes[place]
    guard form.count > 0 else { return -1 }
    values.begin(form)
    var number = 0
    var index = shapes.literalEnd(0, at: place, bytes, nameEnd, count)
    while index >= 0, number < form.count {
      var isWritten = false
      // The quote stands before the value.
      let end = valueEnd(bytes, index, count, bytes[index &- 1], &isWritten)
      guard end >= 0 else { return -1 }
      values.append(shapes.attribute(number, at: place), index, end, isWritten: isWritten)
      number &+= 1
      index = shapes.literalEnd(number, at: place, bytes, end, count)
    }
    return index
  }

  /// Reads a tag of which nothing needs mending from the end of its name on; anything else is doubtful.
  private static func readTag(
    _ bytes: UnsafePointer<UInt8>,
    _ nameEnd: Int,
    _ count: Int,
    attributeLimit: Int,
    _ values: inout ValueSpans
  ) -> Reading {
    values.removeAll()
    var tag = TagScan(nameEnd: nameEnd)
    var index = nameEnd
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
      index = Self.nameEnd(bytes, index, count)
      guard index + 1 < count else { return .cut }
      guard bytes[index] == UInt8(ascii: "="), index - nameStart <= longestName else {
        return .doubtful
      }
      let first8 = nameStart8(bytes, nameStart, index, count)
      let bit = nameBit(first8, index &- nameStart)
      if seen & bit != 0, values.mayHave(first8, length: index &- nameStart) { return .doubtful }
      seen |= bit
      attributes += 1
      guard attributes <= attributeLimit else { return .doubtful }
      let quote = bytes[index + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return .doubtful }
      var value = ValueSpans.Span(
        name: nameStart,
        nameEnd: index,
        nameStart: first8,
        start: index + 2,
        end: 0,
        isWritten: false
      )
      let end = valueEnd(bytes, index + 2, count, quote, &value.isWritten)
      guard end >= 0 else { return end == -1 ? .cut : .doubtful }
      value.end = end
      values.append(value, bytes)
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

  /// The first 8 bytes of a name, with zeros behind a shorter one.
  @inline(__always)
  private static func nameStart8(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int,
    _ count: Int
  ) -> UInt64 {
    ContentModel.key(bytes + start, min(end &- start, 8), readable: count &- start).first
  }

  @inline(__always)
  private static func nameBit(_ first8: UInt64, _ count: Int) -> UInt64 {
    let mixed = (first8 ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    return 1 << (mixed >> 58)
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
