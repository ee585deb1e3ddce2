/// A way to support a show.
///
/// Podcasting 2.0 `<podcast:funding>`; example
/// `<podcast:funding url="https://example.com/support">Support the show</podcast:funding>`
public struct Funding: Sendable, Hashable {
  /// Where support is given. `<podcast:funding url="https://example.com/support">`
  public var url: String?
  /// What the show says about it.
  ///
  /// Podcasting 2.0: at most 128 characters.
  public var message: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty funding link.
  public init() {}
}
