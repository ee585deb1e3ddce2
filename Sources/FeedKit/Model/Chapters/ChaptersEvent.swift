/// What a parser of chapters files delivers while it reads.
///
/// New cases may be added in a minor version, so match with a default.
public enum ChaptersEvent: Sendable {
  /// The list with its chapters, at the end of the input; delivered once.
  indirect case list(ChapterList)
  /// Something that the reader should know, in order of discovery.
  case diagnostic(Diagnostic)
}
