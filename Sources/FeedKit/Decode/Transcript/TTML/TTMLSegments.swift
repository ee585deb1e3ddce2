/// Makes segments of a paragraph's text: one, or one for each span that takes the place of the one
/// before it.
extension TTMLText {
  /// What the spans of a paragraph are.
  enum Form {
    /// The whole text has the paragraph's times.
    case plain
    /// Spans are words, or text to which more is added.
    case words
    /// Each span is shown alone.
    case parts
  }

  /// Below this a span that is a single word is taken for a spoken word, on average.
  private static let longestWord: Int64 = 1_000

  /// What the spans are; after ``finish()``.
  var form: Form {
    guard spans.count > 0 else { return .plain }
    var isSpeech = false
    var isParted = true
    var isAllWords = true
    var last: TTMLInstant?
    var wordCount: Int64 = 0
    var milliseconds: Int64 = 0
    var lastSpan: Int32 = -1
    for index in 0..<runs.count {
      let run = runs[index]
      if run.output.isEmpty { continue }
      guard run.span >= 0 else {
        isParted = false
        continue
      }
      let span = spans[Int(run.span)]
      if span.isSpeech { isSpeech = true }
      if span.isContainer { isParted = false }
      if run.span == lastSpan { continue }
      lastSpan = run.span
      if let last, span.begin < last { isParted = false }
      guard let end = span.end, span.isActive else {
        isParted = false
        continue
      }
      last = end
      wordCount &+= 1
      if run.hasSpace { isAllWords = false }
      milliseconds &+= end.milliseconds &- span.begin.milliseconds
    }
    if lastSpan < 0 { return .plain }
    if isSpeech || !isParted { return .words }
    let isShort = milliseconds < wordCount &* Self.longestWord
    return wordCount > 1 && isAllWords && isShort ? .words : .parts
  }

  /// Whether all of the text is in timed spans that are shown.
  var isTimedThroughout: Bool {
    for index in 0..<runs.count where !runs[index].output.isEmpty {
      let span = runs[index].span
      guard span >= 0, spans[Int(span)].isActive else { return false }
    }
    return true
  }

  /// When the spans with text begin and end.
  func interval() -> (begin: TTMLInstant, end: TTMLInstant?)? {
    var found: (begin: TTMLInstant, end: TTMLInstant?)?
    for index in 0..<runs.count where !runs[index].output.isEmpty && runs[index].span >= 0 {
      let span = spans[Int(runs[index].span)]
      guard let known = found else {
        found = (span.begin, span.end)
        continue
      }
      let end = known.end.flatMap { known in span.end.map { max(known, $0) } }
      found = (min(known.begin, span.begin), end)
    }
    return found
  }

  /// The text of some runs, without white space at its ends.
  func string(_ range: Range<Int>) -> String { read { makeString($0, range) } }

  /// Where a part of the text ends without the white space at its end.
  func trimmedEnd(_ range: Range<Int>) -> Int {
    read { text in
      var end = range.upperBound
      while end > range.lowerBound, Whitespace.isXMLSpace(text[end - 1]) { end -= 1 }
      return end
    }
  }

  /// The marks of some runs, whose text has a place of its own.
  func marks(of part: Range<Int>, in range: Range<Int>) -> [TextMark] {
    guard hasStyles else { return [] }
    var marks: [TextMark] = []
    for (style, mark) in TTMLStyle.all {
      var open: Range<Int>?
      for index in part where !runs[index].isHidden {
        let run = runs[index]
        let text = run.output.clamped(to: range)
        // White space that is not set apart parts what is.
        guard run.style.contains(style) else {
          if let done = open { marks.append(Self.mark(done, mark, range)) }
          open = nil
          continue
        }
        guard !text.isEmpty else { continue }
        open = (open?.lowerBound ?? text.lowerBound)..<text.upperBound
      }
      if let done = open { marks.append(Self.mark(done, mark, range)) }
    }
    return marks.sorted { ($0.start, $1.byteCount) < ($1.start, $0.byteCount) }
  }

  private static func mark(
    _ part: Range<Int>,
    _ style: TextStyle,
    _ range: Range<Int>
  ) -> TextMark {
    TextMark(start: part.lowerBound - range.lowerBound, byteCount: part.count, style: style)
  }

  /// The words of the text, with the times of their spans.
  func words() -> [TranscriptWord] {
    var words: [TranscriptWord] = []
    words.reserveCapacity(spans.count)
    read { text in
      let isASCII = text.firstHigh(from: 0) == text.count
      var end = 0
      var lastSpan: Int32 = -1
      for index in 0..<runs.count where !runs[index].output.isEmpty {
        let run = runs[index]
        let goesOn = run.span == lastSpan
        lastSpan = run.span
        let firstOfRun = words.count
        add(run, text, isASCII, &end, to: &words)
        guard run.span >= 0, firstOfRun < words.count else { continue }
        let span = spans[Int(run.span)]
        guard span.isActive, !span.isContainer else { continue }
        // A span may be in several runs, with something in it set apart.
        if goesOn, firstOfRun > 0 {
          words[firstOfRun - 1].end = nil
        } else {
          words[firstOfRun].start = span.begin.time
        }
        words[words.count - 1].end = span.end?.time
      }
    }
    return words
  }

  /// Adds the words of a run, which end at white space.
  @inline(__always)
  private func add(
    _ run: Run,
    _ text: Span<UInt8>,
    _ isASCII: Bool,
    _ end: inout Int,
    to words: inout [TranscriptWord]
  ) {
    guard run.hasSpace else {
      words.append(
        TranscriptWord(
          text: makeString(text, run.output, isASCII: isASCII),
          hasSpaceBefore: words.isEmpty || run.output.lowerBound > end
        )
      )
      end = run.output.upperBound
      return
    }
    var index = run.output.lowerBound
    while index < run.output.upperBound {
      let start = index
      while index < run.output.upperBound, !Whitespace.isXMLSpace(text[index]) { index += 1 }
      if start < index {
        words.append(
          TranscriptWord(
            text: makeString(text, start..<index, isASCII: isASCII),
            hasSpaceBefore: words.isEmpty || start > end
          )
        )
        end = index
      }
      while index < run.output.upperBound, Whitespace.isXMLSpace(text[index]) { index += 1 }
    }
  }
}
