/// The mark on a segment that says who speaks.
public struct SpeakerLabel: Sendable, Hashable {
  /// The name as it is to be shown: the declared one, else the label itself.
  public var name: String
  /// The id that the document uses; `nil` where a format has names only.
  public var id: String?
  /// Where the label came from, and so how far it is to be trusted; no part of equality.
  public var origin: SpeakerOrigin

  /// Whether two labels name the same speaker; where they were found makes no difference.
  public static func == (lhs: SpeakerLabel, rhs: SpeakerLabel) -> Bool {
    lhs.name == rhs.name && lhs.id == rhs.id
  }

  /// Adds what equality looks at.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(id)
  }

  /// Makes a label.
  public init(name: String, id: String? = nil, origin: SpeakerOrigin) {
    self.name = name
    self.id = id
    self.origin = origin
  }
}

/// Where a speaker label came from; an open set.
public struct SpeakerOrigin: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The origin's data name, such as `voice`.
  public var rawValue: String

  /// Makes an origin from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The origin's data name.
  public var description: String { rawValue }

  /// A reference to an agent: TTML `ttm:agent`.
  public static let attribute = SpeakerOrigin(rawValue: "attribute")
  /// A voice tag: WebVTT `<v Name>`.
  public static let voice = SpeakerOrigin(rawValue: "voice")
  /// A field of a record: JSON `speaker`.
  public static let field = SpeakerOrigin(rawValue: "field")
  /// The beginning of the text: `Name: …`.
  public static let prefix = SpeakerOrigin(rawValue: "prefix")
  /// An HTML `<cite>`.
  public static let cite = SpeakerOrigin(rawValue: "cite")
  /// A style that stands for a speaker, such as a colour.
  public static let style = SpeakerOrigin(rawValue: "style")
  /// The segment before: the document names a speaker only when it changes.
  public static let carried = SpeakerOrigin(rawValue: "carried")
  /// The name of the tier that the segment stands in: `TIER_ID` of ELAN.
  public static let tier = SpeakerOrigin(rawValue: "tier")
  /// The page as a whole, which is about one speaker.
  public static let page = SpeakerOrigin(rawValue: "page")
}
