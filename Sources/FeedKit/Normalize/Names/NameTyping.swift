/// Tells people from bodies, labels and junk by the name alone.
enum NameTyping {
  /// Whether a text is no name at all: nothing, no letter, or a template that was not filled.
  static func isJunk(_ text: [Unicode.Scalar]) -> Bool {
    guard text.contains(where: { $0.characterClass.isLetter }) else { return true }
    guard text.contains(where: { "{}%$[:&".unicodeScalars.contains($0) }) else { return false }
    let start = Array(text.prefix(200))
    return marks.contains { NameField.range(of: $0, in: start) != nil }
  }

  private static let marks = [
    "{{", "}}", "{%", "<%", "${", "[[", "%s", "%@", "http://", "https://", "&lt;",
  ].map { Array($0.unicodeScalars) }
  private static let parts = OrganizationWords.parts.map { Array($0.unicodeScalars) }

  /// Whether a text is a label such as `Speaker 1`.
  static func isLabel(_ text: [Unicode.Scalar]) -> Bool {
    let plain = String(scalars: text.filter { $0.characterClass != .digit && $0 != " " })
    if GenericLabels.wholes.contains(plain) { return true }
    let words = NameFolding.words(of: text.map { $0 == "_" ? " " : $0 })
    let folded = words.map { NameFolding.folded($0) }
    guard !folded.isEmpty else { return true }
    // By itself it is a family name.
    if folded == ["song"] { return false }
    var generic = 0
    for word in folded {
      if word.utf8.allSatisfy({ $0 < UInt8(ascii: "a") }) { continue }
      if word.utf8.count == 1, generic > 0 { continue }
      let stem =
        word.utf8.last.map { $0 < UInt8(ascii: "a") } == true
        ? String(word.prefix { $0.isLetter }) : word
      guard GenericLabels.words.contains(stem) || RoleWords.speaking.contains(stem) else {
        return false
      }
      generic += 1
    }
    return true
  }

  /// Whether a text names a body.
  static func isOrganization(_ text: [Unicode.Scalar]) -> Bool {
    if text.contains(where: { $0.value >= 0x590 }) {
      for part in Self.parts where NameField.range(of: part, in: text) != nil { return true }
    }
    if isDomain(text) { return true }
    let pieces = NameField.ranges(of: text).map { Array(text[$0]) }
    let folded = pieces.map { NameFolding.foldedText($0) }
    let isOpened = folded.first == "the" && folded.count >= 2
    for (index, word) in folded.enumerated() {
      let words = word.split(separator: " ").map(String.init)
      guard words.contains(where: { OrganizationWords.words.contains($0) }) else { continue }
      let isDoubtful = words.allSatisfy { Self.doubtful.contains($0) || $0.utf8.count <= 2 }
      if folded.count == 1 { return !isDoubtful }
      if index == 0, folded.count == 2, isGivenName(word) { continue }
      if !isDoubtful || isOpened { return true }
    }
    if isOpened, folded.count >= 3 { return true }
    // `North of Normal`: of a person it says from where, after a full name.
    if pieces.count >= 3, pieces[1] == ["o", "f"], !isGivenName(folded[0]) { return true }
    if CoinedWords.areIn(pieces) { return true }
    if folded.count == 1, let only = pieces.first { return isStation(only) }
    return false
  }

  /// Whether a text is the name of a site.
  static func isDomain(_ text: [Unicode.Scalar]) -> Bool {
    let plain = String(scalars: text).lowercased()
    return !plain.contains(" ") && [".com", ".org", ".net", ".fm"].contains { plain.hasSuffix($0) }
  }

  /// Names of bodies that are family names as well.
  private static let doubtful = WordSet(
    "press post church herald ledger bishop bank club crew daily weekly record fund"
  )

  /// Letters without a vowel between, in capitals, as broadcasters are called.
  private static func isStation(_ word: [Unicode.Scalar]) -> Bool {
    guard (2...6).contains(word.count),
      word.allSatisfy({ $0.characterClass == .upper || $0 == "&" }),
      word.allSatisfy({ $0.isASCII })
    else { return false }
    return !word.contains { "AEIOUY".unicodeScalars.contains($0) }
  }

