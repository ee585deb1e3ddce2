/// Why two groups of mentions were taken for one person, or were not; an open set.
public struct MergeRule: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The rule's data name, such as `same-name`.
  public var rawValue: String

  /// Makes a rule from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The rule's data name.
  public var description: String { rawValue }

  /// An override says that they are one.
  public static let alias = MergeRule(rawValue: "override-alias")
  /// The same page or account, and names that go together.
  public static let link = MergeRule(rawValue: "same-link")
  /// The same name.
  public static let name = MergeRule(rawValue: "same-name")
  /// The same name and the same description.
  public static let biography = MergeRule(rawValue: "same-name-and-description")
  /// The same name in one feed, though the descriptions differ.
  public static let nameInFeed = MergeRule(rawValue: "same-name-in-feed")
  /// A short form of the given name.
  public static let nickname = MergeRule(rawValue: "short-given-name")
  /// Another spelling of the same sound.
  public static let spelling = MergeRule(rawValue: "same-sound")
  /// The same consonants, across scripts.
  public static let consonants = MergeRule(rawValue: "same-consonants")
  /// A typing error away from a name of the same episode or feed.
  public static let typo = MergeRule(rawValue: "typing-error")
  /// A part of the only full name that it can belong to.
  public static let part = MergeRule(rawValue: "part-of-name")
  /// The only one with this role in the episode, written in two scripts.
  public static let role = MergeRule(rawValue: "same-role-in-other-script")

  /// Not merged: an override says that they are two.
  public static let never = MergeRule(rawValue: "override-never")
  /// Not merged: both take part in one episode.
  public static let together = MergeRule(rawValue: "veto-same-episode")
  /// Not merged: two accounts at one provider.
  public static let otherLink = MergeRule(rawValue: "veto-other-account")
  /// Not merged: the descriptions have nothing in common.
  public static let otherBiography = MergeRule(rawValue: "veto-other-description")
  /// Not merged: both have links, many in all, and none in common, where people of the collection who
  /// have one name in two feeds have a link in common more often than not.
  public static let otherLinks = MergeRule(rawValue: "veto-no-common-link")
  /// Not merged: the marks of generation differ, as `Jr.` and `Sr.` do.
  public static let otherGeneration = MergeRule(rawValue: "veto-other-generation")
  /// Not merged: names in Han characters that only sound alike.
  public static let otherCharacters = MergeRule(rawValue: "veto-other-characters")
  /// Not merged: several groups could be meant.
  public static let ambiguous = MergeRule(rawValue: "veto-ambiguous")

  /// Whether the rule keeps groups apart.
  public var isVeto: Bool { rawValue.utf8.starts(with: "veto".utf8) || self == .never }
}
