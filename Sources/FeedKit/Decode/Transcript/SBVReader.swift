/// Reads the SubViewer that YouTube takes and gives: a line of two times with a comma between, and text
/// up to a blank line.
struct SBVReader: LineTranscriptReader, ~Copyable {
  var output: TranscriptOutput
  private var cue: Segment?
  private var text: TextBuffer

  init(_ output: TranscriptOutput, options: ParseOptions) {
    var output = output
    output.rollsCaptions = true
    output.findsPrefixes = true
    output.carriesSpeakers = true
    self.output = output
    text = TextBuffer(limit: options.limits.tokenBytes)
  }

  mutating func take(_ line: Span<UInt8>, at position: Position) {
    let range = Whitespace.trimmedRange(line)
    let trimmed = line.extracting(range)
    if let times = SBVTimes(trimmed) {
      deliver()
      var next = Segment()
      next.start = times.start.time
      next.end = times.end.time
      next.position = Origin(position)
      cue = next
      guard !times.start.isRegular || !times.end.isRegular else { return }
      output.report(
        "time-out-of-range",
        .warning,
        "minutes and seconds have two digits and are at most 59; read all the same",
        at: position
      )
    } else if cue == nil, trimmed.byte(at: 0) == UInt8(ascii: "[") {
      addHead(trimmed)
    } else if !trimmed.isEmpty {
      if cue == nil { cue = untimed(at: position) }
      if text.byteCount > 0 { text.append(0x0A) }
      text.append(trimmed)
    }
  }

  mutating func finish() { deliver() }

  /// A line of SubViewer's head: a name in brackets, and what it says.
  private mutating func addHead(_ line: Span<UInt8>) {
    let end = line.firstIndex(of: UInt8(ascii: "]"), from: 0)
    guard end + 1 < line.count, output.isHeaderOpen, output.header.notes.count < 100 else { return }
    let value = Whitespace.trimmedRange(line, in: end + 1..<line.count)
    guard !value.isEmpty else { return }
    output.header.notes.append(
      Term(name: makeString(line, 1..<end).lowercased(), value: makeString(line, value))
    )
  }

  private mutating func untimed(at position: Position) -> Segment {
    output.report(
      "sbv-time",
      .error,
      "text stands before the first line of times",
      at: position
    )
    var segment = Segment()
    segment.position = Origin(position)
    return segment
  }

  private mutating func deliver() {
    guard var done = cue else { return }
    cue = nil
    text.trim()
    done.text = text.string()
    // SubViewer's own line break.
    if done.text.utf8.contains(UInt8(ascii: "[")) {
      done.text = done.text.replacing("[br]", with: "\n")
    }
    text.removeAll()
    if let start = done.start, let end = done.end, end < start {
      output.report(
        "sbv-time",
        .error,
        "cue ends before it begins; both times stand as they are",
        at: done.position.position
      )
    }
    output.add(done)
  }
}

/// The two times of a line of SubViewer, with a comma between.
struct SBVTimes {
  let start: CueClock
  let end: CueClock

  /// Reads a line; `nil` when it is none of times.
  init?(_ line: Span<UInt8>) {
    guard let start = CueClock(line, at: 0), start.fields > 1,
      line.byte(at: start.end) == UInt8(ascii: ",")
    else { return nil }
    var index = start.end + 1
    while line.byte(at: index) == 0x20 { index += 1 }
    guard let end = CueClock(line, at: index), end.fields > 1, end.end == line.count else {
      return nil
    }
    self.start = start
    self.end = end
  }

  /// Whether both are written as they are to be, so that nothing else can be meant.
  var isStrict: Bool {
    start.fields == 3 && end.fields == 3 && start.fractionDigits > 0 && end.fractionDigits > 0
  }
}
