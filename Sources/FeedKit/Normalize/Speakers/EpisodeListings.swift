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

  /// Takes what was resolved and the episodes that are known.
  ///
  /// With `given`, these listings are of one episode each, and no others; else that is found out.
  init(
    _ resolver: SpeakerResolver,
    episodes known: [AppearanceBuilder.EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)],
    given: [CorpusFacts.Listing]?
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
    let alike = given.map { Self.take($0, into: &all) }
    let sorted = order(all)
    join(alike.map { groups in groups.map { group in group.map { Int(sorted[$0]) } } })
  }

  /// Adds the other listings of episodes that are here.
  ///
  /// - Returns: By number, the listings of each episode that has several.
  private static func take(
    _ given: [CorpusFacts.Listing],
    into all: inout [(keys: EpisodeKeys, facts: EpisodeFacts)]
  ) -> [[Int]] {
    var numbers: [AppearanceBuilder.EpisodeListing: Int] = [:]
    for (number, listing) in all.enumerated() { numbers[.init(listing.keys)] = number }
    var byEpisode: [String: [CorpusFacts.Listing]] = [:]
    for listing in given { byEpisode[listing.episode, default: []].append(listing) }
    var alike: [[Int]] = []
    for (_, listings) in byEpisode.sorted(by: { $0.key < $1.key })
    where listings.contains(where: { numbers[.init($0.keys)] != nil }) {
      var group: [Int] = []
      for listing in listings {
        let number = numbers[.init(listing.keys)] ?? all.count
        if number == all.count {
          all.append((listing.keys, EpisodeFacts(published: listing.published)))
          numbers[.init(listing.keys)] = number
        } else if all[number].facts.published == nil {
          all[number].facts.published = listing.published
        }
        group.append(number)
      }
      alike.append(group)
    }
    return alike
  }

  /// Puts listings in order of time, feed and episode.
  ///
  /// - Returns: The place of each.
  private mutating func order(_ all: [(keys: EpisodeKeys, facts: EpisodeFacts)]) -> [Int32] {
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
    return sorted
  }

  private mutating func join(_ given: [[Int]]?) {
    let all = Array(zip(keys, facts))
    var identity =
      given.map { EpisodeIdentity(all, alike: $0) } ?? EpisodeIdentity(all)
    episodes = keys.indices.map { Int32(identity.episode($0)) }
    alike = keys.indices.map(Int32.init).sorted {
      (episodes[Int($0)], $0) < (episodes[Int($1)], $1)
    }
    starts = [Int32](repeating: 0, count: keys.count + 1)
    for episode in episodes { starts[Int(episode) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
  }

  /// The listings of the episodes that have several, as resolving a part of the mentions needs them.
  var several: [CorpusFacts.Listing] {
    var several: [CorpusFacts.Listing] = []
    for number in keys.indices where episodes[number] == number {
      let all = listings(of: Int32(number))
      guard all.count > 1 else { continue }
      let text = "\(keys[number].feedID)\u{0}\(keys[number].episodeID)"
      let episode = "e" + hexadecimal(StableHash.of(text))
      for listing in all {
        several.append(
          CorpusFacts.Listing(
            episode: episode,
            keys: keys[Int(listing)],
            published: facts[Int(listing)].published
          )
        )
      }
    }
    return several
  }

  /// The listings of an episode, earliest first.
  func listings(of episode: Int32) -> ArraySlice<Int32> {
    alike[Int(starts[Int(episode)])..<Int(starts[Int(episode) + 1])]
  }
}
