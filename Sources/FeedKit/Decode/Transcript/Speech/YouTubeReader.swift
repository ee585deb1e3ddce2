/// Reads the timed text of YouTube, in its three forms of XML.
///
/// The first counts seconds, and its text is a piece of HTML. The others count milliseconds; in the
/// third, words have times of their own. Automatic captions scroll in a window: one is read until the
/// next in its window begins, though it is shown longer.
struct YouTubeReader: XMLTranscriptReader, ~Copyable {
  static let namespaces = NamespaceCatalog([])
  static let contentModel = ContentModel([
    "transcript": [.root, .known], "timedtext": [.root, .known], "text": [.known, .closer],
    "p": [.known, .closer], "s": .known,
  ])
  static var target: any EventTarget.Type { YouTubeTarget.self }

  private enum Name: String, CaseIterable {
    case timedtext, text, p, s, br
    case start, dur, t, d, w, a, append, ac
  }

  /// Text that has one time, or none of its own.
  private struct Run {
    var text: String
    var start: MediaTime?
    var confidence: Double?
  }

  var output: TranscriptOutput
  let times = TagTimes()
  private let names: NamedSymbols<Name>
  private let runLimit: Int
  private var attributeText = TextBuffer(limit: 1_024)
  private var text: TextBuffer
  private var html: CueText
  private var cue = Segment()
  private var isOpen = false
  /// How many elements are open, and how many were when the caption and its word began.
  private var depth = 0
  private var captionDepth = 0
  private var wordDepth = 0
  /// Whether the text of the open caption is HTML.
  private var isHTML = false
  private var window: String?
  private var run = Run(text: "")
  private var runs: [Run] = []
  /// Whether the caption only goes on with what is shown: in most cases with a line break.
  private var isAppended = false
  private var captions = CaptionWindow()
  /// What is known of the document: others have a root of the same name.
  private var isTimedText = false
  private var isEmpty = true
  private var isCaptionSeen = false

  init(_ output: consuming TranscriptOutput, catalog: NameCatalog, options: ParseOptions) {
    output.findsPrefixes = true
    output.carriesSpeakers = true
    self.output = output
    names = NamedSymbols(catalog)
    runLimit = options.limits.listEntries
    text = TextBuffer(limit: options.limits.tokenBytes)
    html = CueText(.vtt, limit: options.limits.tokenBytes)
  }

  mutating func begin(encodingName: String) {}

  mutating func start(_ tag: borrowing StartTag) {
    depth += 1
    if depth > 1 { isEmpty = false } else { isTimedText = names[tag.symbol] == .timedtext }
    switch names[tag.symbol] {
    case .text, .p:
      guard isTimed(tag) else { return }
      isCaptionSeen = true
      if isOpen { endCaption() }
      captionDepth = depth
      beginCaption(tag)
    case .s where isOpen:
      endRun()
      wordDepth = depth
      beginWord(tag)
    case .br where isOpen:
      text.append(0x0A)
    default: break
    }
  }

  mutating func characters(_ data: borrowing CharacterData) {
    if isOpen { data.append(to: &text) }
  }

  mutating func end(_ tag: borrowing EndTag) {
    depth -= 1
    if depth == 0 { endRoot() }
    guard isOpen else { return }
    if depth < captionDepth {
      endCaption()
    } else if depth < wordDepth {
      endRun()
      wordDepth = 0
    }
  }

  mutating func finish() {
    if isOpen { endCaption() }
    if let last = captions.finish() { output.add(last) }
  }

  /// Documents of others have a root of the same name.
  private mutating func endRoot() {
    guard !isCaptionSeen, !isTimedText, !isEmpty, output.failure == nil else { return }
    output.failure = FeedError(
      code: .notATranscript,
      message: "input is XML with the root element transcript, and has no text with times in it"
    )
  }

  /// Whether an element says when it is shown.
  private func isTimed(_ tag: borrowing StartTag) -> Bool {
    for index in 0..<tag.attributeCount {
      let name = names[tag.attributeSymbol(index)]
      if name == .start || name == .t { return true }
    }
    return false
  }

  // MARK: - Captions

