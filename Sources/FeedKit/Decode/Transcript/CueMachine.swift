/// Puts lines of captions together into cues: what WebVTT and SubRip have in common.
///
/// A cue begins with its times. Its text goes on to a blank line, and in damaged files beyond: text
/// that stands without times is the text of the cue before it, since nothing else can be meant.
struct CueMachine: ~Copyable {
  private enum State {
    /// Before the first cue, or after a blank line.
    case between
    /// A line without times was seen, which may be the next cue's id or number.
    case named
    /// A line with nothing but a time was seen: a cue without an end begins, or a time is the next
    /// cue's id.
    case started
    case text
  }

  var output: TranscriptOutput
  private let syntax: CueText.Syntax
  private var state = State.between
  private var text: CueText
  private var cue = Segment()
  private var isOpen = false
  /// What may be an id, or text that follows a blank line.
  private var name: [UInt8] = []
  private var namePosition = Position()
  /// Whether that line stands right below text, with no blank line between.
  private var isNameInText = false
  /// The line with nothing but a time, and where it stands.
  private var startLine: [UInt8] = []
  private var startPosition = Position()
  private var lastStart = MediaTime.zero
  private var lastVoices: [String] = []
  private var lastLabels: [SpeakerLabel] = []
  /// Notes that stand before the next cue.
  private var notes: [Term] = []

  init(_ output: consuming TranscriptOutput, syntax: CueText.Syntax, limits: Limits) {
    self.output = output
    self.syntax = syntax
    text = CueText(syntax, limit: limits.tokenBytes)
  }

  /// Whether a line that begins a block of another kind may come.
  var isBetween: Bool { state == .between }

  /// Takes a line.
  mutating func take(_ line: Span<UInt8>, at position: Position) {
    if line.isEmpty || Self.isBlank(line) {
      takeBlank()
      return
    }
    if Self.mayBeTimes(line), takeTimes(line, at: position) { return }
    switch state {
    case .between:
      keepName(line, position, isInText: false)
    case .named:
      // The line before was no id.
      takeStrayName()
      state = .text
      if isOpen { text.add(line) }
    case .started:
      beginStarted()
      text.add(line)
    case .text:
      guard isOpen else { return }
      // A number that stands right before times is the next cue's, though no line is blank.
      if syntax == .srt, SniffedLines.isNumber(line) {
        keepName(line, position, isInText: true)
        return
      }
      text.add(line)
    }
  }

  /// Ends the block without a cue: what follows stands by itself.
  mutating func endCue() {
    if state == .started { beginStarted() }
    takeStrayName()
    deliver()
    state = .between
  }

  mutating func finish() {
    endCue()
    for note in notes { output.addLateNote(note) }
  }

  /// Keeps a note with the cue that follows it.
  mutating func addNote(_ note: Term) { notes.append(note) }

  /// Times begin with a digit, or with the arrow where the first is missing; most texts do not, and
  /// need not be searched for an arrow.
  @inline(__always)
  private static func mayBeTimes(_ line: Span<UInt8>) -> Bool {
    var index = 0
    while index < line.count, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
    let byte = line.byte(at: index)
    return byte.isDigit || byte == UInt8(ascii: "-") && line.byte(at: index + 1) == byte
  }

  private static func isBlank(_ line: Span<UInt8>) -> Bool {
    guard line[0] == 0x20 || line[0] == 0x09 else { return false }
    for index in line.indices where line[index] != 0x20 && line[index] != 0x09 { return false }
    return true
  }

  private mutating func takeBlank() {
    switch state {
    case .between: break
    case .named:
      takeStrayName()
      state = .between
    case .started:
      beginStarted()
      state = .between
    case .text: state = .between
    }
  }

  private mutating func keepName(
    _ line: Span<UInt8>,
    _ position: Position,
    isInText: Bool
  ) {
    state = .named
    isNameInText = isInText
    name.removeAll(keepingCapacity: true)
    for index in line.indices { name.append(line[index]) }
    namePosition = position
  }

  /// A line that was held and is no id after all is text of the cue before it.
  private mutating func takeStrayName() {
    guard state == .named else { return }
    state = .between
    let held = name
    guard isOpen else { return reportLost(held.span, namePosition) }
    if isNameInText {
      text.add(held.span)
      return
    }
    output.report(
      syntax == .vtt ? "vtt-blank-line" : "srt-blank-line",
      .warning,
      "text without times after a blank line; read as the text of the cue before",
      at: namePosition
    )
    text.add(held.span)
  }

  private mutating func reportLost(_ line: Span<UInt8>, _ position: Position) {
    output.report(
      syntax == .vtt ? "vtt-timestamp" : "srt-timestamp",
      .error,
      "\"\(shown(line))\" is text that no times stand before; left out",
      at: position
    )
  }

  // MARK: - Times

