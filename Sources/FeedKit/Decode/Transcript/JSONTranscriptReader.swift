/// Reads the JSON of Podcasting 2.0, Podlove, Whisper and YouTube, and of services that give utterances
/// or words.
///
/// What they have in common: somewhere a list of objects with times and a text. What the list and its
/// members are called is a table.
struct JSONTranscriptReader: PieceTranscriptReader, ~Copyable {
  /// A container that is open.
  struct Level {
    var key = ""
    var isArray: Bool
  }

  var output: TranscriptOutput
  var json: JSONReader
  var levels: [Level] = []
  var key = ""
  /// How deep the objects of the list stand; 0 while there is none.
  var listDepth = 0
  var isListOver = false
  var listFormat = TranscriptFormat.podcastJSON
  private var isFormatKnown = false
  var segment = JSONSegment()
  private var word = JSONSegment()
  private var isInWord = false
  /// Where the piece and the map are, in clean text.
  private var pieceStart = 0
  private var mapOffset = 0
  /// Where the token began that the last piece did not complete.
  private var pendingPlace = Position()
  /// Where the text ends, as far as it came.
  private var endPlace = Position()
  private var joiner = WordJoiner()
  var words = SpokenWords()
  var turns: SpokenTurns
  var captions = CaptionWindow()
  /// The keys that lead to the list of segments.
  var listPath: [String] = []
  var isOtherListTold = false
  var areLateTurnsTold = false
  /// How many readings of what is said the channel has that is open.
  var readings = 0
  /// Whether a member of a list of words was one; members that were none.
  var hasWords = false
  var otherMembers = 0
  let textLimit: Int
  private let wordLimit: Int
  private var isWordLimitTold = false
  private let isStrict: Bool

  init(_ output: TranscriptOutput, options: ParseOptions) {
    var output = output
    output.findsPrefixes = true
    output.carriesSpeakers = true
    self.output = output
    json = JSONReader(limits: options.limits)
    isStrict = options.isStrict
    textLimit = options.limits.tokenBytes
    wordLimit = options.limits.listEntries
    turns = SpokenTurns(options.limits)
  }

  mutating func take(_ piece: Span<UInt8>, _ map: inout PositionMap) {
    while let token = json.next(in: piece) {
      reportFaults(piece, &map)
      take(token, piece, &map)
    }
    reportFaults(piece, &map)
    if let start = json.pendingStart, start >= mapOffset {
      move(to: start, piece, &map)
      pendingPlace = map.nextPlace()
    }
    move(to: pieceStart + piece.count, piece, &map)
    pieceStart += piece.count
    endPlace = map.position
    let isInSegment = listDepth > 0 && levels.count >= listDepth
    reportPlaced(&map, before: isInSegment ? segment.position.offset : nil)
  }

  mutating func finish() {
    while let token = json.end() { takeValue(token) }
    for fault in json.takeFaults() { report(fault, endPlace) }
    if !json.isWhole, output.failure == nil {
      output.isPartial = true
      output.report(
        "truncated",
        .error,
        "input ends inside the document; what was complete was read",
        at: endPlace
      )
    }
    while let done = joiner.finish() { deliver(done) }
    while let done = words.finish() { output.add(done) }
    if let done = captions.finish() { output.add(done) }
    if turns.isCut {
      output.report(
        "limit-list",
        .error,
        "too many labels of speakers; the rest is left out",
        at: endPlace
      )
    }
    if listDepth == 0 && !isListOver || !hasWords && otherMembers > 0, output.failure == nil {
      output.failure = FeedError(
        code: .notATranscript,
        message: "JSON has no list of segments, so it is no transcript"
      )
    }
  }

  // MARK: - Places

  mutating func move(to offset: Int, _ piece: Span<UInt8>, _ map: inout PositionMap) {
    guard offset > mapOffset else { return }
    map.advance(piece.extracting(mapOffset - pieceStart..<offset - pieceStart))
    mapOffset = offset
  }

  /// Reports mends before an offset: those inside of a segment come behind what is said of it, whether
  /// it lies in one piece or in several.
  private mutating func reportPlaced(_ map: inout PositionMap, before offset: Int?) {
    guard map.hasPlaced else { return }
    for diagnostic in map.takePlaced(before: offset) { output.report(diagnostic) }
  }

  private mutating func reportFaults(_ piece: Span<UInt8>, _ map: inout PositionMap) {
    for fault in json.takeFaults() {
      move(to: min(fault.offset, pieceStart + piece.count), piece, &map)
      reportPlaced(&map, before: map.position.offset)
      report(fault, map.position)
    }
  }

