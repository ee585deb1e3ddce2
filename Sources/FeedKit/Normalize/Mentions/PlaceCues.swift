/// What the words around a name in a sentence say about whether its bearer takes part.
struct PlaceCues {
  /// Points for words of taking part.
  private(set) var cue: Float = 0
  /// Points against: what is talked about or made by someone.
  private(set) var against: Float = 0
  /// Whether the sentence begins with the name, but for words that say what someone is.
  private(set) var isSubject = false
  /// Whether a word for a guest or a host stands right beside the name.
  private(set) var isNamed = false
  private(set) var isGuest = false
  private(set) var isHost = false

  private let text: NoteText
  private let range: Range<Int>

  /// Looks at a place; distances are counted in words that are no names.
  init(_ occurrence: NameOccurrence, in show: borrowing ShowMentions) {
    text = show.text
    let tokens = text.sentences[occurrence.sentence].tokens
    range = Int(tokens.lowerBound)..<Int(tokens.upperBound)
    isSubject = startsSentence(occurrence.first)
    lookLeft(occurrence.first)
    lookRight(occurrence.last)
  }

  private func isLower(_ index: Int) -> Bool {
    let shape = text.shape(index)
    return shape == .lower || shape == .caseless
  }

  /// Whether only words that open a sentence or say what someone is stand before a name.
  private func startsSentence(_ first: Int) -> Bool {
    guard first - range.lowerBound <= 6 else { return false }
    if first > range.lowerBound, text.tokens[first].gap.contains(.colon) { return false }
    for index in range.lowerBound..<first {
      let cues = text.cues(index)
      if text.tokens[index].gap.contains(.colon) { return false }
      if cues.contains(.taking) || cues.contains(.with) { return false }
      if cues.contains(.by) || cues.contains(.about), index > range.lowerBound { return false }
      if !cues.isDisjoint(with: [.common, .job, .article, .title, .guest, .host]) { continue }
      return false
    }
    return true
  }

  // MARK: Before the name

  private mutating func lookLeft(_ first: Int) {
    var distance = 0
    var isWith = false
    // Whether only what someone is, or a word such as is, stands between a cue and the name.
    var isLinked = text.tokens[first].gap.isDisjoint(with: Self.marks)
    // Whether the name stands behind a word for with, but for what someone is.
    var isCompany = false
    if text.tokens[first].gap.contains(.quote) { against = -1 }
    var index = first - 1
    while index >= range.lowerBound, distance < 12 {
      let cues = text.cues(index)
      // A word that says who takes part is no name, with a capital or without.
      if isLower(index) || index == range.lowerBound || cues.contains(.common) {
        if isOf(index, first) { return block() }
        if cues.contains(.by), !cues.contains(.with), distance <= 2, isLower(index) {
          if let before = taking(before: index) {
            take(before, distance)
          } else if !cues.contains(.article) {
            against = -2
          }
          return
        }
        if cues.contains(.with), !isWith {
          isWith = true
          if isLinked, distance <= 3 {
            if index == range.lowerBound, range.count <= 12 { return take(.guest, 1) }
            (isCompany, distance) = (true, 0)
          }
          cue = max(cue, distance <= 2 ? 1.5 : 1)
        }
        if !cues.isDisjoint(with: [.taking, .guest, .host]) {
          if cues.contains(.about), !isWith { return block() }
          if isCompany, distance <= 4 { return take(cues, 1) }
          if isGuestOf(index, first) { return take(cues, 1) }
          if isLinked, distance <= (cues.contains(.guest) ? 4 : isTrade(first - 1) ? 3 : 0) {
            return take(cues, 1)
          }
          return take(cues, isWith ? min(distance, 3) : distance)
        }
        if cues.contains(.about), isLower(index), !isWith, !isArticle(index) { return block() }
        if cues.contains(.absent) { against = min(against, -1) }
      }
      if isClause(index), !isWith { return }
      if text.tokens[index].gap.contains(.quote) { distance += 2 }
      if isLower(index), !cues.contains(.and) { distance += 1 }
      if !cues.isDisjoint(with: Self.parting),
        !cues.contains(.article)
          || !text.tokens[index].gap.isDisjoint(with: Self.marks)
      {
        isLinked = isLinked && cues.contains(.with)
      }
      index -= 1
    }
  }

  /// Marks that end what can stand between a cue and the name that it means.
  private static let marks: Gap = [.comma, .open, .close, .quote, .stop, .point]
  /// Words that lead away from the name.
  private static let parting: CueSet = [.about, .by, .from, .of, .with, .absent, .credit]

