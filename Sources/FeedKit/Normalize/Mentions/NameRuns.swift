/// Finds runs of words that are written as names are.
struct NameRuns {
  /// The most words of a name.
  static let longest = 6

  /// The runs in a range of words: first and last word.
  static func find(
    in range: Range<Int>,
    of text: NoteText,
    takesCapitals: Bool = false
  ) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard isPart(index, text, isFirst: index == range.lowerBound, takesCapitals) else {
        index += 1
        continue
      }
      let last = end(of: index, in: range, text, takesCapitals)
      let isBody = last + 1 < range.upperBound && isBody(last + 1, text)
      if !isBody, let run = trimmed(index...last, text) { runs.append(run) }
      index = last + 1
    }
    return runs
  }

  /// Whether all words have capitals, so that they are a name where a name must stand.
  static func isCapitalized(_ range: Range<Int>, of text: NoteText) -> ClosedRange<Int>? {
    guard range.count >= 2, range.count <= 4, let first = range.first,
      !text.cues(first).contains(.common)
    else { return nil }
    for index in range {
      guard text.shape(index) == .capital || index > first && text.shape(index) == .initial else {
        return nil
      }
      if index > first, text.tokens[index].gap != .space { return nil }
      if text.cues(index).contains(.article) { return nil }
    }
    return first...(range.upperBound - 1)
  }

  /// Whether a range of words is one name and nothing else.
  static func isName(_ range: Range<Int>, of text: NoteText) -> ClosedRange<Int>? {
    guard let first = range.first, range.count <= longest + 1 else { return nil }
    let isUpper = range.allSatisfy { text.shape($0) != .lower }
    var start = first
    while start + 1 < range.upperBound, !text.cues(start).isDisjoint(with: [.title, .job]) {
      start += 1
    }
    let runs = find(in: start..<range.upperBound, of: text, takesCapitals: isUpper)
    guard runs.count == 1, runs[0].lowerBound == start, runs[0].upperBound == range.upperBound - 1
    else { return nil }
    return runs[0]
  }

  private static func end(
    of first: Int,
    in range: Range<Int>,
    _ text: NoteText,
    _ takesCapitals: Bool
  ) -> Int {
    var last = first
    while last + 1 < range.upperBound, last - first < longest {
      let next = last + 1
      guard joins(next, text) else { break }
      if isPart(next, text, isFirst: false, takesCapitals)
        || isFamilyName(next, after: first, text)
      {
        last = next
        continue
      }
      // Small words inside: de la, van der.
      var after = next
      while after < range.upperBound, after - next < 3, text.cues(after).contains(.particle),
        text.shape(after) == .lower, text.tokens[after].gap == .space
      { after += 1 }
      guard after > next, after < range.upperBound, text.tokens[after].gap == .space,
        isPart(after, text, isFirst: false, takesCapitals)
      else { break }
      last = after
    }
    return last
  }

  private static func joins(_ next: Int, _ text: NoteText) -> Bool {
    let gap = text.tokens[next].gap
    if gap == .space { return true }
    if gap == .dot { return text.shape(next - 1) == .initial }
    guard gap == [.point, .space] else { return false }
    return text.shape(next - 1) == .initial || text.cues(next - 1).contains(.title)
  }

  /// Whether a word makes what stands before it the name of a body: `Long Table Podcast`.
  private static func isBody(_ index: Int, _ text: NoteText) -> Bool {
    text.tokens[index].gap == .space && text.shape(index) == .capital
      && text.words[text.tokens[index].word].isBody
  }

  private static func isPart(
    _ index: Int,
    _ text: NoteText,
    isFirst: Bool,
    _ takesCapitals: Bool
  ) -> Bool {
    switch text.shape(index) {
    case .capital: break
    case .initial where isArticle(index, text): return false
    case .initial where !isFirst || index + 1 < text.tokens.count: break
    case .upper where takesCapitals: break
    case .caseless
    where (text.isCased || text.tokens[index].isForeign) && text.cues(index).isEmpty:
      break
    default: return false
    }
    guard !text.tokens[index].gap.contains(.handle) else { return false }
    let word = text.words[text.tokens[index].word]
    if word.cues.contains(.title) { return !isFirst && !word.isGivenName }
    guard word.isCommon else { return true }
    return word.isGivenName && !isFirst && !word.cues.contains(.article)
  }

  /// Whether one letter is an article and no initial, as no point stands behind it.
  private static func isArticle(_ index: Int, _ text: NoteText) -> Bool {
    guard text.cues(index).contains(.article), index + 1 < text.tokens.count else { return false }
    return text.tokens[index + 1].gap.isDisjoint(with: [.point, .dot])
  }

  /// Whether a word that is common by itself ends a name: a given name stands before it.
  private static func isFamilyName(_ index: Int, after first: Int, _ text: NoteText) -> Bool {
    let isNext = (first + 1..<index).allSatisfy { text.shape($0) == .initial }
    guard isNext, text.shape(index) == .capital else { return false }
    let word = text.words[text.tokens[index].word]
    if word.cues.contains(.article) { return false }
    return text.words[text.tokens[first].word].isGivenName
  }

  /// Leaves out words for what someone is, and rejects what is too long or has no name.
  private static func trimmed(_ run: ClosedRange<Int>, _ text: NoteText) -> ClosedRange<Int>? {
    var first = run.lowerBound
    while first < run.upperBound, text.cues(first).contains(.job) { first += 1 }
    let last = run.upperBound
    guard last - first < longest else { return nil }
    while first < run.upperBound,
      text.cues(first).contains(.title)
        || text.shape(first) == .lower && text.cues(first).contains(.particle)
          && first > run.lowerBound
    {
      first += 1
    }
    // An initial alone is no name, and neither are initials.
    guard (first...last).contains(where: { text.shape($0) != .initial }) else { return nil }
    if first == last, text.cues(first).contains(.job) { return nil }
    return first...last
  }
}
