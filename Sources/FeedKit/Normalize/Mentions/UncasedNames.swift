/// Finds names in scripts without capitals: by the words beside them.
///
/// Such a text shows nowhere where a name begins and ends, so one is looked for only in a sentence that
/// says that somebody takes part, and only where a word of taking part, a label or a form of address
/// stands beside it.
struct UncasedNames {
  private let text: NoteText
  /// Whether a word stands in so many episodes that it is no guest's name.
  private let isFrequent: [Bool]

  init(_ text: NoteText, isFrequent: [Bool]) {
    self.text = text
    self.isFrequent = isFrequent
  }

  /// The names in a sentence: first and last word.
  func find(in range: Range<Int>) -> [ClosedRange<Int>] {
    guard range.contains(where: { isTaking($0) }) else { return [] }
    let label = labelEnd(range)
    var names: [ClosedRange<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard isPlain(index) else {
        index += 1
        continue
      }
      var end = index + 1
      if !isSpaceless(index) {
        while end < range.upperBound, isPlain(end), text.tokens[end].gap == .space,
          !isSpaceless(end)
        { end += 1 }
        if let name = spaced(index..<end, in: range, label, behind: names.last) {
          names.append(name)
        }
      } else if isSpacelessName(index, in: range, label) {
        names.append(index...index)
      }
      index = end
    }
    return names
  }

  private func isTaking(_ index: Int) -> Bool {
    !text.cues(index).isDisjoint(with: [.guest, .taking, .host])
  }

  /// Whether a word may be a part of a name.
  private func isPlain(_ index: Int) -> Bool {
    text.shape(index) == .caseless && text.cues(index).isEmpty
      && !isFrequent[Int(text.lower(index))]
  }

  /// The place behind a label with a word for guests, such as `ゲスト：`; -1 where there is none.
  private func labelEnd(_ range: Range<Int>) -> Int {
    let start = range.lowerBound
    for index in range.dropFirst().prefix(5) where text.tokens[index].gap.contains(.colon) {
      return (start..<index).contains(where: isTaking) ? index : -1
    }
    return -1
  }

  // MARK: Words with spaces

  private func spaced(
    _ run: Range<Int>,
    in range: Range<Int>,
    _ label: Int,
    behind last: ClosedRange<Int>?
  ) -> ClosedRange<Int>? {
    let first = run.lowerBound
    let isListed =
      label >= 0 && first >= label
      && (first == label || !text.tokens[first].gap.isDisjoint(with: [.comma, .ampersand]))
    let isJoined =
      last.map { $0.upperBound + 2 == first && text.cues(first - 1).contains(.and) } ?? false
    let isBeside = isJoined || isBeside(run, in: range)
    guard isListed || isBeside, run.count >= 2 else { return nil }
    if run.count <= 3 {
      return (run.count == 3 && isTrade(first) ? first + 1 : first)...(run.upperBound - 1)
    }
    // What someone is stands before the name.
    let isEnded =
      run.upperBound == range.upperBound || text.tokens[run.upperBound].gap != .space
      || !text.cues(run.upperBound).isDisjoint(with: [.about, .from, .and, .with])
    return isEnded && run.count <= 6 ? (run.upperBound - 2)...(run.upperBound - 1) : nil
  }

  /// Whether a word with the article of Arabic stands before two others: what someone is by trade.
  private func isTrade(_ index: Int) -> Bool {
    text.text(index, through: index).unicodeScalars.starts(with: "ال".unicodeScalars)
  }

  /// Whether words beside a run say that its bearer takes part: a word for a guest before it, or one
  /// for with, before it or behind it, and one of taking part before that; small words aside.
  private func isBeside(_ run: Range<Int>, in range: Range<Int>) -> Bool {
    let behind = run.upperBound..<min(run.upperBound + 2, range.upperBound)
    var isWith = behind.contains {
      !text.cues($0).isDisjoint(with: [.behind, .from]) && text.tokens[$0].gap == .space
    }
    // Where verbs end a sentence: a word for with, and what is done right behind it.
    if let next = behind.first, text.cues(next).contains(.behind),
      (next + 1..<min(next + 3, range.upperBound)).contains(where: {
        text.cues($0).contains(.taking) && text.tokens[$0].gap == .space
      })
    {
      return true
    }
    var isHostPassed = false
    var index = run.lowerBound - 1
    while index >= range.lowerBound, run.lowerBound - index <= 6,
      text.tokens[index + 1].gap == .space
    {
      let cues = text.cues(index)
      if cues.contains(.guest) || isWith && cues.contains(.taking) { return true }
      if cues.contains(.with), index == run.lowerBound - 1 {
        isWith = true
        isHostPassed = true
      } else if isHostPassed, cues.isEmpty {
        // Who asks stands between the verb and the word for with.
      } else if !cues.contains(.common) || !cues.isDisjoint(with: [.about, .by, .of]) {
        return false
      }
      index -= 1
    }
    return false
  }

  // MARK: Words without spaces

  private func script(_ index: Int) -> NameScript {
    NameScript(of: text.text(index, through: index).unicodeScalars)
  }

  private func isSpaceless(_ index: Int) -> Bool { script(index).isSpaceless }

  private func isSpacelessName(_ index: Int, in range: Range<Int>, _ label: Int) -> Bool {
    let letters = Array(text.text(index, through: index).unicodeScalars)
    let isListed = label >= 0 && index >= label && !isFollowed(index, in: range)
    let isAddressed = index + 1 < range.upperBound && isAddress(index + 1)
    switch script(index) {
    case .han:
      guard (2...5).contains(letters.count) else { return false }
      if isAddressed { return true }
      let isChinese = letters.count <= 4 && EastAsianSurnames.han.contains(letters[0])
      if isListed { return letters.count >= 3 || isChinese }
      return isChinese && letters.count <= 3 && isBesideTaking(index, in: range)
    case .hangul:
      guard (2...4).contains(letters.count), EastAsianSurnames.hangul.contains(letters[0]) else {
        return false
      }
      return isAddressed || isListed && letters.count >= 3
    default: return false
    }
  }

  /// Whether another word follows without a mark between: then it is no list.
  private func isFollowed(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, !isAddress(index + 1), !isTaking(index + 1) else {
      return false
    }
    let gap = text.tokens[index + 1].gap
    return gap.isEmpty || gap == .space && script(index) != .han
  }

  private func isBesideTaking(_ index: Int, in range: Range<Int>) -> Bool {
    let isBefore =
      index > range.lowerBound
      && (isTaking(index - 1) || text.tokens[index].gap.isEmpty)
    let isBehind =
      index + 1 == range.upperBound || isTaking(index + 1) || !text.tokens[index + 1].gap.isEmpty
    return isBefore && isBehind
  }

  /// Whether a word addresses the one before it by name: `さん`, `님`.
  private func isAddress(_ index: Int) -> Bool {
    let word = text.text(index, through: index)
    return Self.addresses.contains { word.hasPrefix($0) }
  }

  private static let addresses = [
    "さん", "さま", "くん", "ちゃん", "님", "씨", "氏", "様", "先生", "女士", "老师", "老師",
  ]
}
