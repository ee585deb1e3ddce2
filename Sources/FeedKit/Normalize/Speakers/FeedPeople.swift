/// Finds which people of a feed's episodes are one person.
struct FeedPeople {
  /// The groups, and the mentions that each number was made of.
  private(set) var grouping: Grouping
  private(set) var units: [[ResolvedMention]] = []
  private let knowledge: Knowledge
  private var episodeEvents: [MergeEvent] = []

  init(
    _ mentions: ArraySlice<ResolvedMention>,
    knowledge: Knowledge,
    keepsEvents: Bool
  ) {
    self.knowledge = knowledge
    grouping = Grouping(knowledge, keepsEvents: keepsEvents)
    var start = mentions.startIndex
    while start < mentions.endIndex {
      var end = start
      while end < mentions.endIndex, mentions[end].episode == mentions[start].episode { end += 1 }
      var episode = EpisodeNames(
        mentions[start..<end],
        names: knowledge.names,
        keepsEvents: keepsEvents
      )
      for person in episode.persons() { add(person) }
      episodeEvents.append(contentsOf: episode.events)
      start = end
    }
    grouping.joinLinks(knowledge)
    joinNames()
    joinTypos()
    joinParts()
  }

  /// Episodes from which on a first name alone is taken for one person's.
  private static let recurring = 5

  /// Episodes from which on someone belongs to the show, so that a first name may do.
  private static let usual = 3

  /// All decisions.
  var events: [MergeEvent] { episodeEvents + grouping.events }

  /// The mentions of each person of the feed, in order.
  mutating func people() -> [[ResolvedMention]] {
    var places: [Int32: Int] = [:]
    var result: [[ResolvedMention]] = []
    for number in units.indices {
      let root = grouping.root(Int32(number))
      if let place = places[root] {
        result[place].append(contentsOf: units[number])
      } else {
        places[root] = result.count
        result.append(units[number])
      }
    }
    return result
  }

  private mutating func add(_ person: [ResolvedMention]) {
    grouping.add(GroupFacts.group(of: person, knowledge: knowledge))
    units.append(person)
  }

  // MARK: Names

  private mutating func joinNames() {
    let buckets = KeyBuckets(
      units.indices.map { number in
        units[number].map(\.name)
      },
      names: knowledge.names
    )
    for bucket in buckets.of(.exact) {
      // A first name that comes a few times is of several guests; one that recurs is one person's.
      if bucket.count < Self.recurring,
        bucket.allSatisfy({ GroupFacts.arePassing(units[Int($0)], knowledge) })
      {
        continue
      }
      grouping.joinSameName(bucket, rule: .name, isOneFeed: true)
    }
    for bucket in buckets.of(.nickname) { grouping.joinAlike(bucket, rule: .nickname) }
    for bucket in buckets.of(.skeleton) { grouping.joinAlike(bucket, rule: .spelling) }
    let names = knowledge.names
    for bucket in buckets.of(.consonants) {
      grouping.joinAlike(bucket, rule: .consonants) { GroupFacts.crossScripts($0, $1, names) }
    }
  }

  // MARK: Typing errors and parts

  private mutating func joinTypos() {
    let roots = grouping.bySize(Array(Int32(0)..<Int32(units.count)))
    guard roots.count <= 4096 else { return }
    var byLength: [Int: [(root: Int32, entry: NameEntry)]] = [:]
    for root in roots {
      for (name, _) in grouping[root].names {
        let entry = knowledge.names[name]
        if entry.shape == .full, entry.type == .person {
          byLength[entry.letters.count, default: []].append((root, entry))
        }
      }
    }
    for root in roots.reversed() where grouping.root(root) == root {
      guard grouping[root].size <= 3 else { continue }
      var candidates: Set<Int32> = []
      for (name, _) in grouping[root].names {
        let entry = knowledge.names[name]
        guard entry.shape == .full, entry.type == .person else { continue }
        for length in (entry.letters.count - 2)...(entry.letters.count + 2) {
          for other in byLength[length] ?? [] {
            let target = grouping.root(other.root)
            guard target != root, grouping[target].size >= grouping[root].size else { continue }
            let isMuchLarger = grouping[target].size >= 3 * grouping[root].size
            let most = grouping[target].size >= 6 * grouping[root].size ? 2 : 1
            guard
              isMuchLarger
                ? entry.isTypo(of: other.entry, most: most) : entry.isSwap(of: other.entry)
            else { continue }
            candidates.insert(target)
          }
        }
      }
      if candidates.count == 1, let target = candidates.first {
        grouping.merge(target, root, .typo)
      }
    }
  }

  private mutating func joinParts() {
    let all = grouping.roots(of: Int32(0)..<Int32(units.count))
    var words = PartIndex()
    var parts: [Int32] = []
    for root in all {
      let entries = grouping[root].names.map { knowledge.names[$0.number] }
      guard entries.contains(where: { $0.type == .person }) else { continue }
      if !entries.contains(where: { $0.shape == .full }) { parts.append(root) }
      for entry in entries where entry.shape == .full {
        for word in entry.partWords { words.add(word, root) }
        if entry.name.words.count >= 2 { parts.append(root) }
      }
    }
    words.sort()
    for part in grouping.roots(of: parts) where grouping.root(part) == part {
      joinPart(part, words)
    }
  }

  private mutating func joinPart(_ part: Int32, _ words: PartIndex) {
    var candidates: Set<Int32> = []
    let entries = grouping[part].names.map { knowledge.names[$0.number] }
    let isWhole = entries.contains { $0.shape == .full }
    for entry in entries where entry.type == .person && (!isWhole || entry.shape == .full) {
      var seen: Set<Int32> = []
      for word in entry.partWords {
        for other in words.groups(with: word) {
          let target = grouping.root(other)
          guard target != part, seen.insert(target).inserted else { continue }
          let isPart = grouping[target].names.contains { name, _ in
            let full = knowledge.names[name]
            return full.shape == .full && full.type == .person && entry.isPart(of: full)
          }
          if isPart { candidates.insert(target) }
        }
      }
    }
    let isPassing =
      grouping[part].episodes.count < Self.recurring
      && GroupFacts.arePassing(units[Int(part)], knowledge)
    let possible = candidates.filter {
      grouping.veto($0, part, heedsBiographies: true) == nil
    }
    // A guest who came once or twice is not meant whenever that first name comes again.
    if isPassing, let one = possible.min(),
      possible.count > 1 || !grouping[one].isAtHome && grouping[one].episodes.count < Self.usual
    {
      grouping.noteAmbiguity(one, part)
      return
    }
    // A whole name that is part of a longer one must not be the better known.
    if possible.count == 1, let target = possible.first {
      grouping.merge(target, part, .part)
    } else if let one = possible.min() {
      grouping.noteAmbiguity(one, part)
    }
  }
}

/// Groups by the words that parts of their names may be.
private struct PartIndex {
  private var entries: [(word: UInt64, group: Int32)] = []
  /// Groups of one word that are looked at; a word that more have tells nothing.
  private static let most = 256

  mutating func add(_ word: UInt64, _ group: Int32) { entries.append((word, group)) }

  mutating func sort() { entries.sort { ($0.word, $0.group) < ($1.word, $1.group) } }

  /// The groups with a word, in order.
  func groups(with word: UInt64) -> some Sequence<Int32> {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix(Self.most).lazy.prefix { $0.word == word }.map(\.group)
  }
}
