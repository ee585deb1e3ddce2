/// Chooses how a speaker is called.
enum SpeakerNames {
  /// Spellings with how often each stands, most frequent first.
  static func aliases(_ mentions: [ResolvedMention], _ names: SpellingTable) -> [SpeakerEntity
    .Alias]
  {
    var byName: [Int32: Int] = [:]
    for mention in mentions { byName[mention.name, default: 0] += 1 }
    var counts: [String: Int] = [:]
    for (name, count) in byName { counts[names[name].text, default: 0] += count }
    return counts.map { SpeakerEntity.Alias(name: $0.key, count: $0.value) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name }
  }

  /// The name for display: the most frequent full spelling that is neither shouted nor damaged.
  static func display(_ mentions: [ResolvedMention], _ names: SpellingTable) -> String {
    var counts: [Int32: Int] = [:]
    for mention in mentions { counts[mention.name, default: 0] += 1 }
    var byText: [String: (entry: NameEntry, count: Int)] = [:]
    for (name, count) in counts {
      byText[names[name].text, default: (names[name], 0)].count += count
    }
    let best = byText.values.max { a, b in
      let (left, right) = (rank(a.entry), rank(b.entry))
      if left != right { return left < right }
      if a.count != b.count { return a.count < b.count }
      // Accents are lost more often than they are added.
      let (x, y) = (a.entry.text, b.entry.text)
      if x.utf8.count != y.utf8.count { return x.utf8.count < y.utf8.count }
      return x > y
    }
    return best?.entry.text ?? ""
  }

  private static func rank(_ entry: NameEntry) -> Int {
    var rank = entry.shape == .full ? 8 : entry.shape == .initialed ? 4 : 2
    let letters = entry.text.unicodeScalars.map(\.characterClass).filter(\.isLetter)
    if !letters.contains(.lower), letters.contains(.upper) { rank -= 2 }
    if !letters.contains(.upper), letters.contains(.lower) { rank -= 2 }
    if entry.isDamaged { rank -= 3 }
    return rank
  }
}
