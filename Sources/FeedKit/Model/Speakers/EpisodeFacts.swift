/// What tells whether two listings are the same episode.
public struct EpisodeFacts: Sendable, Hashable {
  /// The episode's title; `nil` when there is none.
  public var title: String?
  /// The URL of the first enclosure, or the key that was made of it; `nil` when there is none.
  public var enclosure: String?
  /// The playing time; `nil` when it is not stated.
  public var duration: Duration?
  /// When the episode was published; `nil` when that is not known.
  public var published: Timestamp?
  /// Whether the episode is a trailer or other bonus and not a full one.
  public var isTrailer: Bool

  /// Makes facts.
  public init(
    title: String? = nil,
    enclosure: String? = nil,
    duration: Duration? = nil,
    published: Timestamp? = nil,
    isTrailer: Bool = false
  ) {
    self.title = title
    self.enclosure = enclosure
    self.duration = duration
    self.published = published
    self.isTrailer = isTrailer
  }
}
