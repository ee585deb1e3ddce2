/// Brings all mentions to speakers: episode by episode, feed by feed, and over all feeds.
struct SpeakerResolver {
  private(set) var knowledge = Knowledge()
  private(set) var facts: CorpusFacts
  /// The mentions, in the order that everything else follows.
  private(set) var mentions: [Mention]
  private var resolved: [ResolvedMention] = []
  private var keepsEvents: Bool
  private(set) var events: [MergeEvent] = []
  /// The people of feeds, in order of their first mention.
  private(set) var people: [[ResolvedMention]] = []
  /// The speakers, in order of their first mention.
  private(set) var speakers: [[ResolvedMention]] = []

  /// Takes mentions in any order.
  init(
    _ mentions: [Mention],
    facts: CorpusFacts?,
    titles: Set<String>,
    steering: Steering,
    organizations: Set<String>,
    keepsEvents: Bool
  ) {
    self.mentions = mentions.sorted(by: Self.comesBefore)
    self.keepsEvents = keepsEvents
    self.facts = facts ?? CorpusFacts()
    var linkNames: [Int32: Set<Int32>] = [:]
    readNames(&linkNames)
    if facts == nil {
      self.facts = CorpusFacts(
        names: knowledge.names,
        linkNames: linkNames,
        links: knowledge.links,
        titles: titles
      )
    }
    forgetGenericLinks()
    markBodies(organizations)
    makePeople()
    var corpus = CorpusPeople(
      people,
      knowledge: knowledge,
      facts: self.facts,
      steering: steering,
      keepsEvents: keepsEvents
    )
    speakers = corpus.speakers()
    events += corpus.grouping.events
  }

  private static func comesBefore(_ a: Mention, _ b: Mention) -> Bool {
    if a.keys.feedID != b.keys.feedID { return a.keys.feedID < b.keys.feedID }
    if a.keys.episodeID != b.keys.episodeID { return a.keys.episodeID < b.keys.episodeID }
    if a.place != b.place { return a.place.rawValue < b.place.rawValue }
    if a.raw != b.raw { return a.raw < b.raw }
    return a.id < b.id
  }

  private mutating func readNames(_ linkNames: inout [Int32: Set<Int32>]) {
    resolved.reserveCapacity(mentions.count)
    var feed: Int32 = -1
    var episode: Int32 = -1
    for (index, mention) in mentions.enumerated() {
      let last = index > 0 ? mentions[index - 1].keys : nil
      if last?.feedID != mention.keys.feedID { feed += 1 }
      if last?.feedID != mention.keys.feedID || last?.episodeID != mention.keys.episodeID {
        episode += 1
      }
      let link = mention.href.flatMap { knowledge.links.number(of: $0) } ?? -1
      let biography = mention.context.flatMap { knowledge.biographies.number(of: $0) } ?? -1
      let numbers = knowledge.names.numbers(of: mention.meant ?? mention.raw)
      for (part, name) in numbers.enumerated() {
        let isOnly = numbers.count == 1
        if link >= 0, isOnly { linkNames[link, default: []].insert(name) }
        resolved.append(
          ResolvedMention(
            mention: Int32(index),
            part: Int32(part),
            name: name,
            feed: feed,
            episode: episode,
            link: isOnly ? link : -1,
            biography: isOnly ? biography : -1,
            place: mention.place,
            role: RoleClass(mention.role),
            isChannel: mention.keys.episodeID.isEmpty
          )
        )
      }
    }
  }

  private mutating func forgetGenericLinks() {
    guard !facts.genericLinks.isEmpty else { return }
    let generic = knowledge.links.keys.map { facts.genericLinks.contains($0) }
    for index in resolved.indices where resolved[index].link >= 0 {
      if generic[Int(resolved[index].link)] { resolved[index].link = -1 }
    }
  }

  /// Takes names that equal a show's title, or that an override says are bodies, for bodies.
  private mutating func markBodies(_ organizations: Set<String>) {
    knowledge.names.markBodies(facts.titles.union(organizations))
  }

  private mutating func makePeople() {
    var start = 0
    while start < resolved.count {
      var end = start
      while end < resolved.count, resolved[end].feed == resolved[start].feed { end += 1 }
      let part = resolved[start..<end]
      if part.allSatisfy({ mentions[Int($0.mention)].unit != nil }) {
        people += givenUnits(part)
      } else {
        var feed = FeedPeople(part, knowledge: knowledge, keepsEvents: keepsEvents)
        people += feed.people()
        events += feed.events
      }
      start = end
    }
    people.sort { ($0.first?.mention ?? 0) < ($1.first?.mention ?? 0) }
  }

  private func givenUnits(_ part: ArraySlice<ResolvedMention>) -> [[ResolvedMention]] {
    var places: [String: Int] = [:]
    var result: [[ResolvedMention]] = []
    for mention in part {
      let unit = MentionUnits.unit(at: mention.part, of: mentions[Int(mention.mention)].unit ?? "")
      if let place = places[unit] {
        result[place].append(mention)
      } else {
        places[unit] = result.count
        result.append([mention])
      }
    }
    return result
  }
}
