/// What the forgiving reading of a tag came to.
struct ForgivingTag {
  enum End {
    /// Ends with `>` or `/>`.
    case whole
    /// The next tag begins where the end was expected.
    case missing
    /// Is longer than it may be.
    case overLimit
  }

  var nameEnd = 0
  /// Where what ends the tag begins: `>`, `/>`, or what is not part of it.
  var tail = 0
  var end = 0
  var isEmpty = false
  var kind = End.whole
  /// Whether the name is not followed by what may follow a name.
  var isNameBroken = false
  /// Whether there is something in it that HTML has, but text that only looks like a tag too.
  var looksLikeText = false
  /// All attributes, those that are not kept too.
  var count = 0
  /// The quote that is open where a tag goes over the limit.
  var quote: UInt8?
}

extension Markup {
  /// Takes a tag that is not well-formed, or may not be; `limit` says how far one may look, which is
  /// less than `count` for a tag over the limit.
  @inline(never)
  mutating func mendTag(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ limit: Int,
    _ count: Int,
    isFull: Bool,
    isFinal: Bool
  ) -> Int {
    guard
      let tag = readForgiving(bytes, start, limit, isFull: isFull, isFinal: isFinal)
    else { return ~start }
    let name = bytes + start + 1
    let traits = model.traits(name, tag.nameEnd - start - 1, readable: tag.nameEnd - start - 1)
    guard isXMLName(bytes, start + 1, tag.nameEnd), isTag(tag, traits) else {
      return takeLessThan(bytes, start)
    }
    let isTaken = enterElement(
      bytes,
      start,
      tag.nameEnd,
      tag.tail,
      traits,
      isEmpty: tag.isEmpty,
      readable: tag.nameEnd
    )
    guard isTaken else {
      replace(bytes, at: start, length: tag.end - start)
      if tag.kind == .overLimit { beginLongTag(bytes, tag, isTaken: false) }
      return tag.end
    }
    writeAttributes(bytes, start, tag)
    return tag.end
  }

  /// Whether something is a tag, and not text in angle brackets.
  private func isTag(_ tag: ForgivingTag, _ traits: ContentModel.Traits) -> Bool {
    // What the vocabulary knows is never made text: an item would be lost with it.
    if !traits.isDisjoint(with: [.known, .root]) { return true }
    if tag.isNameBroken { return false }
    if traits.contains(.html) { return tag.kind != .missing || !tag.looksLikeText }
    return tag.kind != .missing && !tag.looksLikeText
  }

  // MARK: - Reading

  /// Reads a tag as HTML would, filling `attributes`; `nil` when more bytes are needed.
  private mutating func readForgiving(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFull: Bool,
    isFinal: Bool
  ) -> ForgivingTag? {
    attributes.removeAll(keepingCapacity: true)
    var tag = ForgivingTag()
    var index = start + 1
    while index < count, isNameByte(bytes[index]) { index += 1 }
    tag.nameEnd = index
    tag.tail = index
    if index < count { tag.isNameBroken = !isTagDelimiter(bytes, index, count) }
    while true {
      while index < count, Whitespace.isXMLSpace(bytes[index]) { index += 1 }
      guard index < count else { return cutTag(tag, start, count, isFull: isFull, quote: nil) }
      switch bytes[index] {
      case UInt8(ascii: ">"):
        tag.tail = index
        tag.end = index + 1
        return tag
      case UInt8(ascii: "<"):
        tag.kind = .missing
        tag.end = index
        return tag
      case UInt8(ascii: "/"):
        var next = index + 1
        while next < count, Whitespace.isXMLSpace(bytes[next]) { next += 1 }
        guard next < count else { return cutTag(tag, start, count, isFull: isFull, quote: nil) }
        if bytes[next] == UInt8(ascii: ">") {
          tag.tail = index
          tag.end = next + 1
          tag.isEmpty = true
          return tag
        }
        index += 1
      case let byte where isNameStart(byte) && !isQuoteMark(bytes, index, count):
        var attribute = TagAttribute(
          form: .noValue,
          start: index,
          nameEnd: index,
          equals: index,
          valueStart: index,
          valueEnd: index,
          end: index
        )
        guard readAttribute(bytes, &attribute, count, isFull: isFull, isFinal: isFinal) else {
          return cutTag(tag, start, count, isFull: isFull, quote: openQuote(bytes, attribute))
        }
        tag.count += 1
        if attributes.count < bounds.attributes { attributes.append(attribute) }
        if attribute.form == .noValue { tag.looksLikeText = true }
        index = attribute.end
        tag.tail = index
      default:
        // A sign that begins nothing, whole.
        index += isQuoteMark(bytes, index, count) ? 3 : 1
      }
    }
  }

