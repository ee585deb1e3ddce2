/// Groups of mentions that are one person each, with what must hold for two groups to become one.
///
/// Groups are numbered in the order in which they were added; the smaller number stands for a merged
/// group, so that nothing depends on the order of merges that lead to the same groups.
struct Grouping {
  /// What is known of a group.
  struct Group: Sendable {
    /// Mentions in it.
    var size = 0
    /// The first of its mentions.
    var first: Int32
    /// Names by number, each with how often it stands.
    var names = NumberCounts()
    /// Episodes by number.
    var episodes = NumberCounts()
    /// Links that are not generic.
    var links = NumberCounts()
    /// Descriptions.
    var biographies = NumberCounts()
    /// Han forms by number.
    var han = NumberCounts()
    /// Mentions with each mark of generation.
    var generations: [UInt8: Int] = [:]
    /// Whether the show itself names it, or some place as host.
    var isAtHome = false
    /// Other groups that an override keeps apart, by number of the override's side.
    var sides: Set<Int32> = []

    init(first: Int32) { self.first = first }

    /// The mark of generation that most mentions have; a stray one says nothing.
    var generation: UInt8? {
      generations.first { $0.value * 2 > size }?.key
    }
  }

  private var parents: [Int32] = []
  private(set) var groups: [Group] = []
  private let knowledge: Knowledge
  /// Whether decisions are kept.
  var keepsEvents: Bool
  /// Whether many links with none in common keep groups apart as two descriptions do.
  var heedsLinks = false
  private(set) var events: [MergeEvent] = []

  init(_ knowledge: Knowledge, keepsEvents: Bool) {
    self.knowledge = knowledge
    self.keepsEvents = keepsEvents
  }

  var count: Int { parents.count }

  /// Adds a group.
  @discardableResult
  mutating func add(_ group: Group) -> Int32 {
    parents.append(Int32(parents.count))
    groups.append(group)
    return Int32(parents.count - 1)
  }

  /// The group that a number belongs to now.
  mutating func root(_ number: Int32) -> Int32 {
    var current = number
    while parents[Int(current)] != current {
      parents[Int(current)] = parents[Int(parents[Int(current)])]
      current = parents[Int(current)]
    }
    return current
  }

  subscript(root: Int32) -> Group { groups[Int(root)] }

  /// The groups of some numbers, each once, in order.
  mutating func roots(of numbers: some Sequence<Int32>) -> [Int32] {
    var seen: Set<Int32> = []
    var result: [Int32] = []
    for number in numbers {
      let root = root(number)
      if seen.insert(root).inserted { result.append(root) }
    }
    return result.sorted()
  }

  /// Why two groups must stay apart, or `nil`.
  ///
  /// With `allowsSpellings`, for groups that have one full name in common, a few episodes with both are
  /// no reason: there a second spelling of the name was not recognized.
  func veto(
    _ one: Int32,
    _ other: Int32,
    heedsBiographies: Bool,
    allowsSpellings: Bool = false
  ) -> MergeRule? {
    let (a, b) = (groups[Int(one)], groups[Int(other)])
    if !a.sides.isEmpty, !b.sides.isEmpty, a.sides.contains(where: { b.sides.contains($0 ^ 1) }) {
      return .never
    }
    if a.episodes.meets(b.episodes) {
      guard allowsSpellings, Self.meetRarely(a.episodes, b.episodes) else { return .together }
    }
    if knowledge.links.areOther(a.links, b.links) { return .otherLink }
    if !a.han.isEmpty, !b.han.isEmpty, !a.han.meets(b.han) { return .otherCharacters }
    if let one = a.generation, let other = b.generation, one != other { return .otherGeneration }
    if heedsBiographies, knowledge.biographies.areOther(a.biographies, b.biographies) {
      return .otherBiography
    }
    if heedsBiographies, heedsLinks, a.biographies.isEmpty || b.biographies.isEmpty,
      LinkAgreement.speaksAgainst(a.links, b.links)
    {
      return .otherLinks
    }
    return nil
  }

  /// Makes one group of two, unless something keeps them apart.
  ///
  /// - Returns: Whether they are one now.
  @discardableResult
  mutating func merge(
    _ one: Int32,
    _ other: Int32,
    _ rule: MergeRule,
    heedsBiographies: Bool = true,
    isSameName: Bool = false
  ) -> Bool {
    let (a, b) = (root(one), root(other))
    guard a != b else { return true }
    if let veto = veto(
      a,
      b,
      heedsBiographies: heedsBiographies,
      allowsSpellings: isSameName
    ) {
      if keepsEvents { events.append(MergeEvent(veto, groups[Int(a)].first, groups[Int(b)].first)) }
      return false
    }
    join(a, b, rule)
    return true
  }

  /// Remembers that several groups could have been meant.
  mutating func noteAmbiguity(_ one: Int32, _ other: Int32) {
    guard keepsEvents else { return }
    events.append(MergeEvent(.ambiguous, groups[Int(one)].first, groups[Int(other)].first))
  }

  /// Makes one group of two whatever keeps them apart.
  mutating func join(_ one: Int32, _ other: Int32, _ rule: MergeRule) {
    let (a, b) = (root(one), root(other))
    guard a != b else { return }
    if keepsEvents { events.append(MergeEvent(rule, groups[Int(a)].first, groups[Int(b)].first)) }
    let (kept, gone) = (min(a, b), max(a, b))
    parents[Int(gone)] = kept
    var left = groups[Int(kept)]
    let right = groups[Int(gone)]
    groups[Int(kept)] = Group(first: 0)
    groups[Int(gone)] = Group(first: right.first)
    left.size += right.size
    left.first = min(left.first, right.first)
    left.episodes.add(right.episodes)
    left.links.add(right.links)
    left.biographies.add(right.biographies)
    left.han.add(right.han)
    left.names.add(right.names)
    left.sides.formUnion(right.sides)
    left.isAtHome = left.isAtHome || right.isAtHome
    for (mark, count) in right.generations { left.generations[mark, default: 0] += count }
    groups[Int(kept)] = left
  }

  private static func meetRarely(_ one: NumberCounts, _ other: NumberCounts) -> Bool {
    one.common(with: other) * 3 <= min(one.count, other.count)
  }
}
