/// What a specification asks of an element or an attribute, beyond how it is read.
///
/// Each thing that is asked names the rule that speaks where it is not so.
struct Demand: Sendable {
  /// Speaks where it is missing; `nil` where it may be.
  var missing: RuleID?
  /// Speaks where it is there and says nothing; `nil` where it may.
  var empty: RuleID?
  /// Speaks where it stands twice in its parent; `nil` for what the row says of repeating.
  var repeated: RuleID?
  /// Speaks wherever it stands; `nil` where it has its place.
  var standing: RuleID?
  /// What its value must be like; `nil` for what follows from how it is read.
  var grammar: Grammar?

  /// Attributes that are read elsewhere than in the tables.
  var attributes: [String] = []

  /// Nothing but what follows from how it is read.
  init() {}

  /// It must be there and say something.
  static func required(_ grammar: Grammar? = nil, missing: RuleID = "element-missing") -> Demand {
    var demand = Demand()
    demand.missing = missing
    demand.empty = missing == "element-missing" ? "element-empty" : missing
    demand.grammar = grammar
    return demand
  }

  /// An attribute that must be there and say something.
  static func attribute(
    _ grammar: Grammar? = nil,
    missing: RuleID = "attribute-missing"
  ) -> Demand {
    var demand = required(grammar, missing: missing)
    demand.empty = missing == "attribute-missing" ? "attribute-empty" : missing
    return demand
  }

  /// Where it is, its value must be like this.
  static func value(_ grammar: Grammar) -> Demand {
    var demand = Demand()
    demand.grammar = grammar
    return demand
  }

  /// Some profiles want it to be there: the rule speaks for them.
  static func wanted(_ missing: RuleID, _ grammar: Grammar? = nil) -> Demand {
    var demand = Demand()
    demand.missing = missing
    demand.grammar = grammar
    return demand
  }

  /// It is in use where its specification has no place for it.
  static func unspecified(_ rule: RuleID = "element-unspecified") -> Demand {
    var demand = Demand()
    demand.standing = rule
    return demand
  }

  /// The same, where it must say something when it is there.
  func filled(_ rule: RuleID = "element-empty") -> Demand {
    var demand = self
    demand.empty = rule
    return demand
  }

  /// The same, where it may have attributes that no table lists.
  func with(attributes: [String]) -> Demand {
    var demand = self
    demand.attributes = attributes
    return demand
  }

  /// The same, where it may stand once, although readers take more.
  func once(_ rule: RuleID = "element-repeated") -> Demand {
    var demand = self
    demand.repeated = rule
    return demand
  }
}
