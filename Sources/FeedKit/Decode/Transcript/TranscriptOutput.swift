/// Takes what a reader finds and makes events of it.
struct TranscriptOutput {
  /// What the document says about itself; the reader fills it before its first segment.
  var header: Transcript
  /// What stopped the reading, if anything: the input is no transcript, a limit.
  var failure: FeedError?
  /// Whether the document ends before its end, so that something is missing.
  var isPartial = false

  /// Whether captions of the format may roll: show each line more than once.
  var rollsCaptions = false
  /// Whether speakers of the format may stand at the beginning of texts.
  var findsPrefixes = false
  /// Whether a segment without a speaker has that of the one before.
  var carriesSpeakers = false

  private let limits: Limits
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

  /// Delivers a segment.
  mutating func add(_ segment: consuming Segment) {
    deliverHeader()
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
    header.speakers = roll.speakers
    header.duration = header.duration ?? lastEnd
    if header != delivered { queue.push(.transcriptChanged(header)) }
  }
}

/// Events that are made and not yet taken, in order.
struct TranscriptQueue {
  private var made: [TranscriptEvent] = []
  private var leaving: [TranscriptEvent] = []

  mutating func push(_ event: consuming TranscriptEvent) { made.append(event) }

  mutating func pop() -> TranscriptEvent? {
    if leaving.isEmpty {
      guard !made.isEmpty else { return nil }
      while let event = made.popLast() { leaving.append(event) }
    }
    return leaving.popLast()
  }
}
