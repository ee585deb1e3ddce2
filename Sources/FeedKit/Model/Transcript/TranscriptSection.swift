/// A part of a recording with a heading: a topic, a chapter.
public struct TranscriptSection: Sendable, Hashable {
  /// The heading; `nil` when it has none.
  public var title: String?
  /// What the part is, as written: `report`, `filler`; `nil` when not said.
  public var kind: String?
  /// The id that the document gives.
  public var id: String?

  /// Makes a section.
  public init(title: String?, kind: String? = nil, id: String? = nil) {
    self.title = title
    self.kind = kind
    self.id = id
  }
}
