/// Words that describe someone, reduced to what tells people apart.
struct Biography: Sendable, Hashable {
  /// Hashes of the words that carry meaning, sorted, each once.
  var words: [UInt64]

  /// Reads a description; `nil` when nothing in it tells.
  init?(_ text: String) {
    var words = Set<UInt64>()
    for word in NameFolding.words(of: text.unicodeScalars.prefix(400)) {
      let folded = NameFolding.folded(word)
      if folded.utf8.count >= 2, !Self.empty.contains(folded) {
        words.insert(StableHash.of(folded))
      }
    }
    guard !words.isEmpty else { return nil }
    self.words = words.sorted()
  }

  /// Whether half of the words of the shorter are in the other.
  func agrees(with other: Biography) -> Bool {
    let (few, many) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
    var common = 0
    var index = 0
    for word in few {
      while index < many.count, many[index] < word { index += 1 }
      if index < many.count, many[index] == word { common += 1 }
    }
    return common * 2 >= few.count && common > 0
  }

  private static let empty = WordSet(
    """
    a an the of at in on for and or with by from to is was are his her their our its who that this as
    der die das ein eine einer und von vom bei im am zu mit ist fur le la les l un une des de du et
    est chez pour avec el los las una uno y en del para con es o os um uma da do dos das e em no na il
    lo gli i un di della del dei alla per con het een van bij en voor met
    guest host our former new
    """
  )
}
