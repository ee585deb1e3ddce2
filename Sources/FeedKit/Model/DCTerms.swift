/// What the DCMI metadata terms add to a show or an episode.
///
/// DCMI Metadata Terms.
public struct DCTerms: Sendable, Hashable {
  /// When it was made. `<dcterms:created>2026-01-01</dcterms:created>`
  public var created: Timestamp?
  /// When it was published. `<dcterms:issued>2026-01-01</dcterms:issued>`
  public var issued: Timestamp?
  /// When it changed. `<dcterms:modified>2026-01-01</dcterms:modified>`
  public var modified: Timestamp?
  /// When it came to be had. `<dcterms:available>2026-01-01</dcterms:available>`
  public var available: Timestamp?
  /// A time in its life. `<dcterms:date>2026-01-01</dcterms:date>`
  public var date: Timestamp?
  /// When it was accepted. `<dcterms:dateAccepted>2026-01-01</dcterms:dateAccepted>`
  public var dateAccepted: Timestamp?
  /// When it was handed in. `<dcterms:dateSubmitted>2026-01-01</dcterms:dateSubmitted>`
  public var dateSubmitted: Timestamp?
  /// The other elements, in document order. `<dcterms:audience>Sailors</dcterms:audience>`
  public var terms: [Term] = []

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    guard created == nil, issued == nil, modified == nil, available == nil, date == nil else {
      return false
    }
    return dateAccepted == nil && dateSubmitted == nil && terms.isEmpty
  }
}
