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
    if text.tokens[first].gap.contains(.quote) { against = -1 }
    var index = first - 1
    while index >= range.lowerBound, distance < 12 {
      let cues = text.cues(index)
      if isLower(index) || index == range.lowerBound {
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
          cue = max(cue, distance <= 2 ? 1.5 : 1)
        }
        if !cues.isDisjoint(with: [.taking, .guest, .host]) {
          if cues.contains(.about), !isWith { return block() }
          return take(cues, isWith ? min(distance, 3) : distance)
        }
        if cues.contains(.about), isLower(index), !isWith { return block() }
        if cues.contains(.absent) { against = min(against, -1) }
      }
      if text.tokens[index].gap.contains(.quote) { distance += 2 }
      if isLower(index), !cues.contains(.and) { distance += 1 }
      index -= 1
    }
  }

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
    while index < range.upperBound, distance < 14 {
      let gap = text.tokens[index].gap
      if isApposition, index > last + 1, gap.contains(.comma) || gap.contains(.close) {
        isBehind = true
        distance = 0
      }
      let cues = text.cues(index)
      if isBehind, distance <= 3, isLower(index), !cues.isDisjoint(with: [.taking, .guest]) {
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
