/// Ways to read a name as words: given names first.
enum NameOrder {
  /// The readings of a name; names without spaces are cut after the family name.
  static func readings(of name: PersonName) -> [[PersonName.Word]] {
    guard name.script.isSpaceless else {
      guard name.script == .arabic, let persian = persian(name) else { return [name.words] }
      return [name.words, persian]
    }
    let letters = Array(
      name.display.unicodeScalars.filter { $0.characterClass.isLetter || $0 == " " }
    )
    let pieces = letters.split(separator: " ").map(Array.init)
    if name.script == .kana {
      return [name.words]
    }
    var result: [[PersonName.Word]] = []
    let cuts: [(family: [Unicode.Scalar], given: [Unicode.Scalar])]
    if pieces.count == 2 {
      cuts = [(pieces[0], pieces[1])]
    } else if pieces.count == 1, (2...6).contains(letters.count) {
      cuts = (1..<min(4, letters.count)).map { (Array(letters[..<$0]), Array(letters[$0...])) }
    } else {
      return name.words.isEmpty ? [] : [name.words]
    }
    if name.script == .han {
      result += japanese(cuts)
      if !letters.contains(where: { NameScript.script(of: $0) == .kana }) {
        let length = compound(letters) ? 2 : 1
        if let cut = pieces.count == 2
          ? cuts.first : cuts.first(where: { $0.family.count == length }),
          cut.given.count <= 2
        {
          result.append([word(cut.given), word(cut.family)])
        }
      }
    } else {
      let length = letters.count >= 4 && compound(letters) ? 2 : 1
      if let cut = pieces.count == 2 ? cuts.first : cuts.first(where: { $0.family.count == length })
      {
        result.append([word(cut.given), word(cut.family)])
      }
    }
    return result
  }

  /// The words as Persian and Urdu read them, where some letters sound otherwise than in Arabic.
  private static func persian(_ name: PersonName) -> [PersonName.Word]? {
    let scalars = name.display.unicodeScalars
    guard scalars.contains(where: { persianSounds[$0] != nil }) else { return nil }
    let words = NameWords.words(of: scalars.map { persianSounds[$0] ?? $0 })
    return words.count == name.words.count ? words : nil
  }

  private static let persianSounds: [Unicode.Scalar: Unicode.Scalar] = [
    "ض": "ز", "ذ": "ز", "ظ": "ز", "ث": "س", "ق": "غ",
  ]

  private static func japanese(
    _ cuts: [(family: [Unicode.Scalar], given: [Unicode.Scalar])]
  ) -> [[PersonName.Word]] {
    var result: [[PersonName.Word]] = []
    for cut in cuts {
      guard let families = JapaneseNames.family[String(scalars: cut.family)] else { continue }
      let isKana = cut.given.allSatisfy { NameScript.script(of: $0) == .kana }
      let givens =
        isKana
        ? [NameFolding.folded(cut.given)] : JapaneseNames.given[String(scalars: cut.given)] ?? []
      for family in families {
        for given in givens { result.append([word(given), word(family)]) }
      }
    }
    return result
  }

  /// Readings of the family name of a Japanese name, for names whose given name is not known.
  static func japaneseFamilies(of name: PersonName) -> [String] {
    guard name.script == .han else { return [] }
    let letters = Array(name.display.unicodeScalars.filter { $0.characterClass.isLetter })
    for length in stride(from: min(3, letters.count - 1), through: 1, by: -1) {
      if let families = JapaneseNames.family[String(scalars: letters[..<length])] {
        return families
      }
    }
    return []
  }

  private static func word(_ scalars: [Unicode.Scalar]) -> PersonName.Word {
    word(NameFolding.folded(scalars))
  }

  private static func word(_ folded: String) -> PersonName.Word {
    PersonName.Word(folded: folded, parts: [folded], isInitial: false, isParticle: false)
  }

  /// Whether a name begins with a family name of two characters.
  private static func compound(_ letters: [Unicode.Scalar]) -> Bool {
    letters.count >= 3 && compounds.contains(String(scalars: letters[..<2]))
  }

  private static let compounds: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯",
    "남궁", "황보", "제갈", "사공", "선우", "독고", "서문",
  ]
}