  private mutating func report(_ fault: JSONFault, _ position: Position?) {
    if isStrict, fault.isSyntax, output.failure == nil {
      output.failure = FeedError(code: .damaged, message: fault.message, position: position)
    }
    output.report(fault.rule, fault.severity, fault.message, at: position, path: fault.path)
  }

  // MARK: - Structure

  private mutating func take(
    _ token: JSONToken,
    _ piece: Span<UInt8>,
    _ map: inout PositionMap
  ) {
    switch token {
    case .key:
      key = json.string()
    case .beginArray:
      if isInList { reportMember(piece, &map) }
      beginArray(piece, &map)
    case .beginObject:
      levels.append(Level(key: key, isArray: false))
      key = ""
      if levels.count == listDepth {
        move(to: json.tokenStart, piece, &map)
        segment = JSONSegment()
        segment.position = map.nextPlace()
        reportPlaced(&map, before: segment.position.offset)
      } else if isWordList, levels.count == listDepth + 2 {
        word = JSONSegment()
        isInWord = true
      } else if isAlternative {
        segment.alternatives += 1
      } else if listDepth == 0, levels.count > 1, levels[levels.count - 2].key == "alternatives" {
        readings += 1
      } else if isTurnWord {
        // What stood before is said of the turn.
        turns.end(isWord: false)
      }
    case .endArray:
      if levels.count == listDepth - 1, listDepth > 0 {
        listDepth = 0
        isListOver = true
      }
      endLevel()
    case .endObject:
      if levels.count == listDepth {
        endSegment()
      } else if isInWord, levels.count == listDepth + 2 {
        endWord()
      } else if isTurn || isTurnWord {
        turns.end(isWord: isTurnWord)
      }
      endLevel()
    case .string, .number, .boolean, .null:
      if isInList { reportMember(piece, &map) }
      takeValue(token)
    }
  }

  /// Whether what comes next is a member of the list of segments.
  private var isInList: Bool { listDepth > 0 && levels.count == listDepth - 1 }

  /// Tells of a member of the list that is no segment.
  private mutating func reportMember(_ piece: Span<UInt8>, _ map: inout PositionMap) {
    var place = pendingPlace
    if json.tokenStart >= pieceStart {
      move(to: json.tokenStart, piece, &map)
      place = map.nextPlace()
    }
    output.report(
      "podjson-segment",
      .error,
      "member of the list of segments is no object; left out",
      at: place
    )
  }

  private mutating func endLevel() {
    _ = levels.popLast()
    key = ""
  }

  // MARK: - Values

  private mutating func takeValue(_ token: JSONToken) {
    let key = key
    let isText: Bool
    switch token {
    case .string: isText = true
    case .number: isText = false
    default: return
    }
    if listDepth > 0, levels.count >= listDepth {
      takeMember(key, isText: isText)
    } else if isTurn || isTurnWord {
      json.withText { turns.take(key, $0) }
    } else if isText, levels.count == 1 || levels.count == 2 && levels[1].key == "results" {
      takeHeader(key)
    } else if levels.count == 1, key == "duration" || key == "audio_duration" {
      output.header.duration = json.withText { DecimalSeconds.read($0) }
    }
  }

  private mutating func takeHeader(_ key: String) {
    switch key {
    case "language", "language_code": output.header.language = json.string()
    case "title": output.header.title = json.string()
    default: break
    }
  }

  private mutating func takeMember(_ key: String, isText: Bool) {
    let field: JSONSegmentFields.Field?
    if levels.count == listDepth || isInWord && levels.count == listDepth + 2
      || isAlternative && segment.alternatives == 1
    {
      field = JSONSegmentFields.field(key)
    } else if levels.count == listDepth + 1, let level = levels.last, !level.isArray,
      case .times(let unit)? = JSONSegmentFields.field(level.key)
    {
      switch JSONSegmentFields.field(key) {
      case .start?: field = .start(unit)
      case .end?: field = .end(unit)
      default: field = nil
      }
    } else {
      field = nil
    }
    guard let field else { return }
    if isInWord {
      json.withText { word.set(field, key: key, $0, isText: isText) }
    } else {
      json.withText { segment.set(field, key: key, $0, isText: isText) }
    }
  }

  // MARK: - Delivery

  private var countsMilliseconds: Bool {
    // AssemblyAI counts milliseconds, Deepgram seconds; their texts are called differently.
    listFormat == .utterancesJSON && segment.textKey != "transcript"
  }

