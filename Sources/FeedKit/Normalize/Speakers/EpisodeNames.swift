/// Finds which names of one episode are one person: few people, so that little is needed.
struct EpisodeNames {
  private let names: SpellingTable
  private let mentions: ArraySlice<ResolvedMention>
  private let keepsEvents: Bool
  /// The different names, in order of number.
  private var different: [Int32]
  private var parents: [Int]
  private var firsts: [Int32]
  /// The roles that each name has, one bit each.
  private var roles: [UInt8]
  /// The places that have each name, each once.
  private var places: [[(place: Int32, text: ResolvedMention.TextPlace)]]
  private(set) var events: [MergeEvent] = []

  /// The most different names of one episode that are compared with each other.
  private static let most = 200

  init(_ mentions: ArraySlice<ResolvedMention>, names: SpellingTable, keepsEvents: Bool) {
    self.mentions = mentions
    self.names = names
    self.keepsEvents = keepsEvents
    var firsts: [Int32: Int32] = [:]
    for mention in mentions {
      firsts[mention.name] = min(firsts[mention.name] ?? .max, mention.mention)
    }
    // Names have numbers in order of appearance; their texts are what orders them.
    different = firsts.keys.sorted { a, b in
      (names[a].text, firsts[a] ?? 0) < (names[b].text, firsts[b] ?? 0)
    }
    self.firsts = different.map { firsts[$0] ?? 0 }
    parents = Array(different.indices)
    places = Array(repeating: [], count: different.count)
    roles = Array(repeating: 0, count: different.count)
    guard (2...Self.most).contains(different.count) else { return }
    for mention in mentions {
      guard let index = different.firstIndex(of: mention.name) else { continue }
      roles[index] |= 1 << mention.role.rawValue
      if !places[index].contains(where: { $0.place == mention.place }) {
        places[index].append((mention.place, mention.text))
      }
    }
  }

  /// The mentions of each person, in order.
  mutating func persons() -> [[ResolvedMention]] {
    if different.count > 1 {
      if different.count <= Self.most { compare() } else { compareExactly() }
    }
    var order: [Int: Int] = [:]
    var result: [[ResolvedMention]] = []
    var indices: [Int32: Int] = [:]
    for (index, name) in different.enumerated() { indices[name] = index }
    for mention in mentions {
      guard let index = indices[mention.name] else { continue }
      let root = root(index)
      if let place = order[root] {
        result[place].append(mention)
      } else {
        order[root] = result.count
        result.append([mention])
      }
    }
    return result
  }

  private mutating func compare() {
    for (level, rule) in [
      (NameKeys.Level.exact, MergeRule.name), (.nickname, .nickname), (.skeleton, .spelling),
    ] {
      eachPair { entry, other in
        entry.type == other.type && entry.shares(level, with: other)
          && !entry.hasOtherHan(than: other)
      } join: {
        rule
      }
    }
    eachPair { entry, other in
      entry.differsInScript(from: other) && entry.shares(.consonants, with: other)
        && !entry.hasOtherHan(than: other)
    } join: {
      .consonants
    }
    eachPair { entry, other in
      entry.isTypo(of: other, most: 2)
    } join: {
      .typo
    }
    eachPair { entry, other in
      entry.isLoosely(other)
    } join: {
      .spelling
    }
    joinScripts()
    joinParts()
  }

  private mutating func eachPair(
    _ areOne: (NameEntry, NameEntry) -> Bool,
    join rule: () -> MergeRule
  ) {
    for i in different.indices {
      for j in different.indices where j > i && root(i) != root(j) {
        guard areOne(names[different[i]], names[different[j]]) else { continue }
        let rule = rule()
        if rule != .name, standTogether(i, j, isClose: rule != .typo) { continue }
        if rule != .name, differInGeneration(i, j) { continue }
        if rule == .spelling, areHostAndGuest(i, j),
          names[different[i]].isHalf(of: names[different[j]])
        {
          continue
        }
        join(i, j, rule)
      }
    }
  }

  private mutating func compareExactly() {
    var firstWith: [UInt64: Int] = [:]
    for index in different.indices {
      for key in names[different[index]].keys.exact {
        if let other = firstWith[key] { join(other, index, .name) } else { firstWith[key] = index }
      }
    }
  }

