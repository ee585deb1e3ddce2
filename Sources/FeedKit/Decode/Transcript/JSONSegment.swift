/// A segment or word while its members come in.
struct JSONSegment {
  /// A time as it was written, until the format is known.
  struct RawTime {
    var digits: [UInt8] = []
    var isText = false
    var unit = JSONSegmentFields.MediaUnit.seconds
  }

  var start: RawTime?
  var end: RawTime?
  var text: String?
  /// The key that gave the text: it tells the formats apart.
  var textKey = ""
  var speaker: String?
  /// The channel that it was heard on.
  var channel: String?
  var voice: String?
  var confidence: Double?
  var id: String?
  var language: String?
  var words: [TranscriptWord] = []
  var position = Position()
  /// Whether the start was called `startTime`.
  var hasStartTime = false
  var duration: RawTime?
  var offset: RawTime?
  /// Whether it is a mark behind a word, and no word.
  var isMark = false
  var window: String?
  var isAppended = false
  /// How many readings of a word there are.
  var alternatives = 0

  /// Whether there is anything of a segment in it.
  var isSegment: Bool { text != nil || !words.isEmpty }

  /// Takes a value.
  mutating func set(
    _ field: JSONSegmentFields.Field,
    key: String,
    _ value: Span<UInt8>,
    isText: Bool
  ) {
    switch field {
    case .start(let unit):
      if key == "startTime" { hasStartTime = true }
      Self.keep(&start, value, isText: isText, unit)
    case .end(let unit): Self.keep(&end, value, isText: isText, unit)
    case .text:
      // Deepgram gives the word as it was heard, and as it is to be written.
      guard text == nil || key == "punctuated_word" else { return }
      text = makeString(value, 0..<value.count)
      textKey = key
    case .speaker:
      speaker = makeString(value, Whitespace.trimmedRange(value))
    case .channel: channel = makeString(value, Whitespace.trimmedRange(value))
    case .voice:
      let range = Whitespace.trimmedRange(value)
      if !range.isEmpty { voice = makeString(value, range) }
    case .confidence: confidence = confidence ?? Double(makeString(value, 0..<value.count))
    case .id: if isText { id = makeString(value, 0..<value.count) }
    case .language: language = makeString(value, 0..<value.count)
    case .duration: Self.keep(&duration, value, isText: isText, .milliseconds)
    case .offset: Self.keep(&offset, value, isText: isText, .milliseconds)
    case .kind: isMark = value.isExactly("punctuation")
    case .window: window = makeString(value, 0..<value.count)
    case .append: isAppended = value.isExactly("1")
    case .words, .times: break
    }
  }

  /// Milliseconds are exact; the other forms of the same time are not looked at then.
  private static func keep(
    _ time: inout RawTime?,
    _ value: Span<UInt8>,
    isText: Bool,
    _ unit: JSONSegmentFields.MediaUnit
  ) {
    if let known = time, known.unit == .milliseconds { return }
    guard value.count <= 64 else { return }
    var raw = RawTime(isText: isText, unit: unit)
    for index in value.indices { raw.digits.append(value[index]) }
    time = raw
  }
}

extension JSONSegment.RawTime {
  /// The time, and whether it stands as a text; `nil` when it is none.
  func time(countsMilliseconds: Bool) -> MediaTime? {
    let text = digits.span
    let range = Whitespace.trimmedRange(text)
    let trimmed = text.extracting(range)
    let isMilliseconds = unit == .milliseconds || unit == .asFormat && countsMilliseconds
    if let time = DecimalSeconds.read(trimmed, perSecond: isMilliseconds ? 1_000 : 1) {
      return time
    }
    guard isText else { return nil }
    if let clock = CueClock(trimmed, at: 0), clock.end == trimmed.count { return clock.time }
    // Google: "1.200s"
    guard trimmed.count > 1, trimmed[trimmed.count - 1] == UInt8(ascii: "s") else { return nil }
    return DecimalSeconds.read(trimmed.extracting(0..<trimmed.count - 1))
  }
}
