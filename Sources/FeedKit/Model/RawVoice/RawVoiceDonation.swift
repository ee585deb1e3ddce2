/// A place to give money.
///
/// RawVoice `<rawvoice:donate>`; example
/// `<rawvoice:donate href="https://example.com/give">Fuel</rawvoice:donate>`
public struct RawVoiceDonation: Sendable, Hashable {
  /// What the show says about it.
  public var message: String?
  /// Where money is given. `<rawvoice:donate href="https://example.com/give">`
  public var href: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
