extension ShowMentions {
  private struct FrameKey: Hashable {
    var left: Int32
    var right: Int32
  }

  /// Cuts all titles, and learns which places in them hold names.
  mutating func readTitles() {
    let frameWords = titleFrameWords()
    for episode in episodes {
      var parts: [TitlePart] = []
      for block in episode.titleBlocks where isShow {
        parts += titleParts(of: text.blocks[block].tokens, frameWords)
      }
      titleParts.append(parts)
    }
    nameParts()
    let frames = learnFrames()
    let share = confirmedShare()
    for index in titleParts.indices {
      for part in titleParts[index].indices {
        let entry = titleParts[index][part]
        guard let frame = frame(of: entry, frames) else {
          titleParts[index][part].share = share
          continue
        }
        titleParts[index][part].trust = frame.trust
        titleParts[index][part].share = frame.share
        titleParts[index][part].givenShare = frame.givenShare
      }
    }
  }

  /// The share of full names in titles, wherever they stand there, that something else of their episode
  /// has too; 0 where there are few.
  ///
  /// Where nearly all are people who take part, so is one in a place that comes seldom.
  private func confirmedShare() -> Float {
    var all: Float = 0
    var confirmed: Float = 0
    var different: Set<Int32> = []
    for (index, parts) in titleParts.enumerated() {
      for part in parts where part.name >= 0 && names[part.name].isFull {
        guard names[part.name].isGiven,
          part.leftCues.isDisjoint(with: [.by, .about, .absent])
        else { continue }
        all += 1
        if isSupported(part, index) { confirmed += 1 }
        different.insert(part.name)
      }
    }
    return all >= 6 && different.count >= 4 ? confirmed / all : 0
  }

  private func titleFrameWords() -> Set<Int32> {
    var counts: [Int32: Int] = [:]
    var capitals: [Int32: Int] = [:]
    for episode in episodes {
      var seen: Set<Int32> = []
      for block in episode.titleBlocks where isShow {
        for token in text.blocks[block].tokens {
          guard seen.insert(text.lower(Int(token))).inserted else { continue }
          if text.shape(Int(token)) == .capital {
            capitals[text.lower(Int(token)), default: 0] += 1
          }
        }
      }
      for word in seen { counts[word, default: 0] += 1 }
    }
    let least = max(3, episodes.count * 15 / 100)
    // A word with a capital that recurs may be the name of one who comes often.
    let often = max(4, episodes.count * 40 / 100)
    var words: Set<Int32> = []
    for (word, count) in counts where count >= least {
      let entry = text.words.lowers[Int(word)]
      let isName = (capitals[word] ?? 0) * 2 > count && !entry.cues.contains(.common)
      if !isName || count >= often && !entry.isGivenName { words.insert(word) }
    }
    return words
  }

  private func titleParts(of range: Range<Int32>, _ frameWords: Set<Int32>) -> [TitlePart] {
    var parts: [TitlePart] = []
    var start = -1
    var left: Int32 = 1
    var leftCues: CueSet = []
    var announced = -1
    func mark(_ gap: Gap) -> Int32 {
      // One mark stands for all that were met: the first in order of strength.
      for (index, kind) in [Gap.bar, .colon, .dash, .open, .close, .quote, .slash, .comma]
        .enumerated()
      where gap.contains(kind) { return Int32(index + 2) }
      return gap.contains(.ampersand) ? 12 : 11
    }
    func close(at index: Int, right: Int32, _ cues: CueSet) {
      guard start >= 0, index > start else { return }
      // Words such as those for an interview are no part of their own: they say what follows.
      if (start..<index).allSatisfy({ !text.cues($0).isDisjoint(with: [.taking, .guest]) }) {
        announced = index
        start = -1
        return
      }
      parts.append(
        TitlePart(
          tokens: start..<index,
          left: left,
          right: right,
          leftCues: leftCues,
          rightCues: cues
        )
      )
      start = -1
    }
    for index in Int(range.lowerBound)..<Int(range.upperBound) {
      let gap = text.tokens[index].gap
      let isCut =
        !gap.isDisjoint(with: Gap.separators) || gap.contains(.ampersand) || gap.contains(.stop)
        || gap.contains(.possessive) || gap.contains(.handle)
      let cues = text.cues(index)
      let isCue =
        text.shape(index) != .capital && text.shape(index) != .initial
        && !cues.isDisjoint(with: [.with, .and, .about, .by, .from, .taking, .guest])
        && !isInsideName(index, range)
      let isWithCapital =
        text.shape(index) == .capital && cues.contains(.with)
        && text.words.texts[Int(text.lower(index))].utf8.count >= 3
        || isGuestBeforeName(index, range)
      let isWord =
        text.shape(index) == .number || isCue || isWithCapital
        || frameWords.contains(text.lower(index))
      if isCut, start >= 0 {
        close(at: index, right: mark(gap), gap.contains(.ampersand) ? .and : [])
      }
      if isWord {
        let code = text.shape(index) == .number ? Int32(13) : text.lower(index) + 100
        close(at: index, right: code, cues)
        left = code
        leftCues = cues
        continue
      }
      if isCut, start < 0 {
        left = gap.contains(.start) ? 1 : mark(gap)
        leftCues = gap.contains(.ampersand) ? .and : gap.contains(.open) ? leftCues : []
        if announced == index { leftCues.insert(.guest) }
      }
      if start < 0 { start = index }
    }
    close(at: Int(range.upperBound), right: 0, [])
    return parts
  }

  /// Whether a word for a guest stands before a given name: `Special Guest Ann Hill`.
  private func isGuestBeforeName(_ index: Int, _ range: Range<Int32>) -> Bool {
    guard text.shape(index) == .capital, text.cues(index).contains(.guest),
      index + 2 < Int(range.upperBound)
    else { return false }
    return text.tokens[index + 1].gap == .space
      && text.words[text.tokens[index + 1].word].isGivenName
  }

