/// The licence of a show's or an episode's content.
///
/// Podcasting 2.0 `<podcast:license>`; examples `<podcast:license>cc-by-4.0</podcast:license>`,
/// `<podcast:license url="https://example.com/terms">my-terms-v1</podcast:license>`
public struct License: Sendable, Hashable {
  /// Identifier of a known licence, or the name of one's own, as written.
  ///
  /// Podcasting 2.0: lower case, at most 128 characters.
  public var identifier: String?
  /// Where the licence is; one's own licence must have it.
  /// `<podcast:license url="https://example.com/terms">`
  public var url: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty licence.
  public init() {}
}
