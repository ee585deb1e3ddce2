/// The keys that name one episode of one feed, the same in every shape of exported data.
public struct EpisodeKeys: Sendable, Hashable {
  /// The input: its path below what the user named.
  public var source: String
  /// The feed's id; the source where none was given.
  public var feedID: String
  /// The feed's title; `nil` when it is not known.
  public var feedTitle: String?
  /// The episode's id, unique within the feed; empty for the show itself.
  public var episodeID: String
  /// The guid as the feed states it; `nil` when it states none.
  public var episodeGUID: String?

  /// Makes keys; without an episode's id, those of a show.
  public init(
    source: String,
    feedID: String,
    feedTitle: String? = nil,
    episodeID: String = "",
    episodeGUID: String? = nil
  ) {
    self.source = source
    self.feedID = feedID
    self.feedTitle = feedTitle
    self.episodeID = episodeID
    self.episodeGUID = episodeGUID
  }
}
