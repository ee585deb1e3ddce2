/// Makes appearances and speakers of resolved mentions.
struct AppearanceBuilder {
  private let resolver: SpeakerResolver
  private var identity: EpisodeIdentity
  private var listings: [EpisodeListing: Int] = [:]
  private let keys: [EpisodeKeys]
  private let facts: [EpisodeFacts]
  private var alike: [Int: [Int]] = [:]
  private(set) var appearances: [Appearance] = []
  private(set) var speakers: [SpeakerEntity] = []

  /// The name of an episode within its feed.
  struct EpisodeListing: Hashable {
    var feedID: String
    var episodeID: String
  }

  /// Takes what was resolved, with the facts of the episodes that are known and the ids of speakers.
  init(
    _ resolver: SpeakerResolver,
    episodes: [EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)],
    ids: [String],
    was: [[String]],
    names: [String: String]
  ) {
    self.resolver = resolver
    var all = episodes
    for mention in resolver.mentions where !mention.keys.episodeID.isEmpty {
      let listing = EpisodeListing(feedID: mention.keys.feedID, episodeID: mention.keys.episodeID)
      if all[listing] == nil {
        all[listing] = (mention.keys, EpisodeFacts(published: mention.date))
      }
      if all[listing]?.facts.published == nil { all[listing]?.facts.published = mention.date }
    }
    let sorted = all.values.sorted { a, b in
      let (x, y) = (
        a.facts.published?.secondsSinceEpoch ?? .max, b.facts.published?.secondsSinceEpoch ?? .max
      )
      if x != y { return x < y }
      if a.keys.feedID != b.keys.feedID { return a.keys.feedID < b.keys.feedID }
      return a.keys.episodeID < b.keys.episodeID
    }
    for (index, entry) in sorted.enumerated() {
      let listing = EpisodeListing(feedID: entry.keys.feedID, episodeID: entry.keys.episodeID)
      listings[listing] = index
    }
    keys = sorted.map(\.keys)
    facts = sorted.map(\.facts)
    identity = EpisodeIdentity(sorted)
    for index in keys.indices { alike[identity.episode(index), default: []].append(index) }
    for (number, mentions) in resolver.speakers.enumerated() {
      let name = names[ids[number]] ?? SpeakerNames.display(mentions, resolver.knowledge.names)
      var speaker = SpeakerEntity(id: ids[number], name: name, type: type(of: mentions))
      speaker.was = was[number]
      add(speaker, mentions)
    }
    speakers.sort {
      if $0.appearanceCount != $1.appearanceCount { return $0.appearanceCount > $1.appearanceCount }
      return $0.name != $1.name ? $0.name < $1.name : $0.id < $1.id
    }
    appearances.sort(by: Self.comesBefore)
  }

  private static func comesBefore(_ a: Appearance, _ b: Appearance) -> Bool {
    let (x, y) = (a.published?.secondsSinceEpoch ?? .max, b.published?.secondsSinceEpoch ?? .max)
    if x != y { return x < y }
    if a.keys.feedID != b.keys.feedID { return a.keys.feedID < b.keys.feedID }
    if a.keys.episodeID != b.keys.episodeID { return a.keys.episodeID < b.keys.episodeID }
    return a.speakerID < b.speakerID
  }

  private func type(of mentions: [ResolvedMention]) -> SpeakerType {
    let types = Set(mentions.map { resolver.knowledge.names[$0.name].type })
    return types.contains(.person) ? .person : .organization
  }

  // MARK: Appearances

  private mutating func add(_ speaker: SpeakerEntity, _ mentions: [ResolvedMention]) {
    var byEpisode: [Int: [Mention]] = [:]
    var byShow: [String: [Mention]] = [:]
    for resolved in mentions {
      let mention = resolver.mentions[Int(resolved.mention)]
      let listing = EpisodeListing(feedID: mention.keys.feedID, episodeID: mention.keys.episodeID)
      if mention.keys.episodeID.isEmpty || mention.kind == .channel {
        byShow[mention.keys.feedID, default: []].append(mention)
      } else if let index = listings[listing] {
        byEpisode[identity.episode(index), default: []].append(mention)
      }
    }
    var own: [Appearance] = []
    for (episode, evidence) in byEpisode { own.append(appearance(speaker, episode, evidence)) }
    for (_, evidence) in byShow {
      guard let first = evidence.first else { continue }
      var keys = first.keys
      keys.episodeID = ""
      keys.episodeGUID = nil
      var appearance = Appearance(
        keys: keys,
        speakerID: speaker.id,
        name: speaker.name,
        kind: .channel
      )
      fill(&appearance, speaker, evidence)
      own.append(appearance)
    }
    appearances += own
    speakers.append(summed(speaker, own, mentions))
  }

  private func appearance(
    _ speaker: SpeakerEntity,
    _ episode: Int,
    _ evidence: [Mention]
  ) -> Appearance {
    let named = Set(
      evidence.map {
        EpisodeListing(feedID: $0.keys.feedID, episodeID: $0.keys.episodeID)
      }
    )
    // The earliest listing that names the speaker stands for the episode.
    let listings = (alike[episode] ?? [episode])
    let first =
      listings.first { index in
        named.contains(EpisodeListing(feedID: keys[index].feedID, episodeID: keys[index].episodeID))
      } ?? episode
    var appearance = Appearance(
      keys: keys[first],
      speakerID: speaker.id,
      name: speaker.name,
      kind: Self.kind(evidence, isTrailer: facts[first].isTrailer)
    )
    appearance.episodeTitle = facts[first].title
    appearance.published = facts[first].published
    appearance.also = listings.filter { $0 != first }.map { keys[$0] }
    fill(&appearance, speaker, evidence)
    return appearance
  }

  private func fill(
    _ appearance: inout Appearance,
    _ speaker: SpeakerEntity,
    _ evidence: [Mention]
  ) {
    let sorted = evidence.sorted { a, b in
      a.place != b.place ? a.place.rawValue < b.place.rawValue : a.id < b.id
    }
    appearance.type = speaker.type
    appearance.evidence = sorted.map(Appearance.Evidence.init)
    appearance.roles = Set(
      sorted.compactMap { $0.role.map { NameFolding.foldedText($0.unicodeScalars) } }
    ).filter { !$0.isEmpty }.sorted()
    // Independent places that agree leave less doubt; one place counts once.
    var doubts: [MentionPlace: Double] = [:]
    for mention in sorted {
      let doubt = 1 - min(max(mention.confidence, 0), 1)
      doubts[mention.place] = min(doubts[mention.place] ?? 1, doubt)
    }
    let doubt = doubts.sorted { $0.key.rawValue < $1.key.rawValue }.reduce(1.0) { $0 * $1.value }
    appearance.confidence = ((1 - doubt) * 1000).rounded() / 1000
  }

  private static func kind(_ evidence: [Mention], isTrailer: Bool) -> AppearanceKind {
    let kinds = evidence.map { kind(of: $0) }
    if kinds.contains(.episode) { return isTrailer ? .trailer : .episode }
    for kind in [AppearanceKind.trailer, .credit, .subject, .channel] where kinds.contains(kind) {
      return kind
    }
    return kinds.min { $0.rawValue < $1.rawValue } ?? .episode
  }

  private static func kind(of mention: Mention) -> AppearanceKind {
    if let kind = mention.kind { return kind }
    return RoleClass(mention.role) == .credit ? .credit : .episode
  }

  // MARK: Speakers

  private func summed(
    _ speaker: SpeakerEntity,
    _ own: [Appearance],
    _ mentions: [ResolvedMention]
  ) -> SpeakerEntity {
    var speaker = speaker
    speaker.aliases = SpeakerNames.aliases(mentions, resolver.knowledge.names)
    let all = mentions.map { resolver.mentions[Int($0.mention)] }
    speaker.links = Set(all.compactMap(\.href)).sorted()
    speaker.images = Set(all.compactMap(\.image)).sorted()
    SpeakerSums.fill(&speaker, own)
    return speaker
  }
}

