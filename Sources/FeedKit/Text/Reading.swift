/// What came of reading a value from text.
///
/// - value, no rule: the text conforms
/// - value and rule: the text was read though it does not conform; the rule says how it departs
/// - no value, but a rule: the text says something that cannot be read, or not with certainty
/// - neither: the text was empty or only white space
struct Reading<Value> {
  /// The value, or `nil` when there is none.
  var value: Value?
  /// What there is to say about the text, or `nil` when nothing.
  var rule: RuleID?

  init(_ value: Value?, _ rule: RuleID? = nil) {
    self.value = value
    self.rule = rule
  }

  /// The reading of an empty text.
  static var empty: Reading { Reading(nil, nil) }

  /// The reading of a text that gives no value.
  static func failure(_ rule: RuleID) -> Reading { Reading(nil, rule) }
}

extension Reading: Sendable where Value: Sendable {}
extension Reading: Equatable where Value: Equatable {}
