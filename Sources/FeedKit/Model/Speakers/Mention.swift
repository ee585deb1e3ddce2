/// One place where a name stands, before anything is said about whose name it is.
public struct Mention: Sendable, Hashable {
  /// The mention's id: the same place has the same id in every run.
  public var id: String
  /// The feed and the episode; the episode's id is empty where the show itself is meant.
  public var keys: EpisodeKeys
  /// The kind of place.
  public var place: MentionPlace
  /// The name as it stands there, decoded from XML or HTML and otherwise untouched.
  public var raw: String
  /// The whole name that the place means, such as `Ann Example` where `Ann` stands.
  ///
  /// `nil` when ``raw`` says all of it.
  public var meant: String?
  /// The role as written, such as `guest`; `nil` when none is stated.
  public var role: String?
  /// A page about the person; `nil` when none is given.
  public var href: String?
  /// A picture of the person; `nil` when none is given.
  public var image: String?
  /// Words beside the name that describe the person, such as `a jazz drummer`; `nil` when there are none.
  public var context: String?
  /// When the episode was published; `nil` when that is not known.
  public var date: Timestamp?
  /// What the mention amounts to; `nil` when place and role must tell.
  public var kind: AppearanceKind?
  /// What the place says the name is; `nil` when the name must tell.
  public var type: SpeakerType?
  /// How sure it is that this is a name of that kind, 0 to 1; 1 where the place leaves no doubt.
  public var confidence: Double
  /// The line in the source, from 1; `nil` when it is not known.
  public var line: Int?
  /// The person of the feed that an earlier step took it for; `nil` when no step did.
  ///
  /// Mentions with the same unit are one person, and nothing is asked again.
  public var unit: String?
  /// The speaker it was resolved to; `nil` before, and for names of nobody.
  public var speakerID: String?

  /// Makes a mention that is not resolved.
  public init(id: String, keys: EpisodeKeys, place: MentionPlace, raw: String) {
    self.id = id
    self.keys = keys
    self.place = place
    self.raw = raw
    confidence = 1
  }
}
