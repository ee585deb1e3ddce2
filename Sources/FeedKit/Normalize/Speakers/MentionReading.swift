/// Reads the names, links and descriptions of mentions to numbers.
struct MentionReading: Sendable {
  private(set) var knowledge = Knowledge()
  /// The names in the mentions, in order of these.
  private(set) var resolved: [ResolvedMention] = []
  /// The names of each feed among those.
  private(set) var feeds: [Range<Int>] = []
  private(set) var episodeCount = 0
  /// Names by the links beside them.
  private(set) var linkNames: [Int32: Set<Int32>] = [:]

  /// Takes mentions in order of feed and episode.
  init(_ mentions: MentionList, titles: Set<String>, work: SpeakerWork) {
    knowledge.names = SpellingTable(
      Self.names(of: mentions),
      of: mentions.texts,
      titles: titles,
      work: work
    )
    resolve(mentions)
  }

  /// The texts that hold names, each once, in order of the mentions.
  private static func names(of mentions: MentionList) -> [Int32] {
    var isKnown = [Bool](repeating: false, count: mentions.texts.count)
    var names: [Int32] = []
    for row in mentions.rows {
      let name = row.meant >= 0 ? row.meant : row.raw
      if !isKnown[Int(name)] {
        isKnown[Int(name)] = true
        names.append(name)
      }
    }
    return names
  }

  private mutating func resolve(_ mentions: MentionList) {
    let texts = mentions.texts
    // What a text says as a link and so on is found out once.
    var links = NumbersOfTexts(texts)
    var biographies = NumbersOfTexts(texts)
    var roles: [Int32: RoleClass] = [:]
    var places: [Int32: ResolvedMention.TextPlace] = [:]
    resolved.reserveCapacity(mentions.count)
    var episode: Int32 = -1
    var start = 0
    let empty = mentions.rows.first { texts.length($0.episodeID) == 0 }?.episodeID
    for (index, row) in mentions.rows.enumerated() {
      let last = index > 0 ? mentions.rows[index - 1] : nil
      if last?.feedID != row.feedID {
        if !resolved.isEmpty || index > 0 { feeds.append(start..<resolved.count) }
        start = resolved.count
      }
      if last?.feedID != row.feedID || last?.episodeID != row.episodeID { episode += 1 }
      let link = links.number(row.href) { knowledge.links.number(of: $0) }
      let biography = biographies.number(row.context) { knowledge.biographies.number(of: $0) }
      let role =
        roles[row.role]
        ?? {
          let role = RoleClass(mentions.text(row.role))
          roles[row.role] = role
          return role
        }()
      let place =
        places[row.place]
        ?? {
          let place = ResolvedMention.TextPlace(texts.string(row.place))
          places[row.place] = place
          return place
        }()
      let names = knowledge.names.numbers(of: row.meant >= 0 ? row.meant : row.raw)
      let isOnly = names.count == 1
      for (part, name) in names.enumerated() {
        if link >= 0, isOnly { linkNames[link, default: []].insert(name) }
        resolved.append(
          ResolvedMention(
            mention: Int32(index),
            part: Int32(part),
            name: name,
            episode: episode,
            link: isOnly ? link : -1,
            biography: isOnly ? biography : -1,
            place: row.place,
            text: place,
            role: role,
            isChannel: row.episodeID == empty
          )
        )
      }
    }
    if start < resolved.count { feeds.append(start..<resolved.count) }
    feeds.removeAll(where: \.isEmpty)
    episodeCount = Int(episode) + 1
  }

  /// Forgets links that people of different names share.
  mutating func forgetLinks(_ generic: Set<String>) {
    guard !generic.isEmpty else { return }
    let isGeneric = knowledge.links.keys.map { generic.contains($0) }
    for index in resolved.indices where resolved[index].link >= 0 {
      if isGeneric[Int(resolved[index].link)] { resolved[index].link = -1 }
    }
  }
}

/// What texts mean by number, each found out once.
private struct NumbersOfTexts {
  private let texts: TextPool
  private var numbers: [Int32: Int32] = [:]

  init(_ texts: TextPool) { self.texts = texts }

  /// What a text means; -1 when there is no text or it means nothing.
  mutating func number(_ text: Int32, _ read: (String) -> Int32?) -> Int32 {
    guard text >= 0 else { return -1 }
    if let known = numbers[text] { return known }
    let number = read(texts.string(text)) ?? -1
    numbers[text] = number
    return number
  }
}
