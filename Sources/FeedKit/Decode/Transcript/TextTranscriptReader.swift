/// Reads plain text: one segment a line, with speakers and times where lines have them.
///
/// `Jane Doe: Hello`, `**Jane Doe:** Hello`, `[00:01:02] Jane Doe: Hello`, and headings such as
/// `Jane Doe (00:01:02)` above what is said. A page about one speaker gives all lines to that one.
struct TextTranscriptReader: LineTranscriptReader, ~Copyable {
  var output: TranscriptOutput
  /// The first lines, until it is known whether they are the head of a page.
  private var head: [(text: String, position: Position)] = []
  private var isHeadOver = false
  /// What a heading said about the lines that follow.
  private var heading: TextLine?
  private var pageSpeaker: [SpeakerLabel] = []

  init(_ output: TranscriptOutput, options: ParseOptions) {
    self.output = output
    self.output.findsPrefixes = true
    self.output.carriesSpeakers = true
  }

  mutating func take(_ line: Span<UInt8>, at position: Position) {
    let range = Whitespace.trimmedRange(line)
    guard !range.isEmpty else { return }
    let text = makeString(line, range)
    let place = Position(
      line: position.line,
      column: position.column + range.lowerBound,
      offset: position.offset + range.lowerBound
    )
    guard !isHeadOver else { return take(text, place) }
    head.append((text, place))
    if head.count == SpeakerPage.headLines { endHead() }
  }

  mutating func finish() {
    if !isHeadOver { endHead() }
    if let heading { deliver(heading.plain) }
  }

  private mutating func endHead() {
    isHeadOver = true
    let lines = head
    head = []
    var first = 0
    if let page = SpeakerPage(lines.map(\.text)) {
      first = page.lineCount
      output.header.dialect = .speakerPage
      output.header.title = page.name
      pageSpeaker = [SpeakerLabel(name: page.name, origin: .page)]
      output.findsPrefixes = false
    }
    for line in lines[first...] { take(line.text, line.position) }
  }

  private mutating func take(_ text: String, _ position: Position) {
    guard pageSpeaker.isEmpty else {
      var segment = Segment()
      segment.text = text
      segment.speakers = pageSpeaker
      segment.position = Origin(position)
      return output.add(segment)
    }
    let line = TextLine(text, position)
    if line.isHeading {
      if let heading { deliver(heading.plain) }
      heading = line
      return
    }
    var segment = line.segment
    if let heading {
      if segment.speakers.isEmpty { segment.speakers = heading.segment.speakers }
      if segment.start == nil { segment.start = heading.segment.start }
      self.heading = nil
    }
    output.add(segment)
  }

  /// A heading with nothing below it is text.
  private mutating func deliver(_ segment: Segment) { output.add(segment) }
}

/// What one line of text says.
struct TextLine {
  /// The segment that the line is; of a heading, only speaker and time.
  private(set) var segment = Segment()
  /// Whether the line is about those that follow.
  private(set) var isHeading = false
  /// The line as text and nothing else.
  let plain: Segment

  /// Whether anything but text was found.
  var isMarked: Bool { isHeading || segment.start != nil || !segment.speakers.isEmpty }

  init(_ text: String, _ position: Position) {
    var whole = Segment()
    whole.text = text
    whole.position = Origin(position)
    if text.unicodeScalars.first == SpeakerPrefix.joiner {
      // Our writer says that the line is text, whatever it looks like, and that nobody says it.
      whole.text = String(text.unicodeScalars.dropFirst())
      whole.speakers = [SpeakerLabel(name: "", origin: .prefix)]
    }
    plain = whole
    segment = whole
    guard whole.text == text else { return }
    var rest = text.utf8.span
    if let (time, end) = Self.leadingTime(rest) {
      segment.start = time
      rest = rest.extracting(end..<rest.count)
      segment.text = makeString(rest, 0..<rest.count)
      if rest.isEmpty {
        isHeading = true
        return
      }
    }
    if let (name, time) = Self.heading(rest), segment.start == nil {
      isHeading = true
      segment.start = time
      segment.speakers = [SpeakerLabel(name: name, origin: .prefix)]
      return
    }
    if let (name, start) = Self.boldPrefix(rest) {
      segment.speakers = [SpeakerLabel(name: name, origin: .prefix)]
      segment.text = makeString(rest, start..<rest.count)
    }
  }

