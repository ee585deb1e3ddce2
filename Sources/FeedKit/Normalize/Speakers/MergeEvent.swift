/// One decision about two groups of mentions.
struct MergeEvent: Sendable, Hashable {
  var rule: MergeRule
  /// The first mention of each group, as indices of the sorted mentions; the smaller first.
  var first: Int32
  var second: Int32

  init(_ rule: MergeRule, _ one: Int32, _ other: Int32) {
    self.rule = rule
    first = min(one, other)
    second = max(one, other)
  }
}
