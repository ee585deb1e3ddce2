/// An episode as findings name it.
public struct EpisodeReference: Sendable, Hashable {
  /// The episode's id, as in exported data.
  public var id: String
  /// The episode's title; `nil` when it has none.
  public var title: String?

  /// Makes a reference.
  public init(id: String, title: String?) {
    self.id = id
    self.title = title
  }
}
