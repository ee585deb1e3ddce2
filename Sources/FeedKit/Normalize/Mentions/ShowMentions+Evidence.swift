extension ShowMentions {
  /// Weighs everything that an episode says of names.
  func evidence(_ episode: Int) -> [NameEvidence] {
    var weighing = EpisodeWeighing(self, episode)
    weighing.weigh()
    return weighing.people
  }
}

/// Weighs the names of one episode.
struct EpisodeWeighing {
  private let show: ShowMentions
  private let text: NoteText
  private let episode: Int
  private(set) var people: [NameEvidence] = []
  /// Full names by first word; -1 where several have it.
  private var firsts: [Int32: Int32] = [:]
  private var hasStructure = false
  private var firstSentence = -1

  init(_ show: ShowMentions, _ episode: Int) {
    self.show = show
    text = show.text
    self.episode = episode
  }

  mutating func weigh() {
    collectFirsts()
    weighFields()
    weighTitle()
    weighNotes()
    settle()
  }

  /// The place of a name among the people, made when there is none.
  private mutating func number(of name: Int32) -> Int {
    if let number = people.firstIndex(where: { $0.name == name }) { return number }
    people.append(NameEvidence(name))
    return people.count - 1
  }

  private mutating func with(_ name: Int32, _ change: (inout NameEvidence) -> Void) {
    let number = number(of: name)
    change(&people[number])
  }

  // MARK: First names

  private mutating func collectFirsts() {
    func add(_ name: Int32) {
      let entry = show.names[name]
      guard entry.isFull, entry.isPerson, let first = entry.words.first else { return }
      if let known = firsts[first], known != name {
        guard known >= 0 else { return }
        // A longer form of the same name is the same person.
        if show.names[known].words.last == entry.words.last { return }
        firsts[first] = -1
      } else {
        firsts[first] = name
      }
    }
    for field in show.fields[episode] { field.names.forEach(add) }
    for part in show.titleParts[episode] where part.name >= 0 { add(part.name) }
    for occurrence in show.occurrences[episode] where show.isUsable(occurrence) {
      let cues = show.headingCues(of: occurrence.block)
      if cues.isDisjoint(with: [.credit, .elsewhere]) { add(occurrence.name) }
    }
  }

  /// The person that a name stands for.
  private func person(_ name: Int32) -> Int32? {
    if let host = show.hostForms[name] { return host }
    let entry = show.names[name]
    guard !entry.isFull, let first = entry.words.first else { return name }
    if let full = firsts[first] {
      if full >= 0 { return full }
      return show.roster[first].flatMap { show.hosts.contains($0) ? $0 : nil }
    }
    if let full = show.roster[first], show.hosts.contains(full) { return full }
    if show.mononyms.contains(name) { return show.roster[first] ?? name }
    return name
  }

  // MARK: Fields

  private mutating func weighFields() {
    for field in show.fields[episode] {
      for name in field.names where !field.isBrand {
        if field.isCredit {
          with(name) { $0.isCredit = true }
          continue
        }
        switch field.place {
        case .itemPerson, .atomContributor, .mediaCredit:
          with(name) {
            $0.add(.tag, 5)
            if field.isHost { $0.isHost = true }
            if field.role != nil, !field.isHost { $0.isGuest = true }
          }
        default:
          guard !show.silent.contains(name) else { continue }
          with(name) { $0.add(.author, 5) }
        }
        if !show.hosts.contains(name) { hasStructure = true }
      }
    }
  }

  // MARK: Title

