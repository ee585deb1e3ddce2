/// A name in a mention, with everything that matters for whose it is, by number.
struct ResolvedMention: Sendable {
  /// The index of the mention among the sorted ones.
  var mention: Int32
  /// The place of the name in the mention, which may name several people; from 0.
  var part: Int32 = 0
  /// The name among the spellings.
  var name: Int32
  /// The episode, in order of feed and id; the show itself is one of its own.
  var episode: Int32
  /// The link; -1 when there is none or it is generic.
  var link: Int32 = -1
  /// The description; -1 when there is none.
  var biography: Int32 = -1
  /// The kind of place, by number.
  var place: Int32
  var text = TextPlace.none
  var role: RoleClass
  /// Whether the show is meant and not an episode.
  var isChannel: Bool

  /// The kinds of places that are text and no field.
  enum TextPlace: UInt8, Sendable {
    case none, title, notes, transcript

    /// Whether a text that holds two spellings may mean one person.
    var isLong: Bool { self == .notes || self == .transcript }

    init(_ place: String) {
      switch MentionPlace(rawValue: place) {
      case .title, .subtitle: self = .title
      case .notes: self = .notes
      case .transcript: self = .transcript
      default: self = .none
      }
    }
  }
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
