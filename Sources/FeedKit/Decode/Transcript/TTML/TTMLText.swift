/// The text of a paragraph while it comes in: what it is made of, and with which times.
struct TTMLText: ~Copyable {
  /// A timed span.
  struct TimedSpan {
    var begin: MediaTime
    var end: MediaTime?
    /// The times as they are written.
    var stated: TTMLOwnTimes
    /// Whether other timed spans stand in it.
    var isContainer = false
    /// Whether a space stands before it, though the document has none.
    var isApart: Bool
    /// Whether the document says that it is a word or a sentence, and so no caption of its own.
    var isSpeech: Bool
    /// Whether its times lie inside the paragraph's.
    var isActive: Bool
  }

  /// A part of the text that is alike in all of it.
  struct Run {
    /// Where it begins in what came in.
    var start: Int
    var span: Int32
    var speakers: Int32
    var style: TTMLStyle
    var keepsSpace: Bool
    var isHidden: Bool
    /// Where it stands in the text that comes of it.
    var output = 0..<0
  }

  private(set) var raw: TextBuffer
  private(set) var runs: [Run] = []
  private(set) var spans: [TimedSpan] = []
  /// The text that comes of it.
  private(set) var plain: [UInt8] = []
  /// Whether there was no room for all.
  var isCut: Bool { raw.isCut || isSpanLimitReached }
  private var isSpanLimitReached = false

  /// A line break; no byte of a document, which holds no control characters.
  private static let lineBreak: UInt8 = 0x01
  /// A paragraph with more timed spans than this has no times for the rest of its words.
  private static let spanLimit = 100_000
  /// A paragraph with more parts than this has its styles and times only up to there.
  private static let runLimit = 200_000

  /// Whether nothing has come in.
  var isEmpty: Bool { raw.byteCount == 0 }

  init(limit: Int) { raw = TextBuffer(limit: limit) }

  mutating func removeAll() {
    raw.removeAll()
    runs.removeAll(keepingCapacity: runs.count < 1_024)
    spans.removeAll(keepingCapacity: spans.count < 1_024)
    plain.removeAll(keepingCapacity: plain.count < 16_384)
    isSpanLimitReached = false
  }

  /// Adds a timed span in another one, if any, and returns its place.
  mutating func addSpan(_ span: TimedSpan, in outer: Int32) -> Int32 {
    if outer >= 0 { spans[Int(outer)].isContainer = true }
    guard spans.count < Self.spanLimit else {
      isSpanLimitReached = true
      return -1
    }
    spans.append(span)
    return Int32(truncatingIfNeeded: spans.count - 1)
  }

  @inline(__always)
  mutating func add(_ data: borrowing CharacterData, in frame: borrowing TTMLFrame) {
    beginRun(frame)
    data.append(to: &raw)
  }

  mutating func addLineBreak(in frame: borrowing TTMLFrame) {
    beginRun(frame)
    raw.append(Self.lineBreak)
  }

  @inline(__always)
  private mutating func beginRun(_ frame: borrowing TTMLFrame) {
    if let last = runs.last, last.span == frame.span, last.style == frame.style,
      last.speakers == frame.speakers, last.keepsSpace == frame.keepsSpace,
      last.isHidden == frame.isHidden
    {
      return
    }
    guard runs.count < Self.runLimit else {
      isSpanLimitReached = true
      return
    }
    runs.append(
      Run(
        start: raw.byteCount,
        span: frame.span,
        speakers: frame.speakers,
        style: frame.style,
        keepsSpace: frame.keepsSpace,
        isHidden: frame.isHidden
      )
    )
  }

  /// Takes the times of spans as they are written, counted from the beginning of the recording, where
  /// counted from that of the paragraph they do not all lie in it, and so they do.
  ///
  /// - Returns: Whether it was so.
  mutating func takeAbsoluteTimes(in paragraph: borrowing TTMLFrame) -> Bool {
    guard paragraph.hasBegin, spans.contains(where: { !$0.isActive }) else { return false }
    for span in spans {
      guard let begin = span.stated.begin, begin >= paragraph.begin,
        let end = span.stated.end, begin <= end, paragraph.end.map({ end <= $0 }) ?? true
      else { return false }
    }
    for index in spans.indices {
      spans[index].begin = spans[index].stated.begin ?? spans[index].begin
      spans[index].end = spans[index].stated.end
      spans[index].isActive = true
    }
    return true
  }

  // MARK: - White space