  private mutating func weighTitle() {
    var explained = false
    var isIntroducedAny = false
    for part in show.titleParts[episode] where part.name >= 0 {
      guard let run = part.run, let name = person(part.name) else { continue }
      let entry = show.names[part.name]
      let isUncased = text.shape(run.lowerBound) == .caseless
      let isIntroduced = part.leftCues.contains(.with) || part.leftCues.contains(.guest)
      let isStanding = show.occurrences[episode].contains {
        person($0.name) == name && show.isUsable($0)
      }
      var slot: Float = part.trust >= 0.75 ? 4 : part.trust >= 0.5 ? 2.5 : 0
      if !isUncased, !isLikely(part.name) { slot = entry.isFull && slot >= 4 ? 3 : min(slot, 1) }
      let isAgainst =
        !part.leftCues.isDisjoint(with: [.by, .about, .absent])
        && !part.leftCues.contains(.with)
      if isAgainst { slot = 0 }
      let isOneOfMany = entry.isGiven || part.givenShare >= 0.7 && !show.isDoubtful(entry)
      with(name) { evidence in
        evidence.isInTitle = true
        evidence.titleOccurrence = NameOccurrence(
          name: part.name,
          first: run.lowerBound,
          last: run.upperBound,
          sentence: -1,
          block: -1
        )
        if slot > 0 { evidence.add(.titleSlot, slot) }
        if isIntroduced, entry.isFull || entry.isGiven || isUncased {
          evidence.add(.titleCue, 5.2)
        }
        if slot < 4, part.share >= 0.75, entry.isFull, isOneOfMany, !isAgainst {
          evidence.add(.titleSlot, entry.isGiven ? 4.6 : 5.2)
        }
        if slot == 0, entry.isFull, isStanding, !isAgainst { evidence.add(.titleSlot, 2) }
        if isUncased, isStanding { evidence.add(.titleSlot, 4) }
        if isAgainst, slot < 4 { evidence.against -= 3 }
      }
      if isIntroduced, entry.isFull || isUncased || entry.isGiven { isIntroducedAny = true }
      if (slot >= 2.5 || isIntroduced) && (isUncased || isLikely(part.name)) { explained = true }
    }
    if explained {
      hasStructure = true
      for index in people.indices
      where people[index].isInTitle
        && people[index][.titleSlot] < (isIntroducedAny ? 4 : 2.5)
        && people[index][.titleCue] == 0 && people[index][.tag] == 0 && people[index][.author] == 0
      {
        people[index].points[NameEvidence.Ground.titleSlot.rawValue] = 0
        people[index].isInTitle = false
        people[index].against -= 5
      }
    }
  }

  /// Whether something else than a place in a title says that a name is a person's.
  private func isLikely(_ name: Int32) -> Bool {
    let entry = show.names[name]
    return entry.isGiven || entry.isInField
      || show.occurrences[episode].contains { occurrence in
        guard show.isUsable(occurrence) else { return false }
        if occurrence.name == name, entry.isFull {
          return PlaceCues(occurrence, in: show).cue > 0
        }
        return !show.names[occurrence.name].isFull && entry.isFull
          && show.names[occurrence.name].words.first == entry.words.first
      }
  }

  // MARK: Notes

  private mutating func weighNotes() {
    let blocks = show.episodes[episode].textBlocks
    search: for block in blocks {
      for sentence in text.blocks[block].sentences where !show.isFrame[Int(sentence)] {
        firstSentence = Int(sentence)
        break search
      }
    }
    for occurrence in show.occurrences[episode] {
      guard let name = person(occurrence.name), mayCount(occurrence, name) else { continue }
      weigh(occurrence, of: name)
    }
  }

  /// Whether one word alone has anything that could make it a person.
  private func mayCount(_ occurrence: NameOccurrence, _ name: Int32) -> Bool {
    let entry = show.names[name]
    if entry.isFull || entry.isGiven || entry.isInField || show.mononyms.contains(name) {
      return true
    }
    if people.contains(where: { $0.name == name }) || show.labelCues(of: occurrence) != nil {
      return true
    }
    return show.isJoinedToName(occurrence, episode) || PlaceCues(occurrence, in: show).isNamed
  }

