/// A name in a mention, with everything that matters for whose it is, by number.
struct ResolvedMention: Sendable {
  /// The index of the mention among the sorted ones.
  var mention: Int32
  /// The place of the name in the mention, which may name several people; from 0.
  var part: Int32 = 0
  /// The name among the spellings.
  var name: Int32
  /// The feed, in order of ids.
  var feed: Int32
  /// The episode, in order of feed and id; the show itself is one of its own.
  var episode: Int32
  /// The link; -1 when there is none or it is generic.
  var link: Int32 = -1
  /// The description; -1 when there is none.
  var biography: Int32 = -1
  var place: MentionPlace
  var role: RoleClass
  /// Whether the show is meant and not an episode.
  var isChannel: Bool
}

/// What a role amounts to.
enum RoleClass: UInt8, Sendable {
  case none, host, guest, credit, other

  /// Reads a role as written.
  init(_ role: String?) {
    guard let role, !role.isEmpty else {
      self = .none
      return
    }
    let folded = NameFolding.foldedText(role.unicodeScalars)
    let words = folded.split(separator: " ").map(String.init)
    if words.contains(where: { $0.contains("host") || $0 == "presenter" || $0 == "moderator" }) {
      self = .host
    } else if words.contains(where: { $0.hasPrefix("guest") || $0 == "interviewee" }) {
      self = .guest
    } else if RoleWords.making.contains(folded) || words.contains(where: RoleWords.making.contains)
    {
      self = .credit
    } else {
      self = .other
    }
  }
}
