/// Takes what a reader finds and makes events of it.
struct TranscriptOutput {
  /// What the document says about itself; the reader fills it before its first segment.
  var header: Transcript
  /// What stopped the reading, if anything: the input is no transcript, a limit.
  var failure: FeedError? {
    didSet { hasFailed = failure != nil }
  }
  /// Whether anything has; asked at every tag.
  private(set) var hasFailed = false
  /// Whether the document ends before its end, so that something is missing.
  var isPartial = false

  /// Whether captions of the format may roll: show each line more than once.
  var rollsCaptions = false
  /// Whether speakers of the format may stand at the beginning of texts.
  var findsPrefixes = false
  /// Whether a segment without a speaker has that of the one before.
  var carriesSpeakers = false

  private let limits: Limits
  private var rolling: RollingFilter
  private var prefixes: PrefixFilter
  private var lastSpeakers: [SpeakerLabel] = []
  /// What a segment without a speaker has.
  private var carried: [SpeakerLabel] = []
  private var queue = TranscriptQueue()
  private var isHeaderDelivered = false
  private var isFinished = false
  private var delivered: Transcript?
  private var roll = SpeakerRoll()
  private(set) var segmentCount = 0
  private(set) var diagnosticCount = 0
  private var lastEnd: MediaTime?

  init(format: TranscriptFormat, options: ParseOptions) {
    header = Transcript(format: format)
    limits = options.limits
    rolling = RollingFilter(options.transcript.rolling)
    prefixes = PrefixFilter(options.transcript)
  }

  /// The next event, or `nil`.
  mutating func next() -> TranscriptEvent? { queue.pop() }

  /// Delivers the header, once; done before the first segment by itself.
  mutating func deliverHeader() {
    guard !isHeaderDelivered else { return }
    isHeaderDelivered = true
    roll.declare(header.speakers)
    delivered = header
    queue.push(.transcript(header))
  }

  /// Delivers a segment, or holds it back until it is known what it is.
  mutating func add(_ segment: consuming Segment) {
    deliverHeader()
    guard rollsCaptions, !rolling.isOff else { return addUnrolled(segment) }
    rolling.add(segment)
    while let next = rolling.next() { addUnrolled(next) }
  }

  private mutating func addUnrolled(_ segment: consuming Segment) {
    guard findsPrefixes, !prefixes.passes(&segment) else { return deliver(segment) }
    prefixes.add(segment)
    while let next = prefixes.next() { deliver(next) }
  }

  private mutating func deliver(_ segment: consuming Segment) {
    if let first = segment.speakers.first, first.name.isEmpty {
      // The document says that this is nobody of those before.
      segment.speakers = []
      carried = []
      lastSpeakers = []
    } else if segment.speakers.isEmpty {
      // Captions that name nobody say with this mark that somebody else speaks.
      if segment.text.hasPrefix(">>") {
        carried = []
        lastSpeakers = []
      }
      if carriesSpeakers, !carried.isEmpty { segment.speakers = carried }
    } else if segment.speakers != lastSpeakers {
      lastSpeakers = segment.speakers
      carried = segment.speakers.map {
        SpeakerLabel(name: $0.name, id: $0.id, origin: $0.origin == .page ? .page : .carried)
      }
    }
    roll.add(segment.speakers)
    if let end = segment.end ?? segment.start, lastEnd.map({ $0 < end }) ?? true { lastEnd = end }
    segmentCount += 1
    queue.push(.segment(segment))
  }

  /// Whether the header can still be filled.
  var isHeaderOpen: Bool { !isHeaderDelivered }

  /// Keeps a note that came after the first segment.
  mutating func addLateNote(_ note: Term) {
    if header.notes.count < Self.noteLimit { header.notes.append(note) }
  }

  private static let noteLimit = 1_000

  /// Delivers something that the reader of the transcript should know.
  mutating func report(_ diagnostic: Diagnostic) {
    diagnosticCount += 1
    if diagnosticCount <= limits.diagnostics { queue.push(.diagnostic(diagnostic)) }
  }

  /// Delivers a diagnostic.
  mutating func report(
    _ rule: RuleID,
    _ severity: Severity,
    _ message: String,
    at position: Position?,
    path: String = ""
  ) {
    report(
      Diagnostic(
        rule: rule,
        severity: severity,
        message: message,
        position: position,
        path: path
      )
    )
  }

  /// Delivers what is only known at the end.
  mutating func finish() {
    guard !isFinished else { return }
    isFinished = true
    deliverHeader()
    rolling.finish()
    while let next = rolling.next() { addUnrolled(next) }
    if rolling.rolledCount > 0 {
      report(
        "cue-rolling-duplicate",
        .note,
        "captions roll: \(rolling.rolledCount) cues begin with lines of the cue before; each line is"
          + " read once",
        at: rolling.firstRolled
      )
    }
    prefixes.finish()
    while let next = prefixes.next() { deliver(next) }
    header.speakers = roll.speakers
    header.duration = header.duration ?? lastEnd
    if header != delivered { queue.push(.transcriptChanged(header)) }
  }
}

/// Events that are made and not yet taken, in order.
struct TranscriptQueue {
  private var events: [TranscriptEvent?] = []
  private var first = 0

  mutating func push(_ event: consuming TranscriptEvent) { events.append(event) }

  mutating func pop() -> TranscriptEvent? {
    guard first < events.count else { return nil }
    // Moved out, not copied: an event is large.
    let event = events[first].take()
    first += 1
    if first == events.count {
      events.removeAll(keepingCapacity: events.count < 1_024)
      first = 0
    }
    return event
  }
}
