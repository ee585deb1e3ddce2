extension ShowMentions {
  /// Points from which someone is taken to take part.
  private static let least: Float = 4.85

  /// How sure a sum of points makes it.
  private static func confidence(_ points: Float) -> Double {
    let sure = [(4.85, 0.9), (5.5, 0.93), (7, 0.96), (9, 0.98)]
    let points = Double(points)
    return sure.last { points >= $0.0 }?.1 ?? max(0.05, min(0.6, points / 8))
  }

  /// The mentions of the channel itself.
  func channelMentions() -> [Mention] {
    let keys = EpisodeKeys(source: source, feedID: feed.id, feedTitle: feed.title)
    return channelFields.map { field in
      var mention = Mention(id: "", keys: keys, place: field.place, raw: field.raw)
      mention.role = field.role
      mention.href = field.href
      mention.image = field.image
      mention.line = field.line
      mention.kind = .channel
      return mention
    }
  }

  /// The mentions of one episode.
  func episodeMentions(_ index: Int) -> [Mention] {
    let people = evidence(index)
    var result: [Mention] = []
    for field in fields[index] { result.append(mention(field, index, people)) }
    for person in people where person.total >= Self.least {
      result += textMentions(person, index)
    }
    return result
  }

  private func mention(_ field: NamedField, _ index: Int, _ people: [NameEvidence]) -> Mention {
    var mention = Mention(id: "", keys: episodes[index].keys, place: field.place, raw: field.raw)
    mention.role = field.role
    mention.href = field.href
    mention.image = field.image
    mention.line = field.line ?? episodes[index].line
    mention.date = episodes[index].date
    mention.kind = episodes[index].isTrailer ? .trailer : .episode
    if field.isCredit { mention.kind = .credit }
    if !field.names.isEmpty, field.names.allSatisfy(silent.contains) { mention.kind = .channel }
    if field.type != .person {
      mention.type = field.type
      if field.place != .itemPerson { mention.kind = .channel }
    }
    if let alias = alias(of: field, index, people) {
      mention.meant = names[alias].text
    } else if field.isBrand, mention.kind == .episode {
      mention.kind = .channel
      mention.type = .organization
    }
    if field.role == nil, field.place != .itemPerson, !field.names.isEmpty {
      mention.role = field.names.allSatisfy(hosts.contains) ? "host" : "guest"
    }
    return mention
  }

  /// The guest that a tag names by an account or a brand: one guest and one tag are left over.
  private func alias(of field: NamedField, _ index: Int, _ people: [NameEvidence]) -> Int32? {
    guard field.place == .itemPerson, !field.isHost, !field.isCredit, field.names.count <= 1 else {
      return nil
    }
    let tags = fields[index].filter { $0.place == .itemPerson && !$0.isHost && !$0.isCredit }
    let tagged = Set(tags.flatMap(\.names))
    let guests = people.filter { person in
      person[.titleSlot] >= 2.5 || person[.titleCue] > 0
    }.map(\.name).filter { !tagged.contains($0) && !hosts.contains($0) && names[$0].isFull }
    let titled = Set(people.filter { $0.isInTitle || $0.isInNotes }.map(\.name))
    let others = tags.filter { $0.names.allSatisfy { !titled.contains($0) } }
    guard guests.count == 1, others.count == 1, let guest = guests.first,
      others[0].raw == field.raw
    else { return nil }
    // Who has a full name of his own is somebody else, unless it is another spelling of the name.
    guard let name = field.names.first, names[name].isFull, field.raw.contains(" ") else {
      return guest
    }
    let isAlike =
      names[name].words.first == names[guest].words.first
      || names[name].words.last == names[guest].words.last
    return isAlike ? guest : nil
  }

  private func textMentions(_ person: NameEvidence, _ index: Int) -> [Mention] {
    var result: [Mention] = []
    func add(_ occurrence: NameOccurrence, _ place: MentionPlace) {
      let raw = text.text(occurrence.first, through: occurrence.last)
      guard !result.contains(where: { $0.place == place && $0.raw == raw }) else { return }
      var mention = Mention(id: "", keys: episodes[index].keys, place: place, raw: raw)
      mention.date = episodes[index].date
      mention.line = episodes[index].line
      mention.role = person.isHost ? "host" : "guest"
      mention.kind = episodes[index].isTrailer ? .trailer : .episode
      mention.confidence = Self.confidence(person.total)
      if names[occurrence.name].words.count < names[person.name].words.count {
        mention.meant = names[person.name].text
      }
      result.append(mention)
    }
    if let title = person.titleOccurrence { add(title, .title) }
    for occurrence in person.occurrences.prefix(8) {
      let isSubtitle = episodes[index].subtitleBlocks.contains(occurrence.block)
      add(occurrence, isSubtitle ? .subtitle : .notes)
    }
    return result
  }
}
