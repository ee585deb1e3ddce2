/// What a value must be like.
struct Grammar: Sendable {
  /// A way in which a value is not as it should be.
  struct Fault {
    var rule: RuleID
    /// What was expected, where that is not the same wherever the rule speaks.
    var expected: String?
    /// Whether it matters less than the rule usually does: readers know what is meant.
    var isMild: Bool

    init(_ rule: RuleID, expected: String? = nil, isMild: Bool = false) {
      self.rule = rule
      self.expected = expected
      self.isMild = isMild
    }
  }

  private final class Check: Sendable {
    let faults: @Sendable (_ text: Span<UInt8>, _ report: (Fault) -> Void) -> Void

    init(_ faults: @escaping @Sendable (_ text: Span<UInt8>, _ report: (Fault) -> Void) -> Void) {
      self.faults = faults
    }
  }

  private let ownCheck: Permanent<Check>

  /// Makes a grammar, which is kept for ever: they are made for tables.
  init(
    check: @escaping @Sendable (_ text: Span<UInt8>, _ report: (Fault) -> Void) -> Void
  ) {
    ownCheck = Permanent(Check(check))
  }

  /// Reports each fault of a trimmed text that is not empty.
  func check(_ text: Span<UInt8>, _ report: (Fault) -> Void) {
    ownCheck.use { $0.faults(text, report) }
  }

  /// A grammar of one rule.
  init(_ rule: RuleID, _ isRight: @escaping @Sendable (Span<UInt8>) -> Bool) {
    self.init { text, report in
      if !isRight(text) { report(Fault(rule)) }
    }
  }

  /// Both grammars.
  static func + (first: Grammar, second: Grammar) -> Grammar {
    Grammar { text, report in
      first.check(text, report)
      second.check(text, report)
    }
  }

  /// Anything.
  static let any = Grammar { _, _ in }
}

extension ValueSlot {
  /// What follows for a value from how it is read; `nil` when nothing does.
  var grammar: Grammar? {
    switch self {
    case .text, .html, .mediaType, .texts, .keywords, .author, .term: nil
    case .url: .reference
    case .integer, .integers: .integer
    case .integerList: .integerList
    case .decimal: .decimal
    case .timestamp(_, .internet): .internetDate
    case .timestamp(_, .mail): .mailDate
    case .dayOrTime: .w3cDate
    case .clock: .clock
    case .playTime: .playTime
    case .seconds: .seconds
    case .explicit: .explicit
    case .yesOnly: .yesOnly
    case .boolean: .boolean
    case .yesNo: .yesNo
    case .share: .integer
    case .geo: .geoURI
    case .coordinates: .coordinates
    }
  }
}
