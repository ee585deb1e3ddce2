/// A value by which a media file can be checked.
///
/// Podcasting 2.0 `<podcast:integrity>`; example
/// `<podcast:integrity type="sri" value="sha384-ExVqijgYHm15"/>`
public struct Integrity: Sendable, Hashable {
  /// `sri` or `pgp-signature`, as written. `<podcast:integrity type="sri">`
  public var type: String?
  /// The hash or signature. `<podcast:integrity value="sha384-ExVqijgYHm15">`
  public var value: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
