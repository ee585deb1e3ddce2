/// Reads notes in HTML or plain text to blocks: headings, paragraphs, entries of lists.
struct NoteReader {
  private let source: [UInt8]
  private let isHTML: Bool
  private var block: [UInt8] = []
  private var kind = NoteBlock.Kind.prose
  private var heading: Int32 = -1
  /// Whether that heading is one by its words alone: it is over the short lines behind it, and no more.
  private var isHeadingBare = false
  private var links: [NoteLink] = []
  private var openLink: (start: Int, target: String)?
  private var boldDepth = 0
  private var boldBytes = 0

  init(_ text: String) {
    source = text.bytes(atMost: NoteText.most)
    isHTML = Self.hasBlocks(source)
  }

  /// Reads all of it into the texts of a feed.
  mutating func read(into text: inout NoteText) {
    var index = 0
    while index < source.count {
      switch source[index] {
      case 0x3C where isTag(index): index = tag(index, &text)
      case 0x26: index = reference(index)
      case 0x0A where !isHTML:
        flush(&text)
        index += 1
      case 0x09, 0x0A, 0x0D, 0x20:
        if let last = block.last, last != 0x20 { block.append(0x20) }
        index += 1
      default:
        if boldDepth > 0 { boldBytes += 1 }
        block.append(source[index])
        index += 1
      }
    }
    flush(&text)
  }

  private static func hasBlocks(_ source: [UInt8]) -> Bool {
    var index = 0
    while index + 2 < source.count {
      if source[index] == 0x3C {
        switch source[index + 1] | 0x20 {
        case 0x70 where source[index + 2] == 0x3E || source[index + 2] == 0x20: return true
        case 0x62 where source[index + 2] | 0x20 == 0x72: return true
        case 0x64 where source[index + 2] | 0x20 == 0x69: return true
        case 0x6C where source[index + 2] | 0x20 == 0x69: return true
        case 0x75 where source[index + 2] | 0x20 == 0x6C: return true
        default: break
        }
      }
      index += 1
    }
    return false
  }

  private func isTag(_ index: Int) -> Bool {
    guard index + 1 < source.count else { return false }
    switch source[index + 1] {
    case 0x2F, 0x21, 0x41...0x5A, 0x61...0x7A: return true
    default: return false
    }
  }

  // MARK: Tags

