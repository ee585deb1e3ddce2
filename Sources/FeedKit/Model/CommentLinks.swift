/// Where comments on an episode are taken and told.
///
/// Well-Formed Web, Comment API.
public struct CommentLinks: Sendable, Hashable {
  /// Well-Formed Web `<wfw:comment>`: where comments are sent; example
  /// `<wfw:comment>https://example.com/1/comment</wfw:comment>`.
  public var comment: String?
  /// Well-Formed Web `<wfw:commentRss>`: a feed of the comments; example
  /// `<wfw:commentRss>https://example.com/1/comments</wfw:commentRss>`.
  public var commentFeed: String?

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    comment == nil && commentFeed == nil
  }
}
