/// The families that look at one document, and which of them looks at what.
struct WatchAudience {
  /// Who looks at an element.
  private struct Seats {
    /// Where its families stand in the list of all.
    var first = 0
    var count = 0
    /// Whether one of them reads its text.
    var reads = false
  }

  private var families: [any RuleFamily] = []
  private var seats: [Seats] = []
  /// Families by the elements that they look at.
  private var list: [Int] = []
  /// The elements that are open and looked at, outermost first.
  private var open: [ObservedElement] = []
  /// For each element one that has ended, for the next of its kind.
  private var spare: [ObservedElement?] = []

  /// Nobody.
  init() {}

  /// The families of which some rule speaks.
  init(_ graph: ElementGraph, speaking levels: RuleLevels) {
    families = Rules.families(speaking: levels)
    var lookers: [String: [Int]] = [:]
    var read: Set<String> = []
    for (index, family) in families.enumerated() {
      for name in type(of: family).elements { lookers[name, default: []].append(index) }
      read.formUnion(type(of: family).texts)
    }
    // Those that are looked at, or read, in one holder alone.
    let placed = Set(
      (Array(lookers.keys) + read).filter { $0.contains("/") }
        .map { String($0.split(separator: "/")[1]) }
    )
    for (element, facts) in graph.facts.enumerated() {
      let holders = placed.contains(facts.name) ? graph.holders(of: element) : []
      let names = [facts.name] + holders.map { "\($0)/\(facts.name)" }
      var own: [Int] = []
      for index in names.flatMap({ lookers[$0] ?? [] }) where !own.contains(index) {
        own.append(index)
      }
      seats.append(
        Seats(first: list.count, count: own.count, reads: names.contains { read.contains($0) })
      )
      list += own
    }
    spare = Array(repeating: nil, count: graph.facts.count)
  }

  /// Begins another document with the same rules.
  mutating func reset() {
    families = families.map { type(of: $0).init() }
    open = []
  }

  /// Whether some family looks at an element.
  @inline(__always)
  func looks(at element: Int) -> Bool { seats[element].count > 0 }

  /// Whether some family reads the text of an element.
  @inline(__always)
  func reads(_ element: Int) -> Bool { seats[element].reads }

  /// One of a kind that has ended, to show the next one with; `nil` when there is none.
  mutating func element(_ number: Int) -> ObservedElement? { spare[number].take() }

  /// An element begins that families look at.
  mutating func begin(_ observed: ObservedElement, _ findings: inout Findings) {
    findings.place = observed.place
    let seats = seats[observed.number]
    for seat in seats.first..<seats.first + seats.count {
      families[list[seat]].begin(observed, &findings)
    }
    open.append(observed)
  }

  /// The innermost of them ends, with its text.
  mutating func end(
    text: String,
    hasMarkup: Bool,
    firstChild: String?,
    _ findings: inout Findings
  ) {
    guard let observed = open.popLast() else { return }
    observed.end(text: text, hasMarkup: hasMarkup, firstChild: firstChild)
    findings.place = observed.place
    let seats = seats[observed.number]
    for seat in seats.first..<seats.first + seats.count {
      families[list[seat]].end(observed, &findings)
    }
    spare[observed.number] = observed
  }

  /// An episode is complete.
  mutating func check(_ episode: Episode, _ findings: inout Findings) {
    for index in families.indices { families[index].check(episode, &findings) }
  }
}
