/// Something that can be wrong with a document, and all that there is to say about it.
struct Rule: Sendable {
  let id: RuleID
  /// How much it matters where a profile says nothing else.
  let level: RuleLevel
  /// How much it matters in some profiles.
  let levels: [ValidationProfile: RuleLevel]
  /// One sentence without a full stop.
  let summary: StaticString
  /// What follows the name of an element and its value in a message, such as `is not a number`.
  let says: StaticString
  /// What to do about it: lower case, no full stop.
  let hint: StaticString
  /// Where it is specified.
  let spec: StaticString
  /// A document, or a part of one, about which the rule is silent.
  let passing: Example
  /// The same, about which it speaks.
  let failing: Example

  init(
    _ id: RuleID,
    _ level: RuleLevel,
    levels: [ValidationProfile: RuleLevel] = [:],
    _ summary: StaticString,
    says: StaticString = "is not as it should be",
    hint: StaticString,
    spec: StaticString,
    passing: Example,
    failing: Example
  ) {
    self.id = id
    self.level = level
    self.levels = levels
    self.summary = summary
    self.says = says
    self.hint = hint
    self.spec = spec
    self.passing = passing
    self.failing = failing
  }

  /// The profiles that may ask it.
  var profiles: [ValidationProfile] {
    Rules.transcriptIDs.contains(id) ? ValidationProfile.ofTranscripts : ValidationProfile.ofFeeds
  }

  /// How much it matters in a profile.
  func level(in profile: ValidationProfile) -> RuleLevel { levels[profile] ?? level }

  /// A profile in which the rule speaks: that of its example first.
  var speakingProfile: ValidationProfile {
    let order = [failing.profile] + profiles
    return order.first { level(in: $0) != .off } ?? .podcast
  }
}

extension ValidationProfile {
  /// The profile for a feed or a list, where this one may be for transcripts only.
  var forFeeds: ValidationProfile {
    self == .auto || Self.ofFeeds.contains(self) ? self : .podcast
  }

  /// The profile for a transcript, where this one may be for feeds only.
  var forTranscripts: ValidationProfile {
    self == .auto || Self.ofTranscripts.contains(self) ? self : .podcast
  }
}

extension [ValidationProfile: RuleLevel] {
  /// Only where podcasts are judged.
  static let podcastsOnly: Self = [.rss2: .off, .atom: .off, .opml: .off]
  /// The specification is broken, which apps take as it is.
  static let mildForPodcasts: Self = [.podcast: .warning, .psp1: .warning, .apple: .warning]
  /// The specification is broken, which nobody notices.
  static let quietForPodcasts: Self = [.podcast: .note, .psp1: .note, .apple: .note]
  /// Of no interest to who makes podcasts.
  static let offForPodcasts: Self = [.podcast: .off, .psp1: .off, .apple: .off]
}

extension [ValidationProfile: RuleLevel] {
  private static let specifications: [ValidationProfile] = [
    .ttml1, .ttml2, .imsc10, .imsc11, .imsc12, .ebuTTD, .smpteTT, .dapt,
  ]

  private static func all(
    of profiles: [ValidationProfile],
    _ level: RuleLevel
  ) -> [ValidationProfile: RuleLevel] {
    Dictionary(profiles.map { ($0, level) }) { first, _ in first }
  }

  private static func only(_ profiles: [ValidationProfile]) -> Self {
    all(of: (ValidationProfile.ofTranscripts + [.auto]).filter { !profiles.contains($0) }, .off)
  }

  /// A specification is broken, which players of podcasts take as it is.
  static let mildForTranscripts: Self = [.podcast: .warning, .applePodcasts: .warning]
  /// An error where a specification is what counts.
  static let strictForSpecifications: Self = all(of: specifications, .error)
  /// Of no interest where a specification is what counts.
  static let offForSpecifications: Self = all(of: specifications, .off)
  static let imscOnly: Self = only([.imsc10, .imsc11, .imsc12])
  static let ebuOnly: Self = only([.ebuTTD])
  static let daptOnly: Self = only([.dapt])
}
