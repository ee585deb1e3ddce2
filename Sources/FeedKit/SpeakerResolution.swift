/// What resolving came to.
public struct SpeakerResolution: Sendable {
  /// All mentions with the speakers that they were brought to, in order of feed, episode and place.
  public private(set) var mentions: MentionList
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
  private var unitKeys: [String: [String]] = [:]
  /// Lines of the overrides that matched nothing, from 1, in order.
  public private(set) var idleOverrides: [Int]

  init(
    _ resolver: SpeakerResolver,
    _ builder: consuming AppearanceBuilder,
    _ ids: [String],
    overrides: SpeakerOverrides,
    keepsKeys: Bool
  ) {
    facts = resolver.facts
    facts.listings = builder.listings
    speakers = builder.speakers
    appearances = builder.appearances
    mentions = resolver.mentions
    merges = []
    idleOverrides = overrides.idleLines(for: resolver, ids: ids)
    for (number, speaker) in resolver.speakers.enumerated() {
      let text = mentions.texts.number(of: ids[number])
      for mention in speaker {
        let index = Int(mention.mention)
        if mentions.rows[index].speakerID < 0 {
          mentions.rows[index].speakerID = text
        } else if mentions.rows[index].speakerID != text {
          otherSpeakers[index, default: []].append(ids[number])
        }
      }
    }
    if keepsKeys { collectKeys(resolver) }
    merges = resolver.events.map { event in
      let (first, second) = (mentions[Int(event.first)], mentions[Int(event.second)])
      return SpeakerMerge(
        rule: event.rule,
        first: first,
        second: second,
        key: Self.sharedKey(first.raw, second.raw, event.rule)
      )
    }
  }

  /// Gives each mention the person of its feed, and collects the keys of these.
  private mutating func collectKeys(_ resolver: SpeakerResolver) {
    // By mention that names several people: the unit of each, by the place of the name.
    var severalUnits: [Int: [Int32: String]] = [:]
    var firstParts: [Int: Int32] = [:]
    for person in resolver.people {
      // A mention of several people is the first of several: its places tell them apart.
      let places = person.map {
        SpeakerIDs.Locator(mentions.id(mentions.rows[Int($0.mention)]), part: $0.part).text
      }
      guard let first = places.min() else { continue }
      let unit = "u:" + first
      let number = mentions.texts.number(of: unit)
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
        if let own = mentions.text(mentions.rows[index].unit) {
          guard own != unit, resolver.mentions.rows[index].unit < 0 else { continue }
          severalUnits[index, default: [firstParts[index] ?? 0: own]][mention.part] = unit
        } else {
          mentions.rows[index].unit = number
          if mention.part > 0 { firstParts[index] = mention.part }
        }
      }
      unitKeys[unit] = keys.sorted()
    }
    for (index, units) in severalUnits {
      mentions.rows[index].unit = mentions.texts.number(of: MentionUnits.joined(units))
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
    let first = mentions.text(mentions.rows[index].speakerID)
    return (first.map { [$0] } ?? []) + (otherSpeakers[index] ?? [])
  }

  /// Every key that a mention can meet others by: the person of its feed, then names and links.
  ///
  /// No merge crosses a connected component of mentions that share keys. Empty unless
  /// ``SpeakerIndex/keepsKeys`` was set.
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
