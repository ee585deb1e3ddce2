/// Makes the appearances of one speaker after the other.
///
/// Shared by all parts of the work: what it holds would be copied part by part at each look.
final class AppearanceMaker: Sendable {
  private let resolver: SpeakerResolver
  private let list: MentionList
  private let listings: EpisodeListings
  /// What the texts of roles are, folded, and whether they only help to make an episode.
  private let roles: [Int32: (folded: String, isCredit: Bool)]
  /// The number of the text that says that a mention is of a body; -2 where none is.
  private let body: Int32

  init(_ resolver: SpeakerResolver, _ listings: EpisodeListings) {
    self.resolver = resolver
    self.listings = listings
    let list = resolver.mentions
    self.list = list
    let bodyType = SpeakerType.organization.rawValue
    body = Set(list.rows.lazy.map(\.type)).first { list.text($0) == bodyType } ?? -2
    var roles: [Int32: (folded: String, isCredit: Bool)] = [:]
    for row in list.rows where row.role >= 0 && roles[row.role] == nil {
      let text = list.texts.string(row.role)
      let folded = NameFolding.foldedText(text.unicodeScalars)
      roles[row.role] = (folded, RoleClass(text) == .credit)
    }
    self.roles = roles
  }

  /// A speaker is a person when any name is one's, and the mention was not found to be a body's.
  func type(of mentions: [ResolvedMention]) -> SpeakerType {
    let isPerson = mentions.contains { mention in
      resolver.knowledge.names[mention.name].type == .person
        && list.rows[Int(mention.mention)].type != body
    }
    return isPerson ? .person : .organization
  }

  /// The appearances of a speaker: one in each episode, one in each show that names the speaker.
  func appearances(of speaker: SpeakerEntity, _ mentions: [ResolvedMention]) -> [Appearance] {
    var inEpisodes: [(group: Int32, mention: ResolvedMention)] = []
    var inShows: [(group: Int32, mention: ResolvedMention)] = []
    for mention in mentions {
      let row = list.rows[Int(mention.mention)]
      if mention.isChannel || kind(row.kind) == .channel {
        inShows.append((row.feedID, mention))
      } else {
        let place = listings.places[Int(mention.episode)]
        if place >= 0 { inEpisodes.append((listings.episodes[Int(place)], mention)) }
      }
    }
    var result: [Appearance] = []
    Self.eachGroup(&inEpisodes) { episode, evidence in
      result.append(appearance(speaker, episode, evidence))
    }
    Self.eachGroup(&inShows) { _, evidence in
      result.append(showAppearance(speaker, evidence))
    }
    return result
  }

  private static func eachGroup(
    _ members: inout [(group: Int32, mention: ResolvedMention)],
    _ body: (Int32, [ResolvedMention]) -> Void
  ) {
    members.sort { ($0.group, $0.mention.mention) < ($1.group, $1.mention.mention) }
    var start = 0
    while start < members.count {
      var end = start
      while end < members.count, members[end].group == members[start].group { end += 1 }
      body(members[start].group, members[start..<end].map(\.mention))
      start = end
    }
  }

  private func showAppearance(
    _ speaker: SpeakerEntity,
    _ evidence: [ResolvedMention]
  ) -> Appearance {
    var keys = listings.ownKeys[Int(evidence[0].episode)]
    keys.episodeID = ""
    keys.episodeGUID = nil
    var appearance = Appearance(
      keys: keys,
      speakerID: speaker.id,
      name: speaker.name,
      kind: .channel
    )
    fill(&appearance, speaker, evidence)
    return appearance
  }

