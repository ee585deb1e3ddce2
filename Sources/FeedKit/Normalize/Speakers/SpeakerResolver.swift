/// Brings all mentions to speakers: episode by episode, feed by feed, and over all feeds.
struct SpeakerResolver: Sendable {
  private(set) var knowledge = Knowledge()
  private(set) var facts: CorpusFacts
  /// The mentions, in the order that everything else follows.
  let mentions: MentionList
  private(set) var events: [MergeEvent] = []
  /// The people of feeds, in order of their first mention.
  private(set) var people: [[ResolvedMention]] = []
  /// The speakers, in order of their first mention.
  private(set) var speakers: [[ResolvedMention]] = []
  /// How many episodes there are, shows among them.
  private(set) var episodeCount = 0

  /// Takes mentions in any order.
  init(
    _ mentions: MentionList,
    facts: CorpusFacts?,
    titles: Set<String>,
    overrides: SpeakerOverrides,
    keepsEvents: Bool,
    work: SpeakerWork
  ) {
    self.mentions = mentions.sorted()
    self.facts = facts ?? CorpusFacts()
    var reading = MentionReading(
      self.mentions,
      titles: (facts?.titles ?? titles).union(overrides.organizations),
      work: work
    )
    if facts == nil {
      self.facts = CorpusFacts(
        names: reading.knowledge.names,
        linkNames: reading.linkNames,
        links: reading.knowledge.links,
        titles: titles
      )
    }
    reading.forgetLinks(self.facts.genericLinks)
    knowledge = reading.knowledge
    knowledge.names.markBodies(self.facts.titles.union(overrides.organizations))
    episodeCount = reading.episodeCount
    makePeople(reading, keepsEvents: keepsEvents, work: work)
    var corpus = CorpusPeople(
      people,
      knowledge: knowledge,
      facts: self.facts,
      countsLinks: facts == nil,
      steering: overrides.steering,
      keepsEvents: keepsEvents
    )
    self.facts = corpus.facts
    speakers = corpus.speakers()
    events += corpus.grouping.events
  }

  // MARK: Feeds

  /// Finds the people of each feed by itself.
  private mutating func makePeople(
    _ reading: MentionReading,
    keepsEvents: Bool,
    work: SpeakerWork
  ) {
    let (mentions, knowledge) = (mentions, knowledge)
    let resolved = reading.resolved
    let parts = work.map(reading.feeds.count) { number in
      let part = resolved[reading.feeds[number]]
      if part.allSatisfy({ mentions.rows[Int($0.mention)].unit >= 0 }) {
        return (people: Self.givenUnits(part, mentions), events: [MergeEvent]())
      }
      var feed = FeedPeople(part, knowledge: knowledge, keepsEvents: keepsEvents)
      return (people: feed.people(), events: feed.events)
    }
    for part in parts {
      people += part.people
      events += part.events
    }
    people.sort { ($0.first?.mention ?? 0) < ($1.first?.mention ?? 0) }
  }

  /// The people that an earlier step found.
  private static func givenUnits(
    _ part: ArraySlice<ResolvedMention>,
    _ mentions: MentionList
  ) -> [[ResolvedMention]] {
    var places: [String: Int] = [:]
    var result: [[ResolvedMention]] = []
    for mention in part {
      let units = mentions.text(mentions.rows[Int(mention.mention)].unit) ?? ""
      let unit = MentionUnits.unit(at: mention.part, of: units)
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
