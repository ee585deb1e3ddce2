/// Someone's part in one episode, with everything that says so.
public struct Appearance: Sendable, Hashable {
  /// One mention that the appearance rests on.
  public struct Evidence: Sendable, Hashable {
    /// The id of the mention.
    public var mentionID: String
    /// The kind of place.
    public var place: MentionPlace
    /// The name as it stands there.
    public var raw: String
    /// The feed and the episode.
    public var keys: EpisodeKeys
    /// The line in the source, from 1; `nil` when it is not known.
    public var line: Int?

    /// Makes the evidence of a mention.
    public init(_ mention: Mention) {
      mentionID = mention.id
      place = mention.place
      raw = mention.raw
      keys = mention.keys
      line = mention.line
    }

    init(mentionID: String, place: MentionPlace, raw: String, keys: EpisodeKeys) {
      self.mentionID = mentionID
      self.place = place
      self.raw = raw
      self.keys = keys
    }
  }

  /// The listing that stands for the episode: the earliest one.
  public var keys: EpisodeKeys
  /// The speaker's id.
  public var speakerID: String
  /// The speaker's name for display.
  public var name: String
  /// Person or organization.
  public var type: SpeakerType
  /// What it amounts to; only ``AppearanceKind/episode`` is counted.
  public var kind: AppearanceKind
  /// The episode's title; `nil` when there is none.
  public var episodeTitle: String?
  /// When the episode was first published; `nil` when that is not known.
  public var published: Timestamp?
  /// The roles, folded to lower case, each once, in alphabetical order.
  public var roles: [String]
  /// How sure it is, 0 to 1.
  public var confidence: Double
  /// The other listings of the same episode.
  public var also: [EpisodeKeys]
  /// Everything that says so, in order of place and mention id.
  public var evidence: [Evidence]
  /// Whether only an earlier run saw it, and no input of this one.
  public var isGone: Bool

  /// Makes an appearance without evidence.
  public init(keys: EpisodeKeys, speakerID: String, name: String, kind: AppearanceKind) {
    self.keys = keys
    self.speakerID = speakerID
    self.name = name
    self.kind = kind
    type = .person
    roles = []
    confidence = 1
    also = []
    evidence = []
    isGone = false
  }
}
