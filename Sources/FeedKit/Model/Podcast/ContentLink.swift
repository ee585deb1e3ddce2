/// A place where an episode can be had elsewhere: a stream, a video platform.
///
/// Podcasting 2.0 `<podcast:contentLink>`; example
/// `<podcast:contentLink href="https://example.com/live">Watch it here</podcast:contentLink>`
public struct ContentLink: Sendable, Hashable {
  /// Where it is. `<podcast:contentLink href="https://example.com/live">`
  public var href: String?
  /// What the show says about it.
  public var text: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty link.
  public init() {}
}