  /// Whether a text may well be a person's name: a few words with capitals, or without case.
  static func looksLikePerson(_ text: [Unicode.Scalar]) -> Bool {
    let pieces = NameField.ranges(of: text)
    guard (1...6).contains(pieces.count), !isOrganization(text) else { return false }
    var names = 0
    for piece in pieces {
      let word = text[piece]
      guard let first = word.first(where: { $0.characterClass.isLetter }) else { continue }
      let folded = NameFolding.foldedText(word)
      if GenericLabels.words.contains(folded), pieces.count == 1 { return false }
      switch first.characterClass {
      case .lower:
        guard Particles.words.contains(folded) || pieces.count <= 3 else { return false }
        if !Particles.words.contains(folded) { names += 1 }
      default: names += 1
      }
      if word.contains(where: { $0.characterClass == .digit }), pieces.count > 1 { return false }
    }
    return names > 0
  }

  /// Whether a text behind a comma describes the person: a job, an affiliation.
  static func isDescription(_ text: [Unicode.Scalar]) -> Bool {
    let pieces = NameField.ranges(of: text).map { String(scalars: text[$0]) }
    guard let first = pieces.first else { return true }
    if Self.openers.contains(NameFolding.foldedText(first.unicodeScalars)) { return true }
    let last = NameFolding.foldedText((pieces.last ?? "").unicodeScalars)
    if Self.jobs.contains(last) || Self.jobs.contains(NameFolding.foldedText(first.unicodeScalars))
    {
      return true
    }
    if isOrganization(text) { return true }
    var lower = 0
    for piece in pieces.dropFirst() {
      let folded = NameFolding.foldedText(piece.unicodeScalars)
      if Self.links.contains(piece) { return true }
      if piece.unicodeScalars.first?.characterClass == .lower, !Particles.words.contains(folded),
        !ListWords.conjunctions.contains(piece)
      {
        lower += 1
      }
    }
    let isLowerFirst = first.unicodeScalars.first?.characterClass == .lower
    return lower > 0 && pieces.count >= 3 || isLowerFirst && pieces.count >= 2 && lower > 0
  }

  /// Whether a word is an article that a description begins with.
  static func isArticle(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    articles.contains(NameFolding.foldedText(word))
  }

  /// Whether a word joins a description to what it is about: of, at.
  static func isLinking(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    links.contains(String(scalars: word))
  }

  private static let articles = WordSet(
    "a an the un une le la l el los una ein eine der die das il lo een het en ett um uma o"
  )

  private static let openers = WordSet(
    "a an the his her their our one former founder co author ceo cto cfo coo president director head "
      + "professor editor host chair chief senior principal lead staff vice executive managing "
      + "un une le la les l el los una ein eine der die das il lo een het en ett um uma o"
  )
  private static let links: Set<String> = [
    "of", "at", "for", "in", "from", "@", "bei", "von", "de", "du", "chez",
  ]
  private static let jobs = WordSet(
    "ceo cto cfo coo founder cofounder president director professor editor author writer journalist "
      + "producer engineer developer designer scientist researcher manager analyst consultant lawyer "
      + "attorney physician surgeon nurse therapist psychologist historian economist physicist "
      + "biologist chemist novelist poet actor actress comedian musician singer artist filmmaker "
      + "photographer architect chef reporter correspondent host presenter teacher coach activist "
      + "entrepreneur investor partner principal owner chairman chairwoman chairperson"
  )

  /// Whether a text is degrees and nothing else.
  static func isDegree(_ text: [Unicode.Scalar]) -> Bool {
    let words = NameField.ranges(of: text).map { text[$0] }
    guard !words.isEmpty, words.count <= 4 else { return false }
    for word in words {
      let folded = NameFolding.folded(word.filter { $0.characterClass.isWord })
      guard Degrees.words.contains(folded) else { return false }
      if Degrees.doubtful.contains(folded), !word.contains("."),
        word.contains(where: { $0.characterClass == .lower })
      {
        return false
      }
    }
    return true
  }

  /// The mark of a generation that a text is, or `nil`.
  static func generation(of text: some Sequence<Unicode.Scalar>) -> UInt8? {
    let folded = NameFolding.folded(text.filter { $0.characterClass.isWord })
    guard let mark = Degrees.generations[folded] else { return nil }
    // A lone V is an initial.
    return folded == "v" ? nil : mark
  }

  /// Whether a word is known as a given name of Europe.
  static func isWesternGivenName(_ folded: String) -> Bool {
    Nicknames.known.contains(folded) || Nicknames.fullNames[folded] != nil
  }

  /// Whether a word is known as a given name.
  static func isGivenName(_ folded: String) -> Bool {
    Nicknames.known.contains(folded) || Nicknames.fullNames[folded] != nil
      || NameVariants.given[folded] != nil
  }
}