  /// Whether a word may say what someone is: a noun without a capital.
  private func isTrade(_ index: Int) -> Bool {
    index >= range.lowerBound && text.shape(index) == .lower
      && text.cues(index).isSubset(of: [.job, .common])
      && (text.cues(index).isEmpty || text.cues(index).contains(.job))
  }

  /// Whether a word behind a comma opens a clause, such as that or why: what follows is its topic.
  private func isClause(_ index: Int) -> Bool {
    text.tokens[index].gap.contains(.comma) && text.shape(index) == .lower
      && text.cues(index) == .common
  }

  /// Whether a word that means about in one language is an article in another, behind a word for with.
  private func isArticle(_ index: Int) -> Bool {
    text.cues(index).contains(.article) && index > range.lowerBound
      && (text.cues(index - 1).contains(.with)
        || Self.copulas.contains(text.words.texts[Int(text.lower(index - 1))]))
  }

  /// Words for is where `o` is an article, and not a word for about.
  private static let copulas: Set<String> = ["é", "foi", "será", "era"]

  /// Whether a word for of stands before the name, and a verb of speaking before that.
  private func isOf(_ index: Int, _ first: Int) -> Bool {
    index == first - 1 && text.cues(index).contains(.of) && index > range.lowerBound
      && text.cues(index - 1).contains(.speech)
  }

  /// Whether a guest is one of a day or a programme, and the name follows behind more words: `our guest
  /// of today is the weaver Ann Hill`.
  private func isGuestOf(_ index: Int, _ first: Int) -> Bool {
    guard text.cues(index).contains(.guest), first - index >= 4, first - index <= 7,
      text.cues(index + 1).contains(.of)
    else { return false }
    let between = index + 2..<first
    return text.tokens[first].gap == .space
      && between.contains { Self.being.contains(text.words.texts[Int(text.lower($0))]) }
      && between.allSatisfy { place in
        let cues = text.cues(place)
        return text.shape(place) == .lower && text.tokens[place].gap == .space
          && (cues.isDisjoint(with: Self.parting) || cues.contains(.article))
      }
  }

  /// Words for is and was.
  private static let being: Set<String> = [
    "is", "was", "are", "were", "ist", "war", "sind", "waren", "est", "était", "sont", "es", "fue",
    "son", "è", "era", "sono", "é", "foi", "são", "zijn", "är", "var", "er", "jest", "był", "była",
  ]

  private mutating func block() {
    if cue < 3 { against = min(against, -1.5) }
  }

  private func taking(before index: Int) -> CueSet? {
    var place = index - 1
    while place >= range.lowerBound, index - place <= 2 {
      let cues = text.cues(place)
      if cues.contains(.credit) { return nil }
      if !cues.isDisjoint(with: [.taking, .guest, .host]) { return cues }
      place -= 1
    }
    return nil
  }

  private mutating func take(_ cues: CueSet, _ distance: Int, isRight: Bool = false) {
    cue = max(cue, distance <= 1 ? 4.2 : distance <= 3 ? 3.5 : distance <= 6 ? 2.5 : 1.5)
    if distance <= 1, !isRight, !cues.isDisjoint(with: [.guest, .host]) { isNamed = true }
    if cues.contains(.guest) { isGuest = true }
    if cues.contains(.host) { isHost = true }
  }

  // MARK: Behind the name

  private mutating func lookRight(_ last: Int) {
    var index = last + 1
    guard index < range.upperBound else { return }
    let gap = text.tokens[index].gap
    if gap.contains(.possessive) {
      against = min(against, -2)
      return
    }
    let isApposition = gap.contains(.comma) || gap.contains(.open)
    var isBehind = !isApposition
    var distance = 0
    if gap == .space,
      (index..<min(index + 3, range.upperBound)).contains(where: {
        text.cues($0).contains(.behind) && text.tokens[$0].gap == .space
      }),
      let taking = (index..<min(index + 9, range.upperBound)).first(where: {
        !text.cues($0).isDisjoint(with: [.taking, .guest])
      })
    {
      return take(text.cues(taking), 1, isRight: true)
    }
    while index < range.upperBound, distance < 14 {
      let gap = text.tokens[index].gap
      if isApposition, index > last + 1, gap.contains(.comma) || gap.contains(.close) {
        isBehind = true
        distance = 0
      }
      let cues = text.cues(index)
      // German nouns have capitals, too: `ist zu Gast`.
      if isBehind, distance <= 3, isLower(index) || index > last + 1 && isLower(index - 1),
        !cues.isDisjoint(with: [.taking, .guest])
      {
        take(cues, min(distance, 2), isRight: true)
        against = max(against, -0.5)
        return
      }
      if isBehind, distance > 3 { return }
      if isLower(index), !cues.contains(.and) { distance += 1 }
      index += 1
    }
  }
}
