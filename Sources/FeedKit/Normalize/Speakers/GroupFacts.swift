/// What groups of mentions are known for.
enum GroupFacts {
  /// The group of some mentions.
  static func group(of mentions: [ResolvedMention], knowledge: Knowledge) -> Grouping.Group {
    var group = Grouping.Group(first: mentions.map(\.mention).min() ?? 0)
    group.size = mentions.count
    for mention in mentions {
      group.names.add(mention.name)
      if !mention.isChannel { group.episodes.add(mention.episode) }
      if mention.isChannel || mention.role == .host { group.isAtHome = true }
      if mention.link >= 0 { group.links.add(mention.link) }
      if mention.biography >= 0 { group.biographies.add(mention.biography) }
      let entry = knowledge.names[mention.name]
      let han = knowledge.names.han[Int(mention.name)]
      if han >= 0, entry.shape == .full { group.han.add(han) }
      let generation = entry.name.generation
      if generation > 0 { group.generations[generation, default: 0] += 1 }
    }
    return group
  }

  /// Whether mentions name a guest by one word, in titles or notes, and say nothing else: by a first
  /// name, as others have it too.
  static func arePassing(_ mentions: [ResolvedMention], _ knowledge: Knowledge) -> Bool {
    mentions.allSatisfy { mention in
      let entry = knowledge.names[mention.name]
      return entry.shape == .single && entry.type == .person && mention.role == .guest
        && (mention.text == .title || mention.text == .notes) && mention.link < 0
        && mention.biography < 0
    }
  }

  /// Whether the names of two groups are in different scripts, one of them not Latin.
  static func crossScripts(_ one: Grouping.Group, _ other: Grouping.Group, _ names: SpellingTable)
    -> Bool
  {
    let a = Set(one.names.lazy.map { names[$0.number].name.script })
    let b = Set(other.names.lazy.map { names[$0.number].name.script })
    return a.contains { x in b.contains { y in x != y && x != .other && y != .other } }
  }
}
