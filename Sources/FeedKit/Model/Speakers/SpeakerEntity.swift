/// One person (or organization) over all inputs, with what is known of where they appeared.
public struct SpeakerEntity: Sendable, Hashable {
  /// One spelling of the name, and how often it stands.
  public struct Alias: Sendable, Hashable {
    /// The spelling, mended.
    public var name: String
    /// Mentions with that spelling.
    public var count: Int

    /// Makes an alias.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// A month of the timeline.
  public struct Month: Sendable, Hashable {
    /// The month in UTC, as `2026-11`.
    public var month: String
    /// Appearances in it.
    public var count: Int

    /// Makes a month.
    public init(month: String, count: Int) {
      self.month = month
      self.count = count
    }
  }

  /// A feed that the speaker appears in.
  public struct Show: Sendable, Hashable {
    /// The feed's id.
    public var feedID: String
    /// The feed's title; `nil` when it is not known.
    public var feedTitle: String?
    /// Appearances in it.
    public var count: Int

    /// Makes a show.
    public init(feedID: String, feedTitle: String?, count: Int) {
      self.feedID = feedID
      self.feedTitle = feedTitle
      self.count = count
    }
  }

  /// The speaker's id.
  public var id: String
  /// Ids of earlier runs that this speaker had, or took over.
  public var was: [String]
  /// The name for display.
  public var name: String
  /// Person or organization.
  public var type: SpeakerType
  /// All spellings, most frequent first.
  public var aliases: [Alias]
  /// Pages about the person, in alphabetical order.
  public var links: [String]
  /// Pictures, in alphabetical order.
  public var images: [String]
  /// Appearances that count; the sum of the timeline and of ``undated``.
  public var appearanceCount: Int
  /// Appearances without a date.
  public var undated: Int
  /// The earliest appearance; `nil` when none has a date.
  public var first: Timestamp?
  /// The latest appearance; `nil` when none has a date.
  public var last: Timestamp?
  /// Appearances by month, in order, months without any left out.
  public var timeline: [Month]
  /// Appearances by feed, most first.
  public var shows: [Show]

  /// Makes a speaker who has not appeared.
  public init(id: String, name: String, type: SpeakerType = .person) {
    self.id = id
    self.name = name
    self.type = type
    was = []
    aliases = []
    links = []
    images = []
    appearanceCount = 0
    undated = 0
    timeline = []
    shows = []
  }
}
