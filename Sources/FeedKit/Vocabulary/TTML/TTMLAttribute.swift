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
enum TTMLValue: Sendable, Equatable {
  case text
  /// A name without a colon that no other element has.
  case id
  /// The ids of elements, apart by white space.
  case references
  case language
  case time
  case positiveInteger
  /// Two positive integers.
  case ratio
  case uris
  /// One of some words.
  case oneOf([String])
  /// Any of some words, and words of one's own that begin with `x-`.
  case anyOf([String])
}

/// What is known of an attribute.
struct TTMLAttributeRow: Sendable {
  let attribute: TTMLAttribute
  let name: String
  /// Its namespace; `nil` for those without prefix.
  let namespace: Namespace?
  /// The elements that it may stand on.
  let on: [TTMLElement]
  let value: TTMLValue
  let since: TTMLVersion
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
    spec: String,
    _ doc: StaticString
  ) {
    self.attribute = attribute
    self.name = name ?? "\(attribute)"
    self.namespace = namespace
    self.on = elements
    self.value = value
    self.since = since
    self.spec = spec
    self.doc = doc
  }

  /// The name with its usual prefix.
  var qualified: String { namespace.map { "\($0.prefix):\(name)" } ?? name }
}
