/// Every rule of validation; a family that is added has its line here.
enum Rules {
  static let families: [any RuleFamily.Type] = [
    DocumentRules.self,
    VocabularyRules.self,
    DateRules.self,
    NumberRules.self,
    ReferenceRules.self,
    TextRules.self,
    HTMLRules.self,
    ChannelRules.self,
    EpisodeRules.self,
    EnclosureRules.self,
    CategoryRules.self,
    PersonRules.self,
    TranscriptLinkRules.self,
    PodcastNamespaceRules.self,
    RSSRules.self,
    AtomRules.self,
    AtomLinkRules.self,
    SemanticsRules.self,
    PagingRules.self,
    MediaRules.self,
    OPMLRules.self,
  ]

  static let all: [Rule] = families.flatMap { $0.rules }

  static let byID: [RuleID: Rule] = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// The families of which some rule speaks.
  static func families(speaking levels: RuleLevels) -> [any RuleFamily] {
    families.compactMap { family in
      family.rules.contains { levels.severity(of: $0.id) != nil } ? family.init() : nil
    }
  }
}
