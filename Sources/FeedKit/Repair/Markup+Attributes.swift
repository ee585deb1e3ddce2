/// A start tag of which the rest is left out.
struct LongTag {
  var quote: UInt8?
  var isEmpty = false
  /// Whether its element is handed on.
  var isTaken = true
}

extension Markup {
  /// Writes the attributes of a tag so that they are well-formed, changing what must be.
  mutating func writeAttributes(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ tag: ForgivingTag
  ) {
    var index = start + 1
    while index < tag.nameEnd { index += 1 }
    for position in attributes.indices {
      let attribute = attributes[position]
      mendGap(bytes, index, attribute.start)
      if isKept(bytes, position) {
        mendAttribute(bytes, attribute)
      } else {
        replace(bytes, at: attribute.start, length: attribute.end - attribute.start)
      }
      index = attribute.end
    }
    writeEnd(bytes, index, tag)
  }

  private mutating func writeEnd(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ tag: ForgivingTag
  ) {
    let bounds = bounds
    if tag.count > attributes.count {
      note(bytes, at: index, .attributeLimit(tag.count, bounds.attributes))
    }
    switch tag.kind {
    case .overLimit:
      note(bytes, at: index, .longTag(bounds.tokenBytes))
      replace(bytes, at: index, length: tag.end - index)
      beginLongTag(bytes, tag, isTaken: true)
    case .missing:
      note(bytes, at: index, .missingEnd)
      replace(bytes, at: index, length: tag.end - index, with: ">")
    case .whole:
      guard !isPlainEnd(bytes, index, tag) else { return }
      if tag.count == attributes.count {
        note(bytes, at: index, .tagJunk(extract(bytes + index, tag.end - index)))
      }
      replace(bytes, at: index, length: tag.end - index, with: tag.isEmpty ? "/>" : ">")
    }
  }

  /// Whether nothing but white space stands between the attributes and the end of a tag.
  private func isPlainEnd(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ tag: ForgivingTag
  ) -> Bool {
    for position in index..<max(index, tag.tail) where !Whitespace.isXMLSpace(bytes[position]) {
      return false
    }
    return tag.end - tag.tail == (tag.isEmpty ? 2 : 1)
  }

  /// Takes what stands before an attribute: white space, and nothing else.
  private mutating func mendGap(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    guard start < end else {
      note(bytes, at: start, .missingSpace)
      return replace(bytes, at: start, length: 0, with: " ")
    }
    for index in start..<end where !Whitespace.isXMLSpace(bytes[index]) {
      note(bytes, at: start, .tagJunk(extract(bytes + start, end - start)))
      return replace(bytes, at: start, length: end - start, with: " ")
    }
  }

  /// Whether an attribute has a good name that no earlier one has.
  private mutating func isKept(_ bytes: UnsafePointer<UInt8>, _ position: Int) -> Bool {
    let attribute = attributes[position]
    let before = extract(bytes + attribute.start, attribute.end - attribute.start)
    let length = attribute.nameEnd - attribute.start
    guard length <= Self.longestName, isXMLName(bytes, attribute.start, attribute.nameEnd) else {
      note(bytes, at: attribute.start, .attributeName(before))
      return false
    }
    for earlier in attributes[..<position] where earlier.nameEnd - earlier.start == length {
      if isSame(bytes + earlier.start, bytes + attribute.start, length) {
        note(bytes, at: attribute.start, .duplicate(before))
        return false
      }
    }
    return true
  }

  private func isSame(
    _ first: UnsafePointer<UInt8>,
    _ second: UnsafePointer<UInt8>,
    _ count: Int
  ) -> Bool {
    for index in 0..<count where first[index] != second[index] { return false }
    return true
  }

  private mutating func mendAttribute(
    _ bytes: UnsafePointer<UInt8>,
    _ attribute: TagAttribute
  ) {
    guard attribute.form != .quoted else {
      return mendValue(bytes, attribute, bytes[attribute.valueStart - 1])
    }
    let before = extract(bytes + attribute.start, attribute.end - attribute.start)
    note(bytes, at: attribute.start, .quotes(before))
    guard attribute.form != .noValue else {
      return replace(
        bytes,
        at: attribute.nameEnd,
        length: attribute.end - attribute.nameEnd,
        with: "=\"\""
      )
    }
    let quote =
      attribute.form == .halfQuoted ? bytes[attribute.valueStart - 1] : UInt8(ascii: "\"")
    if attribute.form != .halfQuoted {
      let opening = attribute.equals + 1
      replace(bytes, at: opening, length: attribute.valueStart - opening, with: "\"")
    }
    mendValue(bytes, attribute, quote)
    let rest = attribute.end - attribute.valueEnd
    replace(bytes, at: attribute.valueEnd, length: rest, with: quote == 0x22 ? "\"" : "'")
  }

