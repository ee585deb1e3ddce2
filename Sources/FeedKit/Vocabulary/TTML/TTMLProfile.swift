/// What TTML, a version of it or a profile allows: the rows of the vocabulary, less what it leaves out.
struct TTMLProfile: Sendable {
  /// A kind of things that some profiles ask for, each looked after by one rule.
  struct Asks: OptionSet, Sendable {
    let rawValue: UInt8

    /// Cells only measure line padding, and only in places lengths may be negative.
    static let plainLengths = Asks(rawValue: 1)
    /// What EBU Tech 3380 asks of structure and times.
    static let ebu = Asks(rawValue: 2)
    /// What DAPT asks of a script.
    static let dapt = Asks(rawValue: 4)
    /// Divisions hold no divisions.
    static let flatDivisions = Asks(rawValue: 8)
    /// A declared profile must be one of its own.
    static let ownProfile = Asks(rawValue: 16)
  }

  /// The name that messages use.
  let name: String
  let version: TTMLVersion
  /// Namespaces that are judged; what is of others is pruned. TTML2 5.2
  let namespaces: [Namespace]
  var asks: Asks = []
  /// Elements that it leaves out.
  var noElements: [TTMLElement] = []
  /// Attributes that it leaves out, by their qualified names.
  var noAttributes: [String] = []
  /// Words that it leaves out of the values of attributes.
  var noWords: [String: [String]] = [:]
  /// Units that lengths of an attribute may have; for those not listed, any.
  var units: [String: TTMLUnits] = [:]
  /// Values that a declaration of profiles may have; empty for any.
  var ownProfiles: [String] = []
}
