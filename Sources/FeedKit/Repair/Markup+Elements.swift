extension Markup {
  /// libxml2 gives up at names of 50,000 bytes.
  static let longestName = 4_096
  private static let longestEndTag = 65_536

  /// Takes the beginning of an element of which so much is known, whose start tag is at `start` and ends
  /// at `end`, after closing what it cannot stand in.
  ///
  /// - Returns: False when the tag is to be left out.
  @inline(__always)
  mutating func enterElement(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ nameEnd: Int,
    _ end: Int,
    _ traits: ContentModel.Traits,
    isEmpty: Bool,
    readable: Int
  ) -> Bool {
    let name = bytes + start + 1
    let length = nameEnd - start - 1
    var traits = traits
    if traits.contains(.closer) || open.text >= 0 {
      closeBefore(bytes, start, name, length, traits)
    }
    if length > Self.longestName { note(bytes, at: start, .longName(Self.longestName)) }
    guard prunedDepth == 0, open.count <= bounds.depth, length <= Self.longestName else {
      if !isEmpty { prunedDepth += 1 }
      return false
    }
    pushTag(bytes, start)
    guard !isEmpty else {
      if open.count == 0 { state = .epilog }
      return true
    }
    if traits.contains(.text), end > nameEnd + 1, namesXML(bytes, nameEnd, end) {
      traits.remove(.text)
      traits.insert(.opaque)
    }
    open.push(name, length, traits, readable: readable - start - 1)
    return true
  }

  /// Closes what cannot hold an element.
  @inline(never)
  private mutating func closeBefore(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ name: UnsafePointer<UInt8>,
    _ length: Int,
    _ traits: ContentModel.Traits
  ) {
    guard open.opaque < 0, prunedDepth == 0 else { return }
    if traits.contains(.closer), let level = openCloser(name, length) {
      return closeElements(bytes, start, downTo: level)
    }
    let text = open.text
    guard text >= 0 else { return }
    if traits.contains(open.traits(text).contains(.rich) ? .field : .known) {
      // A value inside of a text: the text was not closed.
      return closeElements(bytes, start, downTo: text)
    }
    // What never has content ends before anything else begins.
    if open.count - 1 > text, open.traits(open.count - 1).contains(.void) {
      closeElements(bytes, start, downTo: open.count - 1)
    }
    if traits.contains(.sibling), let level = openSibling(name, length) {
      closeElements(bytes, start, downTo: level)
    }
  }

  /// How many elements stay open when an item begins: the one of the same name ends, and else what
  /// is open in a channel; not where something that we do not know holds it, which may hold copies.
  private func openCloser(_ name: UnsafePointer<UInt8>, _ length: Int) -> Int? {
    let same = open.index(of: name, length)
    var index = open.count - 1
    while index > same ?? -1 {
      let traits = open.traits(index)
      if same == nil, traits.contains(.container) { return index + 1 }
      if open.text < 0 || index < open.text, !traits.contains(.known) { return nil }
      index -= 1
    }
    return same
  }

  private func openSibling(_ name: UnsafePointer<UInt8>, _ length: Int) -> Int? {
    guard let level = open.index(of: name, length, from: open.text + 1) else { return nil }
    var index = open.count - 1
    while index > level {
      if open.traits(index).contains(.holder) { return nil }
      index -= 1
    }
    return level
  }

  /// Writes the end tags of open elements.
  mutating func closeElements(_ bytes: UnsafePointer<UInt8>, _ index: Int, downTo level: Int) {
    while open.count > level {
      let name = open.name(open.count - 1)
      note(bytes, at: index, .unclosed(name))
      writeEndTag(bytes, index, length: 0)
      open.pop()
    }
  }

  /// Writes the end tag of the innermost open element in the place of `length` bytes.
  private mutating func writeEndTag(_ bytes: UnsafePointer<UInt8>, _ index: Int, length: Int) {
    replace(bytes, at: index, length: length, with: "</")
    let name = open.name(open.count - 1)
    if let base = name.baseAddress { output.append(base, name.count) }
    output.append(UInt8(ascii: ">"))
  }

  // MARK: - End tags

  /// Takes an end tag.
  mutating func scanEndTag(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int
  ) -> Int {
    // Nearly all end tags are the innermost element's, as they should be.
    if prunedDepth == 0, open.count > 0 {
      let end = index + 2 + open.innermostLength
      if end < count, bytes[end] == UInt8(ascii: ">"),
        open.isInnermostFirst(in: bytes + index + 2, readable: count - index - 2)
      {
        leaveElement()
        return end + 1
      }
    }
    var nameStart = index + 2
    // No end tag is this long: what looks like such a one is text.
    let limit = min(count, index + Self.longestEndTag)
    while nameStart < limit, Whitespace.isXMLSpace(bytes[nameStart]) { nameStart += 1 }
    var nameEnd = nameStart
    while nameEnd < limit, isNameByte(bytes[nameEnd]) { nameEnd += 1 }
    var end = nameEnd
    while end < limit, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") { end += 1 }
    guard end < limit else {
      guard limit < count else { return ~index }
      return takeLessThan(bytes, index)
    }
    guard nameEnd > nameStart, isNameStart(bytes[nameStart]) else {
      return bytes[end] == UInt8(ascii: ">") && nameEnd == end
        ? dropEndTag(bytes, index, end + 1) : takeLessThan(bytes, index)
    }
    let isEnded = bytes[end] == UInt8(ascii: ">")
    let isClean = isEnded && nameStart == index + 2 && isSpace(bytes, nameEnd, end)
    let tagEnd = isEnded ? end + 1 : end
    if isClean, prunedDepth == 0, open.isInnermost(bytes + nameStart, nameEnd - nameStart) {
      leaveElement()
      return tagEnd
    }
    return mendEndTag(bytes, index, nameStart, nameEnd, tagEnd, isClean: isClean)
  }

  @inline(__always)
  mutating func leaveElement() {
    open.pop()
    if open.count == 0 { state = .epilog }
  }

  private func isSpace(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end where !Whitespace.isXMLSpace(bytes[index]) { return false }
    return true
  }

  @inline(never)
  private mutating func mendEndTag(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ nameStart: Int,
    _ nameEnd: Int,
    _ tagEnd: Int,
    isClean: Bool
  ) -> Int {
    if prunedDepth > 0 {
      prunedDepth -= 1
      replace(bytes, at: index, length: tagEnd - index)
      return tagEnd
    }
    let name = bytes + nameStart
    let length = nameEnd - nameStart
    let exact = open.index(of: name, length)
    guard let level = exact ?? open.foldedIndex(of: name, length) else {
      return dropEndTag(bytes, index, tagEnd)
    }
    closeElements(bytes, index, downTo: level + 1)
    if !isClean || exact == nil {
      let after = "</\(text(open.name(level)))>"
      note(bytes, at: index, .endTag(extract(bytes + index, tagEnd - index), after))
      writeEndTag(bytes, index, length: tagEnd - index)
    }
    leaveElement()
    return tagEnd
  }

  private mutating func dropEndTag(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ end: Int
  ) -> Int {
    note(bytes, at: index, .strayEndTag(extract(bytes + index, end - index)))
    replace(bytes, at: index, length: end - index)
    return end
  }

  private func text(_ name: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: name.prefix(40), as: UTF8.self)
  }
}