  /// Begins a cue; false when the line is text with an arrow in it.
  private mutating func takeTimes(_ line: Span<UInt8>, at position: Position) -> Bool {
    guard let arrow = SniffedLines.arrow(line) else {
      return takeStart(line, at: position)
    }
    if state == .started, name.isEmpty {
      swap(&name, &startLine)
      namePosition = startPosition
      isNameInText = false
    }
    guard let times = CueTimes(line, arrow: arrow) else {
      guard Self.looksLikeTimes(line, arrow) else { return false }
      beginBadCue(line, arrow, position)
      return true
    }
    // Text may hold an arrow between numbers; times begin a line.
    let hasBlankBefore = state != .text && !(state == .named && isNameInText)
    let hasID = beginCue(at: position)
    cue.start = times.start.time
    cue.end = times.finish.time
    check(times, at: position, hasBlankBefore: hasBlankBefore, hasID: hasID)
    if times.rest < line.count { takeSettings(line, times.rest) }
    return true
  }

  /// Begins a cue with the id that stands before its times.
  ///
  /// - Returns: Whether there is one.
  private mutating func beginCue(at position: Position) -> Bool {
    let id = state == .named || state == .started ? name : []
    deliver()
    isOpen = true
    state = .text
    cue.position = Origin(id.isEmpty ? position : namePosition)
    if !id.isEmpty { setID(id.span) }
    if !notes.isEmpty {
      cue.settings = notes
      notes = []
    }
    return !id.isEmpty
  }

  /// Keeps a line with nothing but a time, where a cue may begin; false when it is text.
  private mutating func takeStart(_ line: Span<UInt8>, at position: Position) -> Bool {
    guard state == .between || state == .named && !isNameInText else { return false }
    let range = Whitespace.trimmedRange(line)
    guard let clock = CueClock(line, at: range.lowerBound), clock.end == range.upperBound,
      syntax == .vtt ? clock.isStrictVTT : clock.isStrictSRT
    else { return false }
    if state == .between { name.removeAll(keepingCapacity: true) }
    state = .started
    startLine.removeAll(keepingCapacity: true)
    for index in range { startLine.append(line[index]) }
    startPosition = position
    return true
  }

  /// Begins the cue that has a start and no end.
  private mutating func beginStarted() {
    let start = startLine
    _ = beginCue(at: startPosition)
    cue.start = CueClock(start.span, at: 0)?.time
    reportEndMissing(startPosition)
  }

  private mutating func reportEndMissing(_ position: Position) {
    output.report(
      syntax == .vtt ? "vtt-end-missing" : "srt-end-missing",
      .error,
      "cue does not say when it ends",
      at: position
    )
  }

  private static func looksLikeTimes(_ line: Span<UInt8>, _ arrow: Int) -> Bool {
    if let start = clock(line, 0..<arrow), start.fields > 1, isBlank(line, from: arrow + 3) {
      return true
    }
    var digits = 0
    var others = 0
    for index in line.indices {
      let byte = line[index]
      if byte.isDigit { digits += 1 } else if byte.isLetter || byte >= 0x80 { others += 1 }
    }
    return digits >= 4 && others <= 2
  }

  /// Times of which not both can be read: the text is kept, with the one that can.
  private mutating func beginBadCue(_ line: Span<UInt8>, _ arrow: Int, _ position: Position) {
    _ = beginCue(at: position)
    cue.start = Self.clock(line, 0..<arrow)?.time
    let isEndMissing = Self.isBlank(line, from: arrow + 3)
    if cue.start != nil, isEndMissing { return reportEndMissing(position) }
    cue.end = Self.clock(line, arrow + 3..<line.count)?.time
    let kept =
      cue.start == nil && cue.end == nil
      ? "its text is kept without times" : "the time that can be read is kept"
    output.report(
      syntax == .vtt ? "vtt-timestamp" : "srt-timestamp",
      .error,
      "\"\(shown(line))\" cannot be read as the times of a cue; \(kept)",
      at: position
    )
  }

  /// The time that is all of a part of a line, but for white space around it.
  private static func clock(_ line: Span<UInt8>, _ part: Range<Int>) -> CueClock? {
    let range = Whitespace.trimmedRange(line, in: part)
    guard let clock = CueClock(line, at: range.lowerBound), clock.end == range.upperBound else {
      return nil
    }
    return clock
  }

  private static func isBlank(_ line: Span<UInt8>, from start: Int) -> Bool {
    Whitespace.trimmedRange(line, in: start..<line.count).isEmpty
  }

  private mutating func setID(_ id: Span<UInt8>) {
    let range = Whitespace.trimmedRange(id)
    if syntax == .srt, SniffedLines.isNumber(id.extracting(range)) { return }
    cue.id = makeString(id, range)
  }

