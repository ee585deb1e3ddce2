/// Media files of the same content.
///
/// Media RSS `<media:group>`; example
/// `<media:group><media:content url="https://example.com/1.mp3"/></media:group>`
public struct MediaGroup: Sendable, Hashable {
  /// Media RSS `<media:content>`, in document order.
  public var contents: [MediaContent] = []
  /// What goes for all files of the group.
  public var details: MediaDetails = MediaDetails()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
