/// Finds which inputs are the same feed at different times, and makes one feed of each.
///
/// Inputs are one feed when they state the same `podcast:guid` or the same address. Where they do not
/// both state the first, and have the same title, it is enough that half of the episodes of the smaller
/// one stand in the other too, with the same guid and the same file or title: feeds move. A feed of
/// another title that carries the same episodes is a feed of its own.
struct FeedSnapshots {
  /// The mentions of all feeds, each place once.
  private(set) var mentions: [Mention] = []
  /// The episodes of all feeds.
  private(set) var episodes:
    [AppearanceBuilder.EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)] = [:]
  /// The keys of an episode by those that its input had.
  private var keys: [Place: EpisodeKeys] = [:]

  private struct Place: Hashable {
    var source: String
    var feedID: String
    var episodeID: String

    init(_ keys: EpisodeKeys) {
      source = keys.source
      feedID = keys.feedID
      episodeID = keys.episodeID
    }
  }

  /// Takes the listings in any order.
  init(_ snapshots: [FeedSnapshot]) {
    let sorted = snapshots.sorted { $0.goesBefore($1) }
    var taken: Set<String> = []
    for group in FeedGroups(sorted).groups { add(group.map { sorted[$0] }, &taken) }
  }

  /// The keys that an episode has now.
  func current(_ keys: EpisodeKeys) -> EpisodeKeys { self.keys[Place(keys)] ?? keys }

  /// Adds a feed: its snapshots, the newest first.
  private mutating func add(_ snapshots: [FeedSnapshot], _ taken: inout Set<String>) {
    guard let newest = snapshots.first else { return }
    let order: [IDOrigin] = [.guid, .selfURL]
    let named = order.lazy.compactMap { origin in
      snapshots.first { $0.idOrigin == origin }
    }.first
    var feedID = (named ?? newest).feedID
    if !taken.insert(feedID).inserted {
      // Another feed whose input has the same name, and nothing else to tell them by.
      let digits = String(StableHash.of("\(newest.titleKey)\u{0}\(newest.contentHash)"), radix: 16)
      feedID += "#\(digits)"
      taken.insert(feedID)
    }
    var known: Set<String> = []
    for (place, snapshot) in snapshots.enumerated() {
      let fresh = Set(snapshot.items.map(\.keys.episodeID)).subtracting(known)
      for (old, facts) in snapshot.items {
        var now = old
        now.feedID = feedID
        now.feedTitle = newest.title
        let listing = AppearanceBuilder.EpisodeListing(
          feedID: feedID,
          episodeID: old.episodeID
        )
        if let newer = episodes[listing] {
          now = newer.keys
        } else {
          episodes[listing] = (now, facts)
        }
        keys[Place(old)] = now
      }
      var own = snapshot.mentions.filter {
        $0.keys.episodeID.isEmpty ? place == 0 : fresh.contains($0.keys.episodeID)
      }
      for index in own.indices {
        own[index].keys.feedID = feedID
        own[index].keys.feedTitle = newest.title
      }
      if feedID != snapshot.feedID { MentionID.number(&own) }
      mentions += own
      known.formUnion(fresh)
    }
  }
}

/// Puts inputs into groups, each of which is one feed.
private struct FeedGroups {
  private let snapshots: [FeedSnapshot]
  private var parents: [Int]

  /// Episodes that two inputs have to share at least, where they have as many.
  private static let leastShared = 3
  /// Inputs with one title that are compared with each other.
  private static let mostOfATitle = 64

  init(_ snapshots: [FeedSnapshot]) {
    self.snapshots = snapshots
    parents = Array(snapshots.indices)
    joinIDs()
    joinEpisodes()
  }

  /// The groups in order of their first members; members in the order that they were given in.
  var groups: [[Int]] {
    var places: [Int: Int] = [:]
    var groups: [[Int]] = []
    for index in snapshots.indices {
      let root = root(index)
      if let place = places[root] {
        groups[place].append(index)
      } else {
        places[root] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  private func root(_ index: Int) -> Int {
    var current = index
    while parents[current] != current { current = parents[current] }
    return current
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (a, b) = (root(one), root(other))
    parents[max(a, b)] = min(a, b)
  }

  private mutating func joinIDs() {
    var firsts: [String: Int] = [:]
    for (index, snapshot) in snapshots.enumerated() where snapshot.idOrigin != .source {
      if let first = firsts[snapshot.feedID] {
        join(first, index)
      } else {
        firsts[snapshot.feedID] = index
      }
    }
  }

  private mutating func joinEpisodes() {
    var byTitle: [String: [Int]] = [:]
    for (index, snapshot) in snapshots.enumerated() where !snapshot.titleKey.isEmpty {
      byTitle[snapshot.titleKey, default: []].append(index)
    }
    for (_, members) in byTitle.sorted(by: { $0.key < $1.key }) where members.count > 1 {
      let compared = members.prefix(Self.mostOfATitle)
      let episodes = compared.map { marks(of: snapshots[$0]) }
      for (place, one) in compared.enumerated() {
        for (otherPlace, other) in compared.enumerated().dropFirst(place + 1)
        where root(one) != root(other) && !areNamedApart(one, other) {
          if areOneFeed(episodes[place], episodes[otherPlace]) { join(one, other) }
        }
      }
    }
  }

  private func areNamedApart(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (snapshots[one], snapshots[other])
    return a.idOrigin == .guid && b.idOrigin == .guid && a.feedID != b.feedID
  }

  private func areOneFeed(_ one: [String: Set<String>], _ other: [String: Set<String>]) -> Bool {
    let (few, many) = one.count <= other.count ? (one, other) : (other, one)
    guard !few.isEmpty else { return false }
    var shared = 0
    for (guid, marks) in few where !(many[guid]?.isDisjoint(with: marks) ?? true) { shared += 1 }
    return shared >= min(Self.leastShared, few.count) && shared * 2 >= few.count
  }

  /// What tells that an episode of the same guid is the same one: its file, its title.
  private func marks(of snapshot: FeedSnapshot) -> [String: Set<String>] {
    var marks: [String: Set<String>] = [:]
    for (keys, facts) in snapshot.items {
      guard let guid = keys.episodeGUID else { continue }
      let file = facts.enclosure.flatMap(EnclosureKey.of).map { "f:" + $0 }
      let title = facts.title.map { "t:" + NameFolding.folded(text: $0) }
      marks[guid] = Set([file, title].compactMap(\.self))
    }
    return marks
  }
}
