/// Who may hear a show or an episode.
///
/// Spotify `<spotify:access>`; example
/// `<spotify:access><partner id="2zkv"/></spotify:access>`
public struct SpotifyAccess: Sendable, Hashable {
  /// Spotify `<partner>`, in document order.
  public var partners: [SpotifyPartner] = []
  /// Spotify `<sandbox>`.
  public var sandbox: SpotifySandbox?
  /// Spotify `<spotify:entitlement>`, in document order.
  public var entitlements: [SpotifyEntitlement] = []
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
