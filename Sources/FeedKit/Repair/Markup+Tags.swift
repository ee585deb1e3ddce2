internal import CFeedKitScan

/// How far a start tag has been looked at; kept while its end has not come.
struct TagScan {
  /// The next byte to look at, from the tag's `<`.
  var offset = 1
  var quote: UInt8 = 0
  var attributes = 0
  /// The end of the last attribute, and of the last one within the limit.
  var lastValueEnd = 0
  var limitEnd = 0
  var needsMend = false
}

extension Markup {
  /// Takes a start tag whole, noting its place.
  mutating func scanStartTag(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int
  ) -> Int {
    // Looking no further than the limit, whatever has come, makes any way of cutting the same.
    guard let end = findTagEnd(bytes + start, min(count - start, tokenLimit)) else {
      guard count - start >= tokenLimit else { return ~start }
      return cutLongTag(bytes, start)
    }
    pushTag(bytes, start)
    if tag.needsMend || tag.attributes > attributeLimit {
      mendTag(bytes, start, start + end)
    }
    tag = TagScan()
    enterElement(isEmpty: bytes[start + end - 2] == UInt8(ascii: "/"), bytes, start + end)
    return start + end
  }

  /// The length of a start tag; `nil` when its end has not come, with `tag` saying where to go on.
  private mutating func findTagEnd(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    var index = tag.offset
    while index < count {
      if tag.quote == 0 {
        if index + 16 <= count {
          let mask = feedkit_tag16(bytes + index)
          guard mask != 0 else {
            index += 16
            continue
          }
          index += mask.trailingZeroBitCount
        }
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: ">") { return index }
        guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
        tag.quote = byte
      }
      if index + 16 <= count {
        let mask = feedkit_value16(bytes + index, tag.quote)
        guard mask != 0 else {
          index += 16
          continue
        }
        index += mask.trailingZeroBitCount
      }
      guard index < count else { break }
      let byte = bytes[index]
      if byte == tag.quote {
        index += 1
        endValue(index)
      } else if byte == UInt8(ascii: "&") {
        switch Reference.read(bytes + index, count - index, isFinal: false) {
        case .good(let length): index += length
        case .incomplete:
          tag.offset = index
          return nil
        default:
          tag.needsMend = true
          index += 1
        }
      } else {
        index += 1
      }
    }
    tag.offset = index
    return nil
  }

  @inline(__always)
  private mutating func endValue(_ index: Int) {
    tag.quote = 0
    tag.attributes += 1
    tag.lastValueEnd = index
    if tag.attributes == attributeLimit { tag.limitEnd = index }
  }

  /// Writes a tag with its references mended and without the attributes over the limit.
  private mutating func mendTag(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    let isOverLimit = tag.attributes > attributeLimit
    let valuesEnd = isOverLimit ? start + tag.limitEnd : end
    mendReferences(bytes, start, valuesEnd)
    guard isOverLimit else { return }
    note(bytes, at: valuesEnd, .attributeLimit(tag.attributes, attributeLimit))
    let isEmptyElement = bytes[end - 2] == UInt8(ascii: "/")
    let rest = end - valuesEnd
    replace(bytes, at: valuesEnd, length: rest, with: isEmptyElement ? "/>" : ">")
  }

  private mutating func mendReferences(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) {
    var index = start
    while let ampersand = find(UInt8(ascii: "&"), bytes, index, end) {
      index = ampersand + max(1, takeReference(bytes, ampersand, end, isFinal: true))
    }
  }

  /// Hands on what a tag over the limit has of whole attributes, and leaves out the rest.
  private mutating func cutLongTag(_ bytes: UnsafePointer<UInt8>, _ start: Int) -> Int {
    pushTag(bytes, start)
    note(bytes, at: start, .longTag(tokenLimit))
    var kept = min(tag.lastValueEnd, tag.attributes > attributeLimit ? tag.limitEnd : Int.max)
    if kept == 0 {
      kept = 1
      while kept < min(tag.offset, 1_024), isNameByte(bytes[start + kept]) { kept += 1 }
    }
    let done = start + tag.offset
    mendReferences(bytes, start, start + kept)
    replace(bytes, at: start + kept, length: done - start - kept)
    longTagQuote = tag.quote == 0 ? nil : tag.quote
    isLongTagEmpty = bytes[done - 1] == UInt8(ascii: "/")
    tag = TagScan()
    state = .longTag
    return done
  }

  /// Leaves out the rest of a tag that is over the limit.
  mutating func skipLongTag(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    var index = start
    while index < count {
      if let quote = longTagQuote {
        isLongTagEmpty = false
        guard let end = find(quote, bytes, index, count) else { break }
        longTagQuote = nil
        index = end + 1
        continue
      }
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        longTagQuote = byte
      } else if byte == UInt8(ascii: ">") {
        state = .text
        replace(bytes, at: start, length: index - start, with: isLongTagEmpty ? "/>" : ">")
        enterElement(isEmpty: isLongTagEmpty, bytes, index)
        return index
      }
      isLongTagEmpty = byte == UInt8(ascii: "/")
    }
    replace(bytes, at: start, length: count - start)
    return count
  }
}

extension Mend {
  fileprivate static func attributeLimit(_ found: Int, _ limit: Int) -> Mend {
    Mend(
      rule: "limit-attributes",
      severity: .error,
      message: "element has \(found) attributes; those after the first \(limit) are left out"
    )
  }

  fileprivate static func longTag(_ limit: Int) -> Mend {
    Mend(
      rule: "limit-token",
      severity: .error,
      message: "start tag is longer than \(limit) bytes; the rest of it is left out"
    )
  }
}