  private mutating func tag(_ start: Int, _ text: inout NoteText) -> Int {
    if source[start...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
      var index = start + 4
      while index + 2 < source.count {
        if source[index] == 0x2D, source[index + 1] == 0x2D, source[index + 2] == 0x3E {
          return index + 3
        }
        index += 1
      }
      return source.count
    }
    var index = start + 1
    let isEnd = source[index] == 0x2F
    if isEnd { index += 1 }
    let nameStart = index
    while index < source.count, index - nameStart < 12, Self.isNameByte(source[index]) {
      index += 1
    }
    let name = String(decoding: source[nameStart..<index].map { $0 | 0x20 }, as: UTF8.self)
    let bodyStart = index
    var quote: UInt8 = 0
    while index < source.count {
      let byte = source[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        break
      }
      index += 1
    }
    let body = bodyStart..<min(index, source.count)
    take(name, isEnd: isEnd, body, &text)
    let after = min(index + 1, source.count)
    guard !isEnd, name == "script" || name == "style" else { return after }
    var end = after
    while end < source.count, source[end] != 0x3C { end += 1 }
    return end
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private mutating func take(
    _ name: String,
    isEnd: Bool,
    _ body: Range<Int>,
    _ text: inout NoteText
  ) {
    switch name {
    case "a":
      closeLink()
      if !isEnd { openLink = (block.count, target(in: body)) }
    case "b", "strong":
      boldDepth = max(0, boldDepth + (isEnd ? -1 : 1))
    case "h1", "h2", "h3", "h4", "h5", "h6", "th":
      flush(&text)
      kind = isEnd ? .prose : .heading
    case "li", "dd":
      flush(&text)
      kind = isEnd ? .prose : .item
    case "td":
      flush(&text)
      kind = isEnd ? .prose : .cell
    case "p", "div", "br", "tr", "ul", "ol", "table", "hr", "section", "article", "blockquote",
      "dt",
      "figure", "header", "footer", "pre", "dl":
      flush(&text)
    default: break
    }
  }

  private func target(in body: Range<Int>) -> String {
    let pattern: [UInt8] = [0x68, 0x72, 0x65, 0x66, 0x3D]
    var index = body.lowerBound
    while index + pattern.count < body.upperBound {
      if source[index] | 0x20 == 0x68,
        source[index..<(index + 5)].elementsEqual(pattern, by: { $0 | 0x20 == $1 | 0x20 })
      {
        var start = index + 5
        let quote = source[start]
        if quote == 0x22 || quote == 0x27 { start += 1 }
        var end = start
        while end < body.upperBound, end - start < 2000, source[end] != quote || quote > 0x27,
          source[end] > 0x20
        { end += 1 }
        return String(decoding: source[start..<end], as: UTF8.self)
      }
      index += 1
    }
    return ""
  }

  private mutating func closeLink() {
    guard let open = openLink else { return }
    openLink = nil
    guard block.count > open.start, !open.target.isEmpty else { return }
    links.append(
      NoteLink(start: Int32(open.start), end: Int32(block.count), target: open.target)
    )
  }

  // MARK: References

  private mutating func reference(_ start: Int) -> Int {
    var end = start + 1
    while end < source.count, end - start < 12, source[end] != 0x3B, source[end] > 0x20 { end += 1 }
    guard end < source.count, source[end] == 0x3B else {
      block.append(0x26)
      return start + 1
    }
    let scalars = source[start...end].map { Unicode.Scalar($0) }
    for scalar in NameEntities.resolved(scalars) {
      if scalar == " " || scalar == "\u{A0}" {
        if let last = block.last, last != 0x20 { block.append(0x20) }
      } else {
        block.append(
          contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
        )
      }
    }
    return end + 1
  }

  // MARK: Blocks

  private mutating func flush(_ text: inout NoteText) {
    closeLink()
    defer {
      block.removeAll(keepingCapacity: true)
      links.removeAll(keepingCapacity: true)
      boldBytes = 0
    }
    while block.last == 0x20 { block.removeLast() }
    guard !block.isEmpty else { return }
    let isShort = block.count <= 60
    let isBold = boldBytes > 0 && boldBytes * 10 >= block.count * 9
    let endsOpen = block.last == 0x3A
    if kind == .prose, isShort, isBold && links.isEmpty || endsOpen { kind = .heading }
    let isBare = kind == .prose && isRole()
    if isBare { kind = .heading }
    let isHeading = kind == .heading
    if isHeading {
      isHeadingBare = isBare
    } else if isHeadingBare, !isShort, kind == .prose {
      heading = -1
    }
    let count = text.blocks.count
    text.add(
      block,
      kind: kind,
      heading: isHeading ? -1 : heading,
      isProse: kind == .prose && block.count > 60,
      links: links
    )
    if isHeading, text.blocks.count > count { heading = Int32(count) }
    if isHeading, endsOpen || isBold || isBare { kind = .prose }
  }

  /// Whether a block is words for guests or hosts, and nothing else: `Our guests`.
  private func isRole() -> Bool {
    guard block.count <= 32, links.isEmpty else { return false }
    let words = block.split(separator: 0x20).map {
      CueStems.cues(of: String(decoding: $0, as: UTF8.self).lowercased())
    }
    return words.count <= 4 && words.contains { !$0.isDisjoint(with: [.guest, .host]) }
      && words.allSatisfy { !$0.isDisjoint(with: [.guest, .host, .common, .article, .and, .of]) }
  }
}

extension String {
  /// The first bytes, copied at once: a part of a text would be copied byte by byte.
  func bytes(atMost most: Int) -> [UInt8] {
    var bytes = Array(utf8)
    if bytes.count > most { bytes.removeLast(bytes.count - most) }
    return bytes
  }
}
