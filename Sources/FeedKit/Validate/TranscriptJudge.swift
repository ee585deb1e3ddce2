/// Judges one transcript: what its reader and its watch find, and each of its segments.
final class TranscriptJudge {
  private let options: ValidationOptions
  private(set) var families: [any RuleFamily] = []
  var findings: Findings
  /// Segments so far.
  private var count = 0
  private var header: Transcript?
  private var isXML = false
  private var isFinished = false
  /// Where paragraphs begin whose times are not as they should be: what follows from those is no news.
  private var flawed: Set<Int> = []

  init(_ options: ValidationOptions, limits: Limits) {
    self.options = options
    let profile = options.profile.forTranscripts
    findings = Findings(
      levels: RuleLevels(options, profile: profile == .auto ? .podcast : profile),
      limits: limits
    )
    // Which of them speak is not known before the document has said what it is.
    families = Rules.ofTranscripts(speaking: profile == .auto ? nil : findings.levels)
  }

  /// The profile that was asked for.
  var profile: ValidationProfile { options.profile.forTranscripts }

  /// Judges by a profile from here on, where none was named.
  func settle(_ found: ValidationProfile) {
    guard profile == .auto, found != findings.levels.profile else { return }
    findings.use(RuleLevels(options, profile: found))
  }

  /// Has something found that belongs to a cue, as far as one is open.
  func find(cue: Int?, time: MediaTime?, _ look: (inout Findings) -> Void) {
    findings.cue = cue
    findings.time = time
    look(&findings)
    findings.cue = nil
    findings.time = nil
  }

  /// Lets a family look at an element.
  func tell(_ family: Int, begins element: ObservedElement, cue: Int?, time: MediaTime?) {
    findings.place = element.place
    find(cue: cue, time: time) { families[family].begin(element, &$0) }
  }

  func tell(_ family: Int, ends element: ObservedElement, cue: Int?, time: MediaTime?) {
    findings.place = element.place
    find(cue: cue, time: time) { families[family].end(element, &$0) }
  }

  // MARK: - Events

  /// The format is known.
  func begin(_ format: TranscriptFormat) {
    isXML = format == .ttml
    switch format {
    case .vtt: settle(.vtt)
    case .srt: settle(.srt)
    case .podcastJSON: settle(.podcastJSON)
    case .html: settle(.html)
    default: break
    }
  }

  func note(_ header: Transcript) { self.header = header }

  /// The times of the paragraph that begins at an offset are not as they should be.
  func noteFlawed(_ offset: Int) {
    if flawed.count > 10_000 { flawed.removeAll() }
    flawed.insert(offset)
  }

  /// The regions of paragraphs that are not yet segments, by where they begin.
  private var regions: [Int: Int32] = [:]

  /// The paragraph that begins at an offset is shown in one of several regions.
  func note(region: Int32, of offset: Int) {
    if regions.count > 10_000 { regions.removeAll() }
    regions[offset] = region
  }

  /// Looks at a segment.
  func check(_ segment: Segment) {
    count += 1
    let position = segment.position.position ?? Position()
    findings.place = Place(position: position, path: isXML ? "tt/body//p" : "")
    findings.cue = count
    findings.time = segment.start
    let judged = JudgedSegment(
      segment,
      number: count,
      hasFlawedTimes: flawed.remove(position.offset) != nil,
      region: regions.isEmpty ? -1 : regions.removeValue(forKey: position.offset) ?? -1
    )
    if !judged.isBlank { hasText = true }
    Self.ask(&families, of: judged, &findings)
    findings.cue = nil
    findings.time = nil
  }

  private static func ask(
    _ families: inout [any RuleFamily],
    of segment: JudgedSegment,
    _ findings: inout Findings
  ) {
    for index in families.indices { families[index].check(segment, &findings) }
  }

  /// The transcript is complete.
  func finish() {
    guard !isFinished else { return }
    isFinished = true
    findings.cue = nil
    findings.time = nil
    if let heldType {
      findings.take(heldType)
      droppedCount -= 1
    }
    findings.place = Place(position: Position(), path: "")
    if let header {
      for index in families.indices { families[index].finish(header, count, &findings) }
      if !hasText, !isPartial {
        findings.add(
          "cue-no-text-at-all",
          count > 0 ? "transcript has \(count) cues and no text" : "transcript has no cues"
        )
      }
    }
    findings.close()
  }