  private func isTagDelimiter(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ">"), UInt8(ascii: "<"): true
    case UInt8(ascii: "/"): index + 1 < count && bytes[index + 1] == UInt8(ascii: ">")
    case let byte: Whitespace.isXMLSpace(byte)
    }
  }

  /// What comes of a tag whose end has not come within `count`.
  private func cutTag(
    _ tag: ForgivingTag,
    _ start: Int,
    _ count: Int,
    isFull: Bool,
    quote: UInt8?
  ) -> ForgivingTag? {
    guard isFull else { return nil }
    var tag = tag
    tag.kind = .overLimit
    tag.end = count
    tag.quote = quote
    return tag
  }

  private func openQuote(
    _ bytes: UnsafePointer<UInt8>,
    _ attribute: TagAttribute
  ) -> UInt8? {
    guard attribute.form == .quoted, attribute.valueStart > attribute.start else { return nil }
    return bytes[attribute.valueStart - 1]
  }

  /// Reads an attribute; false when more bytes are needed, or no more come.
  private func readAttribute(
    _ bytes: UnsafePointer<UInt8>,
    _ attribute: inout TagAttribute,
    _ count: Int,
    isFull: Bool,
    isFinal: Bool
  ) -> Bool {
    var index = attribute.start
    while index < count, isNameByte(bytes[index]), !isQuoteMark(bytes, index, count) { index += 1 }
    // Signs in a name make it a wrong one; they do not end it.
    while index < count, !isAttributeEnd(bytes[index]) { index += 1 }
    attribute.nameEnd = index
    attribute.end = index
    while index < count, Whitespace.isXMLSpace(bytes[index]) { index += 1 }
    guard index < count else { return false }
    guard bytes[index] == UInt8(ascii: "=") else { return true }
    attribute.equals = index
    index += 1
    while index < count, Whitespace.isXMLSpace(bytes[index]) { index += 1 }
    guard index < count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      attribute.form = .quoted
      attribute.valueStart = index + 1
      return readQuoted(bytes, &attribute, count, isFull: isFull, isFinal: isFinal)
    case UInt8(ascii: ">"), UInt8(ascii: "<"):
      attribute.end = index
      return true
    default:
      return readUnquoted(bytes, &attribute, index, count, isFinal: isFinal)
    }
  }

  private func isAttributeEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "/"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: Whitespace.isXMLSpace(byte)
    }
  }

  /// Whether a typographic quotation mark stands here: U+2018 to U+201F.
  private func isQuoteMark(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    index + 3 <= count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] & 0xF8 == 0x98
  }

  private func readUnquoted(
    _ bytes: UnsafePointer<UInt8>,
    _ attribute: inout TagAttribute,
    _ start: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Bool {
    if !isFinal, start + 3 > count, bytes[start] == 0xE2 { return false }
    let isMarked = isQuoteMark(bytes, start, count)
    attribute.form = isMarked ? .otherQuotes : .unquoted
    attribute.valueStart = isMarked ? start + 3 : start
    var index = attribute.valueStart
    while index < count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { break }
      if byte == 0xE2, isMarked {
        guard isFinal || index + 3 <= count else { return false }
        if isQuoteMark(bytes, index, count) {
          attribute.valueEnd = index
          attribute.end = index + 3
          return true
        }
      }
      if !isMarked {
        if Whitespace.isXMLSpace(byte) { break }
        if byte == UInt8(ascii: "/") {
          guard index + 1 < count else { return false }
          if bytes[index + 1] == UInt8(ascii: ">") { break }
        }
      }
      index += 1
    }
    guard index < count else { return false }
    attribute.valueEnd = index
    attribute.end = index
    return true
  }
}
