/// Where or to whom media may be shown.
///
/// Media RSS `<media:restriction>`; example
/// `<media:restriction relationship="allow" type="country">au us</media:restriction>`
public struct MediaRestriction: Sendable, Hashable {
  /// Countries, a URI or `all`, with spaces between.
  public var text: String?
  /// `allow` or `deny`, as written. `<media:restriction relationship="allow">`
  public var relationship: String?
  /// `country`, `uri` or `sharing`, as written. `<media:restriction type="country">`
  public var type: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
