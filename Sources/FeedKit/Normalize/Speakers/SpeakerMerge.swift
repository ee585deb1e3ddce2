/// One decision of the resolution: two groups were made one person, or kept apart.
public struct SpeakerMerge: Sendable, Hashable {
  /// The rule, or the veto.
  public var rule: MergeRule
  /// The first mention of one group.
  public var first: Mention
  /// The first mention of the other group.
  public var second: Mention
  /// A key that both names share; `nil` where the rule needs none.
  public var key: String?
}
