/// Words that only brands are made of: `SoundHound`, `Fritz AI`.
enum CoinedWords {
  /// Whether a name has such a word.
  static func areIn(_ words: [[Unicode.Scalar]]) -> Bool {
    if words.count >= 2, let last = words.last, endings.contains(String(scalars: last)),
      words.dropLast().contains(where: { $0.contains { $0.characterClass == .lower } })
    {
      return true
    }
    // Behind a given name stands whatever people call themselves.
    guard let first = words.first else { return false }
    return isCoined(first, isAlone: words.count == 1)
  }

  /// What brands end with, in capitals; beside words that are not.
  private static let endings: Set<String> = ["AI", "FM", "HQ", "TV", "VR"]

  /// Whether a capital stands inside of a word where no people's name has one.
  ///
  /// Names do after prefixes and where two are written as one: `MacLeod`, `AnnMarie`, `MinJung`. So a
  /// word counts only when what comes before the capital is neither, and is too long for a prefix.
  private static func isCoined(_ word: [Unicode.Scalar], isAlone: Bool) -> Bool {
    guard word.allSatisfy({ $0.isASCII && $0.characterClass.isLetter }),
      let inner = word.indices.dropFirst().first(where: {
        word[$0].characterClass == .upper && word[$0 - 1].characterClass == .lower
      })
    else { return false }
    let first = NameFolding.folded(word[..<inner])
    guard first.utf8.count >= (isAlone ? 3 : 4), !NameTyping.isGivenName(first),
      !prefixes.contains(first)
    else { return false }
    let parts = word.split { $0.characterClass == .upper }.count
    return parts > 3 || !EastAsianSyllables.make(up: NameFolding.folded(word))
  }

  /// What names begin with before a capital, where it is longer than three letters or stands alone.
  private static let prefixes = WordSet(
    "mac mhic abdul abdel abdur abdal abou fitz van von der den des del dos das les saint sainte sant "
      + "santa bint bou ould kara noor nour umm ter ten"
  )
}
