/// What a parser delivers while it reads.
///
/// New cases may be added in a minor version, so match with a default.
public enum FeedEvent: Sendable {
  /// What the channel had said when its first item started; delivered once.
  indirect case feed(Feed)
  /// An item, as soon as it is complete, in document order.
  case episode(Episode)
  /// The whole channel, at the end, when elements of it came after the first item.
  indirect case feedChanged(Feed)
  /// Something that the reader should know, in order of discovery.
  case diagnostic(Diagnostic)
}
