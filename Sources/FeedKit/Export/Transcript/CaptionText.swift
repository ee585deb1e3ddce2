/// What is written into the text of a segment: tags of marks, times of words.
///
/// One serves all segments of a transcript, so that its memory is used again.
struct CaptionText {
  /// Pieces of text and what stands between them.
  enum Piece {
    /// Bytes of the text, all of one line.
    case text(Range<Int>)
    case tag(CaptionTag)
    case endTag(CaptionTag)
    /// When what follows begins, in milliseconds.
    case time(Int64)
    /// What stands before a colon, so that no name of a speaker is read there.
    case joiner
    case lineBreak
  }

  private struct Insertion {
    /// Before which byte of the text it stands.
    var offset: Int
    /// Orders what stands at one place: ends before begins.
    var rank: Int
    var piece: Piece
  }

  private var insertions: [Insertion] = []
  /// Whether they may not stand in the order in which they are written.
  private var isUnsorted = false
  private static let keptInsertions = 4_096

  /// Forgets what was written into the last text.
  mutating func removeAll() {
    insertions.removeAll(keepingCapacity: insertions.count < Self.keptInsertions)
    isUnsorted = false
  }

  /// Adds tags around parts that are set apart; returns how many have a style without a tag.
  mutating func addMarks(_ marks: [TextMark], in text: Span<UInt8>) -> Int {
    var lost = 0
    for (number, mark) in marks.enumerated() {
      guard let tag = CaptionTag(mark.style), mark.start >= 0, mark.byteCount > 0,
        mark.start < text.count
      else {
        lost += 1
        continue
      }
      let (end, isOver) = mark.start.addingReportingOverflow(mark.byteCount)
      isUnsorted = true
      // What began last ends first.
      insert(.endTag(tag), at: isOver ? text.count : end, rank: -1 - number, in: text)
      insert(.tag(tag), at: mark.start, rank: 1 + number, in: text)
    }
    return lost
  }

  private mutating func insert(_ piece: Piece, at offset: Int, rank: Int, in text: Span<UInt8>) {
    // Nothing stands inside of a character.
    var offset = min(offset, text.count)
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    insertions.append(Insertion(offset: offset, rank: rank, piece: piece))
  }

  /// Adds a time before each word that begins between the ends of its cue; false when the words are not
  /// those of the text.
  mutating func addTimes(
    _ words: [TranscriptWord],
    in text: Span<UInt8>,
    after start: Int64,
    before end: Int64
  ) -> Bool {
    let before = insertions.count
    let all = words.span
    var index = 0
    for number in all.indices {
      while index < text.count, Whitespace.isXMLSpace(text[index]) { index &+= 1 }
      let letters = all[number].text.utf8.span
      guard letters.count <= text.count &- index, Self.matches(letters, text, at: index) else {
        insertions.removeLast(insertions.count - before)
        return false
      }
      if let time = all[number].start?.milliseconds, time > start, time < end {
        insertions.append(Insertion(offset: index, rank: .max, piece: .time(time)))
      }
      index &+= letters.count
    }
    return true
  }

  @inline(__always)
  private static func matches(_ word: Span<UInt8>, _ text: Span<UInt8>, at start: Int) -> Bool {
    var index = 0
    while index < word.count {
      if word[index] != text[start &+ index] { return false }
      index &+= 1
    }
    return true
  }

  /// Sees to it that the beginning of a text is not read as the name of a speaker; of one that has a
  /// speaker, that no sign of ours is read in it.
  mutating func guardPrefix(of text: Span<UInt8>, isSpoken: Bool = false) {
    var start = 0
    while start < text.count, Whitespace.isXMLSpace(text[start]) { start += 1 }
    guard let colon = SpeakerPrefix.guardedColon(text.extracting(start...), isSpoken: isSpoken)
    else { return }
    isUnsorted = true
    insertions.append(Insertion(offset: start + colon, rank: 0, piece: .joiner))
  }

  /// Gives the pieces to a writer in their order; blank lines are left out, since they would end the
  /// caption.
  mutating func write(_ text: Span<UInt8>, _ body: (Span<UInt8>, Piece) -> Void) {
    if isUnsorted {
      insertions.sort { ($0.offset, $0.rank) < ($1.offset, $1.rank) }
      isUnsorted = false
    }
    var next = 0
    var index = 0
    var lineEnd = text.firstLineEnd(from: 0)
    /// Whether nothing of a line is there yet that a reader sees.
    var isAtStart = true
    var needsBreak = false
    while index < text.count || next < insertions.count {
      while next < insertions.count, insertions[next].offset <= index || index == text.count {
        let piece = insertions[next].piece
        if needsBreak, !piece.isEnd {
          body(text, .lineBreak)
          needsBreak = false
        }
        body(text, piece)
        next += 1
      }
      let limit = next < insertions.count ? insertions[next].offset : text.count
      let part = index..<min(limit, lineEnd)
      index = part.upperBound
      if !part.isEmpty, !(isAtStart || needsBreak) || !Self.isNothing(text, part) {
        if needsBreak { body(text, .lineBreak) }
        needsBreak = false
        isAtStart = false
        body(text, .text(part))
      }
      guard index == lineEnd else { continue }
      while index < limit, Self.isBreak(text[index]) {
        needsBreak = !isAtStart
        index += 1
      }
      lineEnd = text.firstLineEnd(from: index)
    }
  }

  /// Whether a reader sees nothing but white space: controls and what is no character are left out.
  private static func isNothing(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] <= 0x20 {
        index += 1
      } else if text[index] == 0xEF, index + 2 < range.upperBound, text[index + 1] == 0xBF,
        text[index + 2] >= 0xBE
      {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension CaptionText.Piece {
  fileprivate var isEnd: Bool {
    if case .endTag = self { true } else { false }
  }
}

/// A tag that captions and pages have in common.
enum CaptionTag: UInt8 {
  case bold = 0x62
  case italic = 0x69
  case underline = 0x75

  /// The tag of a style; `nil` for one that has none.
  init?(_ style: TextStyle) {
    switch style {
    case .bold: self = .bold
    case .italic: self = .italic
    case .underline: self = .underline
    default: return nil
    }
  }
}

extension ByteSink {
  mutating func append(_ tag: CaptionTag) {
    append("<" as StaticString)
    append(tag.rawValue)
    append(">" as StaticString)
  }

  mutating func append(end tag: CaptionTag) {
    append("</" as StaticString)
    append(tag.rawValue)
    append(">" as StaticString)
  }
}

extension String {
  /// The text in one line.
  var inOneLine: String {
    utf8.contains { $0 < 0x20 } ? split { $0.isNewline || $0 == "\t" }.joined(separator: " ") : self
  }
}
