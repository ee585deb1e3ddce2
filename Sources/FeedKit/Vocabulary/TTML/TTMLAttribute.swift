/// An attribute of TTML, or of a profile that builds on it.
enum TTMLAttribute: UInt8, Sendable, CaseIterable {
  /// Any other.
  case foreign
  case id, lang, space
  case begin, end, dur, timeContainer
  case region, style, agent, role
  case timeBase, frameRate, frameRateMultiplier, subFrameRate, tickRate
  case dropMode, markerMode, clockMode
  case profile, contentProfiles, version
  case fontStyle, fontWeight, textDecoration, ruby, display
  case type, agentReference
  case scriptRepresents, scriptType, represents, langSrc
  case unit, songPart
}

/// What the value of an attribute may be.
enum TTMLValue: Sendable {
  case text
  /// A name without a colon that no other element has.
  case id
  /// The ids of some elements, apart by white space.
  case references(to: [TTMLElement])
  /// The id of one element.
  case reference(to: [TTMLElement])
  case language
  case time
  case positiveInteger
  /// Two positive integers.
  case ratio
  /// One of some words.
  case oneOf([String])
  /// Any of some words, and words of one's own that begin with `x-`.
  case anyOf([String])
  /// What a grammar says.
  case form(TTMLForm)
}

/// How a style may change over time. TTML2 13
enum TTMLChange: Sendable {
  /// Not at all, or it is no style.
  case never
  /// At once.
  case steps
  /// Step by step, or at once.
  case gradual
}

/// What is known of an attribute.
struct TTMLAttributeRow: Sendable {
  /// What the reader makes of it; `.foreign` where it makes nothing of it.
  let attribute: TTMLAttribute
  let name: String
  /// Its namespace; `nil` for those without prefix.
  let namespace: Namespace?
  /// The elements that it may stand on.
  let on: [TTMLElement]
  let value: TTMLValue
  let since: TTMLVersion
  let changes: TTMLChange
  /// The elements that must have it.
  let needed: [TTMLElement]
  /// Speaks where one of them does not.
  let missing: RuleID
  /// Speaks where the value is not as it should be.
  let rule: RuleID
  /// The section of its specification.
  let spec: String
  /// What it says, in a sentence without a full stop.
  let doc: StaticString

  init(
    _ attribute: TTMLAttribute,
    _ name: String? = nil,
    in namespace: Namespace? = nil,
    on elements: [TTMLElement],
    _ value: TTMLValue,
    since: TTMLVersion = .ttml1,
    changes: TTMLChange = .never,
    needed: [TTMLElement] = [],
    missing: RuleID = "ttml-missing-attribute",
    rule: RuleID? = nil,
    spec: String,
    _ doc: StaticString
  ) {
    self.attribute = attribute
    self.name = name ?? "\(attribute)"
    self.namespace = namespace
    self.on = elements
    self.value = value
    self.since = since
    self.changes = changes
    self.needed = needed
    self.missing = missing
    self.rule = rule ?? Self.rule(for: value, in: namespace)
    self.spec = spec
    self.doc = doc
  }

  /// The name with its usual prefix.
  var qualified: String { namespace.map { "\($0.prefix):\(name)" } ?? name }

  /// The rule about values of a kind.
  private static func rule(for value: TTMLValue, in namespace: Namespace?) -> RuleID {
    switch value {
    case .id: return "ttml-bad-id"
    case .language: return "ttml-bad-lang"
    case .time: return "ttml-bad-time"
    default: break
    }
    switch namespace?.code {
    case Namespace.ttmlParameter.code, Namespace.imscParameter.code: return "ttml-bad-parameter"
    case Namespace.ttmlStyling.code, Namespace.ttmlAudio.code, Namespace.imscStyling.code,
      Namespace.ebuStyling.code:
      return "ttml-bad-style-value"
    default: return "ttml-bad-value"
    }
  }
}
