/// Makes appearances and speakers of resolved mentions.
struct AppearanceBuilder {
  private(set) var appearances: [Appearance] = []
  private(set) var speakers: [SpeakerEntity] = []

  /// The name of an episode within its feed.
  struct EpisodeListing: Hashable {
    var feedID: String
    var episodeID: String

    init(feedID: String, episodeID: String) {
      self.feedID = feedID
      self.episodeID = episodeID
    }

    init(_ keys: EpisodeKeys) { self.init(feedID: keys.feedID, episodeID: keys.episodeID) }
  }

  /// The listings of the episodes that have several.
  let listings: [CorpusFacts.Listing]

  /// Speakers that are made in one part of the work.
  private static let part = 128

  /// Takes what was resolved, with the facts of the episodes that are known, the listings of one episode
  /// where they are given, and the ids of speakers.
  init(
    _ resolver: SpeakerResolver,
    episodes: [EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)],
    given: [CorpusFacts.Listing]?,
    ids: SpeakerIDs,
    names: [String: String],
    work: SpeakerWork
  ) {
    let listings = EpisodeListings(resolver, episodes: episodes, given: given)
    self.listings = given ?? listings.several
    let maker = AppearanceMaker(resolver, listings)
    let parts = work.map(resolver.speakers.indices, by: Self.part) { range in
      range.map { number in
        let mentions = resolver.speakers[number]
        let id = ids.ids[number]
        var speaker = SpeakerEntity(
          id: id,
          name: names[id] ?? SpeakerNames.display(mentions, resolver.knowledge.names),
          type: maker.type(of: mentions)
        )
        speaker.was = ids.was[number]
        let own = maker.appearances(of: speaker, mentions)
        maker.sum(&speaker, own, mentions)
        return (speaker: speaker, appearances: own)
      }
    }
    var all: [Appearance] = []
    for part in parts {
      for (speaker, own) in part {
        speakers.append(speaker)
        all += own
      }
    }
    speakers.sort {
      if $0.appearanceCount != $1.appearanceCount { return $0.appearanceCount > $1.appearanceCount }
      return $0.name != $1.name ? $0.name < $1.name : $0.id < $1.id
    }
    appearances = Self.sorted(all)
  }

  /// Appearances in order of time, feed, episode and speaker; only their places are moved while sorting.
  private static func sorted(_ all: [Appearance]) -> [Appearance] {
    let times = all.map { $0.published?.secondsSinceEpoch ?? .max }
    let order = Array(all.indices).sorted { a, b in
      if times[a] != times[b] { return times[a] < times[b] }
      if all[a].keys.feedID != all[b].keys.feedID { return all[a].keys.feedID < all[b].keys.feedID }
      if all[a].keys.episodeID != all[b].keys.episodeID {
        return all[a].keys.episodeID < all[b].keys.episodeID
      }
      return all[a].speakerID < all[b].speakerID
    }
    return order.map { all[$0] }
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
