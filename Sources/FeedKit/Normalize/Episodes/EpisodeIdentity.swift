/// Finds which listings are the same episode: in other feeds, run again, or with a new guid.
struct EpisodeIdentity {
  private var parents: [Int]
  private let keys: [EpisodeKeys]
  private let facts: [EpisodeFacts]

  /// Listings of one feed that may share a file before it is taken for a placeholder.
  private static let mostReruns = 6

  /// Takes the listings, each of which is one episode of one feed.
  init(_ listings: [(keys: EpisodeKeys, facts: EpisodeFacts)]) {
    keys = listings.map(\.keys)
    facts = listings.map(\.facts)
    parents = Array(listings.indices)
    joinFiles()
    joinTitles()
  }

  /// Takes the listings, and by number those of one episode.
  init(_ listings: [(keys: EpisodeKeys, facts: EpisodeFacts)], alike: [[Int]]) {
    keys = listings.map(\.keys)
    facts = listings.map(\.facts)
    parents = Array(listings.indices)
    for group in alike {
      for other in group.dropFirst() { join(group[0], other) }
    }
  }

  /// The number of the listing that stands for the episode of a listing.
  mutating func episode(_ listing: Int) -> Int {
    var current = listing
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (a, b) = (episode(one), episode(other))
    if a != b { parents[max(a, b)] = min(a, b) }
  }

  private mutating func joinFiles() {
    var byFile: [String: [Int]] = [:]
    for (index, fact) in facts.enumerated() {
      if let file = fact.enclosure.flatMap(EnclosureKey.of) {
        byFile[file, default: []].append(index)
      }
    }
    for (_, listings) in byFile where listings.count > 1 {
      var perFeed: [String: Int] = [:]
      for listing in listings { perFeed[keys[listing].feedID, default: 0] += 1 }
      guard perFeed.values.allSatisfy({ $0 <= Self.mostReruns }) else { continue }
      for other in listings.dropFirst() { join(listings[0], other) }
    }
  }

  private mutating func joinTitles() {
    var byTitle: [String: [Int]] = [:]
    // All episodes of a show have one name of it.
    var shows: [String?: [String]] = [nil: []]
    for (index, fact) in facts.enumerated() where fact.duration != nil && fact.published != nil {
      guard let title = fact.title else { continue }
      let name = keys[index].feedTitle
      let show = shows[name] ?? name.map(TitleKey.words) ?? []
      shows[name] = show
      if let key = TitleKey.of(title, show: show) {
        byTitle[key, default: []].append(index)
      }
    }
    for (_, listings) in byTitle where listings.count > 1 {
      let sorted = listings.sorted { date($0) != date($1) ? date($0) < date($1) : $0 < $1 }
      for (place, listing) in sorted.enumerated() {
        for other in sorted[(place + 1)...].prefix(16) {
          guard date(other) - date(listing) <= 3 * 86_400 else { break }
          if areAsLong(listing, other) { join(listing, other) }
        }
      }
    }
  }

  private func date(_ listing: Int) -> Int64 { facts[listing].published?.secondsSinceEpoch ?? 0 }

  private func areAsLong(_ one: Int, _ other: Int) -> Bool {
    guard let a = facts[one].duration, let b = facts[other].duration else { return false }
    let difference = a > b ? a - b : b - a
    return difference <= .seconds(2)
  }
}
