/// Knows the speakers of an earlier run again by the rows that it wrote of them.
///
/// A row's id is made of one mention; who has that mention is the one. Where it has gone, a name that
/// one speaker alone has, then and now, tells it, if it stands in a feed of the row's or with its link.
enum EarlierSpeakers {
  /// Counts more than any number of names.
  private static let mentionWeight = 1 << 32

  static func claims(
    _ earlier: [SpeakerEntity],
    _ speakers: [[SpeakerIDs.Locator]],
    _ resolver: SpeakerResolver
  ) -> [SpeakerIDs.Claim] {
    guard !earlier.isEmpty else { return [] }
    let known = Set(earlier.map(\.id))
    var byName: [String: [SpeakerEntity]] = [:]
    for row in earlier { byName[NameFolding.folded(text: row.name), default: []].append(row) }
    let names = resolver.speakers.map {
      NameFolding.folded(text: SpeakerNames.display($0, resolver.knowledge.names))
    }
    var bearers: [String: Int] = [:]
    for name in names { bearers[name, default: 0] += 1 }
    var claims: [SpeakerIDs.Claim] = []
    for (speaker, locators) in speakers.enumerated() {
      for old in Set(locators.map { SpeakerIDs.id(of: $0.text) }).intersection(known) {
        claims.append(SpeakerIDs.Claim(count: mentionWeight, old: old, speaker: speaker))
      }
      let name = names[speaker]
      guard bearers[name] == 1, let rows = byName[name], rows.count == 1, let row = rows.first,
        isTied(row, resolver.speakers[speaker], resolver.mentions)
      else { continue }
      claims.append(SpeakerIDs.Claim(count: 1, old: row.id, speaker: speaker))
    }
    return claims
  }

  private static func isTied(
    _ row: SpeakerEntity,
    _ mentions: [ResolvedMention],
    _ list: MentionList
  ) -> Bool {
    let feeds = Set(row.shows.map(\.feedID))
    let links = Set(row.links)
    return mentions.contains { mention in
      let place = list.rows[Int(mention.mention)]
      return list.text(place.feedID).map(feeds.contains) == true
        || list.text(place.href).map(links.contains) == true
    }
  }
}
