/// What resolving came to.
public struct SpeakerResolution: Sendable {
  /// All mentions with the speakers that they were brought to, in order of feed, episode and place.
  public private(set) var mentions: [Mention]
  /// The speakers, most appearances first.
  public private(set) var speakers: [SpeakerEntity]
  /// The appearances, earliest first.
  public private(set) var appearances: [Appearance]
  /// The decisions, where they were to be kept.
  public private(set) var merges: [SpeakerMerge]
  /// What only all mentions together tell.
  public private(set) var facts: CorpusFacts
  /// The transcripts that ``said(in:by:)`` tells of: of each episode one in each language, in order of
  /// the appearances.
  public private(set) var transcripts: [EpisodeTranscript] = []
  /// The appearances by speaker and by each listing of the episode.
  private(set) var spokenListings: [SpokenListing: Int] = [:]
  private var episodes:
    [AppearanceBuilder.EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)] = [:]
  /// The speakers of mentions that name several people, beside the first, by index.
  private var otherSpeakers: [Int: [String]] = [:]
  /// The people of feeds: for each the keys by which those of several feeds meet.
  private var unitKeys: [String: [String]]

  init(_ resolver: SpeakerResolver, _ builder: inout AppearanceBuilder, _ ids: [String]) {
    mentions = resolver.mentions
    merges = []
    unitKeys = [:]
    facts = resolver.facts
    speakers = builder.speakers
    appearances = builder.appearances
    var unitKeys: [String: [String]] = [:]
    for (number, speaker) in resolver.speakers.enumerated() {
      for mention in speaker {
        let index = Int(mention.mention)
        if mentions[index].speakerID == nil {
          mentions[index].speakerID = ids[number]
        } else if mentions[index].speakerID != ids[number] {
          otherSpeakers[index, default: []].append(ids[number])
        }
      }
    }
    // By mention that names several people: the unit of each, by the place of the name.
    var severalUnits: [Int: [Int32: String]] = [:]
    var firstParts: [Int: Int32] = [:]
    for person in resolver.people {
      // A mention of several people is the first of several: its places tell them apart.
      let places = person.map {
        SpeakerIDs.Locator(mentions[Int($0.mention)].id, part: $0.part).text
      }
      guard let first = places.min() else { continue }
      let unit = "u:" + first
      var keys: Set<String> = []
      let own = Set(person.map(\.name))
      for name in own {
        let entry = resolver.knowledge.names[name]
        guard entry.isGlobal || entry.shape == .single else { continue }
        for key in NameKeys.texts(of: entry.name) { keys.insert(key.text) }
      }
      for mention in person {
        if mention.link >= 0 {
          keys.insert("l:" + resolver.knowledge.links.keys[Int(mention.link)])
        }
        let index = Int(mention.mention)
        if let own = mentions[index].unit {
          guard own != unit, resolver.mentions[index].unit == nil else { continue }
          severalUnits[index, default: [firstParts[index] ?? 0: own]][mention.part] = unit
        } else {
          mentions[index].unit = unit
          if mention.part > 0 { firstParts[index] = mention.part }
        }
      }
      unitKeys[unit] = keys.sorted()
    }
    for (index, units) in severalUnits {
      mentions[index].unit = MentionUnits.joined(units)
    }
    self.unitKeys = unitKeys
    merges = resolver.events.map { event in
      SpeakerMerge(
        rule: event.rule,
        first: resolver.mentions[Int(event.first)],
        second: resolver.mentions[Int(event.second)],
        key: Self.sharedKey(
          resolver.mentions[Int(event.first)].raw,
          resolver.mentions[Int(event.second)].raw,
          event.rule
        )
      )
    }
    for index in merges.indices {
      merges[index].first.speakerID = mentions[Int(resolver.events[index].first)].speakerID
      merges[index].second.speakerID = mentions[Int(resolver.events[index].second)].speakerID
    }
  }

  /// Gets ready to tell what is said in transcripts, and what is known of episodes.
  mutating func add(
    _ transcripts: [HeardTranscript],
    _ episodes: [AppearanceBuilder.EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)]
  ) {
    self.episodes = episodes
    guard !transcripts.isEmpty else { return }
    for (number, appearance) in appearances.enumerated() {
      for keys in [appearance.keys] + appearance.also {
        spokenListings[SpokenListing(speakerID: appearance.speakerID, keys: keys)] = number
      }
    }
    self.transcripts = SpokenTranscripts.chosen(transcripts, among: appearances)
  }

  /// What is known of an episode, or `nil`.
  public func facts(of keys: EpisodeKeys) -> EpisodeFacts? {
    episodes[.init(feedID: keys.feedID, episodeID: keys.episodeID)]?.facts
  }

  /// All speakers that a mention names.
  func speakerIDs(ofMention index: Int) -> [String] {
    (mentions[index].speakerID.map { [$0] } ?? []) + (otherSpeakers[index] ?? [])
  }

  /// Every key that a mention can meet others by: the person of its feed, then names and links.
  ///
  /// No merge crosses a connected component of mentions that share keys.
  public func blockingKeys(of mention: Mention) -> [String] {
    guard let unit = mention.unit else { return [] }
    let units = MentionUnits.each(of: unit)
    return [unit] + (units.count > 1 ? units : []) + units.flatMap { unitKeys[$0] ?? [] }
  }

  private static func sharedKey(_ one: String, _ other: String, _ rule: MergeRule) -> String? {
    guard !rule.isVeto, let a = NameParser.read(one).names.first,
      let b = NameParser.read(other).names.first
    else { return nil }
    let keys = Set(NameKeys.texts(of: b).map(\.text))
    return NameKeys.texts(of: a).map(\.text).first(where: keys.contains)
  }
}
