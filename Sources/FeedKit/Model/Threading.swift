/// How an entry belongs to a conversation.
///
/// RFC 4685.
public struct Threading: Sendable, Hashable {
  /// RFC 4685 `<thr:total>`: how many answers there are; example `<thr:total>5</thr:total>`.
  public var total: Int?
  /// RFC 4685 `<thr:in-reply-to>`, in document order.
  public var inReplyTo: [InReplyTo] = []

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    total == nil && inReplyTo.isEmpty
  }
}