  /// Whether a small word stands inside a name, as in those with de or von.
  private func isInsideName(_ index: Int, _ range: Range<Int32>) -> Bool {
    guard text.cues(index).contains(.particle), !text.cues(index).contains(.and),
      index > Int(range.lowerBound), index + 1 < Int(range.upperBound)
    else { return false }
    return text.shape(index - 1) == .capital && text.shape(index + 1) == .capital
      && text.tokens[index].gap == .space && text.tokens[index + 1].gap == .space
      && text.words[text.tokens[index - 1].word].isGivenName
  }

  /// Says which parts are names; a name joined to a name stands in the same place.
  private mutating func nameParts() {
    for index in titleParts.indices {
      for part in titleParts[index].indices {
        let entry = titleParts[index][part]
        guard let run = name(entry, index) else { continue }
        let number = name(of: run)
        guard names[number].isPerson else { continue }
        titleParts[index][part].name = number
        titleParts[index][part].run = run
      }
      for part in titleParts[index].indices.dropFirst() {
        let entry = titleParts[index][part]
        let before = titleParts[index][part - 1]
        let isList = entry.leftCues.contains(.and) || entry.left == 9
        guard isList, entry.name >= 0, before.name >= 0 else { continue }
        titleParts[index][part].left = before.left
        titleParts[index][part].leftCues = before.leftCues
        titleParts[index][part - 1].right = entry.right
      }
    }
  }

  /// Where a name is in a part that is a name.
  private func name(_ part: TitlePart, _ episode: Int) -> ClosedRange<Int>? {
    if let run = NameRuns.isName(part.tokens, of: text) { return run }
    if part.leftCues.contains(.with) || part.leftCues.contains(.guest),
      let run = NameRuns.isCapitalized(part.tokens, of: text)
    {
      return run
    }
    return uncased(part, episode)
  }

  /// A part in a script without capitals that words say is a name.
  private func uncased(_ part: TitlePart, _ episode: Int) -> ClosedRange<Int>? {
    guard part.tokens.count <= 3, let first = part.tokens.first,
      part.tokens.allSatisfy({ text.shape($0) == .caseless }),
      part.tokens.allSatisfy({ text.cues($0).isEmpty }),
      part.leftCues.contains(.with) || part.leftCues.contains(.guest)
        || part.rightCues.contains(.from) && part.tokens.count <= 2
        || part.tokens.count <= 2 && isIntroduced(part.tokens, episode)
    else { return nil }
    return first...(part.tokens.upperBound - 1)
  }

  /// Whether a word for with stands before the same words in the notes.
  private func isIntroduced(_ words: Range<Int>, _ episode: Int) -> Bool {
    let wanted = words.map { text.lower($0) }
    for block in episodes[episode].textBlocks {
      let range = text.blocks[block].tokens
      for token in range.dropFirst() where text.lower(Int(token)) == wanted[0] {
        let end = Int(token) + wanted.count
        guard end <= Int(range.upperBound), text.cues(Int(token) - 1).contains(.with) else {
          continue
        }
        if (Int(token)..<end).map({ text.lower($0) }) == wanted { return true }
      }
    }
    return false
  }

  private func learnFrames() -> [FrameKey: TitleFrame] {
    var frames: [FrameKey: TitleFrame] = [:]
    for (index, parts) in titleParts.enumerated() {
      for part in parts {
        let isShaped = part.name >= 0 && (names[part.name].isFull || isSingleName(part, index))
        let isConfirmed = isShaped && isSupported(part, index)
        for key in [
          FrameKey(left: part.left, right: part.right), FrameKey(left: part.left, right: -1),
          FrameKey(left: -1, right: part.right),
        ] {
          var frame = frames[key] ?? TitleFrame()
          frame.total += 1
          if isShaped { frame.shaped += 1 }
          if isShaped, names[part.name].isGiven { frame.given += 1 }
          if isConfirmed { frame.confirmed += 1 }
          if isShaped { frame.fillers.insert(FoundNames.hash(lowers(part.run ?? 0...0))) }
          if part.leftCues.contains(.with) || part.leftCues.contains(.guest) { frame.isWith = true }
          frames[key] = frame
        }
      }
    }
    return frames
  }

  /// Whether one word may be all of a name.
  private func isSingleName(_ part: TitlePart, _ episode: Int) -> Bool {
    guard let run = part.run else { return false }
    let entry = names[part.name]
    let isUncased = text.shape(run.lowerBound) == .caseless
    return (entry.isGiven || entry.isInField || isUncased) && isSupported(part, episode)
  }

  private func frame(
    of part: TitlePart,
    _ frames: [FrameKey: TitleFrame]
  ) -> TitleFrame? {
    for key in [
      FrameKey(left: part.left, right: part.right), FrameKey(left: part.left, right: -1),
      FrameKey(left: -1, right: part.right),
    ] {
      guard let frame = frames[key], frame.total >= 4, frame.fillers.count >= 3 else { continue }
      return frame
    }
    return nil
  }

  /// Whether a field or the notes of the episode have the name, too.
  private func isSupported(_ part: TitlePart, _ episode: Int) -> Bool {
    guard part.name >= 0, let run = part.run else { return false }
    if names[part.name].isKnown { return true }
    let words = lowers(run)
    guard let first = words.first else { return false }
    for block in episodes[episode].textBlocks {
      for token in text.blocks[block].tokens where text.lower(Int(token)) == first {
        if words.count == 1 || text.shape(Int(token)) == .capital { return true }
      }
    }
    return false
  }
}
