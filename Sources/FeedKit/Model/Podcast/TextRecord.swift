/// A free text with a purpose, as DNS has them.
///
/// Podcasting 2.0 `<podcast:txt>`; example
/// `<podcast:txt purpose="verify">S6lpp-7ZCn8-dZfGc-OoyaH</podcast:txt>`
public struct TextRecord: Sendable, Hashable {
  /// The text.
  ///
  /// Podcasting 2.0: at most 4,000 characters.
  public var text: String?
  /// What it is for, as written. `<podcast:txt purpose="verify">`
  public var purpose: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty record.
  public init() {}
}
