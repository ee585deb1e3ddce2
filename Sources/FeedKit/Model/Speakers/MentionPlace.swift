/// The kind of place where a name stands; an open set.
///
/// Names that begin with `channel.` speak of a whole show, the others of one episode.
public struct MentionPlace: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The place's data name, such as `item.person`.
  public var rawValue: String

  /// Makes a place from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The place's data name.
  public var description: String { rawValue }

  /// Whether the place speaks of the show and not of one episode.
  public var isChannel: Bool { rawValue.utf8.starts(with: "channel.".utf8) }

  /// Podcasting 2.0 `<podcast:person>` of an item.
  public static let itemPerson = MentionPlace(rawValue: "item.person")
  /// The title of an episode.
  public static let title = MentionPlace(rawValue: "title")
  /// The subtitle of an episode, `<itunes:subtitle>`.
  public static let subtitle = MentionPlace(rawValue: "subtitle")
  /// The notes of an episode: description, content or summary.
  public static let notes = MentionPlace(rawValue: "description")
  /// The `<itunes:author>` of an item.
  public static let iTunesAuthor = MentionPlace(rawValue: "itunes.author")
  /// The RSS `<author>` of an item.
  public static let author = MentionPlace(rawValue: "author")
  /// The Dublin Core `<dc:creator>` of an item.
  public static let creator = MentionPlace(rawValue: "dc.creator")
  /// An Atom `<author>` of an entry.
  public static let atomAuthor = MentionPlace(rawValue: "atom.author")
  /// An Atom `<contributor>` of an entry.
  public static let atomContributor = MentionPlace(rawValue: "atom.contributor")
  /// A Media RSS `<media:credit>`.
  public static let mediaCredit = MentionPlace(rawValue: "media.credit")
  /// A label or an introduction in a transcript.
  public static let transcript = MentionPlace(rawValue: "transcript")
  /// Podcasting 2.0 `<podcast:person>` of a channel.
  public static let channelPerson = MentionPlace(rawValue: "channel.person")
  /// The `<itunes:author>` of a channel.
  public static let channelITunesAuthor = MentionPlace(rawValue: "channel.itunes.author")
  /// Another author element of a channel.
  public static let channelAuthor = MentionPlace(rawValue: "channel.author")
  /// The owner that a channel names, `<itunes:owner>`.
  public static let channelOwner = MentionPlace(rawValue: "channel.owner")
  /// The title of a channel.
  public static let channelTitle = MentionPlace(rawValue: "channel.title")
  /// The description of a channel.
  public static let channelDescription = MentionPlace(rawValue: "channel.description")
}
