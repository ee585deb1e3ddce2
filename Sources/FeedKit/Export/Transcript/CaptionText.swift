/// A segment's text with what is written into it: tags of marks, times of words.
struct CaptionText {
  /// Pieces of text and what stands between them.
  enum Piece {
    case text(Substring)
    case markup(String)
    case lineBreak
  }

  private struct Insertion {
    var offset: Int
    /// Ends before begins, at the same place.
    var rank: Int
    var text: String
  }

  private let text: String
  private var insertions: [Insertion] = []

  init(_ segment: Segment) { text = segment.text }

  /// Adds tags around parts that are set apart; returns how many have a style without a tag.
  mutating func addMarks(_ marks: [TextMark], tag: (TextStyle) -> String?) -> Int {
    var lost = 0
    for mark in marks {
      guard let name = tag(mark.style), mark.start >= 0, mark.byteCount > 0 else {
        lost += 1
        continue
      }
      insertions.append(Insertion(offset: mark.start, rank: 1, text: "<\(name)>"))
      insertions.append(
        Insertion(offset: mark.start + mark.byteCount, rank: 0, text: "</\(name)>")
      )
    }
    return lost
  }

  /// Adds what a time is written as before each word that has one; false when the words are not those
  /// of the text.
  mutating func addTimes(_ words: [TranscriptWord], _ tag: (TranscriptWord) -> String?) -> Bool {
    let utf8 = text.utf8.span
    var index = 0
    var found: [Insertion] = []
    for word in words {
      while index < utf8.count, Whitespace.isXMLSpace(utf8[index]) { index += 1 }
      let letters = word.text.utf8.span
      guard index + letters.count <= utf8.count else { return false }
      for offset in letters.indices where utf8[index + offset] != letters[offset] { return false }
      if let text = tag(word) { found.append(Insertion(offset: index, rank: 2, text: text)) }
      index += letters.count
    }
    insertions += found
    return true
  }

  /// The pieces in their order; blank lines are left out, since they would end the caption.
  func pieces(_ body: (Piece) -> Void) {
    let sorted = insertions.enumerated().sorted {
      ($0.element.offset, $0.element.rank, $0.offset)
        < ($1.element.offset, $1.element.rank, $1.offset)
    }
    let utf8 = text.utf8
    var next = 0
    var offset = 0
    var index = utf8.startIndex
    var hasOutput = false
    var needsBreak = false
    while index < utf8.endIndex || next < sorted.count {
      while next < sorted.count, sorted[next].element.offset <= offset || index == utf8.endIndex {
        let insertion = sorted[next].element
        if needsBreak, insertion.rank > 0 {
          body(.lineBreak)
          needsBreak = false
        }
        body(.markup(insertion.text))
        next += 1
      }
      let limit = next < sorted.count ? sorted[next].element.offset : Int.max
      let start = index
      while index < utf8.endIndex, offset < limit, !Self.isBreak(utf8[index]) {
        index = utf8.index(after: index)
        offset += 1
      }
      let part = text[start..<index]
      // White space alone makes no line.
      if !part.isEmpty, !needsBreak || !part.utf8.allSatisfy({ Whitespace.isXMLSpace($0) }) {
        if needsBreak { body(.lineBreak) }
        needsBreak = false
        hasOutput = true
        body(.text(part))
      }
      while index < utf8.endIndex, offset < limit, Self.isBreak(utf8[index]) {
        needsBreak = hasOutput
        index = utf8.index(after: index)
        offset += 1
      }
    }
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension Segment {
  /// Whether the text is one line and nothing is written into it.
  var isPlainLine: Bool {
    guard marks.isEmpty, words.isEmpty else { return false }
    return !text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
  }
}

extension String {
  /// The text in one line.
  var inOneLine: String {
    utf8.contains { $0 < 0x20 } ? split { $0.isNewline || $0 == "\t" }.joined(separator: " ") : self
  }

  /// The text, marked so that its beginning is not read as the name of a speaker.
  var withoutPrefix: String {
    guard let prefix = SpeakerPrefix(utf8.span) else { return self }
    _ = prefix
    guard let colon = unicodeScalars.firstIndex(of: ":") else { return self }
    var scalars = unicodeScalars
    scalars.insert(SpeakerPrefix.joiner, at: colon)
    return String(scalars)
  }
}
