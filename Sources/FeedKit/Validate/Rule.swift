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

  /// How much it matters in a profile.
  func level(in profile: ValidationProfile) -> RuleLevel { levels[profile] ?? level }

  /// A profile in which the rule speaks: that of its example first.
  var speakingProfile: ValidationProfile {
    let order = [failing.profile] + ValidationProfile.all
    return order.first { level(in: $0) != .off } ?? .podcast
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
