/// Someone who takes part in a show or an episode.
///
/// Podcasting 2.0 `<podcast:person>`; example
/// `<podcast:person role="guest" href="https://example.com/ann">Ann Example</podcast:person>`
public struct Person: Sendable, Hashable {
  /// The name as written, without surrounding white space.
  ///
  /// Podcasting 2.0: at most 128 characters.
  public var name: String?
  /// The role as written; `nil` means host. `<podcast:person role="guest">`
  public var role: String?
  /// The role's group as written; `nil` means cast. `<podcast:person group="writing">`
  public var group: String?
  /// A page about the person. `<podcast:person href="https://example.com/ann">`
  public var href: String?
  /// A picture of the person. `<podcast:person img="https://example.com/ann.jpg">`
  public var image: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()
  /// Where the element begins; no part of equality.
  public var position = Origin()

  /// Makes an empty person.
  public init() {}
}