  /// Makes the text: white space as it is shown, lines apart by a line feed. TTML2 8.2.10
  mutating func finish() {
    raw.keepSpace()
    var writer = Writer(plain: [])
    swap(&writer.plain, &plain)
    for index in runs.indices {
      let start = runs[index].start
      let end = index + 1 < runs.count ? runs[index + 1].start : raw.byteCount
      if runs[index].isHidden { continue }
      let isApart = runs[index].span >= 0 && spans[Int(runs[index].span)].isApart
      raw.read { text in
        if isApart { writer.beginWord(text, start, end) }
        runs[index].output =
          runs[index].keepsSpace
          ? writer.keep(text, start, end) : writer.collapse(text, start, end)
      }
    }
    swap(&writer.plain, &plain)
    trimEnd()
  }

  private mutating func trimEnd() {
    while let last = plain.last, Whitespace.isXMLSpace(last) { plain.removeLast() }
    guard let last = runs.indices.last, runs[last].output.upperBound > plain.count else { return }
    for index in runs.indices {
      let range = runs[index].output
      runs[index].output =
        min(range.lowerBound, plain.count)..<min(range.upperBound, plain.count)
    }
  }

  private struct Writer {
    var plain: [UInt8]
    /// Whether white space was seen that is only a space if more text follows on the line.
    private var isSpacePending = false

    init(plain: [UInt8]) { self.plain = plain }

    private var isAtLineStart: Bool { plain.last.map { $0 == 0x0A } ?? true }

    /// Adds text with each run of white space as one space, and none at the ends of lines; returns
    /// where it stands, without the space before it.
    mutating func collapse(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
      var first: Int?
      for index in start..<end {
        let byte = text[index]
        if Whitespace.isXMLSpace(byte) {
          isSpacePending = true
        } else if byte == TTMLText.lineBreak {
          isSpacePending = false
          if !plain.isEmpty { plain.append(0x0A) }
        } else {
          if isSpacePending {
            if !isAtLineStart { plain.append(0x20) }
            isSpacePending = false
          }
          if first == nil { first = plain.count }
          plain.append(byte)
        }
      }
      return (first ?? plain.count)..<plain.count
    }

    /// Adds text as it stands, but for white space before all of it.
    mutating func keep(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
      if isSpacePending, !isAtLineStart { plain.append(0x20) }
      isSpacePending = false
      let first = plain.count
      for index in start..<end {
        let byte = text[index]
        if byte == TTMLText.lineBreak {
          if !plain.isEmpty { plain.append(0x0A) }
        } else if !plain.isEmpty || !Whitespace.isXMLSpace(byte) {
          plain.append(byte)
        }
      }
      return first..<plain.count
    }

    /// Parts a word from the one before it, where the document does not: with a space, but in scripts
    /// that have none, and before punctuation.
    mutating func beginWord(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
      guard start < end, !isSpacePending, let last = plain.last, !Whitespace.isXMLSpace(last),
        !Whitespace.isXMLSpace(text[start])
      else { return }
      if WordSpacing.needsSpace(after: plain.span, before: text.extracting(start..<end)) {
        isSpacePending = true
      }
    }
  }
}

/// Whether words that stand side by side are apart.
enum WordSpacing {
  /// Whether a space stands between a text and a word that follows it.
  static func needsSpace(after text: Span<UInt8>, before word: Span<UInt8>) -> Bool {
    guard !isClosing(word) else { return false }
    guard word[0] >= 0xE2 else { return true }
    guard let first = scalar(word, at: 0), let last = lastScalar(text) else { return true }
    return !(isUnspaced(first) && isUnspaced(last))
  }

  /// Whether a word is nothing but punctuation that stands right behind what is before it.
  private static func isClosing(_ word: Span<UInt8>) -> Bool {
    var index = 0
    while index < word.count {
      guard let scalar = scalar(word, at: index), closing.contains(scalar.value) else {
        return false
      }
      index += UTF8.width(scalar)
    }
    return true
  }

  private static let closing = Set("!\"%'),.:;?]}…’”»›。、，．！？：；）」』】".unicodeScalars.map(\.value))

  /// Whether words of the character's script stand without spaces: Han, kana, and their punctuation.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x30FF, 0x31C0...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func scalar(_ text: Span<UInt8>, at index: Int) -> Unicode.Scalar? {
    let first = text[index]
    if first < 0x80 { return Unicode.Scalar(first) }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + width <= text.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  private static func lastScalar(_ text: Span<UInt8>) -> Unicode.Scalar? {
    var index = text.count - 1
    while index > 0, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index >= 0 ? scalar(text, at: index) : nil
  }
}
