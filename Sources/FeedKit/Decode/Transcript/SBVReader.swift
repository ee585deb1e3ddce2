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
    if let (start, end) = Self.times(trimmed) {
      deliver()
      var next = Segment()
      next.start = start
      next.end = end
      next.position = Origin(position)
      cue = next
    } else if !trimmed.isEmpty {
      if cue == nil { cue = untimed(at: position) }
      if text.byteCount > 0 { text.append(0x0A) }
      text.append(trimmed)
    }
  }

  mutating func finish() { deliver() }

  /// The times of a line, or `nil` when it is none of times.
  static func times(_ line: Span<UInt8>) -> (start: MediaTime, end: MediaTime)? {
    guard let start = CueClock(line, at: 0), start.fields == 3, start.hasPoint,
      line.byte(at: start.end) == UInt8(ascii: ","),
      let end = CueClock(line, at: start.end + 1), end.fields == 3, end.end == line.count
    else { return nil }
    return (start.time, end.time)
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
    guard !done.text.isEmpty else { return }
    if let start = done.start, let end = done.end, end < start {
      output.report("sbv-time", .error, "cue ends before it begins", at: done.position.position)
    }
    output.add(done)
  }
}
