/// The text of a paragraph while it comes in: what it is made of, and with which times.
struct TTMLText: ~Copyable {
  /// A timed span.
  struct TimedSpan {
    var begin: TTMLInstant
    var end: TTMLInstant?
    /// The times as they are written.
    var statedBegin: TTMLInstant?
    var statedEnd: TTMLInstant?
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
    /// Whether white space stands inside of what comes of it.
    var hasSpace = false
    /// Where it stands in the text that comes of it.
    var output = 0..<0
  }

  private(set) var raw: TextBuffer
  private(set) var runs = PlainList<Run>(capacity: 64)
  private(set) var spans = PlainList<TimedSpan>(capacity: 64)
  /// Whether a span is never shown.
  private(set) var hasInactive = false
  /// Whether any text is set apart.
  private(set) var hasStyles = false
  /// Whether not all of the text has the same speakers.
  private(set) var hasSeveralSpeakers = false
  private var writer = SpaceWriter()
  /// Whether there was no room for all.
  var isCut: Bool { raw.isCut || isSpanLimitReached }
  private var isSpanLimitReached = false

  /// A line break; no byte of a document, which holds no control characters.
  static let lineBreak: UInt8 = 0x01
  /// A paragraph with more timed spans than this has no times for the rest of its words.
  private static let spanLimit = 100_000
  /// A paragraph with more parts than this has its styles and times only up to there.
  private static let runLimit = 200_000

  /// Whether nothing has come in.
  var isEmpty: Bool { raw.byteCount == 0 }

  init(limit: Int) { raw = TextBuffer(limit: limit) }

  mutating func removeAll() {
    raw.removeAll()
    runs.removeAll(keepingCapacity: 1_024)
    spans.removeAll(keepingCapacity: 1_024)
    hasInactive = false
    hasStyles = false
    hasSeveralSpeakers = false
    writer.removeAll()
    isSpanLimitReached = false
  }

  /// Adds a timed span in another one, if any, and returns its place.
  @inline(__always)
  mutating func addSpan(_ span: TimedSpan, in outer: Int32) -> Int32 {
    if outer >= 0 { spans[Int(outer)].isContainer = true }
    guard spans.count < Self.spanLimit else {
      isSpanLimitReached = true
      return -1
    }
    if !span.isActive { hasInactive = true }
    spans.append(span)
    return Int32(truncatingIfNeeded: spans.count &- 1)
  }

  @inline(__always)
  mutating func add(_ data: borrowing CharacterData, in frame: TTMLFrame) {
    if !goesOn(frame), !(isSpaceOnly(frame) && data.isSpace) { beginRun(frame) }
    data.append(to: &raw)
  }

  mutating func addLineBreak(in frame: TTMLFrame) {
    if !goesOn(frame) { beginRun(frame) }
    raw.append(Self.lineBreak)
  }

  @inline(__always)
  private func goesOn(_ frame: TTMLFrame) -> Bool {
    guard runs.count > 0 else { return false }
    let last = runs[runs.count &- 1]
    return last.span == frame.span && last.style == frame.style
      && last.speakers == frame.speakers && last.keepsSpace == frame.keepsSpace
      && last.isHidden == frame.isHidden
  }

  /// Whether white space of a frame is as good at the end of the last run: it is one space, if any.
  @inline(__always)
  private func isSpaceOnly(_ frame: TTMLFrame) -> Bool {
    guard runs.count > 0 else { return false }
    let last = runs[runs.count &- 1]
    return last.style == frame.style && !last.keepsSpace && !frame.keepsSpace && !last.isHidden
      && !frame.isHidden
  }

  @inline(__always)
  private mutating func beginRun(_ frame: TTMLFrame) {
    guard runs.count < Self.runLimit else {
      isSpanLimitReached = true
      return
    }
    if !frame.style.isEmpty { hasStyles = true }
    if runs.count > 0, runs[0].speakers != frame.speakers { hasSeveralSpeakers = true }
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
  mutating func takeAbsoluteTimes(in paragraph: TTMLFrame) -> Bool {
    guard paragraph.hasBegin, hasInactive else { return false }
    for index in 0..<spans.count {
      guard let begin = spans[index].statedBegin, begin >= paragraph.begin,
        let end = spans[index].statedEnd, begin <= end, paragraph.end.map({ end <= $0 }) ?? true
      else { return false }
    }
    for index in 0..<spans.count {
      spans[index].begin = spans[index].statedBegin ?? spans[index].begin
      spans[index].end = spans[index].statedEnd
      spans[index].isActive = true
    }
    hasInactive = false
    return true
  }

  // MARK: - White space

  /// Makes the text: white space as it is shown, lines apart by a line feed. TTML2 8.2.10
  mutating func finish() {
    raw.keepSpace()
    for index in 0..<runs.count {
      let run = runs[index]
      if run.isHidden { continue }
      let end = index &+ 1 < runs.count ? runs[index &+ 1].start : raw.byteCount
      let isApart = run.span >= 0 && spans[Int(run.span)].isApart
      raw.read { text in
        let part = text.extracting(run.start..<end)
        if isApart { writer.beginWord(part) }
        writer.write(part, keepsSpace: run.keepsSpace)
      }
      runs[index].output = writer.partStart..<writer.plain.count
      runs[index].hasSpace = writer.hasSpace
    }
    trimEnd()
  }

  private mutating func trimEnd() {
    writer.trimEnd()
    let count = writer.plain.count
    guard runs.count > 0, runs[runs.count - 1].output.upperBound > count else { return }
    for index in 0..<runs.count {
      let range = runs[index].output
      runs[index].output = min(range.lowerBound, count)..<min(range.upperBound, count)
    }
  }

  // MARK: - The text that comes of it; after ``finish()``

  /// Bytes of the text.
  var byteCount: Int { writer.plain.count }

  /// Gives the text to a reader.
  @inline(__always)
  func read<Result>(_ reader: (Span<UInt8>) -> Result) -> Result { writer.plain.read(reader) }
}
