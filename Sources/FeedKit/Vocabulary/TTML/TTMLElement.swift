/// An element of TTML, or of a profile that builds on it.
enum TTMLElement: UInt8, Sendable, CaseIterable {
  /// Any other.
  case foreign
  case tt, head, body, div, p, span, br
  case metadata, title, desc, copyright, agent, name, actor, item
  case styling, style, initial, layout, region
  case animation, animate, set
  case resources, audio, chunk, data, font, image, source
  case profile, features, feature, extensions, `extension`
  case altText, documentMetadata, conformsToStandard
  case isdSequence, isd, isdRegion
  case smpteImage, smpteInformation, smpteData, service
}

/// The version of TTML in which something came.
enum TTMLVersion: Int, Sendable, Comparable {
  case ttml1 = 1
  case ttml2 = 2

  static func < (lhs: TTMLVersion, rhs: TTMLVersion) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// A part of an element's content: one or any number of some elements.
struct TTMLParticle: Sendable {
  let elements: [TTMLElement]
  let occurs: Occurrence

  static func any(_ elements: [TTMLElement]...) -> TTMLParticle {
    TTMLParticle(elements: elements.flatMap { $0 }, occurs: .any)
  }

  static func optional(_ element: TTMLElement) -> TTMLParticle {
    TTMLParticle(elements: [element], occurs: .atMostOnce)
  }
}

/// What is known of an element.
struct TTMLElementRow: Sendable {
  let element: TTMLElement
  let name: String
  let namespace: Namespace
  let since: TTMLVersion
  /// The content in its order.
  let content: [TTMLParticle]
  /// Whether text may stand in it.
  let holdsText: Bool
  /// The section of its specification.
  let spec: String
  /// What it is, in a sentence without a full stop.
  let doc: StaticString

  init(
    _ element: TTMLElement,
    _ name: String? = nil,
    in namespace: Namespace = .ttml,
    since: TTMLVersion = .ttml1,
    holds content: [TTMLParticle] = [],
    text holdsText: Bool = false,
    spec: String,
    _ doc: StaticString
  ) {
    self.element = element
    self.name = name ?? "\(element)"
    self.namespace = namespace
    self.since = since
    self.content = content
    self.holdsText = holdsText
    self.spec = spec
    self.doc = doc
  }

  /// The name with its usual prefix; TTML's own elements have none.
  var qualified: String {
    namespace.code == Namespace.ttml.code ? name : "\(namespace.prefix):\(name)"
  }
}
