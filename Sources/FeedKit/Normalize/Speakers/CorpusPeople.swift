/// Finds which people of all feeds are one person.
struct CorpusPeople {
  private(set) var grouping: Grouping
  private let people: [[ResolvedMention]]
  private let knowledge: Knowledge
  /// What the whole collection tells.
  private(set) var facts: CorpusFacts

  /// Takes people of feeds, ordered by their first mentions.
  ///
  /// With `countsLinks`, the people are those of the whole collection, and how far their links agree is
  /// counted.
  init(
    _ people: [[ResolvedMention]],
    knowledge: Knowledge,
    facts: CorpusFacts,
    countsLinks: Bool,
    steering: Steering,
    keepsEvents: Bool
  ) {
    self.people = people
    self.knowledge = knowledge
    self.facts = facts
    grouping = Grouping(knowledge, keepsEvents: keepsEvents)
    for person in people {
      var group = GroupFacts.group(of: person, knowledge: knowledge)
      group.sides = steering.sides(of: group, knowledge)
      grouping.add(group)
    }
    let buckets = KeyBuckets(
      people.map { $0.map(\.name) },
      names: knowledge.names,
      areGlobal: true
    )
    let exact = buckets.of(.exact)
    if countsLinks { self.facts.linkAgreement = LinkAgreement.percent(of: exact, grouping.groups) }
    grouping.heedsLinks = LinkAgreement.isTelling(self.facts.linkAgreement)
    for bucket in steering.aliases(grouping.groups, knowledge) {
      for other in bucket.dropFirst() { grouping.join(bucket[0], other, .alias) }
    }
    joinLinks()
    joinNames(buckets, exact)
    joinSingles()
  }

  /// The mentions of each speaker, in order.
  mutating func speakers() -> [[ResolvedMention]] {
    var places: [Int32: Int] = [:]
    var result: [[ResolvedMention]] = []
    for number in people.indices {
      let root = grouping.root(Int32(number))
      if let place = places[root] {
        result[place].append(contentsOf: people[number])
      } else {
        places[root] = result.count
        result.append(people[number])
      }
    }
    return result
  }

  private mutating func joinLinks() { grouping.joinLinks(knowledge) }

  private mutating func joinNames(_ buckets: KeyBuckets, _ exact: [[Int32]]) {
    for bucket in exact {
      grouping.joinSameName(bucket, rule: .name, isOneFeed: false)
    }
    for bucket in buckets.of(.nickname) { grouping.joinAlike(bucket, rule: .nickname) }
    for bucket in buckets.of(.skeleton) { grouping.joinAlike(bucket, rule: .spelling) }
    let names = knowledge.names
    for bucket in buckets.of(.consonants) {
      grouping.joinAlike(bucket, rule: .consonants) { one, other in
        GroupFacts.crossScripts(one, other, names) || LooseSpelling.areLike(one, other, names)
      }
    }
  }

  /// Joins names of one word that no full name holds, unless only transcripts know them.
  private mutating func joinSingles() {
    var bySingle: [String: [Int32]] = [:]
    for (number, person) in people.enumerated() {
      let entries = Set(person.map(\.name)).map { knowledge.names[$0] }
      guard entries.allSatisfy({ $0.shape == .single && $0.type == .person }),
        person.contains(where: { $0.text != .transcript }),
        !GroupFacts.arePassing(person, knowledge)
      else { continue }
      for word in Set(entries.compactMap { $0.name.words.first?.folded })
      where !facts.words.contains(word) && word.utf8.count >= 3 {
        bySingle[word, default: []].append(Int32(number))
      }
    }
    for (_, groups) in bySingle.sorted(by: { $0.key < $1.key }) where groups.count > 1 {
      grouping.joinSameName(groups, rule: .name, isOneFeed: false)
    }
  }
}

/// Spellings that differ in vowels only, where romanization is known to mix them up.
enum LooseSpelling {
  /// Whether two groups have names whose given name is known in several spellings and whose rest
  /// differs in vowels that are mixed up.
  static func areLike(_ one: Grouping.Group, _ other: Grouping.Group, _ names: SpellingTable)
    -> Bool
  {
    one.names.contains { a in
      other.names.contains { b in areLike(names[a.number].name, names[b.number].name) }
    }
  }

  private static func areLike(_ one: PersonName, _ other: PersonName) -> Bool {
    guard one.script == .latin, other.script == .latin else { return false }
    let (a, b) = (one.mainWords, other.mainWords)
    guard a.count == b.count, a.count >= 2, let x = a.first, let y = b.first else { return false }
    let left = NameVariants.given[x.folded] ?? []
    let right = NameVariants.given[y.folded] ?? []
    guard left.contains(where: right.contains) else { return false }
    return zip(a.dropFirst(), b.dropFirst()).allSatisfy { p, q in
      Skeleton.haveLikeVowels(Skeleton.of(p.folded), Skeleton.of(q.folded))
    }
  }
}