  /// Escapes what must not stand in a value.
  private mutating func mendValue(
    _ bytes: UnsafePointer<UInt8>,
    _ attribute: TagAttribute,
    _ quote: UInt8
  ) {
    var index = attribute.valueStart
    let end = attribute.valueEnd
    let start = written(upTo: index)
    let limit = bounds.tokenBytes
    while index < end {
      // Escapes make a value longer than it stands.
      guard written(upTo: index) - start < limit else {
        note(bytes, at: index, .longValue(limit))
        return replace(bytes, at: index, length: end - index)
      }
      switch bytes[index] {
      case UInt8(ascii: "&"):
        index += max(1, takeReference(bytes, index, end, isFinal: true))
      case UInt8(ascii: "<"):
        note(bytes, at: index, .lessThanInValue)
        replace(bytes, at: index, length: 1, with: "&lt;")
        index += 1
      case quote:
        note(bytes, at: index, .quoteInValue)
        replace(bytes, at: index, length: 1, with: quote == 0x22 ? "&quot;" : "&#39;")
        index += 1
      default:
        index += 1
      }
    }
  }

  // MARK: - Tags over the limit

  mutating func beginLongTag(_ bytes: UnsafePointer<UInt8>, _ tag: ForgivingTag, isTaken: Bool) {
    longTag = LongTag(quote: tag.quote, isTaken: isTaken)
    longTag.isEmpty = tag.quote == nil && bytes[tag.end - 1] == UInt8(ascii: "/")
    state = .longTag
  }

  /// Leaves out the rest of a tag that is over the limit.
  mutating func skipLongTag(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    var index = start
    while index < count {
      if let quote = longTag.quote {
        longTag.isEmpty = false
        guard let end = find(quote, bytes, index, count) else { break }
        longTag.quote = nil
        index = end + 1
        continue
      }
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        longTag.quote = byte
      } else if byte == UInt8(ascii: ">") {
        endLongTag(bytes, start, index)
        return index
      }
      longTag.isEmpty = byte == UInt8(ascii: "/")
    }
    replace(bytes, at: start, length: count - start)
    return count
  }

  private mutating func endLongTag(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    state = .text
    guard longTag.isTaken else {
      if longTag.isEmpty { prunedDepth -= 1 }
      return replace(bytes, at: start, length: end - start)
    }
    replace(bytes, at: start, length: end - start, with: longTag.isEmpty ? "/>" : ">")
    guard longTag.isEmpty else { return }
    open.pop()
    if open.count == 0 { state = .epilog }
  }
}

/// Whether a range is a name as XML defines it (XML 1.0, 2.3).
func isXMLName(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var index = start
  while index < end {
    let byte = bytes[index]
    if byte < 0x80 {
      guard index == start ? isNameStart(byte) : isNameByte(byte) else { return false }
      index += 1
      continue
    }
    let span = UnsafeBufferPointer(start: bytes + index, count: end - index).span
    let (scalar, width) = span.character(at: 0)
    guard width > 1, isNameScalar(scalar, isFirst: index == start) else { return false }
    index += width
  }
  return start < end
}

private func isNameScalar(_ scalar: UInt32, isFirst: Bool) -> Bool {
  switch scalar {
  case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
    0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
    0x1_0000...0xE_FFFF:
    true
  case 0xB7, 0x300...0x36F, 0x203F...0x2040: !isFirst
  default: false
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

  fileprivate static func longValue(_ limit: Int) -> Mend {
    Mend(
      rule: "limit-token",
      severity: .error,
      message: "attribute is longer than \(limit) bytes; the rest of it is left out"
    )
  }

  fileprivate static let missingEnd = Mend(
    rule: "repair-tag",
    message: "start tag is not ended before the next tag; ended here",
    after: ">"
  )

  fileprivate static func tagJunk(_ before: String) -> Mend {
    Mend(
      rule: "repair-tag",
      message: "\"\(before)\" has no place in a start tag; left out",
      before: before
    )
  }

  fileprivate static let missingSpace = Mend(
    rule: "repair-attribute-space",
    message: "no space stands before the attribute; added",
    after: " "
  )

  fileprivate static func attributeName(_ before: String) -> Mend {
    Mend(
      rule: "repair-attribute-name",
      message: "attribute \"\(before)\" has a name that XML does not allow; left out",
      before: before
    )
  }

  fileprivate static func duplicate(_ before: String) -> Mend {
    Mend(
      rule: "repair-attribute-duplicate",
      message: "attribute \"\(before)\" stands twice; the first one counts",
      before: before
    )
  }

  fileprivate static func quotes(_ before: String) -> Mend {
    Mend(
      rule: "repair-attribute-quotes",
      message: "attribute \"\(before)\" is not in quotes; read as HTML would",
      before: before
    )
  }

  fileprivate static let lessThanInValue = Mend(
    rule: "repair-less-than",
    message: "\"<\" stands in an attribute; read as it stands",
    before: "<",
    after: "&lt;"
  )

  fileprivate static let quoteInValue = Mend(
    rule: "repair-attribute-quotes",
    message: "quote stands in an attribute; read as it stands",
    before: "\"",
    after: "&quot;"
  )
}
