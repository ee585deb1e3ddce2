/// The text of a cue with its markup resolved.
struct CueText: ~Copyable {
  /// What a format knows in its texts.
  enum Syntax {
    case vtt
    case srt
  }

  /// A run of text that begins at a time.
  private struct Run {
    var byteOffset: Int
    var time: MediaTime
  }

  private let syntax: Syntax
  private var plain: TextBuffer
  private var runs: [Run] = []
  private var open: [(style: TextStyle, start: Int)] = []
  private(set) var marks: [TextMark] = []
  /// The names of `<v>` tags, in order.
  private(set) var voices: [String] = []
  private(set) var language: String?
  /// What is wrong with the first tag that is not closed, misplaced or not known; `nil` where none is.
  private(set) var badTag: String?
  private(set) var hasEmptyVoice = false
  private(set) var hasStyle = false
  /// Whether a class says that the text is nobody's.
  private(set) var isUnspoken = false
  /// Whether a time inside stands outside the cue or before the one before it.
  private(set) var hasBadTime = false
  /// Elements whose text is not that of the cue: the reading aids of ruby.
  private var hiddenDepth = 0

  init(_ syntax: Syntax, limit: Int) {
    self.syntax = syntax
    plain = TextBuffer(limit: limit)
  }

  var isEmpty: Bool { plain.byteCount == 0 }

  /// Forgets the last cue.
  mutating func clear() {
    plain.removeAll()
    guard isDirty else { return }
    isDirty = false
    runs.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    voices.removeAll(keepingCapacity: true)
    language = nil
    badTag = nil
    hasEmptyVoice = false
    hasStyle = false
    isUnspoken = false
    hasBadTime = false
    hiddenDepth = 0
  }

  private var isDirty = false

  /// Adds a line.
  @inline(__always)
  mutating func add(_ line: Span<UInt8>) {
    if plain.byteCount > 0 { plain.append(0x0A) }
    let mark = line.firstMarkup(from: 0)
    if mark == line.count, syntax == .vtt || !Self.needsCare(line) {
      plain.append(line)
    } else {
      isDirty = true
      addMarkup(line, mark)
    }
  }

  /// Whether there may be a style of SubStation, or a joiner of our writer.
  private static func needsCare(_ line: Span<UInt8>) -> Bool {
    line.byte(at: 0) == UInt8(ascii: "{") || line.firstIndex(of: 0xE2, from: 0) < line.count
  }

  /// Whether a joiner stands at an index.
  private static func isJoiner(_ line: Span<UInt8>, _ index: Int) -> Bool {
    line.byte(at: index) == 0xE2 && line.byte(at: index + 1) == 0x81
      && line.byte(at: index + 2) == 0xA0
  }

  // `{\an8}` of SubStation stands at the beginning of lines.
  private static func mayHaveBraces(_ line: Span<UInt8>) -> Bool {
    line.byte(at: 0) == UInt8(ascii: "{") && line.byte(at: 1) == UInt8(ascii: "\\")
  }

  private mutating func addMarkup(_ line: Span<UInt8>, _ first: Int) {
    var index = 0
    var mark = first
    if syntax == .srt, Self.mayHaveBraces(line) {
      while index < line.count, line[index] != UInt8(ascii: "}") { index += 1 }
      hasStyle = index < line.count
      index = hasStyle ? index + 1 : 0
      mark = line.firstMarkup(from: index)
    }
    while index < line.count {
      append(line, index..<mark)
      guard mark < line.count else { return }
      index = mark
      let after =
        line[mark] == UInt8(ascii: "<") ? takeTag(line, mark) : takeReference(line, mark)
      if let after {
        index = after
        mark = line.firstMarkup(from: index)
      } else {
        mark = line.firstMarkup(from: index + 1)
      }
    }
  }

