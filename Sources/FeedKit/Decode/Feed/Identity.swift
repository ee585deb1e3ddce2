/// Finds the ids of feeds and episodes.
struct Identity {
  private var seen = SeenNames()
  private var repetitions = 0

  /// Longer names are replaced by a hash of them.
  private static let longestID = 512

  /// The id of a feed: its `podcast:guid` where that is a UUID, else from its own URL, else from the
  /// URL that it was taken from, else from the name of its source.
  static func feedID(
    _ feed: Feed,
    url: String?,
    source: String
  ) -> (id: String, origin: IDOrigin) {
    if let guid = feed.guid.flatMap(UUIDText.canonical) { return (guid, .guid) }
    if let url = feed.selfURL ?? url { return (derived(url), .selfURL) }
    return (derived(source), .source)
  }

  /// Gives an episode its id, unlike those of all episodes before it.
  mutating func identify(_ episode: inout Episode) {
    let (name, origin) = Self.name(of: &episode)
    episode.idOrigin = origin
    episode.id = name
    guard !seen.insert(name) else { return }
    // The same guid stands in several items: what they differ in tells them apart, and is the same
    // the next time the feed is read. Items that are alike in everything are counted.
    if origin != .derived {
      episode.id = name + "#" + hexadecimal(Self.contentHash(episode))
      guard !seen.insert(episode.id) else { return }
    }
    repeat {
      repetitions += 1
      episode.id = name + "#" + String(repetitions)
    } while !seen.insert(episode.id)
  }

  // An episode is a large value: given as it is, it would be copied.
  private static func name(of episode: inout Episode) -> (name: String, origin: IDOrigin) {
    if let guid = episode.guid { return (shortened(guid), .guid) }
    if let url = episode.enclosures.lazy.compactMap(\.url).first {
      return (shortened(TrackingPrefixes.removed(from: url)), .enclosure)
    }
    return ("item-" + hexadecimal(contentHash(episode)), .derived)
  }

  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > longestID else { return name }
    return "long-\(hexadecimal(StableHash.of(name)))"
  }

  private static func contentHash(_ episode: Episode) -> UInt64 {
    var hash = StableHash.of(episode.title ?? "")
    hash = StableHash.of(episode.link ?? "", after: hash)
    hash = StableHash.of(episode.enclosures.first?.url ?? "", after: hash)
    hash = StableHash.of(episode.description ?? "", after: hash)
    let seconds = episode.published?.secondsSinceEpoch ?? 0
    return StableHash.mixed(hash ^ UInt64(bitPattern: seconds))
  }

  private static func derived(_ name: String) -> String {
    UUIDText.podcastGUID(feedURL: Array(name.utf8).span)
  }
}
