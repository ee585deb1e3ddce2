/// The episodes that mentions speak of, earliest first, and which of them are the same.
struct EpisodeListings: Sendable {
  private(set) var keys: [EpisodeKeys] = []
  private(set) var facts: [EpisodeFacts] = []
  /// For each episode of the resolver its place in this list; -1 for shows.
  private(set) var places: [Int32]
  /// The keys that the first mention of each episode of the resolver has.
  private(set) var ownKeys: [EpisodeKeys] = []
  /// The row of that mention.
  private(set) var firstRows: [Int] = []
  /// For each listing the first one that is the same episode.
  private(set) var episodes: [Int32] = []
  /// The listings in order of their episodes, and for each episode where its own begin.
  private var alike: [Int32] = []
  private var starts: [Int32] = []

  init(
    _ resolver: SpeakerResolver,
    episodes known: [AppearanceBuilder.EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)]
  ) {
    var all: [(keys: EpisodeKeys, facts: EpisodeFacts)] = Array(known.values)
    var numbers: [AppearanceBuilder.EpisodeListing: Int] = [:]
    for (number, listing) in known.keys.enumerated() { numbers[listing] = number }
    places = [Int32](repeating: -1, count: resolver.episodeCount)
    let list = resolver.mentions
    var episode = -1
    for (index, row) in list.rows.enumerated() {
      let last = index > 0 ? list.rows[index - 1] : nil
      if last?.feedID != row.feedID || last?.episodeID != row.episodeID {
        episode += 1
        let keys = list.keys(of: row)
        ownKeys.append(keys)
        firstRows.append(index)
        guard !keys.episodeID.isEmpty else { continue }
        let listing = AppearanceBuilder.EpisodeListing(
          feedID: keys.feedID,
          episodeID: keys.episodeID
        )
        if !numbers.isEmpty, let number = numbers[listing] {
          places[episode] = Int32(number)
        } else {
          places[episode] = Int32(all.count)
          all.append((keys, EpisodeFacts(published: row.date)))
        }
      }
      let place = Int(places[episode])
      if place >= 0, all[place].facts.published == nil { all[place].facts.published = row.date }
    }
    order(all)
    join()
  }

  private mutating func order(_ all: [(keys: EpisodeKeys, facts: EpisodeFacts)]) {
    let times = all.map { $0.facts.published?.secondsSinceEpoch ?? .max }
    let order = Array(all.indices).sorted { a, b in
      if times[a] != times[b] { return times[a] < times[b] }
      if all[a].keys.feedID != all[b].keys.feedID { return all[a].keys.feedID < all[b].keys.feedID }
      return all[a].keys.episodeID < all[b].keys.episodeID
    }
    var sorted = [Int32](repeating: 0, count: all.count)
    for (place, number) in order.enumerated() {
      sorted[number] = Int32(place)
      keys.append(all[number].keys)
      facts.append(all[number].facts)
    }
    for episode in places.indices where places[episode] >= 0 {
      places[episode] = sorted[Int(places[episode])]
    }
  }

  private mutating func join() {
    var identity = EpisodeIdentity(Array(zip(keys, facts)))
    episodes = keys.indices.map { Int32(identity.episode($0)) }
    alike = keys.indices.map(Int32.init).sorted {
      (episodes[Int($0)], $0) < (episodes[Int($1)], $1)
    }
    starts = [Int32](repeating: 0, count: keys.count + 1)
    for episode in episodes { starts[Int(episode) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
  }

  /// The listings of an episode, earliest first.
  func listings(of episode: Int32) -> ArraySlice<Int32> {
    alike[Int(starts[Int(episode)])..<Int(starts[Int(episode) + 1])]
  }
}
