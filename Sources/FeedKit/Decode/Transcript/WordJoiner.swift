/// Puts segments of single words together into sentences: podcast JSON may be written so.
///
/// A document is taken for one of words when its first segments are words. Words go together while
/// the speaker is the same, hardly any time passes, and no sentence or paragraph ends.
struct WordJoiner {
  /// Segments that decide.
  private static let window = 32
  /// More time than this parts two segments.
  private static let gap = MediaTime(milliseconds: 200)
  private static let mostWords = 100
  private static let longestWord = 40

  /// Whether segments go on as they are.
  var isOff = false
  private var isDecided = false
  /// Whether the document is one of words; known before its first segment goes on.
  private(set) var isWords = false
  private var held = SegmentQueue()
  private var paragraphEnds: [Bool] = []
  private var ready = SegmentQueue()
  private var open: Segment?

  mutating func add(_ segment: consuming Segment, endsParagraph: Bool) {
    guard !isOff else { return ready.append(segment) }
    guard isDecided else {
      held.append(segment)
      paragraphEnds.append(endsParagraph)
      if held.count == Self.window || !Self.isWord(held[held.count - 1]) && held.count == 1 {
        decide()
      }
      return
    }
    join(segment, endsParagraph: endsParagraph)
  }

  /// The next segment that is complete.
  mutating func next() -> Segment? { ready.popFirst() }

  /// The last segments, once the input has ended.
  mutating func finish() -> Segment? {
    if !isDecided { decide() }
    if let last = open {
      open = nil
      ready.append(last)
    }
    return ready.popFirst()
  }

  private mutating func decide() {
    isDecided = true
    var words = 0
    for index in 0..<held.count where Self.isWord(held[index]) { words += 1 }
    isWords = words > 1 && words * 10 >= held.count * 9
    var index = 0
    while let segment = held.popFirst() {
      join(segment, endsParagraph: paragraphEnds[index])
      index += 1
    }
    paragraphEnds = []
  }

  private mutating func join(_ segment: consuming Segment, endsParagraph: Bool) {
    guard isWords else { return ready.append(segment) }
    let word = TranscriptWord(
      text: segment.text,
      start: segment.start,
      end: segment.end
    )
    let isWord = Self.isWord(segment)
    if isWord, var last = open, goesOn(last, segment) {
      last.text += " " + segment.text
      last.words.append(word)
      last.end = segment.end
      open = last
    } else {
      if let last = open { ready.append(last) }
      var first = segment
      if isWord {
        first.words = [word]
      }
      open = first
    }
    if endsParagraph || open.map({ Self.endsSentence($0.text) }) ?? false, let last = open {
      ready.append(last)
      open = nil
    }
  }

  private func goesOn(_ last: Segment, _ next: Segment) -> Bool {
    guard !last.words.isEmpty, last.words.count < Self.mostWords,
      next.speakers.isEmpty || next.speakers == last.speakers,
      let end = last.end, let start = next.start, let latest = end.adding(Self.gap)
    else { return false }
    return end <= start && start <= latest
  }

  private static func isWord(_ segment: Segment) -> Bool {
    let text = segment.text.utf8
    guard segment.words.isEmpty, text.count <= longestWord else { return false }
    return !text.contains { Whitespace.isXMLSpace($0) }
  }

  static func endsSentence(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return false }
    return [".", "!", "?", "…", "。", "！", "？"].contains(last)
  }
}
