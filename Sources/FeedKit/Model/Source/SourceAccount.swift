/// An account of an author somewhere.
///
/// Source `<source:account>`; example
/// `<source:account service="mastodon">ann</source:account>`
public struct SourceAccount: Sendable, Hashable {
  /// The service. `<source:account service="mastodon">`
  public var service: String?
  /// The name there.
  public var name: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