  private mutating func append(_ line: Span<UInt8>, _ range: Range<Int>) {
    guard hiddenDepth == 0, !range.isEmpty else { return }
    guard syntax == .srt else { return plain.append(line.extracting(range)) }
    // Where our writer parted what could be taken for markup, it is put together again.
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      index = min(line.firstIndex(of: 0xE2, from: index), range.upperBound)
      guard index < range.upperBound else { break }
      let isParting =
        Self.isJoiner(line, index)
        && (index > 0 && line[index - 1] == UInt8(ascii: "{")
          || index > 1 && line[index - 1] == 0x2D && line[index - 2] == 0x2D)
      if isParting {
        plain.append(line.extracting(start..<index))
        start = index + 3
      }
      index += 3
    }
    if start < range.upperBound { plain.append(line.extracting(start..<range.upperBound)) }
  }

  // MARK: - References

  /// Resolves a reference and returns where the text goes on; `nil` when it is none.
  private mutating func takeReference(_ line: Span<UInt8>, _ start: Int) -> Int? {
    // SubRip knows none.
    guard syntax == .vtt, let reference = TextReference(line, at: start) else { return nil }
    if hiddenDepth == 0 { reference.append(to: &plain) }
    return reference.end
  }

  // MARK: - Tags

  /// Takes a tag and returns where the text goes on; `nil` when it is text.
  private mutating func takeTag(_ line: Span<UInt8>, _ start: Int) -> Int? {
    if syntax == .srt, Self.isJoiner(line, start + 1) {
      plain.append(UInt8(ascii: "<"))
      return start + 4
    }
    var end = start + 1
    while end < line.count, line[end] != UInt8(ascii: ">") {
      if line[end] == UInt8(ascii: "<"), syntax == .srt { return nil }
      end += 1
    }
    guard end < line.count else {
      // A tag that is not closed ends with the line; in SubRip it is text.
      guard Self.isTagLike(line, start + 1) else { return nil }
      noteBad("\"\(shown(line.extracting(start..<line.count)))\" is a tag without >")
      return syntax == .vtt ? takeOpenTag(line, start) : nil
    }
    let inner = line.extracting(start + 1..<end)
    if syntax == .vtt, inner.byte(at: 0).isDigit {
      guard let clock = CueClock(inner, at: 0), clock.end == inner.count else {
        noteBad("<\(shown(inner))> is no time of a word")
        return end + 1
      }
      if let last = runs.last, clock.time < last.time { hasBadTime = true }
      runs.append(Run(byteOffset: plain.byteCount, time: clock.time))
      return end + 1
    }
    return take(inner) ? end + 1 : nil
  }

  private static func isTagLike(_ line: Span<UInt8>, _ index: Int) -> Bool {
    let byte = line.byte(at: index)
    return byte.isLetter || byte == UInt8(ascii: "/")
  }

  private mutating func takeOpenTag(_ line: Span<UInt8>, _ start: Int) -> Int? {
    _ = take(line.extracting(start + 1..<line.count))
    return line.count
  }

  /// Takes what stands between the angle brackets; false when it is text after all.
  private mutating func take(_ inner: Span<UInt8>) -> Bool {
    let isEnd = inner.byte(at: 0) == UInt8(ascii: "/")
    let nameStart = isEnd ? 1 : 0
    var nameEnd = nameStart
    while nameEnd < inner.count, inner[nameEnd].isLetter || inner[nameEnd].isDigit { nameEnd += 1 }
    let name = inner.extracting(nameStart..<nameEnd)
    if name.count == 1, name[0].lowercased == UInt8(ascii: "v") {
      if !isEnd { takeVoice(inner, nameEnd) }
      return true
    }
    if let style = Self.style(name) {
      if isEnd { closeMark(style, name) } else { open.append((style, plain.byteCount)) }
      return true
    }
    if name.isWord("c"), inner.isWord("c.no-speaker") { isUnspoken = true }
    if name.isWord("c") || name.isWord("ruby") || name.isWord("font") || name.isWord("s") {
      hasStyle = true
      return true
    }
    if name.isWord("rt") || name.isWord("rp") {
      hiddenDepth = max(0, hiddenDepth + (isEnd ? -1 : 1))
      hasStyle = true
      return true
    }
    if name.isWord("lang"), syntax == .vtt {
      if !isEnd, language == nil { language = annotation(inner, nameEnd) }
      return true
    }
    if name.isWord("br") {
      plain.append(0x0A)
      return true
    }
    guard syntax == .vtt else { return false }
    if !isEnd || nameEnd > 1 { noteBad("<\(shown(inner))> is no tag of WebVTT") }
    // What does not look like a tag at all is kept as it stands.
    return isEnd || !name.isEmpty || inner.isEmpty
  }

  private static func style(_ name: Span<UInt8>) -> TextStyle? {
    guard name.count == 1 || name.count == 2 || name.count == 6 else { return nil }
    if name.isWord("i") || name.isWord("em") { return .italic }
    if name.isWord("b") || name.isWord("strong") { return .bold }
    if name.isWord("u") { return .underline }
    return nil
  }

  /// Notes what is wrong with a tag, unless something is with one before it.
  private mutating func noteBad(_ words: @autoclosure () -> String) {
    if badTag == nil { badTag = words() }
  }

  private mutating func closeMark(_ style: TextStyle, _ name: Span<UInt8>) {
    guard let last = open.lastIndex(where: { $0.style == style }) else {
      return noteBad("</\(shown(name))> closes what is not open")
    }
    let start = open.remove(at: last).start
    let count = plain.byteCount - start
    if count > 0 { marks.append(TextMark(start: start, byteCount: count, style: style)) }
  }

  private mutating func takeVoice(_ inner: Span<UInt8>, _ nameEnd: Int) {
    guard let voice = annotation(inner, nameEnd) else {
      hasEmptyVoice = true
      return
    }
    if !voices.contains(voice) { voices.append(voice) }
  }

  /// What stands behind the name and its classes.
  private func annotation(_ inner: Span<UInt8>, _ nameEnd: Int) -> String? {
    var start = nameEnd
    while start < inner.count, !Whitespace.isXMLSpace(inner[start]) { start += 1 }
    let range = Whitespace.trimmedRange(inner, in: start..<inner.count)
    guard !range.isEmpty else { return nil }
    let text = inner.extracting(range)
    guard text.firstMarkup(from: 0) < text.count else { return makeString(text, 0..<text.count) }
    var buffer = TextBuffer(limit: 1_024)
    TextReference.resolve(text, into: &buffer)
    buffer.trim()
    return buffer.string()
  }

  // MARK: - The whole

  /// Ends the cue: marks that stand open end here.
  mutating func finish() {
    plain.trim()
    guard isDirty else { return }
    while let mark = open.popLast() {
      noteBad("a tag of \(mark.style) text is not closed")
      let count = plain.byteCount - mark.start
      if count > 0 {
        marks.append(TextMark(start: mark.start, byteCount: count, style: mark.style))
      }
    }
    marks.sort { ($0.start, $1.byteCount) < ($1.start, $0.byteCount) }
    let (start, end) = plain.trimmed
    for index in marks.indices {
      let from = max(marks[index].start, start)
      let to = min(marks[index].start + marks[index].byteCount, end)
      marks[index].start = from - start
      marks[index].byteCount = max(0, to - from)
    }
    marks.removeAll { $0.byteCount == 0 }
  }

  /// The text; after ``finish()``.
  func string() -> String { plain.string() }

  /// Gives the text's bytes to a reader; after ``finish()``.
  func read<Result>(_ body: (Span<UInt8>) -> Result) -> Result { plain.read(body) }

  var hasTimes: Bool { !runs.isEmpty }

  /// Whether anything but plain text was seen.
  var isMarked: Bool { isDirty }

  /// The words, where the cue has times inside; after ``finish()``.
  func words(from start: MediaTime, to end: MediaTime) -> [TranscriptWord] {
    guard !runs.isEmpty else { return [] }
    let offset = plain.trimmed.start
    return plain.read { text in
      var words: [TranscriptWord] = []
      var index = 0
      var run = -1
      while index < text.count {
        while index < text.count, Whitespace.isXMLSpace(text[index]) { index += 1 }
        guard index < text.count else { break }
        var isFirst = run < 0 && words.isEmpty
        while run + 1 < runs.count, runs[run + 1].byteOffset - offset <= index {
          run += 1
          isFirst = true
        }
        // A word ends at white space, and where another run begins.
        let wordStart = index
        let limit = run + 1 < runs.count ? runs[run + 1].byteOffset - offset : text.count
        while index < text.count, index < limit, !Whitespace.isXMLSpace(text[index]) { index += 1 }
        let hasSpace = wordStart == 0 || Whitespace.isXMLSpace(text[wordStart - 1])
        var word = TranscriptWord(
          text: makeString(text, wordStart..<index),
          hasSpaceBefore: hasSpace
        )
        if isFirst {
          word.start = run < 0 ? start : runs[run].time
          if let last = words.indices.last { words[last].end = word.start }
        }
        words.append(word)
      }
      if let last = words.indices.last { words[last].end = end }
      return words
    }
  }
}
