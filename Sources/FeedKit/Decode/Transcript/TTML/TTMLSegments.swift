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
  private static let longestWord = MediaTime(seconds: 1)

  /// What the spans are; after ``finish()``.
  var form: Form {
    guard !spans.isEmpty else { return .plain }
    var isSpeech = false
    var isParted = true
    var isAllWords = true
    var last: MediaTime?
    var wordCount: Int64 = 0
    var total = MediaTime.zero
    var lastSpan: Int32 = -1
    for run in runs where !run.output.isEmpty {
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
      wordCount += 1
      if isAllWords {
        isAllWords = !plain[run.output].contains { Whitespace.isXMLSpace($0) }
        if let length = end.subtracting(span.begin), let sum = total.adding(length) { total = sum }
      }
    }
    if lastSpan < 0 { return .plain }
    if isSpeech || !isParted { return .words }
    let mean = MediaTime(total.numerator, over: Int64(total.denominator) * max(1, wordCount))
    if wordCount > 1, isAllWords, let mean, mean < Self.longestWord { return .words }
    return .parts
  }

  /// Whether all of the text is in timed spans that are shown.
  var isTimedThroughout: Bool {
    runs.allSatisfy { $0.output.isEmpty || $0.span >= 0 && spans[Int($0.span)].isActive }
  }

  /// When the spans with text begin and end.
  func interval() -> (begin: MediaTime, end: MediaTime?)? {
    var found: (begin: MediaTime, end: MediaTime?)?
    for run in runs where !run.output.isEmpty && run.span >= 0 {
      let span = spans[Int(run.span)]
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
  func string(_ range: Range<Int>) -> String { makeString(plain.span, range) }

  /// The marks of some runs, whose text has a place of its own.
  func marks(of part: Range<Int>, in range: Range<Int>) -> [TextMark] {
    guard runs[part].contains(where: { !$0.style.isEmpty }) else { return [] }
    var marks: [TextMark] = []
    for (style, mark) in TTMLStyle.all {
      var open: Range<Int>?
      for run in runs[part] where !run.isHidden {
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
    let text = plain.span
    var end = 0
    var lastSpan: Int32 = -1
    for run in runs where !run.output.isEmpty {
      let span = run.span >= 0 ? spans[Int(run.span)] : nil
      let goesOn = run.span == lastSpan
      lastSpan = run.span
      let firstOfRun = words.count
      var index = run.output.lowerBound
      while index < run.output.upperBound {
        let start = index
        while index < run.output.upperBound, !Whitespace.isXMLSpace(text[index]) { index += 1 }
        if start < index {
          words.append(
            TranscriptWord(
              text: makeString(text, start..<index),
              hasSpaceBefore: words.isEmpty || start > end
            )
          )
          end = index
        }
        while index < run.output.upperBound, Whitespace.isXMLSpace(text[index]) { index += 1 }
      }
      guard let span, span.isActive, !span.isContainer, firstOfRun < words.count else { continue }
      // A span may be in several runs, with something in it set apart.
      if goesOn, firstOfRun > 0 {
        words[firstOfRun - 1].end = nil
      } else {
        words[firstOfRun].start = span.begin
      }
      words[words.count - 1].end = span.end
    }
    return words
  }
}