/// Counts a speaker's appearances: list, timeline and sums always agree.
enum SpeakerSums {
  /// Counts the appearances of kind episode.
  static func fill(_ speaker: inout SpeakerEntity, _ appearances: [Appearance]) {
    let counted = appearances.filter { $0.kind == .episode }
    var months: [String: Int] = [:]
    var shows: [String: SpeakerEntity.Show] = [:]
    speaker.appearanceCount = counted.count
    speaker.undated = 0
    for appearance in counted {
      let id = appearance.keys.feedID
      shows[
        id,
        default: SpeakerEntity.Show(feedID: id, feedTitle: appearance.keys.feedTitle, count: 0)
      ]
      .count += 1
      guard let published = appearance.published else {
        speaker.undated += 1
        continue
      }
      months[month(of: published), default: 0] += 1
    }
    let dates = counted.compactMap(\.published)
    speaker.first = dates.min { $0.secondsSinceEpoch < $1.secondsSinceEpoch }
    speaker.last = dates.max { $0.secondsSinceEpoch < $1.secondsSinceEpoch }
    speaker.timeline = months.sorted { $0.key < $1.key }
      .map { SpeakerEntity.Month(month: $0.key, count: $0.value) }
    speaker.shows = shows.values.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.feedID < $1.feedID
    }
  }

  /// The month of a time in UTC, as `2026-11`.
  static func month(of time: Timestamp) -> String {
    String(Timestamp(secondsSinceEpoch: time.secondsSinceEpoch).description.prefix(7))
  }
}