  private mutating func beginCaption(_ tag: borrowing StartTag) {
    cue = Segment()
    cue.position = Origin(tag.position)
    isOpen = true
    isHTML = false
    isAppended = false
    window = nil
    run = Run(text: "")
    runs.removeAll(keepingCapacity: true)
    text.removeAll()
    var duration: MediaTime?
    for index in 0..<tag.attributeCount {
      guard let name = names[tag.attributeSymbol(index)] else { continue }
      tag.load(index, into: &attributeText)
      attributeText.trim()
      switch name {
      case .start:
        isHTML = true
        cue.start = time(tag, perSecond: 1)
      case .dur: duration = time(tag, perSecond: 1)
      case .t: cue.start = time(tag, perSecond: 1_000)
      case .d: duration = time(tag, perSecond: 1_000)
      case .w: window = attributeText.string()
      case .a, .append: isAppended = attributeText.read { !$0.isExactly("0") }
      default: break
      }
    }
    if let start = cue.start, let duration { cue.end = start.adding(duration) }
  }

  /// The time in the attribute that was loaded last.
  private mutating func time(_ tag: borrowing StartTag, perSecond: Int64) -> MediaTime? {
    let time = attributeText.read { DecimalSeconds.read($0, perSecond: perSecond) }
    if time == nil || time?.isNegative == true {
      output.report(
        "srv3-time",
        .error,
        "\"\(attributeText.string().prefix(40).quoted)\" is no number of "
          + "\(perSecond == 1 ? "seconds" : "milliseconds")",
        at: tag.position,
        path: tag.path
      )
      return nil
    }
    return time
  }

  private mutating func beginWord(_ tag: borrowing StartTag) {
    for index in 0..<tag.attributeCount {
      let name = names[tag.attributeSymbol(index)]
      guard name == .t || name == .ac else { continue }
      tag.load(index, into: &attributeText)
      attributeText.trim()
      if name == .t {
        run.start = time(tag, perSecond: 1_000).flatMap { cue.start?.adding($0) }
      } else {
        let value = attributeText.read { NumberText.integer($0).value }
        run.confidence = value.flatMap { (0...255).contains($0) ? Double($0) : nil }
      }
    }
  }

  /// Beyond the limit the rest of the text is one run.
  private mutating func endRun() {
    if runs.count < runLimit { keepRun() }
    run = Run(text: "")
  }

  private mutating func keepRun() {
    text.keepSpace()
    run.text = text.string().withoutZeroWidthSpaces
    text.removeAll()
    if !run.text.isEmpty { runs.append(run) }
  }

  private mutating func endCaption() {
    isOpen = false
    keepRun()
    if isHTML { readHTML() } else { readRuns() }
    guard !cue.text.isEmpty || !isAppended else { return }
    if let last = captions.add(cue, in: window) { output.add(last) }
  }

  private mutating func readHTML() {
    html.clear()
    for run in runs {
      for line in run.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
        html.add(Array(line).span)
      }
    }
    html.finish()
    cue.text = html.string()
    cue.marks = html.marks
  }

  private mutating func readRuns() {
    var text = ""
    for run in runs { text += run.text }
    cue.text = text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
      .joined(separator: "\n")
    // Runs of which none has a time are parts that look different.
    guard runs.contains(where: { $0.start != nil }) else { return }
    var endsInSpace = true
    for run in runs {
      let trimmed = run.text.trimmed
      let beginsWithSpace = run.text.utf8.first.map(Whitespace.isXMLSpace) ?? true
      if !trimmed.isEmpty {
        var word = TranscriptWord(
          text: trimmed,
          start: run.start ?? cue.start,
          hasSpaceBefore: endsInSpace || beginsWithSpace
        )
        word.confidence = run.confidence
        cue.words.append(word)
      }
      endsInSpace = run.text.utf8.last.map(Whitespace.isXMLSpace) ?? endsInSpace
    }
    cue.scaleConfidences()
  }
}

/// Hands events to what reads YouTube's timed text.
private enum YouTubeTarget: FixedTarget {
  typealias Target = HandlerTarget<WatchedReader<YouTubeReader, NoWatch>>
}