  /// A time at the beginning: `[00:01:02]`, `(1:02)`, `00:01:02`.
  private static func leadingTime(_ text: Span<UInt8>) -> (MediaTime, Int)? {
    let open = text.byte(at: 0)
    let close =
      open == UInt8(ascii: "[")
      ? UInt8(ascii: "]") : open == UInt8(ascii: "(") ? UInt8(ascii: ")") : 0
    let start = close == 0 ? 0 : 1
    guard let clock = CueClock(text, at: start), clock.fields > 1, clock.isRegular else {
      return nil
    }
    var end = clock.end
    if close != 0 {
      guard text.byte(at: end) == close else { return nil }
      end += 1
    } else if end < text.count, !Whitespace.isXMLSpace(text[end]) || clock.fields < 3 {
      return nil
    }
    while end < text.count, Whitespace.isXMLSpace(text[end]) || text[end] == UInt8(ascii: "-") {
      end += 1
    }
    return (clock.time, end)
  }

  /// A name and a time and nothing else: `Jane Doe (00:01:02)`, `Speaker 1  0:03`, `**Jane Doe** (1:02):`.
  private static func heading(_ line: Span<UInt8>) -> (String, MediaTime)? {
    guard line.count < 120 else { return nil }
    let text = line.extracting(withoutMarks(line))
    guard !text.isEmpty else { return nil }
    var end = text.count
    let isBracketed =
      text.byte(at: end - 1) == UInt8(ascii: ")") || text.byte(at: end - 1) == UInt8(ascii: "]")
    if isBracketed { end -= 1 }
    var start = end
    while start > 0,
      text[start - 1].isDigit || text[start - 1] == UInt8(ascii: ":")
        || text[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
    }
    guard let clock = CueClock(text, at: start), clock.end == end, clock.fields > 1,
      clock.isRegular
    else { return nil }
    var nameEnd = start
    if isBracketed {
      guard nameEnd > 0,
        text[nameEnd - 1] == UInt8(ascii: "(") || text[nameEnd - 1] == UInt8(ascii: "[")
      else { return nil }
      nameEnd -= 1
    }
    guard nameEnd > 0, Whitespace.isXMLSpace(text[nameEnd - 1]) else { return nil }
    while nameEnd > 0,
      Whitespace.isXMLSpace(text[nameEnd - 1]) || text[nameEnd - 1] == 0x3A
        || text[nameEnd - 1] == 0x2A
    {
      nameEnd -= 1
    }
    var label: [UInt8] = []
    for index in 0..<nameEnd { label.append(text[index]) }
    label.append(UInt8(ascii: ":"))
    guard let prefix = SpeakerPrefix(label.span), prefix.textStart == label.count else {
      return nil
    }
    return (makeString(label.span, prefix.label), clock.time)
  }

  /// A heading without the asterisks of Markdown round it and a colon behind it.
  private static func withoutMarks(_ line: Span<UInt8>) -> Range<Int> {
    var range = 0..<line.count
    while let first = range.first, line[first] == 0x2A { range = first + 1..<range.upperBound }
    while let last = range.last, line[last] == 0x2A || line[last] == 0x3A {
      range = range.lowerBound..<last
    }
    return range
  }

  /// Markdown: `**Jane Doe:** Hello`.
  private static func boldPrefix(_ text: Span<UInt8>) -> (String, Int)? {
    guard text.count > 5, text[0] == 0x2A, text[1] == 0x2A else { return nil }
    var label: [UInt8] = []
    var index = 2
    while index < text.count, index < 72, text[index] != 0x2A {
      label.append(text[index])
      index += 1
    }
    guard text.byte(at: index) == 0x2A, text.byte(at: index + 1) == 0x2A else { return nil }
    var start = index + 2
    if label.last == UInt8(ascii: ":") {
      label.removeLast()
    } else if text.byte(at: start) == UInt8(ascii: ":") {
      start += 1
    } else {
      return nil
    }
    while start < text.count, Whitespace.isXMLSpace(text[start]) { start += 1 }
    let range = Whitespace.trimmedRange(label.span)
    guard !range.isEmpty else { return nil }
    return (makeString(label.span, range), start)
  }
}
