extension ShowMentions {
  /// Finds the sentences that stand in many episodes.
  mutating func findFrames() {
    var counts: [UInt64: (count: Int32, last: Int32)] = [:]
    for (index, episode) in episodes.enumerated() {
      for block in episode.textBlocks {
        for sentence in text.blocks[block].sentences {
          let hash = text.sentences[Int(sentence)].hash
          if let known = counts[hash] {
            if known.last != Int32(index) { counts[hash] = (known.count + 1, Int32(index)) }
          } else {
            counts[hash] = (1, Int32(index))
          }
        }
      }
    }
    let most = max(3, Int32(episodes.count * 12 / 100))
    isFrame = text.sentences.map { (counts[$0.hash]?.count ?? 0) >= most }
    findFilledFrames()
  }

  /// Finds sentences that begin and end as many others do: what differs is the episode's title.
  private mutating func findFilledFrames() {
    var counts: [UInt64: (count: Int32, last: Int32)] = [:]
    for (index, episode) in episodes.enumerated() {
      for block in episode.textBlocks {
        for sentence in text.blocks[block].sentences {
          guard let hash = endsHash(Int(sentence)) else { continue }
          let known = counts[hash] ?? (0, -1)
          if known.last != Int32(index) { counts[hash] = (known.count + 1, Int32(index)) }
        }
      }
    }
    let most = max(5, Int32(episodes.count * 25 / 100))
    for sentence in text.sentences.indices where !isFrame[sentence] {
      guard let hash = endsHash(sentence), let known = counts[hash] else { continue }
      if known.count >= most { isFrame[sentence] = true }
    }
  }

  private func endsHash(_ sentence: Int) -> UInt64? {
    let tokens = text.sentences[sentence].tokens
    guard tokens.count >= 8 else { return nil }
    let first = Int(tokens.lowerBound)
    let last = Int(tokens.upperBound) - 1
    return FoundNames.hash([first, first + 1, last - 2, last - 1, last].map { text.lower($0) })
  }

  /// Finds the blocks that name another episode: they list, and do not tell who speaks here.
  mutating func findElsewhere() {
    isElsewhere = Array(repeating: false, count: text.blocks.count)
    var own: [[Int32]] = []
    var isTitleStart = Array(repeating: false, count: text.words.lowers.count)
    var titles: [UInt64: [(words: [Int32], episode: Int)]] = [:]
    for (index, episode) in episodes.enumerated() {
      let words = episode.titleBlocks.prefix(1).flatMap { block in
        text.blocks[block].tokens.map(Int.init).filter { text.shape($0) != .number }.map {
          text.lower($0)
        }
      }
      own.append(words)
      guard words.count >= 3, let first = words.first else { continue }
      isTitleStart[Int(first)] = true
      titles[FoundNames.hash(words.prefix(3)), default: []].append((words, index))
    }
    for (index, episode) in episodes.enumerated() {
      for block in episode.textBlocks {
        isElsewhere[block] = namesOther(block, than: index, titles, own, isTitleStart)
      }
    }
  }

  private func namesOther(
    _ block: Int,
    than episode: Int,
    _ titles: [UInt64: [(words: [Int32], episode: Int)]],
    _ own: [[Int32]],
    _ isTitleStart: [Bool]
  ) -> Bool {
    let range = text.blocks[block].tokens
    guard range.count >= 3 else { return false }
    for start in Int(range.lowerBound)...(Int(range.upperBound) - 3)
    where isTitleStart[Int(text.lower(start))] {
      let hash = FoundNames.hash((start..<(start + 3)).lazy.map { text.lower($0) })
      guard let candidates = titles[hash] else { continue }
      for title in candidates.prefix(50)
      where title.episode != episode && title.words != own[episode] {
        let end = min(start + title.words.count, Int(range.upperBound))
        if (start..<end).map({ text.lower($0) }) == title.words { return true }
      }
    }
    return false
  }
}
