/// Tells which names before texts a reader would take for text.
///
/// A reader cannot tell a name from a word before a colon: it believes what comes twice, and the rest only
/// where half of all texts begin with one. So each caption names its speaker, not only where it changes.
struct PrefixTally {
  /// Names that are told apart, as many as the reader does.
  private static let limit = 4_096

  private var isRepeated: [String: Bool] = [:]
  /// The name that came last: most texts have that of the one before.
  private var last: String?
  private var isLastRepeated = false
  private var texts = 0
  private var names = 0

  /// Notes a text with what stands before it.
  mutating func add(_ prefix: String?) {
    texts += 1
    guard let prefix else { return }
    names += 1
    guard prefix != last || !isLastRepeated else { return }
    last = prefix
    isLastRepeated = isRepeated[prefix] != nil
    if isLastRepeated || isRepeated.count < Self.limit { isRepeated[prefix] = isLastRepeated }
  }

  /// How many names are not read back.
  var unread: Int {
    names >= 2 && names * 2 >= texts ? 0 : isRepeated.values.count { !$0 }
  }
}
