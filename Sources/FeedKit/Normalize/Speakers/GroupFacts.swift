/// What groups of mentions are known for.
enum GroupFacts {
  /// The group of some mentions.
  static func group(of mentions: [ResolvedMention], knowledge: Knowledge) -> Grouping.Group {
    var group = Grouping.Group(first: mentions.map(\.mention).min() ?? 0)
    for mention in mentions {
      group.size += 1
      group.names[mention.name, default: 0] += 1
      if !mention.isChannel { group.episodes.insert(mention.episode) }
      if mention.link >= 0 { group.links.insert(mention.link) }
      if mention.biography >= 0 { group.biographies.insert(mention.biography) }
      let name = knowledge.names[mention.name].name
      let han = knowledge.names.han[Int(mention.name)]
      if han >= 0, knowledge.names[mention.name].shape == .full { group.han.insert(han) }
      if name.generation > 0 { group.generations[name.generation, default: 0] += 1 }
    }
    return group
  }

  /// Whether the names of two groups are in different scripts, one of them not Latin.
  static func crossScripts(_ one: Grouping.Group, _ other: Grouping.Group, _ names: SpellingTable)
    -> Bool
  {
    let a = Set(one.names.keys.map { names[$0].name.script })
    let b = Set(other.names.keys.map { names[$0].name.script })
    return a.contains { x in b.contains { y in x != y && x != .other && y != .other } }
  }
}
