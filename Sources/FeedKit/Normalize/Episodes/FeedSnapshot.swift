/// One input's listing of a feed, as far as finding other listings of the same feed needs.
struct FeedSnapshot: Sendable {
  var source: String
  var feedID: String
  var idOrigin: IDOrigin
  var title: String?
  /// The title folded; empty when there is none.
  var titleKey: String
  /// The newest date that the feed itself gives; `.min` when it gives none.
  var date: Int64
  var items: [(keys: EpisodeKeys, facts: EpisodeFacts)]
  var mentions: [Mention]
  /// Tells equal listings, whatever their inputs are called.
  var contentHash: UInt64

  init(_ listing: FeedListing) {
    source = listing.source
    feedID = listing.feed.id
    idOrigin = listing.feed.idOrigin
    title = listing.feed.title
    titleKey = NameFolding.folded(text: listing.feed.title ?? "")
    items = listing.items.map { ($0.keys, $0.facts) }
    mentions = listing.mentions
    let dates = [listing.feed.updated, listing.feed.published] + items.map(\.facts.published)
    date = dates.compactMap { $0?.secondsSinceEpoch }.max() ?? .min
    var hash = StableHash.of(listing.feed.title ?? "")
    for (keys, facts) in items {
      let text = "\(keys.episodeID)\u{0}\(facts.title ?? "")\u{0}\(facts.enclosure ?? "")"
      hash = StableHash.mixed(hash ^ StableHash.of(text))
    }
    for mention in mentions {
      hash = StableHash.mixed(hash ^ StableHash.of("\(mention.place)\u{0}\(mention.raw)"))
    }
    contentHash = hash
  }

  /// Whether this one is to be believed where two say different things: the newer, else any one, but
  /// always the same.
  func goesBefore(_ other: FeedSnapshot) -> Bool {
    if date != other.date { return date > other.date }
    if contentHash != other.contentHash { return contentHash < other.contentHash }
    return source < other.source
  }
}
