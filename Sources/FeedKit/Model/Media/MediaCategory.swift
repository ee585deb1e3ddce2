/// A subject that media is filed under.
///
/// Media RSS `<media:category>`; example
/// `<media:category scheme="http://dmoz.org" label="Ferries">Travel/Ferries</media:category>`
public struct MediaCategory: Sendable, Hashable {
  /// The category, in its scheme's words.
  public var text: String?
  /// URI of the scheme. `<media:category scheme="http://dmoz.org">`
  public var scheme: String?
  /// The category for people. `<media:category label="Ferries">`
  public var label: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
