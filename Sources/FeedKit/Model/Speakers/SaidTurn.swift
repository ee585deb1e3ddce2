/// One turn of a transcript whose speaker was identified.
public struct SaidTurn: Sendable, Hashable {
  /// The feed and the episode.
  public var keys: EpisodeKeys
  /// The speaker's id.
  public var speakerID: String
  /// The speaker's name for display.
  public var name: String
  /// Where the turn begins, from the start; `nil` when the transcript has no times.
  public var start: Duration?
  /// Where the turn ends, from the start; `nil` when the transcript has no times.
  public var end: Duration?
  /// What was said.
  public var text: String
  /// The label that the transcript gives the speaker.
  public var label: String
  /// How sure it is that the label names this speaker, 0 to 1.
  public var confidence: Double

  /// Makes a turn without times.
  public init(keys: EpisodeKeys, speakerID: String, name: String, text: String, label: String) {
    self.keys = keys
    self.speakerID = speakerID
    self.name = name
    self.text = text
    self.label = label
    confidence = 1
  }
}