/// Whether the attributes of a text say that it is XML: Atom's `type="xhtml"` or an XML media type.
private func namesXML(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var index = start
  while let candidate = find(UInt8(ascii: "m"), bytes, index, end) {
    if candidate > start, candidate + 1 < end, bytes[candidate - 1].lowercased == 0x78,
      bytes[candidate + 1].lowercased == 0x6C
    {
      // "xhtml" has no "xml" in it, "xmlns" has.
      return true
    }
    if candidate >= start + 3, matches(bytes + candidate - 3, "xhtm") { return true }
    index = candidate + 1
  }
  return false
}

extension Mend {
  fileprivate static func longName(_ limit: Int) -> Mend {
    Mend(
      rule: "limit-token",
      severity: .error,
      message: "element's name is longer than \(limit) bytes; its tags are left out"
    )
  }

  fileprivate static func unclosed(_ name: UnsafeBufferPointer<UInt8>) -> Mend {
    let name = String(decoding: name.prefix(40), as: UTF8.self)
    return Mend(
      rule: "repair-unclosed-element",
      message: "\(name) is not closed; ended here",
      after: "</\(name)>"
    )
  }

  fileprivate static func endTag(_ before: String, _ after: String) -> Mend {
    Mend(
      rule: "repair-end-tag",
      message: "end tag \"\(before)\" is not well-formed; read as \"\(after)\"",
      before: before,
      after: after
    )
  }

  fileprivate static func strayEndTag(_ before: String) -> Mend {
    Mend(
      rule: "repair-stray-end-tag",
      message: "end tag \"\(before)\" ends nothing that is open; left out",
      before: before
    )
  }
}
