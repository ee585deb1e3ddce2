extension ShowMentions {
  /// Finds the names in subtitles and notes.
  mutating func readNotes() {
    var starts = Array(repeating: false, count: text.words.lowers.count)
    for index in titleParts.indices {
      for part in titleParts[index] where part.name >= 0 {
        if part.trust >= 0.5 { names[part.name].isKnown = true }
        if let first = names[part.name].words.first { starts[Int(first)] = true }
      }
    }
    for number in names.names.indices where names.names[number].isKnown {
      if let first = names.names[number].words.first { starts[Int(first)] = true }
    }
    findPrefixes()
    let uncased = text.isCased ? nil : UncasedNames(text, isFrequent: frequentWords())
    for index in episodes.indices {
      var list: [NameOccurrence] = []
      for block in episodes[index].textBlocks where isShow && !isTitle(block, of: index) {
        for sentence in text.blocks[block].sentences {
          read(Int(sentence), block, starts, to: &list)
          if let uncased { read(Int(sentence), block, uncased, to: &list) }
        }
      }
      for occurrence in list { names.count(occurrence.name, in: Int32(index)) }
      occurrences.append(list)
    }
  }

  /// Whether a block of notes says the episode's title again, and nothing else.
  private func isTitle(_ block: Int, of episode: Int) -> Bool {
    let tokens = text.blocks[block].tokens
    return episodes[episode].titleBlocks.contains { title in
      let words = text.blocks[title].tokens
      return words.count == tokens.count
        && zip(words, tokens).allSatisfy { text.lower(Int($0)) == text.lower(Int($1)) }
    }
  }

  /// Words that stand in so many episodes that they are no guest's name.
  private func frequentWords() -> [Bool] {
    var counts = [Int32](repeating: 0, count: text.words.lowers.count)
    var last = [Int32](repeating: -1, count: counts.count)
    for (index, episode) in episodes.enumerated() {
      for block in episode.textBlocks {
        for token in text.blocks[block].tokens {
          let word = Int(text.lower(Int(token)))
          guard last[word] != Int32(index) else { continue }
          last[word] = Int32(index)
          counts[word] += 1
        }
      }
    }
    let most = max(2, Int32(episodes.count / 12))
    return counts.map { $0 > most }
  }

  /// Adds the names that words beside them show, where the script does not.
  private mutating func read(
    _ sentence: Int,
    _ block: Int,
    _ uncased: UncasedNames,
    to list: inout [NameOccurrence]
  ) {
    let tokens = text.sentences[sentence].tokens
    for run in uncased.find(in: Int(tokens.lowerBound)..<Int(tokens.upperBound)) {
      guard !list.contains(where: { $0.first <= run.upperBound && $0.last >= run.lowerBound })
      else { continue }
      let number = name(of: run)
      guard names[number].isPerson else { continue }
      list.append(
        NameOccurrence(
          name: number,
          first: run.lowerBound,
          last: run.upperBound,
          sentence: sentence,
          block: block,
          isShownByWords: true
        )
      )
    }
  }

  /// Finds words that stand before different names and are no part of them: labels, titles.
  private mutating func findPrefixes() {
    var followers: [Int32: Set<UInt64>] = [:]
    for episode in episodes {
      for block in episode.textBlocks {
        for sentence in text.blocks[block].sentences where !isFrame[Int(sentence)] {
          let tokens = text.sentences[Int(sentence)].tokens
          for run in NameRuns.find(in: Int(tokens.lowerBound)..<Int(tokens.upperBound), of: text)
          where run.count >= 2 {
            if run.count <= 3 { seenRuns[FoundNames.hash(lowers(run)), default: 0] += 1 }
            guard run.count >= 3 else { continue }
            guard !text.words[text.tokens[run.lowerBound].word].isGivenName else { continue }
            let rest = FoundNames.hash(lowers((run.lowerBound + 1)...run.upperBound))
            followers[text.lower(run.lowerBound), default: []].insert(rest)
          }
        }
      }
    }
    prefixes = Set(followers.filter { $0.value.count >= 3 }.keys)
  }

  private mutating func read(
    _ sentence: Int,
    _ block: Int,
    _ starts: [Bool],
    to list: inout [NameOccurrence]
  ) {
    let tokens = text.sentences[sentence].tokens
    let range = Int(tokens.lowerBound)..<Int(tokens.upperBound)
    let uppers = range.count { text.shape($0) == .upper }
    for run in NameRuns.find(in: range, of: text, takesCapitals: uppers <= 4 && range.count >= 4) {
      guard !isShouted(run) else { continue }
      var best = known(in: run) ?? run
      if best.count >= 3,
        prefixes.contains(text.lower(best.lowerBound)) || isNoun(best, in: range)
      {
        best = (best.lowerBound + 1)...best.upperBound
      }
      let number = name(of: best)
      guard names[number].isPerson else { continue }
      list.append(
        NameOccurrence(
          name: number,
          first: best.lowerBound,
          last: best.upperBound,
          sentence: sentence,
          block: block
        )
      )
    }
    // Known names in another case, or in a script without capitals.
    for index in range where starts[Int(text.lower(index))] && text.shape(index) != .capital {
      for length in stride(from: min(4, range.upperBound - index), through: 1, by: -1) {
        guard let number = names.known((index..<(index + length)).map { text.lower($0) }) else {
          continue
        }
        if length == 1, text.shape(index) != .caseless { continue }
        list.append(
          NameOccurrence(
            name: number,
            first: index,
            last: index + length - 1,
            sentence: sentence,
            block: block
          )
        )
        break
      }
    }
  }

  /// Whether the first word of a run says what someone is, in a language where nouns have capitals.
  ///
  /// There an article stands before it; or it begins the sentence, and a given name stands behind it.
  private func isNoun(_ run: ClosedRange<Int>, in range: Range<Int>) -> Bool {
    let first = run.lowerBound
    guard !text.words[text.tokens[first].word].isGivenName else { return false }
    if first == range.lowerBound {
      return text.words[text.tokens[first + 1].word].isGivenName
    }
    return text.tokens[first].gap == .space && text.shape(first - 1) == .lower
      && Self.germanArticles.contains(text.words.texts[Int(text.lower(first - 1))])
  }

  private static let germanArticles: Set<String> = [
    "der", "die", "das", "dem", "den", "ein", "eine", "einen", "einem", "einer", "unser", "unsere",
    "unserem", "unserer", "unseren",
  ]

  /// Whether capitals throughout make no name: one word, a short one, or beside other writing.
  private func isShouted(_ run: ClosedRange<Int>) -> Bool {
    let uppers = run.filter { text.shape($0) == .upper }
    guard !uppers.isEmpty else { return false }
    return uppers.count < 2 || run.contains { text.shape($0) == .capital }
      || uppers.contains { text.tokens[$0].end - text.tokens[$0].start < 3 }
  }

  /// Whether the feed writes a word of a name without a capital, too, or it is long for a name.
  func isDoubtful(_ name: FoundNames.Name) -> Bool {
    name.words.count >= 5
      || name.words.contains { word in
        let entry = text.words.lowers[Int(word)]
        return entry.lowerCount > 0 && !entry.cues.contains(.particle)
      }
  }

  /// The longest part of a run that the feed's fields or titles have as a name.
  private func known(in run: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard run.count >= 3 else { return nil }
    for length in stride(from: run.count, through: 2, by: -1) {
      for start in run.lowerBound...(run.upperBound - length + 1) {
        let part = start...(start + length - 1)
        if names.known(lowers(part)) != nil { return part }
      }
    }
    // What stands by itself elsewhere is the name; before it stands what someone is.
    for start in (run.lowerBound + 1)..<run.upperBound {
      let part = start...run.upperBound
      guard text.words[text.tokens[start].word].isGivenName else { continue }
      if (seenRuns[FoundNames.hash(lowers(part))] ?? 0) > 0 { return part }
    }
    return nil
  }

  // MARK: Places

  /// What the heading over a block says.
  func headingCues(of block: Int) -> CueSet {
    let heading = Int(text.blocks[block].heading)
    guard heading >= 0 else { return [] }
    return headingWords(heading)
  }

  private func headingWords(_ heading: Int) -> CueSet {
    let tokens = text.blocks[heading].tokens
    guard tokens.count <= 4 else { return [] }
    var cues: CueSet = []
    for token in tokens { cues.formUnion(text.cues(Int(token))) }
    if cues.contains(.elsewhere) { cues.subtract([.guest, .host]) }
    if cues.contains(.credit) { cues.subtract([.guest, .host]) }
    return cues
  }

  /// What the words before a colon at the start of a sentence say.
  func labelCues(of occurrence: NameOccurrence) -> CueSet? {
    let tokens = text.sentences[occurrence.sentence].tokens
    let start = Int(tokens.lowerBound)
    for index in start..<min(start + 7, Int(tokens.upperBound)) where index > start {
      guard text.tokens[index].gap.contains(.colon) else { continue }
      guard index <= occurrence.first else { return nil }
      var cues: CueSet = []
      for word in start..<index { cues.formUnion(text.cues(word)) }
      if cues.contains(.credit) || cues.contains(.elsewhere) { cues.subtract([.guest, .host]) }
      return cues
    }
    return nil
  }

  /// Whether a name is all that a label is of, or an entry of its list: `Guest: Mara`.
  ///
  /// The label says what someone is, and not who: what stands behind a name is what was said.
  func isAllOfLabel(_ occurrence: NameOccurrence) -> Bool {
    let start = Int(text.sentences[occurrence.sentence].tokens.lowerBound)
    let end = Int(text.sentences[occurrence.sentence].tokens.upperBound)
    let marks: Gap = [.colon, .comma, .ampersand]
    guard !text.tokens[occurrence.first].gap.isDisjoint(with: marks),
      let colon = (start..<occurrence.first + 1).first(where: {
        $0 > start && text.tokens[$0].gap.contains(.colon)
      }),
      (start..<colon).allSatisfy({ !text.cues($0).isEmpty })
    else { return false }
    if isApposition(occurrence, behind: colon), !names[occurrence.name].isGiven { return false }
    let next = occurrence.last + 1
    return next >= end || !text.tokens[next].gap.isDisjoint(with: marks)
      || text.cues(next).contains(.and)
  }

  /// Whether a word stands behind a name of several words and a comma, as what someone is does.
  ///
  /// `Guest: Ann Hill, Weaver`; German nouns have capitals anyway.
  private func isApposition(_ occurrence: NameOccurrence, behind colon: Int) -> Bool {
    let first = occurrence.first
    return first - 2 >= colon && text.tokens[first].gap.contains(.comma)
      && text.tokens[first - 1].gap == .space
      && text.shape(first - 1) == .capital && text.shape(first - 2) == .capital
  }

  /// Whether a name stands in a link, and where it leads.
  func link(of occurrence: NameOccurrence) -> String? {
    let block = text.blocks[occurrence.block]
    guard !block.links.isEmpty else { return nil }
    let start = text.tokens[occurrence.first].start
    let end = text.tokens[occurrence.last].end
    for index in block.links {
      let link = text.links[Int(index)]
      if link.start <= start, link.end >= end { return link.target }
    }
    return nil
  }

  /// How many letters of a link's path a name has, at the end of a profile's address.
  func isProfile(_ link: String, of name: Int32) -> Bool {
    let folded = NameFolding.foldedText(link.unicodeScalars.suffix(120)).split(separator: " ")
    let letters = folded.joined()
    var found = 0
    for word in names[name].words {
      let part = NameFolding.folded(text.words.texts[Int(word)].unicodeScalars)
      guard part.utf8.count >= 3 else { continue }
      if letters.utf8.count >= part.utf8.count, Self.contains(letters, part) { found += 1 }
    }
    return found > 0
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
