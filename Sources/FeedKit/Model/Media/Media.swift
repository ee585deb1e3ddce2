/// What Media RSS adds to an episode or a show.
///
/// Media RSS.
public struct Media: Sendable, Hashable {
  /// Media RSS `<media:content>` that stand in no group, in document order.
  public var contents: [MediaContent] = []
  /// Media RSS `<media:group>`, in document order.
  public var groups: [MediaGroup] = []
  /// What goes for all files.
  public var details: MediaDetails = MediaDetails()

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    contents.isEmpty && groups.isEmpty && details.isEmpty
  }
}
