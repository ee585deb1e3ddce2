/// Someone who speaks in a transcript, as the document knows them.
public struct TranscriptSpeaker: Sendable, Hashable {
  /// The id that the document gives; `nil` where a format has names only.
  /// TTML `<ttm:agent xml:id="A1">`
  public var id: String?
  /// The name, or the label that stands for one: `Jane Doe`, `SPEAKER_00`.
  /// TTML `<ttm:name type="full">Jane Doe</ttm:name>`; WebVTT `<v Jane Doe>`
  public var name: String
  /// What the speaker is: `person`, `character`, `group`, `organization`, `other`; `nil` when not said.
  /// TTML `<ttm:agent type="person">`
  public var kind: String?
  /// Whether the document declares the speaker, and does not only use the label.
  public var isDeclared = false
  /// Further names by their kind: `alias`, `family`, `given`, `actor`.
  public var otherNames: [Term] = []

  /// Makes a speaker with a name.
  public init(name: String, id: String? = nil) {
    self.name = name
    self.id = id
  }
}
