/// Puts segments together into turns, and cuts those into sentences.
///
/// A turn is what the same speakers say, until others do, a pause of more than two seconds comes, or
/// another section begins. A sentence has the times of the segments, or words, that it begins and ends
/// in: nothing finer is known.
struct SegmentGrouper {
  private static let pause = MediaTime(seconds: 2)
  /// A turn that is longer goes on in another.
  private static let mostBytes = 262_144

  private let grouping: TranscriptGrouping
  private var open: Segment?
  /// Where in the text of the open turn times are known.
  private var anchors: [Anchor] = []

  private struct Anchor {
    var offset: Int
    var start: MediaTime?
    var end: MediaTime?
    var position: Origin
  }

  init(_ grouping: TranscriptGrouping) { self.grouping = grouping }

  mutating func add(_ segment: consuming Segment, _ body: (consuming Segment) -> Void) {
    guard grouping != .segment else { return body(segment) }
    guard !segment.text.isEmpty else { return }
    if let turn = open, !Self.goesOn(turn, segment) { finish(body) }
    append(segment)
    if grouping == .sentence { cutSentences(isFinal: false, body) }
  }

  mutating func finish(_ body: (consuming Segment) -> Void) {
    guard let turn = open else { return }
    if grouping == .sentence { cutSentences(isFinal: true, body) } else { body(turn) }
    open = nil
    anchors = []
  }

  private static func goesOn(_ turn: Segment, _ next: Segment) -> Bool {
    guard turn.speakers == next.speakers, turn.section == next.section,
      turn.language == next.language, turn.roles == next.roles,
      turn.text.utf8.count < mostBytes
    else { return false }
    guard let end = turn.end ?? turn.start, let start = next.start,
      let latest = end.adding(pause)
    else { return true }
    return start <= latest
  }

  private mutating func append(_ segment: Segment) {
    var turn = open ?? Segment()
    if open == nil {
      turn = segment
      turn.text = ""
      turn.words = []
      turn.marks = []
      turn.settings = []
      turn.id = nil
    }
    if !turn.text.isEmpty { turn.text += Self.joint(turn.text, segment.text) }
    let offset = turn.text.utf8.count
    turn.text += segment.text
    for mark in segment.marks {
      var mark = mark
      mark.start += offset
      turn.marks.append(mark)
    }
    var words = segment.words
    if !words.isEmpty, offset > 0 { words[0].hasSpaceBefore = true }
    turn.words += words
    // A turn begins with the first of its segments whose time is known.
    if turn.start == nil { turn.start = segment.start }
    if let end = segment.end { turn.end = end }
    if segment.end == nil { turn.end = nil }
    turn.endOrigin = segment.endOrigin
    anchors.append(
      Anchor(offset: offset, start: segment.start, end: segment.end, position: segment.position)
    )
    open = turn
  }

  /// What stands between two texts: a space, but not between characters of scripts without.
  private static func joint(_ before: String, _ after: String) -> String {
    guard let last = before.unicodeScalars.last, let first = after.unicodeScalars.first else {
      return ""
    }
    return last.isUnspaced && first.isUnspaced ? "" : " "
  }

  // MARK: - Sentences

  private mutating func cutSentences(isFinal: Bool, _ body: (consuming Segment) -> Void) {
    guard var turn = open else { return }
    while let end = SentenceEnd.first(in: turn.text, isFinal: isFinal) {
      let text = turn.text.utf8.prefix(end)
      var sentence = turn
      sentence.text = String(Substring(text)).trimmed
      sentence.marks = turn.marks.filter { $0.start + $0.byteCount <= end }
      let last = anchors.last { $0.offset < end }
      sentence.start = anchors.first?.start
      sentence.end = last?.end
      sentence.position = anchors.first?.position ?? turn.position
      let count = sentence.text.utf8.count { !Whitespace.isXMLSpace($0) }
      sentence.words = Self.take(count, from: &turn.words)
      if let time = sentence.words.first?.start { sentence.start = time }
      if let time = sentence.words.last?.end { sentence.end = time }
      dropFirst(end, of: &turn)
      if !sentence.text.isEmpty { body(sentence) }
      guard !turn.text.isEmpty else {
        open = nil
        anchors = []
        return
      }
    }
    open = turn
  }

  private mutating func dropFirst(_ end: Int, of turn: inout Segment) {
    var cut = end
    let utf8 = turn.text.utf8
    var index = utf8.index(utf8.startIndex, offsetBy: end)
    while index < utf8.endIndex, Whitespace.isXMLSpace(utf8[index]) {
      index = utf8.index(after: index)
      cut += 1
    }
    turn.text = String(turn.text[index...])
    turn.marks = turn.marks.compactMap { mark in
      guard mark.start >= cut else { return nil }
      return TextMark(start: mark.start - cut, byteCount: mark.byteCount, style: mark.style)
    }
    // The segment that the next sentence begins in stays.
    while anchors.count > 1, anchors[1].offset <= cut { anchors.removeFirst() }
    for index in anchors.indices { anchors[index].offset = max(0, anchors[index].offset - cut) }
  }

  private static func take(
    _ letters: Int,
    from words: inout [TranscriptWord]
  ) -> [TranscriptWord] {
    var left = letters
    var count = 0
    while count < words.count, left > 0 {
      left -= words[count].text.utf8.count { !Whitespace.isXMLSpace($0) }
      count += 1
    }
    defer { words.removeFirst(count) }
    return Array(words[..<count])
  }
}

extension Unicode.Scalar {
  /// Whether words of the character's script stand without spaces between them.
  fileprivate var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3000...0x30FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0xFF00...0xFF9F, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}
