/// Whom a directory asks about a show.
///
/// iTunes `<itunes:owner>`; example
/// `<itunes:owner><itunes:name>Ann</itunes:name><itunes:email>ann@example.com</itunes:email></itunes:owner>`
public struct Owner: Sendable, Hashable {
  /// The name. `<itunes:name>Ann Example</itunes:name>`
  public var name: String?
  /// The email address. `<itunes:email>ann@example.com</itunes:email>`
  public var email: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty owner.
  public init() {}
}