  /// Takes over something that reading has found; `nil` where its rule is silent, or is asked here.
  func admitted(_ diagnostic: Diagnostic) -> Diagnostic? {
    let admitted = judged(diagnostic)
    if admitted == nil { droppedCount += 1 }
    return admitted
  }

  /// What reading has found and is not told.
  private(set) var droppedCount = 0

  private func judged(_ diagnostic: Diagnostic) -> Diagnostic? {
    guard !Self.judged.contains(diagnostic.rule) else { return nil }
    var diagnostic = diagnostic
    if isXML {
      guard !Self.watched.contains(diagnostic.rule) else { return nil }
      if let rule = MarkupRules.rule(for: diagnostic.rule) {
        // What is not opened cannot be put in the place of its name.
        if hasExternalEntity, diagnostic.rule == "repair-entity-unknown" { return nil }
        diagnostic.rule = rule
      }
    }
    diagnostic.hint = diagnostic.hint ?? Rules.byID[diagnostic.rule].map { "\($0.hint)" }
    switch diagnostic.rule {
    case "truncated", "xml-truncated": isPartial = true
    case "xml-external-entity":
      hasExternalEntity = true
      heldType = nil
    case "xml-dtd":
      // An entity that is a file says all that there is to say of the document type.
      if !hasExternalEntity { heldType = heldType ?? findings.admitted(diagnostic) }
      return nil
    default: break
    }
    return findings.admitted(diagnostic)
  }

  private var hasExternalEntity = false
  /// Whether there is text, shown or not, and whether there may be more.
  private var hasText = false
  private var isPartial = false

  /// There is text, whether it becomes a segment or not.
  func noteText() { hasText = true }
  /// What there is to say of the document type, until it is known whether it names files.
  private var heldType: Diagnostic?

  /// What readers say too, of each segment alone.
  private static let judged: Set<RuleID> = ["cue-out-of-order", "podjson-empty-body"]

  /// What the watch of TTML says better than its reader.
  private static let watched: Set<RuleID> = [
    "ttml-bad-time", "ttml-bare-number-time", "ttml-time-short-fields", "ttml-time-whitespace",
    "ttml-time-comma", "ttml-time-out-of-range", "ttml-frame-out-of-range", "ttml-wallclock-date",
    "ttml-bad-parameter", "ttml-bad-time-container", "ttml-begin-after-end", "ttml-zero-duration",
    "ttml-outside-parent", "ttml-misplaced-element", "ttml-text-misplaced", "ttml-untimed-text",
    "agent-unresolved",
  ]
}

extension Span<UInt8> {
  /// Characters of a text that is UTF-8.
  fileprivate var characterCount: Int {
    var rest = 0
    var index = firstHigh(from: 0)
    while index < count {
      rest += self[index] & 0xC0 == 0x80 ? 1 : 0
      index += 1
    }
    return count - rest
  }

  /// Whether there is more than white space and control characters.
  fileprivate var hasVisible: Bool {
    for index in indices where self[index] > 0x20 { return true }
    return false
  }
}

/// A segment as rules look at it.
struct JudgedSegment {
  let segment: Segment
  /// Its number, counted from 1.
  let number: Int
  /// Whether its times are told to be wrong, so that what follows from them is no news.
  let hasFlawedTimes: Bool
  /// The region that it is shown in, where there are several; -1 where there are not.
  let region: Int32
  /// Its characters.
  let characterCount: Int
  /// Whether it has any that are seen.
  let isBlank: Bool
  /// How long it lasts in milliseconds; `nil` where that cannot be said.
  let milliseconds: Int64?

  init(_ segment: Segment, number: Int, hasFlawedTimes: Bool, region: Int32) {
    self.region = region
    self.segment = segment
    self.number = number
    self.hasFlawedTimes = hasFlawedTimes
    let text = segment.text.utf8.span
    characterCount = text.characterCount
    isBlank = !text.hasVisible
    if let start = segment.start, let end = segment.end, !hasFlawedTimes {
      milliseconds = end.milliseconds - start.milliseconds
    } else {
      milliseconds = nil
    }
  }

  /// Characters a second that nobody can say.
  private static let unsayable: Int64 = 45

  /// Whether it is there for less time than its text can be said in: the times are wrong.
  var isTooShort: Bool {
    // Words may have times of their own, and short ones are said fast.
    guard let milliseconds, milliseconds > 0, milliseconds < 500, characterCount >= 15 else {
      return false
    }
    return Int64(characterCount) * 1_000 > milliseconds * Self.unsayable
  }
}
