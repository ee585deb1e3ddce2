/// Reads captions that roll only once.
///
/// Automatic captions show a line at the bottom, then again above the next one, and often a third time
/// for a moment between. Whether a document is so is decided by its first cues: in half of them and
/// more, the first lines must be the last ones of the cue before, with something new below, or all of
/// it for a moment. In others, and where someone says a thing twice, nothing is left out.
struct RollingFilter {
  private enum State {
    case undecided
    case rolling
    case plain
  }

  /// Cues that decide.
  private static let window = 16
  /// Longer than this, a cue that repeats the one before is no moment between.
  private static let moment = MediaTime(milliseconds: 100)
  /// Cues that far apart do not touch.
  private static let gap = MediaTime(milliseconds: 500)

  private var state: State
  private var held = SegmentQueue()
  private var ready = SegmentQueue()
  private var lastLines: [Substring] = []
  /// Cues whose lines stood in the one before, and where the first of them is.
  private(set) var rolledCount = 0
  private(set) var firstRolled: Position?
  private var lastEnd: MediaTime?

  init(_ option: TranscriptOptions.Rolling) {
    state = option == .auto ? .undecided : .plain
  }

  /// Whether every cue stands as it is, and none is held.
  var isOff: Bool { state == .plain && held.isEmpty && ready.isEmpty }

  /// Takes the next cue.
  mutating func add(_ segment: consuming Segment) {
    switch state {
    case .plain: ready.append(segment)
    case .rolling: unroll(segment)
    case .undecided:
      held.append(segment)
      if held.count == Self.window { decide() }
    }
  }

  /// The input has ended.
  mutating func finish() {
    if state == .undecided { decide() }
  }

  /// The next cue that is decided.
  mutating func next() -> Segment? { ready.popFirst() }

  private mutating func decide() {
    var overlaps = 0
    var pairs = 0
    var before: [Substring] = []
    var end: MediaTime?
    for index in 0..<held.count {
      let cue = held[index]
      let lines = Self.lines(cue.text)
      if !lines.isEmpty, !before.isEmpty {
        pairs += 1
        let count = Self.touches(cue, end) ? Self.overlap(before, lines) : 0
        if count > 0, count < lines.count || Self.isMoment(cue) { overlaps += 1 }
      }
      if !lines.isEmpty { before = lines }
      end = cue.end
    }
    state = overlaps >= 2 && overlaps * 2 >= pairs ? .rolling : .plain
    while let cue = held.popFirst() {
      if state == .rolling { unroll(cue) } else { ready.append(cue) }
    }
  }

  private mutating func unroll(_ cue: consuming Segment) {
    let lines = Self.lines(cue.text)
    let count = Self.touches(cue, lastEnd) ? Self.overlap(lastLines, lines) : 0
    lastEnd = cue.end
    guard !lines.isEmpty else { return }
    lastLines = lines
    if count > 0 {
      rolledCount += 1
      firstRolled = firstRolled ?? cue.position.position
    }
    if count == lines.count { return }
    if count > 0 {
      let text = cue.text
      let start = lines[count].startIndex
      cue.dropFirst(text.utf8.distance(from: text.startIndex, to: start))
    }
    ready.append(cue)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.utf8.split(separator: 0x0A).compactMap { line in
      var rest = line
      while let first = rest.first, Whitespace.isXMLSpace(first) { rest = rest.dropFirst() }
      while let last = rest.last, Whitespace.isXMLSpace(last) { rest = rest.dropLast() }
      return rest.isEmpty ? nil : Substring(rest)
    }
  }

  /// How many lines at the beginning of a cue are the last ones of the cue before.
  private static func overlap(_ before: [Substring], _ lines: [Substring]) -> Int {
    var count = min(before.count, lines.count)
    while count > 0 {
      if before.suffix(count).elementsEqual(lines.prefix(count)) { return count }
      count -= 1
    }
    return 0
  }

  private static func touches(_ cue: Segment, _ end: MediaTime?) -> Bool {
    guard let start = cue.start, let end, let latest = end.adding(gap) else { return false }
    return start <= latest
  }

  private static func isMoment(_ cue: Segment) -> Bool {
    guard let start = cue.start, let end = cue.end, let length = end.subtracting(start) else {
      return false
    }
    return length <= moment
  }
}
