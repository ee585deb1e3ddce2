/// What the first lines of a text show.
struct SniffedLines {
  /// What the text is.
  private(set) var finding: TranscriptSniffer.Finding?

  init(_ text: Span<UInt8>) {
    var start = 0
    var lineNumber = 0
    var names = 0
    var hasNumber = false
    var isHead = true
    var head: [String] = []
    while start < text.count, lineNumber < 60 {
      let end = text.firstLineEnd(from: start)
      let line = text.extracting(start..<end)
      let range = Whitespace.trimmedRange(line)
      start = end + 1
      guard !range.isEmpty else { continue }
      lineNumber += 1
      let trimmed = line.extracting(range)
      if head.count < SpeakerPage.headLines { head.append(makeString(line, range)) }
      if let arrow = Self.arrow(trimmed), let times = CueTimes(trimmed, arrow: arrow) {
        // SubRip numbers its cues and writes commas; WebVTT without its first line does neither.
        let isVTT = !hasNumber && times.hasPoint
        finding = TranscriptSniffer.Finding(format: isVTT ? .vtt : .srt)
        return
      }
      // A table may have such cells, so that only a head may stand before.
      if isHead, SBVTimes(trimmed)?.isStrict == true {
        finding = TranscriptSniffer.Finding(format: .sbv)
        return
      }
      isHead = isHead && trimmed[0] == UInt8(ascii: "[")
      hasNumber = Self.isNumber(trimmed)
      if SpeakerPrefix(trimmed) != nil || Self.isTimeInBrackets(trimmed, 0) { names += 1 }
    }
    finding = TranscriptSniffer.Finding(
      format: .text,
      isCertain: names >= 2 || SpeakerPage(head) != nil
    )
  }

  /// Where `-->` stands, or `nil`.
  static func arrow(_ line: Span<UInt8>) -> Int? {
    guard line.count >= 3 else { return nil }
    for index in 0...(line.count - 3)
    where line[index] == UInt8(ascii: "-") && line[index + 1] == UInt8(ascii: "-")
      && line[index + 2] == UInt8(ascii: ">")
    {
      return index
    }
    return nil
  }

  /// Whether there are only digits.
  static func isNumber(_ line: Span<UInt8>) -> Bool {
    for index in line.indices where !line[index].isDigit { return false }
    return !line.isEmpty
  }

  /// Whether `[0:12]` or `[00:01:02]` stands at an index.
  static func isTimeInBrackets(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard text.byte(at: start) == UInt8(ascii: "[") else { return false }
    var index = start + 1
    var colons = 0
    while index < text.count, index - start < 16 {
      let byte = text[index]
      if byte == UInt8(ascii: "]") { return colons > 0 }
      if byte == UInt8(ascii: ":") { colons += 1 }
      guard byte.isDigit || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") else {
        return false
      }
      index += 1
    }
    return false
  }
}
