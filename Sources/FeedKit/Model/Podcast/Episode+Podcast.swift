// What Podcasting 2.0 says a reader is to make of an episode's own words.

extension Episode {
  /// Whether the episode is a live item: `podcast:liveItem`.
  public var isLiveItem: Bool { live != LiveState() }

  /// How a listener may pay for this episode: its own list, or the channel's where it has none.
  public func values(in feed: Feed) -> [ValueBlock] { values.isEmpty ? feed.values : values }

  /// The room for this episode: its own, or the channel's where it has none.
  public func chat(in feed: Feed) -> Chat? { chat ?? feed.chat }

  /// The licence of this episode: its own, or the channel's where it has none.
  public func license(in feed: Feed) -> License? { license ?? feed.license }

  /// The pictures in ``imageSourceSet``, in its order.
  public var imageCandidates: [ImageCandidate] {
    imageSourceSet.map { ImageCandidate.candidates(in: $0) } ?? []
  }
}
