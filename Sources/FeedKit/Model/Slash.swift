/// What the Slash module adds to an episode.
///
/// RSS 1.0 modules: slash.
public struct Slash: Sendable, Hashable {
  /// Slash `<slash:comments>`: how many comments there are; example
  /// `<slash:comments>17</slash:comments>`.
  public var comments: Int?
  /// Slash `<slash:section>`; example `<slash:section>articles</slash:section>`.
  public var section: String?
  /// Slash `<slash:department>`; example `<slash:department>all-at-sea</slash:department>`.
  public var department: String?
  /// Slash `<slash:hit_parade>`: numbers of comments by score; example
  /// `<slash:hit_parade>17,12,3,0</slash:hit_parade>`.
  public var hitParade: [Int] = []

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    comments == nil && section == nil && department == nil && hitParade.isEmpty
  }
}
