/// What stands beside the guests of a feed, learned from those that fields and titles show.
struct NoteContexts {
  struct Count {
    var all = 0
    var guests = 0
    var people: Set<Int32> = []
  }

  private var counts: [UInt64: Count] = [:]

  mutating func add(_ keys: [UInt64], name: Int32, isGuest: Bool) {
    for key in keys {
      counts[key, default: Count()].all += 1
      if isGuest {
        counts[key, default: Count()].guests += 1
        counts[key, default: Count()].people.insert(name)
      }
    }
  }

  /// The best share of guests among the names in such places, leaving the name itself out.
  func share(_ keys: [UInt64], without name: Int32, isGuest: Bool) -> Float {
    var best: Float = 0
    for key in keys {
      guard let count = counts[key] else { continue }
      let people = count.people.count - (count.people.contains(name) ? 1 : 0)
      let guests = count.guests - (isGuest ? 1 : 0)
      let all = count.all - 1
      guard people >= 3, all > 0 else { continue }
      best = max(best, Float(guests) / Float(all))
    }
    return best >= 0.55 ? best : 0
  }
}

extension ShowMentions {
  /// Learns the contexts of guests.
  mutating func learnContexts() {
    for index in episodes.indices {
      let guests = seeds(index)
      guard !guests.isEmpty else { continue }
      for occurrence in occurrences[index] {
        guard isUsable(occurrence), names[occurrence.name].isFull else { continue }
        guard !hosts.contains(occurrence.name) else { continue }
        contexts.add(
          contextKeys(of: occurrence),
          name: occurrence.name,
          isGuest: guests.contains(occurrence.name)
        )
      }
    }
  }

  /// Names that fields and titles show to be guests.
  func seeds(_ episode: Int) -> Set<Int32> {
    var result: Set<Int32> = []
    for part in titleParts[episode] where part.trust >= 0.7 && part.name >= 0 {
      if names[part.name].isFull { result.insert(part.name) }
    }
    for field in fields[episode] where !field.isCredit && !field.isHost {
      for name in field.names where !hosts.contains(name) && !silent.contains(name) {
        result.insert(name)
      }
    }
    return result
  }

  /// Whether a place may say who speaks.
  func isUsable(_ occurrence: NameOccurrence) -> Bool {
    !isFrame[occurrence.sentence] && !isElsewhere[occurrence.block]
  }

  /// Keys of what stands before, behind and above a name.
  func contextKeys(of occurrence: NameOccurrence) -> [UInt64] {
    let sentence = text.sentences[occurrence.sentence].tokens
    var keys: [UInt64] = []
    let block = text.blocks[occurrence.block]
    let first = Int(sentence.lowerBound)
    let last = Int(sentence.upperBound) - 1
    func word(_ index: Int) -> UInt64 {
      text.shape(index) == .capital && !text.words[text.tokens[index].word].isCommon
        ? 7 : UInt64(text.lower(index)) + 100
    }
    if occurrence.first - 2 >= first {
      let left = StableHash.mixed(
        word(occurrence.first - 1) << 24 ^ word(occurrence.first - 2) << 4 ^ 1
      )
      keys.append(left)
    }
    if occurrence.last + 2 <= last {
      let gap = UInt64(text.tokens[occurrence.last + 1].gap.rawValue)
      keys.append(
        StableHash.mixed(
          word(occurrence.last + 1) << 40 ^ word(occurrence.last + 2) << 20 ^ gap << 4 ^ 2
        )
      )
    }
    if block.heading >= 0 {
      let heading = text.blocks[Int(block.heading)]
      if let only = heading.sentences.first, heading.tokens.count <= 6 {
        let hash = text.sentences[Int(only)].hash
        let isFirst: UInt64 = occurrence.first == first ? 1 : 0
        keys.append(StableHash.mixed(hash ^ 3 ^ isFirst << 8 ^ UInt64(block.kind.rawValue) << 10))
      }
    }
    if let label = labelHash(of: occurrence) { keys.append(label) }
    return keys
  }

  private func labelHash(of occurrence: NameOccurrence) -> UInt64? {
    let start = Int(text.sentences[occurrence.sentence].tokens.lowerBound)
    guard occurrence.first > start, occurrence.first - start <= 4,
      text.tokens[occurrence.first].gap.contains(.colon)
    else { return nil }
    return StableHash.mixed(
      FoundNames.hash((start..<occurrence.first).map { text.lower($0) }) ^ 4
    )
  }
}
