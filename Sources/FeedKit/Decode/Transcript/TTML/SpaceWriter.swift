/// Writes text with white space as it is shown. TTML2 8.2.10
struct SpaceWriter: ~Copyable {
  private(set) var plain = ByteBuffer(capacity: 1_024)
  /// Where the text begins that was written last, without the space before it.
  private(set) var partStart = 0
  /// Whether white space stands inside of it.
  private(set) var hasSpace = false
  /// Whether white space was seen that is only a space if more text follows on the line.
  private var isSpacePending = false

  mutating func removeAll() {
    plain.removeAll()
    partStart = 0
    hasSpace = false
    isSpacePending = false
  }

  /// Writes the next part.
  @inline(__always)
  mutating func write(_ text: Span<UInt8>, keepsSpace: Bool) {
    hasSpace = false
    if keepsSpace { keep(text) } else { collapse(text) }
  }

  /// Leaves out white space at the end of all of it.
  mutating func trimEnd() {
    while let last = plain.last, Whitespace.isXMLSpace(last) { plain.removeLast(1) }
  }

  @inline(__always)
  private var isAtLineStart: Bool { plain.last.map { $0 == 0x0A } ?? true }

  /// Adds text with each run of white space as one space, and none at the ends of lines.
  @inline(__always)
  private mutating func collapse(_ text: Span<UInt8>) {
    var isBegun = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte <= 0x20 else {
        let start = index
        repeat { index &+= 1 } while index < text.count && text[index] > 0x20
        if isSpacePending {
          if !isAtLineStart {
            plain.append(UInt8(ascii: " "))
            if isBegun { hasSpace = true }
          }
          isSpacePending = false
        }
        if !isBegun {
          isBegun = true
          partStart = plain.count
        }
        plain.append(text.extracting(start..<index))
        continue
      }
      if byte == TTMLText.lineBreak {
        isSpacePending = false
        if plain.count > 0 {
          plain.append(UInt8(ascii: "\n"))
          if isBegun { hasSpace = true }
        }
      } else {
        isSpacePending = true
      }
      index &+= 1
    }
    if !isBegun { partStart = plain.count }
  }

  /// Adds text as it stands, but for white space before all of it.
  private mutating func keep(_ text: Span<UInt8>) {
    if isSpacePending, !isAtLineStart { plain.append(UInt8(ascii: " ")) }
    isSpacePending = false
    partStart = plain.count
    for index in text.indices {
      let byte = text[index]
      let isBreak = byte == TTMLText.lineBreak
      guard plain.count > 0 || !isBreak && !Whitespace.isXMLSpace(byte) else { continue }
      if isBreak || Whitespace.isXMLSpace(byte) { hasSpace = true }
      plain.append(isBreak ? UInt8(ascii: "\n") : byte)
    }
  }

  /// Parts a word from the one before it, where the document does not: with a space, but in scripts
  /// that have none, and before punctuation.
  mutating func beginWord(_ word: Span<UInt8>) {
    guard !word.isEmpty, !isSpacePending, let last = plain.last, !Whitespace.isXMLSpace(last),
      !Whitespace.isXMLSpace(word[0])
    else { return }
    if plain.read({ WordSpacing.needsSpace(after: $0, before: word) }) { isSpacePending = true }
  }
}