  private mutating func weigh(_ occurrence: NameOccurrence, of name: Int32) {
    let isHost = show.hosts.contains(name) || show.mononyms.contains(name)
    guard !show.isElsewhere[occurrence.block] else { return }
    let isFrame = show.isFrame[occurrence.sentence]
    guard !isFrame || isHost else { return }
    let isFull = show.names[occurrence.name].isFull
    let block = text.blocks[occurrence.block]
    let heading = show.headingCues(of: occurrence.block)
    let label = show.labelCues(of: occurrence)
    let cues = label ?? heading
    if cues.contains(.elsewhere), !isHost { return }
    if cues.contains(.credit) {
      with(name) { $0.isCredit = true }
      return
    }
    if cues.contains(.elsewhere) { return }
    let place = PlaceCues(occurrence, in: show)
    if isFrame, place.against <= -2 { return }
    let isLate = occurrence.sentence - firstSentence > 25
    let isFirst = occurrence.sentence == firstSentence
    let number = number(of: name)
    var evidence = people[number]
    defer { people[number] = evidence }
    evidence.isInNotes = true
    do {
      evidence.occurrences.append(occurrence)
      let isList = block.kind == .item || block.kind == .cell || block.kind == .heading
      let isTalk =
        label.map { !$0.isDisjoint(with: [.taking, .with]) && !$0.contains(.about) } ?? false
      if cues.contains(.guest) || cues.contains(.host) || isTalk {
        let isNamed = place.isSubject || label != nil
        let isAll = label != nil && !isFull && show.isAllOfLabel(occurrence)
        evidence.add(label != nil ? .label : .heading, isAll ? 5.7 : isNamed ? 4.5 : 2)
        if cues.contains(.host) { evidence.isHost = true } else { evidence.isGuest = true }
      }
      if isHost {
        evidence.add(.host, 5)
      }
      guard !isLate || isList else { return }
      if place.cue > 0, isFull || evidence.name != occurrence.name || isHost {
        evidence.add(.cue, place.cue + (occurrence.sentence - firstSentence <= 1 ? 0.5 : 0))
      }
      if occurrence.isShownByWords { evidence.add(.cue, 4.2) }
      if place.isNamed, isFull || !isFrame { evidence.add(.label, 5) }
      if place.isGuest { evidence.isGuest = true }
      if place.isHost { evidence.isHost = true }
      if !isFull, show.isJoinedToName(occurrence, episode) { evidence.isJoined = true }
      if place.isSubject, isFull, !isList {
        evidence.add(.subject, isFirst ? 2.5 : 1)
      }
      evidence.noteAgainst = min(evidence.noteAgainst, place.against)
      if isFull {
        let isSeed = evidence[.titleSlot] >= 4 || evidence[.tag] > 0
        let share = show.contexts.share(
          show.contextKeys(of: occurrence),
          without: name,
          isGuest: isSeed
        )
        evidence.add(.context, share * 5)
      } else if evidence.name != occurrence.name {
        evidence.add(.repeated, show.names[name].isGiven || isHost ? 1.5 : 0.8)
      }
      if let link = show.link(of: occurrence), show.isProfile(link, of: name) {
        evidence.add(.link, 1.5)
      }
    }
  }

  // MARK: The whole

  private mutating func settle() {
    for index in people.indices {
      let entry = show.names[people[index].name]
      let isHost = show.hosts.contains(people[index].name)
      if isHost, people[index][.titleSlot] < 2.5, people[index][.titleCue] == 0 {
        people[index].isHost = true
      }
      guard people[index][.tag] == 0, people[index][.author] == 0, people[index][.host] == 0 else {
        continue
      }
      if people[index][.titleSlot] < 2.5, people[index][.titleCue] == 0, people[index][.label] < 4.5
      {
        people[index].against += hasStructure ? -1.5 : 0.7
        people[index].against += people[index].noteAgainst
      }
      let isUncased = (people[index].titleOccurrence ?? people[index].occurrences.first).map {
        text.shape($0.first) == .caseless
      }
      if isUncased != true {
        people[index].against += entry.isGiven ? 0.3 : show.isDoubtful(entry) ? -2.5 : -0.3
      }
      if !entry.isFull, isUncased != true, people[index][.titleSlot] < 2.5,
        people[index][.titleCue] == 0
      {
        let isListed =
          people[index][.label] >= 4.5 || people[index][.heading] >= 4.5 && entry.isGiven
        let isNear = people[index].isJoined && people[index][.cue] >= 3.5
        people[index].against -= isListed ? 0.5 : isNear ? 1 : entry.isGiven ? 3 : 8
      }
    }
  }
}
