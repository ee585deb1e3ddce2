/// A link to an episode's chapters.
///
/// Podcasting 2.0 `<podcast:chapters>`; example
/// `<podcast:chapters url="https://example.com/1.json" type="application/json+chapters"/>`
public struct ChaptersLink: Sendable, Hashable {
  /// Where the chapters are. `<podcast:chapters url="https://example.com/1.json">`
  public var url: String?
  /// Their media type as written. `<podcast:chapters type="application/json+chapters">`
  public var type: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty link.
  public init() {}
}
