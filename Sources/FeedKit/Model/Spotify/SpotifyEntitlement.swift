/// What listeners need to have to hear an episode.
///
/// Spotify `<spotify:entitlement>`; example `<spotify:entitlement name="premium"/>`
public struct SpotifyEntitlement: Sendable, Hashable {
  /// Its name. `<spotify:entitlement name="premium">`
  public var name: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
