/// What an audience says about media.
///
/// Media RSS `<media:community>`; example
/// `<media:community><media:tags>ferry:3, night</media:tags></media:community>`
public struct MediaCommunity: Sendable, Hashable {
  /// Media RSS `<media:starRating>`.
  public var starRating: MediaStarRating?
  /// Media RSS `<media:statistics>`.
  public var statistics: MediaStatistics?
  /// Media RSS `<media:tags>`: words, each with its weight behind a colon where it has one; example
  /// `<media:tags>ferry:3, night</media:tags>`.
  public var tags: [String] = []
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
