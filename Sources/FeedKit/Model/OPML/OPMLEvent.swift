/// What a parser of OPML delivers while it reads.
///
/// New cases may be added in a minor version, so match with a default.
public enum OPMLEvent: Sendable {
  /// What the document had said about itself when its first line began; delivered once.
  indirect case head(OPMLHead)
  /// A line, without those below it, and how deep it stands: 0 for the outermost. The lines below it
  /// follow, in document order.
  case outline(Outline, level: Int)
  /// The head again, at the end, when parts of it came after the first line.
  indirect case headChanged(OPMLHead)
  /// Something that the reader should know, in order of discovery.
  case diagnostic(Diagnostic)
}
