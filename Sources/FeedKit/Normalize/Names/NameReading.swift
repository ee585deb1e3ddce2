/// What a field that should hold a name turned out to hold.
struct NameReading: Sendable {
  /// The names in it, in their order; empty for labels and junk.
  var names: [PersonName] = []
  /// What it names; the same for all names in it.
  var type = SpeakerType.person
  /// Words for roles that stood beside the name, folded.
  var roles: [String] = []
  /// What stood beside the name and describes the person, as written; `nil` when nothing did.
  var description: String?
  /// Whether the name of an account stands beside the name, in brackets.
  var hasAccount = false
  /// What repair did.
  var changes: NameRepair.Change = []
  /// The text in one piece, repaired; for labels, organizations and messages.
  var text = ""
}
