/// What the Spotify namespace adds to a show or an episode.
///
/// Spotify, podcast delivery specification.
public struct Spotify: Sendable, Hashable {
  /// Spotify `<spotify:limit>`: how many episodes to show at most; example
  /// `<spotify:limit recentCount="10"/>`.
  public var limit: Int?
  /// Spotify `<spotify:countryOfOrigin>`: ISO 3166-1 codes with spaces between, as written; example
  /// `<spotify:countryOfOrigin>se no</spotify:countryOfOrigin>`.
  public var countryOfOrigin: String?
  /// Spotify `<spotify:access>`.
  public var access: SpotifyAccess?

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    limit == nil && countryOfOrigin == nil && access == nil
  }
}