  private mutating func tellWordLimit() {
    guard !isWordLimitTold else { return }
    isWordLimitTold = true
    output.report(
      "limit-list",
      .error,
      "segment has more than \(wordLimit) words; the times of the rest are left out",
      at: segment.position
    )
  }

  private mutating func endWord() {
    isInWord = false
    guard let text = word.text else { return }
    if listFormat == .youTubeJSON { addPiece(text) }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return }
    guard segment.words.count < wordLimit else { return tellWordLimit() }
    var done = TranscriptWord(text: trimmed)
    done.start = time(word.start)
    if listFormat == .youTubeJSON {
      let start = time(segment.start)
      done.start = time(word.offset).flatMap { start?.adding($0) } ?? start
      if word.offset != nil { segment.offset = word.offset }
    }
    done.end = time(word.end)
    done.confidence = word.confidence
    segment.words.append(done)
  }

  mutating func time(_ raw: JSONSegment.RawTime?) -> MediaTime? {
    guard let raw else { return nil }
    guard let time = raw.time(countsMilliseconds: countsMilliseconds) else {
      output.report(
        "podjson-time-type",
        .error,
        "\"\(shown(raw.digits.span))\" cannot be read as a time",
        at: segment.position
      )
      return nil
    }
    return time
  }

  private mutating func endSegment() {
    if listFormat == .youTubeJSON { return endCaption() }
    guard segment.isSegment else {
      output.report(
        "podjson-segment",
        .error,
        "segment has no text, or one that is no text; left out",
        at: segment.position
      )
      return
    }
    learnFormat()
    guard listFormat != .wordsJSON else { return endSpokenWord() }
    var done = Segment()
    done.position = Origin(segment.position)
    done.id = segment.id
    done.start = time(segment.start)
    done.end = time(segment.end)
    done.language = segment.language
    done.words = segment.words
    let text = segment.text ?? ""
    done.text = text.trimmed
    if done.text.isEmpty, !done.words.isEmpty { done.text = Self.joined(done.words) }
    Self.alignSpaces(&done)
    if let name = segment.voice {
      done.speakers = [SpeakerLabel(name: name, id: segment.speaker, origin: .field)]
    } else if let speaker = segment.speaker {
      done.speakers = [SpeakerLabel(name: speaker, origin: .field)]
    }
    check(done)
    joiner.add(done, endsParagraph: text.utf8.last == 0x0A)
    while let next = joiner.next() { deliver(next) }
  }

  private mutating func deliver(_ segment: consuming Segment) {
    if joiner.isWords, output.isHeaderOpen { output.header.dialect = .words }
    output.add(segment)
  }

  mutating func learnFormat() {
    guard !isFormatKnown else { return }
    isFormatKnown = true
    if listFormat == .podcastJSON, !segment.hasStartTime, segment.textKey != "body" {
      listFormat = .whisperJSON
      if let start = segment.start, start.unit == .milliseconds { listFormat = .podloveJSON }
    }
    output.header.format = listFormat
    joiner.isOff = listFormat != .podcastJSON
  }

  private mutating func check(_ done: Segment) {
    let raw = segment.start?.isText == true || segment.end?.isText == true
    if listFormat == .podcastJSON, raw {
      output.report(
        "podjson-time-type",
        .warning,
        "time is a text, not a number; read all the same",
        at: segment.position
      )
    }
    if let start = done.start, let end = done.end, end < start {
      output.report(
        "podjson-end-before-start",
        .error,
        "segment ends before it begins",
        at: segment.position
      )
    }
    if done.text.isEmpty {
      output.report("podjson-empty-body", .warning, "segment has no text", at: segment.position)
    }
  }

  private static func joined(_ words: [TranscriptWord]) -> String {
    var text = ""
    for word in words {
      if word.hasSpaceBefore, !text.isEmpty { text += " " }
      text += word.text
    }
    return text
  }

  /// Words stand in the text; whether a space is before each is seen there.
  static func alignSpaces(_ segment: inout Segment) {
    guard !segment.words.isEmpty else { return }
    var rest = segment.text[...]
    for index in segment.words.indices {
      let trimmed = rest.drop { $0.isWhitespace }
      guard trimmed.hasPrefix(segment.words[index].text) else { return }
      segment.words[index].hasSpaceBefore = index == 0 || trimmed.startIndex != rest.startIndex
      rest = trimmed.dropFirst(segment.words[index].text.count)
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let text = utf8.span
    let range = Whitespace.trimmedRange(text)
    return range.count == text.count ? self : makeString(text, range)
  }
}
