/// What was found in one document, in order, until it is taken.
///
/// What is found in an item waits until the item is complete, to be told with its name.
struct Findings {
  private(set) var levels: RuleLevels
  private var ready: [Diagnostic] = []
  private var firstReady = 0
  /// What was found in the item that is open.
  private var open: [Diagnostic] = []
  /// The same of items that are complete and not yet delivered, with what was found behind each: the
  /// order must not depend on when they are.
  private var closed: [(inside: [Diagnostic], behind: [Diagnostic])] = []
  private var counts: FindingCounts
  /// Whether an item is open.
  var isInItem = false
  /// The cue that is being looked at, and when it is.
  var cue: Int?
  var time: MediaTime?
  /// Where the element is that is being looked at.
  var place = Place(position: Position(), path: "")

  init(levels: RuleLevels, limits: Limits) {
    self.levels = levels
    counts = FindingCounts(limits)
  }

  mutating func use(_ levels: RuleLevels) { self.levels = levels }

  /// Whether a rule speaks at all, for checks that cost something.
  func isOn(_ rule: RuleID) -> Bool { levels.severity(of: rule) != nil }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - rule: The rule that speaks.
  ///   - message: What is wrong and what was expected.
  ///   - place: Where it is; where nothing is said, at the element that is being looked at.
  ///   - hint: What to do; where nothing is said, what the rule says.
  ///   - isMild: Whether it matters less than the rule usually does.
  mutating func add(
    _ rule: RuleID,
    _ message: @autoclosure () -> String,
    at place: @autoclosure () -> Place? = nil,
    hint: String? = nil,
    isMild: Bool = false
  ) {
    guard let level = levels.spoken(of: rule) else { return }
    // Nothing is made of a finding before it is known to be told.
    guard counts.tells(level.number, isMild: isMild) else { return }
    let severity = isMild ? min(level.severity, .warning) : level.severity
    let place = place() ?? self.place
    var diagnostic = Diagnostic(
      rule: rule,
      severity: severity,
      message: message(),
      position: place.position,
      path: place.path
    )
    diagnostic.hint = hint ?? level.hint
    diagnostic.cue = cue
    diagnostic.time = time
    put(diagnostic)
  }

  /// Adds a finding of another cue than the one that is being judged.
  mutating func add(
    _ rule: RuleID,
    _ message: @autoclosure () -> String,
    ofCue number: Int?,
    time start: MediaTime?,
    at place: Place
  ) {
    let judged = (cue, time)
    defer { (cue, time) = judged }
    (cue, time) = (number, start)
    add(rule, message(), at: place)
  }

  /// Takes what reading has found at the place that is being read.
  mutating func take(_ diagnostic: Diagnostic) {
    guard let admitted = admitted(diagnostic) else { return }
    put(admitted)
  }

  private mutating func put(_ diagnostic: consuming Diagnostic) {
    if isInItem {
      open.append(diagnostic)
    } else if let last = closed.indices.last {
      closed[last].behind.append(diagnostic)
    } else {
      ready.append(diagnostic)
    }
  }

  // MARK: - Items

  /// The item that was open is complete.
  mutating func closeItem() {
    closed.append((open, []))
    open = []
    isInItem = false
  }

  /// Tells what was found in the next item that is complete.
  mutating func deliver(_ episode: Episode, checks: (inout Findings) -> Void) {
    let wasInItem = isInItem
    let held = open
    isInItem = true
    let next = closed.isEmpty ? ([], []) : closed.removeFirst()
    open = next.0
    place = Place(position: episode.position.position ?? Position(), path: "")
    checks(&self)
    if !open.isEmpty {
      let reference = EpisodeReference(id: episode.id, title: episode.title?.quoted)
      for index in open.indices { open[index].episode = reference }
      open.sort { ($0.position?.offset ?? 0) < ($1.position?.offset ?? 0) }
      if firstReady == ready.count {
        swap(&ready, &open)
        firstReady = 0
      } else {
        ready += open
      }
    }
    ready += next.1
    open = held
    isInItem = wasInItem
  }

  /// The input has ended: what was found in an item that is not complete belongs to none.
  mutating func closeOpen() {
    isInItem = false
    let left = open
    open = []
    for diagnostic in left { put(diagnostic) }
  }

  /// Tells what waited for items that will not be delivered.
  mutating func closeAll() {
    for (inside, behind) in closed { ready += inside + behind }
    closed = []
  }

  /// Takes over something that reading has found; `nil` where its rule is silent.
  func admitted(_ diagnostic: Diagnostic) -> Diagnostic? {
    guard let severity = levels.severity(of: diagnostic) else { return nil }
    var diagnostic = diagnostic
    diagnostic.severity = severity
    return diagnostic
  }

  mutating func next() -> Diagnostic? {
    guard firstReady < ready.count else {
      if firstReady > 0 {
        ready.removeAll(keepingCapacity: true)
        firstReady = 0
      }
      return nil
    }
    defer { firstReady += 1 }
    return ready[firstReady]
  }

  /// Findings so far, those too that are only counted.
  var count: Int { counts.all }

  /// Says last how many are only counted, where there are such.
  mutating func close() {
    if let closing = counts.closing { take(closing) }
  }
}
