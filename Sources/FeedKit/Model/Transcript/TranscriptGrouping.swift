/// How segments are put together before they are written.
public enum TranscriptGrouping: String, Sendable, Hashable, CaseIterable {
  /// As the document has them.
  case segment
  /// What one speaker says until another does, or until a pause.
  case turn
  /// One sentence after the other.
  case sentence
}
