/// Finds the cue of a word that is written in one piece with small words before or behind it.
enum CueStems {
  /// What a word says, small words left out where their script joins them; `[]` when it says nothing.
  static func cues(of word: String) -> CueSet {
    if let own = CueWords.table[word] { return own }
    guard let first = word.unicodeScalars.first else { return [] }
    switch NameScript.script(of: first) {
    case .hangul: return stem(word, [], behind: hangul)
    case .arabic: return stem(word, ["و", "ال", "وال", "ب", "ل", "لل"], behind: arabic)
    case .hebrew: return stem(word, ["ה", "ו", "ב", "ל", "וה", "שה"], behind: ["נו"])
    default: return []
    }
  }

  private static let hangul = [
    "는", "은", "가", "이", "를", "을", "와", "과", "의", "로", "으로", "에서", "에", "입니다", "님", "님과", "들",
    "하다", "했습니다", "합니다", "하고",
  ]
  private static let arabic = ["نا", "ها", "ه", "ي", "ین", "ان", "های", "مان"]

  private static func stem(_ word: String, _ before: [String], behind: [String]) -> CueSet {
    var forms = [word]
    for prefix in before where word.hasPrefix(prefix) && word.count > prefix.count + 1 {
      forms.append(String(word.dropFirst(prefix.count)))
    }
    for form in forms {
      if let cues = known(form) { return cues }
      for suffix in behind where form.hasSuffix(suffix) && form.count > suffix.count + 1 {
        if let cues = known(String(form.dropLast(suffix.count))) { return cues }
      }
    }
    return []
  }

  /// What a stem says, where it speaks of who takes part.
  private static func known(_ stem: String) -> CueSet? {
    guard let cues = CueWords.table[stem],
      !cues.isDisjoint(with: [.guest, .host, .taking, .credit, .elsewhere])
    else { return nil }
    return cues
  }
}
