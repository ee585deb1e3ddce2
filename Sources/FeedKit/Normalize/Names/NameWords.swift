/// Cuts one person's name into words, without titles and degrees.
enum NameWords {
  /// The name in a text that holds one, or `nil` when nothing is left.
  static func name(of text: [Unicode.Scalar]) -> PersonName? {
    var text = NameField.trimmed(text)
    let script = NameScript(of: text)
    if script.isSpaceless { text = withoutEnding(text) }
    var pieces = NameField.ranges(of: text).map { Array(text[$0]) }
    pieces = pieces.flatMap(initials)
    var generation: UInt8 = 0
    stripBefore(&pieces)
    stripBehind(&pieces, &generation)
    // A name that breaks off after a particle was cut.
    while pieces.count >= 2, let last = pieces.last, last.count >= 2,
      last.first?.characterClass == .lower && Particles.words.contains(NameFolding.folded(last))
        || familyParticles.contains(NameFolding.folded(last)) && last != ["L", "e"]
    {
      pieces.removeLast()
    }
    var words = pieces.compactMap(word)
    markParticles(&words, pieces)
    guard !words.isEmpty, words.contains(where: { !$0.folded.isEmpty }) else { return nil }
    // A long dash or a bracket alone is no word of a name.
    let display = pieces.map { String(scalars: $0) }.joined(separator: " ")
    return PersonName(
      display: display,
      words: Array(words.prefix(12)),
      script: script,
      generation: generation,
      han: han(of: text)
    )
  }

  /// All words of a text, titles included.
  static func words(of text: [Unicode.Scalar]) -> [PersonName.Word] {
    let pieces = NameField.ranges(of: text).map { Array(text[$0]) }.flatMap(initials)
    var words = pieces.compactMap(word)
    markParticles(&words, pieces)
    return Array(words.prefix(24))
  }

  /// The Han characters of a text in one form for variants; empty unless all letters are Han or kana.
  static func han(of text: [Unicode.Scalar]) -> String {
    guard NameScript(of: text) == .han else { return "" }
    return String(
      scalars: text.filter { $0.characterClass.isLetter }.map { HanVariants.plain[$0] ?? $0 }
    )
  }

  /// Cuts `J.R.R.` and `R.Scheer` at the points; other words stay whole.
  private static func initials(_ piece: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard piece.contains("."), piece.count >= 3, !piece.contains("@") else { return [piece] }
    let parts = piece.split(separator: ".")
    guard parts.count >= 2 || piece.last == ".", parts.contains(where: { $0.count == 1 }),
      parts.allSatisfy({ $0.allSatisfy { $0.characterClass.isWord || $0 == "'" || $0 == "-" } })
    else { return [piece] }
    // Degrees and domains have points inside, too.
    if NameTyping.isDegree(piece) || parts.last.map({ isDomainEnding($0) }) == true {
      return [piece]
    }
    return parts.map { $0.count == 1 ? Array($0) + ["."] : Array($0) }
  }

  private static func isDomainEnding(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    part.allSatisfy { $0.characterClass == .lower } && part.count >= 2
  }

  private static func stripBefore(_ pieces: inout [[Unicode.Scalar]]) {
    while pieces.count >= 2 {
      let folded = NameFolding.folded(pieces[0].filter { $0 != "." && $0 != "-" })
      let hasPoint = pieces[0].last == "."
      let isDoubtful = Honorifics.doubtful.contains(folded)
      guard Honorifics.words.contains(folded) || isDoubtful else { return }
      if isDoubtful, pieces.count < 3 { return }
      if folded.utf8.count == 1, pieces.count < 3 { return }
      // What is a given name as well is a title only with a point, or before two more words.
      if folded.utf8.count <= 2, !hasPoint, pieces.count < 3, !isUpperFirst(pieces[0]) { return }
      if NameTyping.isGivenName(folded), !hasPoint { return }
      pieces.removeFirst()
    }
  }

  private static func isUpperFirst(_ piece: [Unicode.Scalar]) -> Bool {
    piece.first?.characterClass == .upper
  }

  private static func stripBehind(_ pieces: inout [[Unicode.Scalar]], _ generation: inout UInt8) {
    while pieces.count >= 2, let last = pieces.last {
      if let found = NameTyping.generation(of: last), pieces.count >= 3 || found <= 2 {
        generation = found
      } else if pieces.count < 3 || !NameTyping.isDegree(last) {
        return
      } else if last.filter({ $0.characterClass.isLetter }).allSatisfy({
        $0.characterClass == .upper
      }),
        pieces.dropLast().contains(where: { $0.contains { $0.characterClass == .lower } })
          || last.contains(".")
      {
        // In capitals beside a name that is not.
      } else if !last.contains("."), !["phd", "dphil", "mba"].contains(NameFolding.folded(last)) {
        return
      }
      pieces.removeLast()
    }
  }

  private static func withoutEnding(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    for ending in Honorifics.endings {
      let scalars = Array(ending.unicodeScalars)
      if text.count >= scalars.count + 2, text.suffix(scalars.count).elementsEqual(scalars) {
        return NameField.trimmed(Array(text.dropLast(scalars.count)))
      }
    }
    return text
  }

  private static func word(_ piece: [Unicode.Scalar]) -> PersonName.Word? {
    var parts: [String] = []
    for part in piece.split(separator: "-") {
      let article = part.first == "ا" && part.count > 3 && part.dropFirst().first == "ل"
      if article {
        parts.append("al")
        parts.append(NameFolding.folded(part.dropFirst(2)))
      } else {
        let folded = NameFolding.folded(part)
        if !folded.isEmpty { parts.append(folded) }
      }
    }
    guard !parts.isEmpty else { return nil }
    let letters = piece.filter { $0.characterClass.isLetter }
    return PersonName.Word(
      folded: parts.joined(),
      parts: parts,
      isInitial: letters.count == 1 && letters[0].value < 0x530 && !piece.contains("'"),
      isParticle: false
    )
  }

  /// Marks particles; a word that begins or ends the name is none, unless more names follow it.
  private static func markParticles(
    _ words: inout [PersonName.Word],
    _ pieces: [[Unicode.Scalar]]
  ) {
    markLoneParticle(&words, pieces)
    guard words.count >= 3 else { return }
    for index in words.indices.dropFirst().dropLast()
    where !words[index].isInitial || ["e", "y", "i"].contains(words[index].folded) {
      if Particles.words.contains(words[index].folded) {
        words[index].isParticle = true
        words[index].isInitial = false
      }
    }
  }

  /// Marks the particle of a family name that stands alone: `de Vries`, `VAN DER BERG`.
  private static func markLoneParticle(
    _ words: inout [PersonName.Word],
    _ pieces: [[Unicode.Scalar]]
  ) {
    guard words.count >= 2, words.count == pieces.count, let first = pieces.first,
      familyParticles.contains(words[0].folded)
    else { return }
    let isLower = first.first?.characterClass == .lower
    let isShouted = pieces.allSatisfy { piece in
      !piece.contains { $0.characterClass == .lower }
    }
    guard isLower || isShouted else { return }
    words[0].isParticle = true
    words[0].isInitial = false
  }

  /// Particles that are hardly ever a given name.
  private static let familyParticles = WordSet(
    "van von de der den da do dos das del della di du ter ten te la le zu vom vande vander vanden"
  )
}
