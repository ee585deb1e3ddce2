extension ShowMentions {
  /// Finds who hosts the show, and for whom first names stand.
  mutating func findHosts() {
    findForms()
    var scores: [Int32: Float] = [:]
    var authors: Set<Int32> = []
    for field in channelFields {
      let isList = field.names.count >= 2
      for name in field.names {
        switch field.place {
        case .channelPerson: scores[name, default: 0] += field.isCredit ? 0 : 2
        case .channelOwner: scores[name, default: 0] += 0.5
        default:
          scores[name, default: 0] += isList ? 2 : 1
          authors.insert(name)
        }
      }
    }
    countFields(&scores, &authors)
    countChannel(&scores)
    countNotes(&scores)
    for name in scores.keys where !names[name].isPerson { scores[name] = 0 }
    hosts = Set(scores.filter { $0.value >= 2 }.keys)
    findRoster()
    findSilent(authors)
    findHostForms()
  }

  private func countFields(_ scores: inout [Int32: Float], _ authors: inout Set<Int32>) {
    var byAuthor: [Int32: Int] = [:]
    var byTag: [Int32: Int] = [:]
    for list in fields {
      var seen: Set<Int32> = []
      for field in list where !field.isCredit {
        for name in field.names where seen.insert(name).inserted {
          if field.place == .itemPerson || field.place == .atomContributor {
            if field.isHost || field.role == nil { byTag[name, default: 0] += 1 }
          } else {
            byAuthor[name, default: 0] += 1
          }
        }
      }
    }
    for (name, count) in byAuthor where count * 2 >= episodes.count {
      scores[name, default: 0] += 1
      authors.insert(name)
    }
    for (name, count) in byTag where count >= 2 && count * 5 >= episodes.count {
      scores[name, default: 0] += 2
    }
  }

  private mutating func countChannel(_ scores: inout [Int32: Float]) {
    for block in channelBlocks {
      for sentence in text.blocks[block].sentences {
        let tokens = text.sentences[Int(sentence)].tokens
        let range = Int(tokens.lowerBound)..<Int(tokens.upperBound)
        let hasCue = range.contains {
          !text.cues($0).isDisjoint(with: [.host, .taking, .with])
        }
        for run in NameRuns.find(in: range, of: text) where run.count >= 2 {
          let number = name(of: run)
          guard names[number].isPerson else { continue }
          scores[number, default: 0] += hasCue ? 2 : 1
        }
      }
    }
  }

  private func countNotes(_ scores: inout [Int32: Float]) {
    var labelled: [Int32: Int] = [:]
    var standing: [Int32: Int] = [:]
    for list in occurrences {
      var seen: Set<Int32> = []
      for occurrence in list where names[occurrence.name].isFull {
        let cues = labelCues(of: occurrence) ?? headingCues(of: occurrence.block)
        if cues.contains(.credit) || cues.contains(.elsewhere) || isElsewhere[occurrence.block] {
          continue
        }
        let place = PlaceCues(occurrence, in: self)
        if place.against <= -2, place.cue == 0 { continue }
        let name = forms[occurrence.name] ?? occurrence.name
        guard seen.insert(name).inserted else { continue }
        standing[name, default: 0] += 1
        if cues.contains(.host) || hasHostWord(before: occurrence) {
          labelled[name, default: 0] += 1
        }
      }
    }
    let least = max(3, episodes.count * 15 / 100)
    for (name, count) in standing where count >= least {
      scores[name, default: 0] += count * 10 >= episodes.count * 3 ? 2 : 1
    }
    for (name, count) in labelled where count >= 2 { scores[name, default: 0] += 2 }
  }

  /// Whether `hosted by` or the like stands before a name.
  func hasHostWord(before occurrence: NameOccurrence) -> Bool {
    let start = Int(text.sentences[occurrence.sentence].tokens.lowerBound)
    for index in stride(
      from: occurrence.first - 1,
      through: max(start, occurrence.first - 4),
      by: -1
    ) {
      let cues = text.cues(index)
      if cues.contains(.host) { return true }
      if cues.isDisjoint(with: [.by, .article, .and, .title]), text.shape(index) == .lower {
        return false
      }
    }
    return false
  }

  private mutating func findRoster() {
    var candidates: [Int32: [Int32: Int32]] = [:]
    for number in names.names.indices {
      let name = names.names[number]
      guard name.isFull, name.isPerson, let first = name.words.first else { continue }
      let isHost = hosts.contains(Int32(number))
      let weight = (isHost ? 1000 : 0) + name.episodes + (name.isKnown ? 1 : 0)
      if weight >= 1 { candidates[first, default: [:]][Int32(number)] = weight }
    }
    for (first, full) in candidates {
      let strong = full.filter { $0.value >= 1000 }
      if strong.count == 1, let host = strong.first {
        roster[first] = host.key
      } else if strong.isEmpty {
        let recurring = full.filter { $0.value >= 2 }
        if recurring.count == 1, let one = recurring.first { roster[first] = one.key }
        if recurring.isEmpty, full.count == 1, let one = full.first { roster[first] = one.key }
      }
    }
    findMononyms()
    // Who stands beside those that were found is found in a second round.
    findMononyms()
  }

  /// First names that stand alone in many episodes, as those of people who talk.
  private mutating func findMononyms() {
    var standing: [Int32: Int] = [:]
    var talking: [Int32: Int] = [:]
    for list in occurrences {
      var seen: Set<Int32> = []
      for occurrence in list where !names[occurrence.name].isFull {
        guard !isElsewhere[occurrence.block], !isFrame[occurrence.sentence],
          text.blocks[occurrence.block].kind == .prose,
          names[occurrence.name].isGiven || isCompanied(occurrence, in: list),
          headingCues(of: occurrence.block).isDisjoint(with: [.credit, .elsewhere]),
          seen.insert(occurrence.name).inserted
        else { continue }
        standing[occurrence.name, default: 0] += 1
        if PlaceCues(occurrence, in: self).cue >= 2.5 { talking[occurrence.name, default: 0] += 1 }
      }
    }
    findSingleHosts()
    let least = max(3, episodes.count * 5 / 100)
    for (name, count) in standing where count >= least {
      guard let talks = talking[name] else { continue }
      guard
        names[name].isGiven
          ? talks * 2 >= count : talks * 10 >= count * 6 && !isDoubtful(names[name])
      else { continue }
      mononyms.insert(name)
      if let first = names[name].words.first, let full = roster[first] { hosts.insert(full) }
    }
  }

  /// Names of one word that `hosted by` or the like stands before in several episodes.
  ///
  /// Who hosts the files is told in the same words, so that such a name must be told to talk as well.
  private mutating func findSingleHosts() {
    var hosted: [Int32: Int] = [:]
    var talking: [Int32: Int] = [:]
    for list in occurrences {
      var seen: Set<Int32> = []
      for occurrence in list where !names[occurrence.name].isFull && isUsable(occurrence) {
        guard text.shape(occurrence.first) == .capital, !isDoubtful(names[occurrence.name]),
          occurrence.first == occurrence.last,
          text.cues(occurrence.first).isEmpty, seen.insert(occurrence.name).inserted
        else { continue }
        if hasHostWord(before: occurrence) {
          hosted[occurrence.name, default: 0] += 1
        } else if PlaceCues(occurrence, in: self).cue >= 2.5 {
          talking[occurrence.name, default: 0] += 1
        }
      }
    }
    for (name, count) in hosted where count >= 2 && (talking[name] ?? 0) >= 2 {
      mononyms.insert(name)
    }
  }

  /// Whether a name is joined to another name by a comma or a word for and.
  private func isCompanied(_ occurrence: NameOccurrence, in list: [NameOccurrence]) -> Bool {
    list.contains { other in
      (names[other.name].isGiven || mononyms.contains(other.name)) && areJoined(occurrence, other)
    }
  }

  /// Whether a name is joined to a full name in an episode.
  func isJoinedToName(_ occurrence: NameOccurrence, _ episode: Int) -> Bool {
    occurrences[episode].contains { names[$0.name].isFull && areJoined(occurrence, $0) }
  }

  private func areJoined(_ one: NameOccurrence, _ other: NameOccurrence) -> Bool {
    guard one.sentence == other.sentence else { return false }
    let (left, right) =
      other.last < one.first ? (other.last, one.first) : (one.last, other.first)
    guard left < right, right - left <= 2 else { return false }
    let gap = text.tokens[right].gap
    return right - left == 1
      ? gap.contains(.comma) || gap.contains(.ampersand) : text.cues(left + 1).contains(.and)
  }

  /// Finds authors of a show who are never spoken of while others are heard in it.
  private mutating func findSilent(_ authors: Set<Int32>) {
    for author in authors where names[author].isFull {
      guard let first = names[author].words.first else { continue }
      let others = hosts.filter { other in
        other != author && !authors.contains(other) && names[other].episodes >= 3
      }
      let single = names.number(of: [first])
      let spoken = freshEpisodes(author) + (single.map { freshEpisodes($0) } ?? 0)
      let isSpoken = spoken * 10 >= episodes.count
      let isTagged = fields.contains { list in
        list.contains { $0.place == .itemPerson && $0.names.contains(author) }
      }
      if !isSpoken, !isTagged, !others.isEmpty || !mononyms.isEmpty { silent.insert(author) }
    }
    hosts.subtract(silent)
  }

  /// Episodes in which a name stands in a sentence that is not frame.
  private func freshEpisodes(_ name: Int32) -> Int {
    occurrences.reduce(0) { count, list in
      let isFresh = list.contains { $0.name == name && isUsable($0) }
      return count + (isFresh ? 1 : 0)
    }
  }
}
