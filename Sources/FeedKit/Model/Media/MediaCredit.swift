/// Someone who took part in making media.
///
/// Media RSS `<media:credit>`; example
/// `<media:credit role="producer" scheme="urn:ebu">Ann Example</media:credit>`
public struct MediaCredit: Sendable, Hashable {
  /// The name as written.
  public var name: String?
  /// The role as written; `nil` when not stated. `<media:credit role="producer">`
  public var role: String?
  /// URI of the scheme of roles; `nil` means `urn:ebu`. `<media:credit scheme="urn:yvs">`
  public var scheme: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()
  /// Where the element begins; no part of equality.
  public var position = Origin()

  /// Makes an empty value.
  public init() {}
}