  private func appearance(
    _ speaker: SpeakerEntity,
    _ episode: Int32,
    _ evidence: [ResolvedMention]
  ) -> Appearance {
    let all = listings.listings(of: episode)
    let named = Set(evidence.map { listings.places[Int($0.episode)] })
    // The earliest listing that names the speaker stands for the episode.
    let first = Int(all.first { named.contains($0) } ?? episode)
    var appearance = Appearance(
      keys: listings.keys[first],
      speakerID: speaker.id,
      name: speaker.name,
      kind: kind(of: evidence, isTrailer: listings.facts[first].isTrailer)
    )
    appearance.episodeTitle = listings.facts[first].title
    appearance.published = listings.facts[first].published
    if all.count > 1 {
      appearance.also = all.filter { Int($0) != first }.map { listings.keys[Int($0)] }
    }
    fill(&appearance, speaker, evidence)
    return appearance
  }

  private func fill(
    _ appearance: inout Appearance,
    _ speaker: SpeakerEntity,
    _ evidence: [ResolvedMention]
  ) {
    let sorted =
      evidence.count == 1
      ? evidence
      : evidence.sorted { one, other in
        let (a, b) = (list.rows[Int(one.mention)], list.rows[Int(other.mention)])
        if a.place != b.place { return list.texts.isBefore(a.place, b.place) }
        return list.ids.isBefore(a.id, b.id)
      }
    appearance.type = speaker.type
    appearance.evidence = sorted.map { record(of: $0) }
    var folded: [String] = []
    // Independent places that agree leave less doubt; one place counts once.
    var doubt = 1.0
    var least = 1.0
    var place: Int32 = -1
    for mention in sorted {
      let row = list.rows[Int(mention.mention)]
      if let role = roles[row.role]?.folded, !role.isEmpty, !folded.contains(role) {
        folded.append(role)
      }
      if row.place != place {
        doubt *= least
        (least, place) = (1, row.place)
      }
      least = min(least, 1 - min(max(row.confidence, 0), 1))
    }
    appearance.roles = folded.sorted()
    appearance.confidence = ((1 - doubt * least) * 1000).rounded() / 1000
  }

  private func record(of mention: ResolvedMention) -> Appearance.Evidence {
    let row = list.rows[Int(mention.mention)]
    let first = list.rows[listings.firstRows[Int(mention.episode)]]
    let isAlike =
      row.source == first.source && row.feedTitle == first.feedTitle
      && row.episodeGUID == first.episodeGUID
    var evidence = Appearance.Evidence(
      mentionID: list.id(row),
      place: MentionPlace(rawValue: list.texts.string(row.place)),
      raw: list.texts.string(row.raw),
      keys: isAlike ? listings.ownKeys[Int(mention.episode)] : list.keys(of: row)
    )
    evidence.line = row.line < 0 ? nil : row.line
    return evidence
  }

  // MARK: Kinds

  private func kind(_ text: Int32) -> AppearanceKind? {
    text < 0 ? nil : AppearanceKind(rawValue: list.texts.string(text))
  }

  private func kind(of evidence: [ResolvedMention], isTrailer: Bool) -> AppearanceKind {
    let kinds = evidence.map { mention in
      let row = list.rows[Int(mention.mention)]
      return kind(row.kind) ?? (roles[row.role]?.isCredit == true ? .credit : .episode)
    }
    if kinds.contains(.episode) { return isTrailer ? .trailer : .episode }
    for kind in [AppearanceKind.trailer, .credit, .subject, .channel] where kinds.contains(kind) {
      return kind
    }
    return kinds.min { $0.rawValue < $1.rawValue } ?? .episode
  }

  // MARK: Speakers

  /// Fills in what all of a speaker's mentions and appearances come to.
  func sum(_ speaker: inout SpeakerEntity, _ own: [Appearance], _ mentions: [ResolvedMention]) {
    speaker.aliases = SpeakerNames.aliases(mentions, resolver.knowledge.names)
    func texts(_ field: KeyPath<MentionList.Row, Int32>) -> [String] {
      var numbers = Set(mentions.map { list.rows[Int($0.mention)][keyPath: field] })
      numbers.remove(-1)
      return numbers.map { list.texts.string($0) }.sorted()
    }
    speaker.links = texts(\.href)
    speaker.images = texts(\.image)
    SpeakerSums.fill(&speaker, own)
  }
}