  @inline(__always)
  private mutating func check(
    _ times: CueTimes,
    at position: Position,
    hasBlankBefore: Bool,
    hasID: Bool
  ) {
    if syntax == .vtt {
      if !times.start.isStrictVTT || !times.finish.isStrictVTT {
        reportShort(times, "vtt-timestamp-short", "WebVTT", position)
      }
    } else {
      if !times.start.isStrictSRT || !times.finish.isStrictSRT {
        reportSRT(times, position)
      }
      if !times.isArrowApart {
        output.report(
          "srt-arrow-spacing",
          .warning,
          "no space around the arrow; read all the same",
          at: position
        )
      }
    }
    if !hasBlankBefore || (!hasID && syntax == .srt) { reportForm(hasBlankBefore, position) }
    if times.finish.time < times.start.time {
      output.report(
        "ttml-begin-after-end",
        .error,
        "cue ends before it begins",
        at: position
      )
    }
    if times.start.time < lastStart {
      output.report(
        "cue-out-of-order",
        .warning,
        "cue begins before the one before it",
        at: position
      )
    }
    lastStart = times.start.time
  }

  private mutating func reportForm(_ hasBlankBefore: Bool, _ position: Position) {
    if !hasBlankBefore {
      output.report(
        syntax == .vtt ? "vtt-no-blank-line" : "srt-no-blank-line",
        .warning,
        "no blank line before the cue",
        at: position
      )
    } else {
      output.report("srt-number-missing", .warning, "cue has no number", at: position)
    }
  }

  private mutating func reportShort(
    _ times: CueTimes,
    _ rule: RuleID,
    _ format: String,
    _ position: Position
  ) {
    output.report(
      rule,
      .warning,
      "times are not in the form of \(format); read all the same",
      at: position
    )
  }

  private mutating func reportSRT(_ times: CueTimes, _ position: Position) {
    if times.start.hasPoint || times.finish.hasPoint {
      output.report(
        "srt-dot-fraction",
        .warning,
        "point where SubRip has a comma; read all the same",
        at: position
      )
    } else {
      reportShort(times, "srt-timestamp", "SubRip", position)
    }
  }

  private mutating func takeSettings(_ line: Span<UInt8>, _ start: Int) {
    var index = start
    while index < line.count {
      while index < line.count, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
      let first = index
      while index < line.count, line[index] != 0x20, line[index] != 0x09 { index += 1 }
      guard first < index else { return }
      var colon = first
      while colon < index, line[colon] != UInt8(ascii: ":") { colon += 1 }
      let name = makeString(line, first..<colon)
      let value = colon < index ? makeString(line, colon + 1..<index) : ""
      cue.settings.append(Term(name: name, value: value))
      if colon == index || colon == first || colon + 1 == index, syntax == .vtt {
        output.report(
          "vtt-cue-setting",
          .warning,
          "\"\(shown(line.extracting(first..<index)))\" is no cue setting",
          at: cue.position.position
        )
      }
    }
  }

  // MARK: - Delivery

  private mutating func deliver() {
    guard isOpen else { return }
    isOpen = false
    text.finish()
    cue.text = text.string()
    if text.isMarked { takeMarkup() }
    text.clear()
    var done = Segment()
    swap(&done, &cue)
    output.add(done)
  }

  private mutating func takeMarkup() {
    cue.marks = text.marks
    cue.language = text.language
    if !text.voices.isEmpty {
      // Most cues have the voice of the one before.
      if text.voices != lastVoices {
        lastVoices = text.voices
        lastLabels = text.voices.map { SpeakerLabel(name: $0, origin: .voice) }
      }
      cue.speakers = lastLabels
    }
    if text.isUnspoken, cue.speakers.isEmpty {
      cue.speakers = [SpeakerLabel(name: "", origin: .voice)]
    }
    if text.hasTimes {
      let start = cue.start ?? .zero
      cue.words = text.words(from: start, to: cue.end ?? start)
    }
    if let badTag = text.badTag {
      output.report(
        syntax == .vtt ? "vtt-bad-tag" : "srt-tag",
        .warning,
        badTag,
        at: cue.position.position
      )
    }
    if text.hasEmptyVoice {
      output.report("vtt-empty-voice", .warning, "voice has no name", at: cue.position.position)
    }
    if text.hasBadTime {
      output.report(
        "vtt-timestamp-outside",
        .warning,
        "times inside the cue are not in order, or cannot be read",
        at: cue.position.position
      )
    }
  }
}

/// A piece of input for a message: cut, and without what a terminal would obey.
func shown(_ text: Span<UInt8>) -> String {
  var end = min(text.count, 40)
  while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
  let piece = makeString(text, 0..<end)
  return end < text.count ? piece + "…" : piece
}

extension CueClock {
  /// Whether the time is written as WebVTT has it.
  @inline(__always)
  var isStrictVTT: Bool {
    isRegular && hasPoint && fractionDigits == 3
      && (fields == 3 ? firstDigits >= 2 : fields == 2 && firstDigits == 2)
  }

  /// Whether the time is written as SubRip has it.
  @inline(__always)
  var isStrictSRT: Bool {
    isRegular && hasComma && fractionDigits == 3 && fields == 3 && firstDigits >= 2
  }
}
