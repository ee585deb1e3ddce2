/// A link for sharing between peers.
///
/// Media RSS `<media:peerLink>`; example
/// `<media:peerLink type="application/x-bittorrent" href="https://example.com/1.torrent"/>`
public struct MediaPeerLink: Sendable, Hashable {
  /// Where the link leads. `<media:peerLink href="https://example.com/1.torrent">`
  public var href: String?
  /// Media type of the target. `<media:peerLink type="application/x-bittorrent">`
  public var type: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
