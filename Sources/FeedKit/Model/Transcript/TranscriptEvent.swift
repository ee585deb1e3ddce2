/// What a transcript parser delivers while it reads.
///
/// New cases may be added in a minor version, so match with a default.
public enum TranscriptEvent: Sendable {
  /// What the document had said about itself when its first segment came; delivered once.
  indirect case transcript(Transcript)
  /// A segment, as soon as it is complete, in document order.
  case segment(Segment)
  /// All that is known about the document, at the end, when it is more than before: the speakers that
  /// appeared, the duration.
  indirect case transcriptChanged(Transcript)
  /// Something that the reader should know, in order of discovery.
  case diagnostic(Diagnostic)
}
