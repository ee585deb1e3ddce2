/// Every rule of validation; a family that is added has its line here.
enum Rules {
  static let families: [any RuleFamily.Type] = ofFeeds + ofTranscripts

  private static let ofFeeds: [any RuleFamily.Type] = [
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

  private static let ofTranscripts: [any RuleFamily.Type] = [
    MarkupRules.self,
    TimedTextStructureRules.self,
    TimedTextValueRules.self,
    TimedTextTimeRules.self,
    TimedTextReferenceRules.self,
    AgentRules.self,
    IMSCRules.self,
    EBUTTDRules.self,
    SMPTERules.self,
    DAPTRules.self,
    CueTimeRules.self,
    CueTextRules.self,
    SpeakerTextRules.self,
    LanguageRules.self,
    WebVTTRules.self,
    SubRipRules.self,
    PodcastJSONRules.self,
    HTMLTranscriptRules.self,
  ]

  static let all: [Rule] = families.flatMap { $0.rules }

  /// Rules of transcripts that no family of feeds has.
  static let transcriptIDs: Set<RuleID> = Set(ofTranscripts.flatMap { $0.rules.map(\.id) })

  static let byID: [RuleID: Rule] = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// What each rule says is to be done.
  static let hints: [RuleID: String] = byID.mapValues { "\($0.hint)" }

  /// Where each rule is specified.
  static let specs: [RuleID: String] = byID.mapValues { "\($0.spec)" }

  /// What each rule says of a value in a message.
  static func says(_ rule: RuleID) -> String { sayings[rule] ?? "is not as it should be" }

  private static let sayings: [RuleID: String] = byID.mapValues { "\($0.says)" }

  /// The families about feeds and lists of which some rule speaks.
  static func families(speaking levels: RuleLevels) -> [any RuleFamily] {
    made(ofFeeds, speaking: levels)
  }

  /// The families about transcripts of which some rule speaks; all of them for `nil`.
  static func ofTranscripts(speaking levels: RuleLevels?) -> [any RuleFamily] {
    made(ofTranscripts, speaking: levels)
  }

  private static func made(
    _ families: [any RuleFamily.Type],
    speaking levels: RuleLevels?
  ) -> [any RuleFamily] {
    families.compactMap { family in
      family.rules.contains { levels == nil || levels?.severity(of: $0.id) != nil }
        ? family.init() : nil
    }
  }
}