  private func differInGeneration(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (names[different[i]].name.generation, names[different[j]].name.generation)
    return a != 0 && b != 0 && a != b
  }

  /// Whether one group is said to be the host's and the other a guest's.
  private func areHostAndGuest(_ i: Int, _ j: Int) -> Bool {
    func roles(_ index: Int) -> UInt8 {
      different.indices.reduce(0) { root($1) == root(index) ? $0 | self.roles[$1] : $0 }
    }
    let (host, guest) = (UInt8(1) << RoleClass.host.rawValue, UInt8(1) << RoleClass.guest.rawValue)
    let (a, b) = (roles(i) & (host | guest), roles(j) & (host | guest))
    return a == host && b == guest || a == guest && b == host
  }

  /// Whether one place of the episode has both groups: who lists two names means two people.
  private func standTogether(_ i: Int, _ j: Int, isClose: Bool) -> Bool {
    let (a, b) = (places(of: root(i), isClose: isClose), places(of: root(j), isClose: isClose))
    return a.contains { b.contains($0) }
  }

  /// Whether two groups have a link in common: who is named twice in one list is named by it.
  private func haveLink(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (names(of: one), names(of: other))
    let links = Set(mentions.lazy.filter { $0.link >= 0 && a.contains($0.name) }.map(\.link))
    return mentions.contains { links.contains($0.link) && b.contains($0.name) }
  }

  /// The places that have a group; spellings that are close to each other may share a text.
  private func places(of root: Int, isClose: Bool) -> [Int32] {
    different.indices.flatMap { index in
      self.root(index) != root
        ? [] : places[index].filter { !isClose || !$0.text.isLong }.map(\.place)
    }
  }

  /// Joins one name in each of two scripts when the episode has no other with that role.
  private mutating func joinScripts() {
    for role in [RoleClass.guest, .host] {
      var roots: [Int] = []
      for mention in mentions where mention.role == role {
        guard let index = different.firstIndex(of: mention.name) else { continue }
        let root = root(index)
        if !roots.contains(root) { roots.append(root) }
      }
      roots.sort()
      guard roots.count == 2 else { continue }
      let (a, b) = (names(of: roots[0]), names(of: roots[1]))
      guard let one = a.first(where: { names[$0].shape == .full }),
        let other = b.first(where: { names[$0].shape == .full }),
        a.allSatisfy({ x in b.allSatisfy { y in names[x].differsInScript(from: names[y]) } }),
        NameScripts.maySoundAlike(names[one].name, names[other].name),
        !standTogether(roots[0], roots[1], isClose: false)
      else { continue }
      join(roots[0], roots[1], .role)
    }
  }

  private func names(of root: Int) -> [Int32] {
    different.indices.filter { self.root($0) == root }.map { different[$0] }
  }

  /// Joins parts of names to the one full name that they can belong to.
  private mutating func joinParts() {
    for index in different.indices {
      let entry = names[different[index]]
      guard entry.type == .person else { continue }
      let root = root(index)
      guard entry.shape != .full || entry.name.words.count >= 2 else { continue }
      // A part that was found to be a full name already is settled.
      if entry.shape != .full, names(of: root).contains(where: { names[$0].shape == .full }) {
        continue
      }
      var candidates: [Int] = []
      for other in different.indices where self.root(other) != root {
        let full = names[different[other]]
        guard full.shape == .full, full.type == .person, entry.isPart(of: full) else { continue }
        if !candidates.contains(self.root(other)) { candidates.append(self.root(other)) }
      }
      guard candidates.count == 1,
        !standTogether(index, candidates[0], isClose: true) || haveLink(root, candidates[0])
      else { continue }
      // A full name joins a longer one only while that is the only one.
      join(index, candidates[0], .part)
    }
  }

  private func root(_ index: Int) -> Int {
    var current = index
    while parents[current] != current { current = parents[current] }
    return current
  }

  private mutating func join(_ i: Int, _ j: Int, _ rule: MergeRule) {
    let (a, b) = (root(i), root(j))
    guard a != b else { return }
    parents[max(a, b)] = min(a, b)
    if keepsEvents { events.append(MergeEvent(rule, firsts[i], firsts[j])) }
  }
}
